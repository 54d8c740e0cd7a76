import type { PairScore } from './score-pair.ts';
import type { Rank } from './signs.ts';

/** The scores of one parent's passage, by the child's place. */
export type ScoreRow = ReadonlyMap<number, PairScore>;

interface Listed {
  readonly row: number;
  readonly column: number;
  readonly score: PairScore;
  readonly inRow: Rank;
  readonly inColumn: Rank;
}

/** As many of the parent's passages as are judged for each of the child's, and the reverse. */
const OF_PARENTS = 5;
const OF_CHILDREN = 2;

/** The pairs that are among the nearest of their column or of their row; what is judged closely grows with the plans, not with all pairs. */
export function shortlist(scores: readonly ScoreRow[], width: number): Listed[] {
  const inRows = scores.map(() => new Nearest(OF_CHILDREN));
  const inColumns = Array.from({ length: width }, () => new Nearest(OF_PARENTS));
  scores.forEach((line, row) => {
    for (const [column, { score }] of line) {
      if (score <= 0) continue;
      inRows[row]?.add(column, score);
      inColumns[column]?.add(row, score);
    }
  });
  return scores.flatMap((line, row) =>
    [...line].flatMap(([column, score]): Listed[] => {
      const [ofRow, ofColumn] = [inRows[row], inColumns[column]];
      if (!ofRow || !ofColumn || (!ofRow.has(column) && !ofColumn.has(row))) return [];
      return [{ row, column, score, inRow: ofRow.rankOf(column), inColumn: ofColumn.rankOf(row) }];
    }),
  );
}

/** The few places with the best scores, best first; of equal ones the first. */
class Nearest {
  readonly #places: number[] = [];
  readonly #scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(place: number, score: number): void {
    if (this.#scores.length === this.#most && score <= (this.#scores.at(-1) ?? 0)) return;
    let at = this.#scores.length;
    while (at > 0 && score > (this.#scores[at - 1] ?? 0)) at -= 1;
    this.#places.splice(at, 0, place);
    this.#scores.splice(at, 0, score);
    if (this.#scores.length > this.#most) [this.#places.length, this.#scores.length] = [this.#most, this.#most];
  }

  has(place: number): boolean {
    return this.#places.includes(place);
  }

  rankOf(place: number): Rank {
    const isBest = this.#places[0] === place;
    return { isBest, other: this.#scores[isBest ? 1 : 0] ?? 0 };
  }
}
