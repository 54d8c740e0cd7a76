import tfidf from 'natural/lib/natural/tfidf/index.js';
import type { Vector } from './vector.ts';

/**
 * How much each term of a plan tells, 0 to 1: 1 for what one passage alone says, near 0 for what all of them repeat
 * (natural's inverse document frequency over the plan's passages, scaled so that plans of any length agree).
 */
export function weighTerms(passages: readonly Vector[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { ids } of passages) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  // terms that as many passages have weigh the same: the model is shown one of each
  const byCount = new Map([...counts].map(([id, count]) => [count, id]));
  const shown = new Set(byCount.values());
  const model = new tfidf.TfIdf();
  for (const { ids } of passages) {
    // Keys of an object without a prototype, never names such as "constructor".
    const document = Object.create(null) as Record<string, number>;
    for (const id of ids) if (shown.has(id)) document[`t${id}`] = 1;
    model.addDocument(document as unknown as string[]);
  }
  const scale = Math.log(Math.max(passages.length, SMALL_PLAN) / 2);
  const weightOf = new Map(
    [...byCount].map(([count, id]) => [count, Math.min(1, Math.max(FLOOR, (model.idf(`t${id}`) - 1) / scale))]),
  );
  return new Map([...counts].map(([id, count]) => [id, weightOf.get(count) ?? FLOOR]));
}

/** Below this number of passages, how often a term recurs says little. */
const SMALL_PLAN = 12;
const FLOOR = 0.08;
