import { expect, test } from 'vitest';
import { assignSparse } from '../../src/compare/align/assign.ts';
import fc from '../support/properties.ts';

const THRESHOLD = 0.3;

function worthOf(scores: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]): number {
  return pairs.reduce((sum, [row, column]) => sum + (scores[row]?.[column] ?? 0) - THRESHOLD, 0);
}

const assignPairs = (scores: readonly (readonly number[])[]): [row: number, column: number][] =>
  assignSparse(
    scores.map((line) => new Map(line.map((score, column) => [column, score] as const))),
    THRESHOLD,
  );

/** The best worth of all assignments, by trying them. */
function bestWorth(scores: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row >= scores.length) return 0;
  let best = bestWorth(scores, row + 1, taken);
  (scores[row] ?? []).forEach((score, column) => {
    if (!taken.has(column) && score > THRESHOLD)
      best = Math.max(best, score - THRESHOLD + bestWorth(scores, row + 1, new Set([...taken, column])));
  });
  return best;
}

test('the assignment is the best there is, and leaves alone what is not worth a pair', () => {
  const matrix = fc.integer({ min: 0, max: 5 }).chain((width) =>
    fc.array(
      fc.array(
        fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
        { minLength: width, maxLength: width },
      ),
      { maxLength: 5 },
    ),
  );
  fc.assert(
    fc.property(matrix, (scores) => {
      const pairs = assignPairs(scores);
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      for (const [row, column] of pairs) expect(scores[row]?.[column]).toBeGreaterThan(THRESHOLD);
      expect(worthOf(scores, pairs)).toBeCloseTo(bestWorth(scores), 9);
    }),
  );
});

test('a greedy choice does not spoil the whole', () => {
  expect(
    assignPairs([
      [0.9, 0.8],
      [0.85, 0.31],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
