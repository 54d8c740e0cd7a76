import type { PlanRecord } from '../record/schema.ts';

/** Something in a record that a person should look at. */
export interface Doubt {
  /** Stable inside one record. */
  readonly key: string;
  readonly kind: 'task' | 'header' | 'diagnostic' | 'stuck';
  /** Task id, header field, diagnostic code or path of a correction. */
  readonly about: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** record/confidence.ts: tasks at 0.9 and more are right in 97 of 100; below this a look is worth its time. */
export const SURE = 0.8;

const FIELDS = ['issuer', 'number', 'issued', 'type', 'title'] as const;

/** In the order of the text; what a person has accepted or corrected is no longer among them. */
export function findDoubts(record: PlanRecord): Doubt[] {
  const corrections = record.corrections ?? [];
  if (isChecked(record)) return corrections.flatMap(describeStuck);
  const settled = new Set(corrections.flatMap(({ task, state }) => (state === 'applied' && task ? [task] : [])));
  const fixed = new Set(corrections.flatMap(({ path, state }) => (state === 'applied' ? [path] : [])));
  const doubts: Doubt[] = [];
  for (const field of FIELDS)
    if (record.header[field] === null && !fixed.has(`/header/${field}`))
      doubts.push({ key: `header/${field}`, kind: 'header', about: field, span: null });
  for (const [index, { code, severity, span }] of record.diagnostics.entries())
    if (severity !== 'info') doubts.push({ key: `diagnostic/${index}`, kind: 'diagnostic', about: code, span });
  for (const { id, confidence, span } of record.tasks)
    if (confidence < SURE && !settled.has(id)) doubts.push({ key: `task/${id}`, kind: 'task', about: id, span });
  doubts.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  return [...corrections.flatMap(describeStuck), ...doubts];
}

/** A person said of the whole document that it is right now. */
export function isChecked(record: PlanRecord): boolean {
  return (record.corrections ?? []).some(({ path, state }) => path === '/id' && state === 'applied');
}

function describeStuck({ path, state }: NonNullable<PlanRecord['corrections']>[number], index: number): Doubt[] {
  return state === 'applied' ? [] : [{ key: `stuck/${index}`, kind: 'stuck', about: path, span: null }];
}
