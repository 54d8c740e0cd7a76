import { availableParallelism, totalmem } from 'node:os';

/** What one thread takes, with its part of the results. */
const THREAD_MB = 512;
/** Tasks of a parent by tasks of a child, summed: below it threads take longer to start than they save (150 children of a commune's size). */
const WORTH_THREADS = 400_000;
/** Two pairs of such plans at once would take gigabytes. */
const LARGE_PAIR = 10_000_000;

/** As many threads as cores where there is that much to compare, but never more than memory holds; 1: none beside this one. */
export function chooseThreads(pairSizes: readonly number[], asked: number | undefined): number {
  if (asked !== undefined) return asked;
  const all = pairSizes.reduce((sum, size) => sum + size, 0);
  if (all < WORTH_THREADS || pairSizes.some((size) => size > LARGE_PAIR)) return 1;
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 ** 20 / THREAD_MB)));
}
