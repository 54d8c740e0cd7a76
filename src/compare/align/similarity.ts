import type { Passage } from '../prepare/passages.ts';
import type { CompareSession, PreparedPlan } from '../prepare/prepare-plan.ts';
import type { Candidate } from './candidates.ts';
import { eachShared, type Vector } from '../prepare/vector.ts';

/** How alike two passages are in words, 0 to 1 each. */
export interface WordMatch {
  /** Cosine of the weighted terms. */
  readonly cosine: number;
  /** Share of the parent's weight that the child repeats, and the reverse. */
  readonly parentInChild: number;
  readonly childInParent: number;
  /** Each clause of the parent inside the child (its headings counted), and the reverse; 0 to 1 in the order of the clauses. */
  readonly parentClauses: readonly number[];
  readonly childClauses: readonly number[];
  readonly heading: number | null;
  /** Cosine of the matters that both speak of, whatever words they do it in. */
  readonly matters: number;
}

/** Weights of the terms for one pair of plans: a term tells no more than the plan that repeats it more often lets it. */
export function pairWeights(parent: PreparedPlan, child: PreparedPlan, session: CompareSession): PairWeights {
  const plain = new Float64Array(session.table.size());
  const shipped = new Float64Array(plain.length);

  for (const plan of [parent, child])
    plan.weights.forEach((weight, id) => {
      const other = plain[id] ?? 0;
      const told = (shipped[id] = session.shipped(id));
      const own = weight * (AT_LEAST + (1 - AT_LEAST) * told);
      plain[id] = other === 0 ? own : Math.min(own, other);
    });
  return { words: wordWeights(parent, child, session), matters: plain, shipped };
}

export interface PairWeights {
  readonly words: Float64Array;
  readonly matters: Float64Array;
  /** What plans at large say of each term, whatever these two repeat. */
  readonly shipped: Float64Array;
}

function matterMatch(a: Vector, b: Vector, weights: Float64Array): number {
  let [shared, massA, massB] = [0, 0, 0];
  for (const id of a.ids) massA += (weights[id] ?? 0) ** 2;
  for (const id of b.ids) massB += (weights[id] ?? 0) ** 2;
  eachShared(a, b, (id) => {
    shared += (weights[id] ?? 0) ** 2;
  });
  return shared > 0 ? shared / Math.sqrt(massA * massB) : 0;
}

function wordWeights(parent: PreparedPlan, child: PreparedPlan, session: CompareSession): Float64Array {
  const weights = new Float64Array(session.table.size());
  parent.weights.forEach((weight, id) => {
    weights[id] = weight * session.shipped(id);
  });
  child.weights.forEach((weight, id) => {
    const other = weights[id] ?? 0;
    const own = weight * session.shipped(id);
    weights[id] = other === 0 ? own : Math.min(own, other);
  });
  for (const { title } of [parent, child]) for (const id of title.ids) weights[id] = (weights[id] ?? 0) * OF_TITLE;
  return weights;
}

/** A matter tells at least this much of what it tells within its plans, however often plans at large speak of it. */
const AT_LEAST = 0.3;

/** A word of the title is in half the tasks in spirit, if not in letters. */
const OF_TITLE = 0.85;

export const NO_MATCH: WordMatch = {
  cosine: 0,
  parentInChild: 0,
  childInParent: 0,
  parentClauses: [],
  childClauses: [],
  heading: null,
  matters: 0,
};

/** How the words of a parent's passage and of one candidate among the children match. */
export type WordMatcher = (row: number, candidate: Candidate) => WordMatch;

/** Word matches of single pairs; asked row by row, as what is known of a parent is kept only for the row at hand. */
export function createWordMatcher(
  parents: readonly Passage[],
  children: readonly Passage[],
  weights: Float64Array,
  plain: Float64Array,
): WordMatcher {
  const childMass = children.map((child) => massOf(child.terms, weights));
  const inParent = new Uint8Array(weights.length);
  const inChild = new Uint8Array(weights.length);
  let current = -1;
  let mass = 0;
  const turnTo = (row: number): void => {
    const before = parents[current];
    if (before) mark(inParent, before, 0);
    const parent = parents[row];
    if (parent) {
      mark(inParent, parent, 1);
      mass = massOf(parent.terms, weights);
    }
    current = row;
  };
  return (row, { column, cosine, mass: shared }) => {
    if (row !== current) turnTo(row);
    const [parent, child] = [parents[row], children[column]];
    if (!parent || !child) return NO_MATCH;
    mark(inChild, child, 1);
    const match: WordMatch = {
      cosine,
      parentInChild: ratio(shared, mass),
      childInParent: ratio(shared, childMass[column] ?? 0),
      parentClauses: coverClauses(parent, inChild, weights),
      childClauses: coverClauses(child, inParent, weights),
      matters: matterMatch(parent.matters, child.matters, plain),
      heading: parent.heading && child.heading ? headingMatch(parent.heading, child.heading, weights) : null,
    };
    mark(inChild, child, 0);
    return match;
  };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function massOf({ ids }: Vector, weights: Float64Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] ?? 0;
  return sum;
}

const OWN = 1;
const HEADING = 2;

function mark(marks: Uint8Array, passage: Passage, on: 0 | 1): void {
  if (passage.heading) for (const id of passage.heading.ids) marks[id] = on * HEADING;
  for (const id of passage.terms.ids) marks[id] = on * OWN;
}

/** A clause of little weight ("theo quy định") is inside anything. */
const MIN_CLAUSE_MASS = 1.5;

function coverClauses(passage: Passage, marks: Uint8Array, weights: Float64Array): number[] {
  const clauses = passage.clauses.length > 0 ? passage.clauses : [passage.terms];
  return clauses.map(({ ids }) => {
    let mass = 0;
    let shared = 0;
    for (const id of ids) {
      const weight = weights[id] ?? 0;
      mass += weight;
      if (marks[id] !== 0) shared += weight;
    }
    return mass > 0 ? shared / Math.max(mass, MIN_CLAUSE_MASS) : 0;
  });
}

function headingMatch(a: Vector, b: Vector, weights: Float64Array): number {
  let shared = 0;
  eachShared(a, b, (id) => {
    shared += headingWeight(weights[id]);
  });
  let mass = 0;
  for (const id of a.ids) mass += headingWeight(weights[id]);
  for (const id of b.ids) mass += headingWeight(weights[id]);
  return ratio(2 * shared, mass);
}

function headingWeight(weight: number | undefined): number {
  // Terms that stand only in headings have no frequency of their own.
  return weight === undefined || weight === 0 ? 1 : weight;
}
