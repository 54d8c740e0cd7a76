import type { Passage } from '../prepare/passages.ts';

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
  readonly inherited?: boolean;
}

/**
 * The times of a passage that hold for what another one takes up of it. "Rà soát …, hoàn thành trước ngày …; đôn đốc …": the day is that of
 * its clause, and says nothing of a task that takes up the other. `covered`: how far the other passage takes up each clause; `least`: fewer
 * times than these hold for all of it.
 */
export function timesInScope<T extends Placed>(
  passage: Passage,
  times: readonly T[],
  covered: readonly number[],
  least = 1,
): readonly T[] {
  if (passage.clauseSpans.length < 2 || covered.length !== passage.clauseSpans.length || times.length < least)
    return times;
  return times.filter((time) => isInScope(time, passage, covered));
}

/** Taken up this far, a clause is meant, whatever else is. */
const MEANT = 0.3;
const CLEARLY = 1.6;
const LEAST = 0.12;

function isInScope(
  { inherited, span }: Placed,
  { clauseSpans, span: whole }: Passage,
  covered: readonly number[],
): boolean {
  if (inherited === true || span.start < whole.start || span.end > whole.end) return true;
  const at = clauseSpans.findIndex(({ start, end }) => span.start >= start && span.start < end);
  // before the first clause, or in one too short to be compared: "…; hoàn thành trước ngày …" is told of all
  if (at < 0) return true;
  const own = covered[at] ?? 0;
  const best = Math.max(...covered.filter((_, index) => index !== at));
  return own >= MEANT || best < LEAST || best < CLEARLY * own;
}
