import type { Diagnostic } from '../document/diagnostic.ts';
import { SourceError } from '../document/source-error.ts';
import type { Stage } from '../document/source-error.ts';
import { NO_VOCABULARY } from '../lexicon/words/vocabulary.ts';
import { MachineTrouble } from './machine-trouble.ts';
import { openLazily, UNWATCHED } from './ocr/lazy-recognition.ts';
import type { PageWatch } from './ocr/lazy-recognition.ts';
import { failWith } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { renderRecord } from './render-record.ts';
import type { ReadSettings } from './settings.ts';

/** Longest trace kept of one document, in code units. */
const TRACE_LIMIT = 4_000_000;

/** One document to an outcome, in this process. Never throws: a bug of ours is the outcome `crashed`. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  settings: ReadSettings,
  pages: PageWatch = UNWATCHED,
): Promise<Outcome> {
  let trace = '';
  const explain = (event: unknown): void => {
    if (trace.length < TRACE_LIMIT) trace += `${JSON.stringify(event)}\n`;
  };
  try {
    const { convert } = await import('../pipeline.ts');
    const { record, diagnostics } = await convert(bytes, {
      name,
      lang: settings.lang,
      limits: settings.limits,
      recognition: openLazily(settings.ocr ?? 'auto', pages),
      vocabulary: settings.vocabulary ?? NO_VOCABULARY,
      ...(settings.explain ? { explain } : {}),
    });
    const json = renderRecord(record, settings.pretty);
    return { ...describeLoss(diagnostics), json, tasks: record.tasks.length, trace };
  } catch (error) {
    return { ...describeFailure(error), trace };
  }
}

/** Sentences about one document that anybody reads. */
const MOST_LOSSES = 5;

/** `partial` with what is lost where a diagnostic is an error, each code once; else `ok`: nothing is missing. */
function describeLoss(
  diagnostics: readonly Diagnostic[],
): Pick<Outcome, 'status' | 'stage' | 'code' | 'args' | 'further'> {
  const lost = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === 'error' && !lost.has(diagnostic.code)) lost.set(diagnostic.code, diagnostic);
  const [first, ...others] = [...lost.values()].slice(0, MOST_LOSSES).map(({ code, args = {} }) => ({ code, args }));
  if (!first) return { status: 'ok', stage: null, code: null, args: {} };
  const stage = first.code.slice(0, first.code.indexOf('/')) as Stage;
  return { status: 'partial', stage, ...first, ...(others.length > 0 && { further: others }) };
}

/** A failure as an outcome; what is not a `SourceError` is a defect, named by its class only (messages may hold paths). */
export function describeFailure(error: unknown): Outcome {
  if (error instanceof MachineTrouble)
    return failWith('crashed', 'ingest', 'batch/machine-trouble', { reason: error.reason });
  if (error instanceof SourceError) return failWith(error.status, error.stage, error.code, error.args);
  const name = error instanceof Error ? error.name : typeof error;
  return failWith('crashed', 'ingest', 'batch/defect', { error: name });
}
