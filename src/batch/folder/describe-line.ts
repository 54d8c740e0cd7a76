import { renderMessage } from '../../report/messages.ts';
import { failWith } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import type { ManifestLine } from './manifest.ts';

/** What a line says beside how the document ended. */
export interface LineFacts {
  readonly source: string;
  readonly sha256: string | null;
  readonly job: string | null;
  /** Path below the folder and hash of the record's file. */
  readonly record: { readonly path: string; readonly sha256: string } | null;
  readonly deaths: number;
}

/** Keys in a fixed order: the same run leaves the same bytes. */
export function describeLine(outcome: Outcome, facts: LineFacts, lang: 'vi' | 'en'): ManifestLine {
  const { status, stage, code, tasks } = outcome;
  const { source, sha256, job, record, deaths } = facts;
  const line = {
    source,
    sha256,
    status,
    record: record?.path ?? null,
    stage,
    code,
    message: describeOutcome(outcome, lang),
    tasks,
    job,
  };
  return { ...line, ...(record && { recordSha256: record.sha256 }), ...(deaths > 0 && { deaths }) };
}

/** Why there is no record, or what of the document it lacks; null where it is whole. */
export function describeOutcome({ code, args, further = [] }: Outcome, lang: 'vi' | 'en'): string | null {
  if (code === null) return null;
  return [{ code, args }, ...further].map((part) => renderMessage(lang, part.code, part.args)).join(' ');
}

/** How often a process was ended on the way to an outcome of this code. */
const DEATHS: ReadonlyMap<string, number> = new Map([
  ['batch/timeout', 1],
  ['batch/memory', 1],
  ['batch/quarantined', 2],
]);

/** The second time the same job ends its process, it is quarantined. */
export function countDeath(
  outcome: Outcome,
  earlier: ManifestLine | undefined,
  job: string,
): { readonly outcome: Outcome; readonly deaths: number } {
  const own = DEATHS.get(outcome.code ?? '') ?? 0;
  if (own === 0) return { outcome, deaths: 0 };
  const deaths = own + (earlier?.job === job ? (earlier.deaths ?? 0) : 0);
  if (deaths < 2) return { outcome, deaths };
  return { outcome: failWith('quarantined', 'ingest', 'batch/quarantined'), deaths };
}
