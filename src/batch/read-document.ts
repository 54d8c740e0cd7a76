import { SourceError } from '../document/source-error.ts';
import { NO_VOCABULARY } from '../lexicon/vocabulary.ts';
import { failWith } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { ReadSettings } from './settings.ts';

/** Longest trace kept of one document, in code units. */
const TRACE_LIMIT = 4_000_000;

/** One document to an outcome, in this process. Never throws: a bug of ours is the outcome `crashed`. */
export async function readDocument(bytes: Uint8Array, name: string, settings: ReadSettings): Promise<Outcome> {
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
      vocabulary: settings.vocabulary ?? NO_VOCABULARY,
      ...(settings.explain ? { explain } : {}),
    });
    const json = new TextEncoder().encode(JSON.stringify(record, undefined, settings.pretty ? 2 : 0));
    const status = diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 'partial' : 'ok';
    return { status, stage: null, code: null, args: {}, json, tasks: record.tasks.length, trace };
  } catch (error) {
    return { ...describeFailure(error), trace };
  }
}

/** A failure as an outcome; what is not a `SourceError` is a defect, named by its class only (messages may hold paths). */
export function describeFailure(error: unknown): Outcome {
  if (error instanceof SourceError) return failWith(error.status, error.stage, error.code, error.args);
  const name = error instanceof Error ? error.name : typeof error;
  return failWith('crashed', 'ingest', 'batch/defect', { error: name });
}
