import { assignPairs } from './assign.ts';
import type { Passage } from './passages.ts';
import { scorePair, type PairScore } from './score-pair.ts';
import { matchWords } from './similarity.ts';

export interface AlignedPair {
  readonly parent: Passage;
  readonly child: Passage;
  readonly score: PairScore;
  readonly shape: 'one' | 'split' | 'merge';
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly onlyParent: readonly Passage[];
  readonly onlyChild: readonly Passage[];
}

/** Below this, leaving both unmatched is better. */
const ALONE = 0.3;
const PART = 0.36;
const WHOLE = 0.75;
/** The same task twice, as in the text and in the table of an appendix. */
const AGAIN = 0.75;

/** Pairs of two lists of passages of one kind: the best one-to-one assignment, then parts of what was split or merged. */
export function alignPassages(parents: readonly Passage[], children: readonly Passage[], weights: Float64Array): Alignment {
  const words = matchWords(parents, children, weights);
  const scores = parents.map((parent, row) => children.map((child, column) => scorePair(parent, child, words[row]?.[column] ?? NO_MATCH)));
  const pairs: AlignedPair[] = [];
  const rows = new Set<number>();
  const columns = new Set<number>();
  const add = (row: number, column: number, shape: AlignedPair['shape']): void => {
    const [parent, child, score] = [parents[row], children[column], scores[row]?.[column]];
    if (parent && child && score) pairs.push({ parent, child, score, shape });
  };
  for (const [row, column] of assignPairs(scores.map((line) => line.map(({ score }) => score)), ALONE)) {
    rows.add(row);
    columns.add(column);
    add(row, column, 'one');
  }
  // Whole copies: nothing of the passage is left for another to take up, unless it too is much the same.
  const takenRow = new Set<number>();
  const takenColumn = new Set<number>();
  for (const { parent, child } of pairs) {
    const [row, column] = [parents.indexOf(parent), children.indexOf(child)];
    const match = words[row]?.[column];
    if (match && match.parentInChild >= WHOLE) takenRow.add(row);
    if (match && match.childInParent >= WHOLE) takenColumn.add(column);
  }
  const splitOf = (row: number, column: number): number => (takenRow.has(row) && (scores[row]?.[column]?.score ?? 0) < AGAIN ? 0 : (scores[row]?.[column]?.split ?? 0));
  const mergeOf = (row: number, column: number): number => (takenColumn.has(column) && (scores[row]?.[column]?.score ?? 0) < AGAIN ? 0 : (scores[row]?.[column]?.merge ?? 0));
  const looseRows = parents.map((_, row) => row).filter((row) => !rows.has(row));
  const looseColumns = children.map((_, column) => column).filter((column) => !columns.has(column));
  for (const column of looseColumns) {
    const row = bestOf(parents.length, (at) => splitOf(at, column));
    if (row >= 0 && splitOf(row, column) >= PART) {
      rows.add(row);
      columns.add(column);
      add(row, column, 'split');
    }
  }
  for (const row of looseRows) {
    const column = bestOf(children.length, (at) => mergeOf(row, at));
    const isKnown = pairs.some((pair) => pair.parent === parents[row] && pair.child === children[column]);
    if (column >= 0 && !isKnown && mergeOf(row, column) >= PART) {
      rows.add(row);
      columns.add(column);
      add(row, column, 'merge');
    }
  }
  return { pairs, onlyParent: parents.filter((_, row) => !rows.has(row)), onlyChild: children.filter((_, column) => !columns.has(column)) };
}

const NO_MATCH = { cosine: 0, parentInChild: 0, childInParent: 0, parentClause: 0, childClause: 0, heading: null };

function bestOf(count: number, valueOf: (at: number) => number): number {
  let best = -1;
  let value = 0;
  for (let at = 0; at < count; at += 1) {
    if (valueOf(at) <= value) continue;
    value = valueOf(at);
    best = at;
  }
  return best;
}
