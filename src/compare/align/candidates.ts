import type { Passage } from '../prepare/passages.ts';

/** Two passages that share no more than this share a phrase, not a task. */
const WORDS_FLOOR = 0.001;
/** Up to so many pairs all are looked at; beyond, those that share their rarest terms. */
const ALL_PAIRS = 250_000;
/** Of a large plan: as many children as are met by a parent's terms, the rarest first. */
const BUDGET = 1_500;
/** Of a large plan: as many children as are looked at for each parent. */
const MOST = 12;

/** A child that a parent's passage may be, with what their words share. */
export interface Candidate {
  readonly column: number;
  readonly cosine: number;
  /** Weight of the terms that both have. */
  readonly mass: number;
}

/** For each parent the children that share terms with it, in the order of the columns; memory grows with what is shared, not with all pairs. */
export function findCandidates(
  parents: readonly Passage[],
  children: readonly Passage[],
  weights: Float64Array,
): (row: number) => Candidate[] {
  const isLarge = parents.length * children.length > ALL_PAIRS;
  const postings = indexTerms(children, weights);
  const norms = children.map((child) => normOf(child, weights));
  const masses = new Float64Array(children.length);
  const squares = new Float64Array(children.length);
  return (row) => {
    const parent = parents[row];
    if (!parent) return [];
    const touched: number[] = [];
    let met = 0;
    for (const id of isLarge ? rarestFirst(parent, postings) : parent.terms.ids) {
      const columns = postings.get(id);
      if (!columns) continue;
      met += columns.length;
      if (isLarge && met > BUDGET && touched.length > 0) break;
      const weight = weights[id] ?? 0;
      for (const column of columns) {
        if (squares[column] === 0) touched.push(column);
        masses[column] = (masses[column] ?? 0) + weight;
        squares[column] = (squares[column] ?? 0) + weight * weight;
      }
    }
    const norm = normOf(parent, weights);
    let found: Candidate[] = [];
    for (const column of touched) {
      const cosine = Math.min(1, (squares[column] ?? 0) / Math.max(Number.MIN_VALUE, norm * (norms[column] ?? 0)));
      if (cosine >= WORDS_FLOOR) found.push({ column, cosine, mass: masses[column] ?? 0 });
      masses[column] = 0;
      squares[column] = 0;
    }
    if (isLarge && found.length > MOST) found = found.sort((a, b) => b.cosine - a.cosine).slice(0, MOST);
    return found.sort((a, b) => a.column - b.column);
  };
}

function rarestFirst({ terms }: Passage, postings: ReadonlyMap<number, readonly number[]>): number[] {
  return [...terms.ids].sort((a, b) => (postings.get(a)?.length ?? 0) - (postings.get(b)?.length ?? 0));
}

function indexTerms(passages: readonly Passage[], weights: Float64Array): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  passages.forEach(({ terms }, at) => {
    for (const id of terms.ids) {
      if ((weights[id] ?? 0) === 0) continue;
      const list = postings.get(id);
      if (list) list.push(at);
      else postings.set(id, [at]);
    }
  });
  return postings;
}

function normOf({ terms }: Passage, weights: Float64Array): number {
  let sum = 0;
  for (const id of terms.ids) sum += (weights[id] ?? 0) ** 2;
  return Math.sqrt(sum);
}
