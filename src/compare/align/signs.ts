import type { Passage } from '../prepare/passages.ts';
import { eachShared, type Vector } from '../prepare/vector.ts';
import { LINK_START, LINK_WEIGHTS } from './link-weights.ts';
import type { PairScore } from './score-pair.ts';
import type { PairWeights } from './similarity.ts';

/** How a pair stands among the others of its row and its column, by the score at first sight. */
export interface Rank {
  /** The best score of the other passages with the same one. */
  readonly other: number;
  readonly isBest: boolean;
}

/** One pair as it is judged. */
export interface LinkSite {
  readonly parent: Passage;
  readonly child: Passage;
  readonly score: PairScore;
  readonly rarity: number;
  /** The parent gives it to the child's level, or to everyone. */
  readonly isAddressed: boolean;
  readonly inColumn: Rank;
  readonly inRow: Rank;
  readonly weights: PairWeights;
}

export interface LinkSign {
  readonly name: string;
  readonly of: (site: LinkSite) => number;
}

/** Signs that two passages are the same work; each a number, 0 where nothing speaks for it. Fitted by `scripts/fit-links.ts`. */
export const LINK_SIGNS: readonly LinkSign[] = [
  { name: 'a clause of the child', of: ({ score }) => Math.max(0, ...score.words.childClauses) },
  { name: 'child inside', of: ({ parent, child, weights }) => inside(child.terms, parent.terms, weights.shipped) },
  { name: 'a clause of the child inside', of: clauseInside },
  { name: 'matters', of: ({ score }) => score.words.matters },
  {
    name: 'matters inside',
    of: ({ parent, child, weights }) => inside(child.matters, parent.matters, weights.shipped),
  },
  { name: 'terms shared', of: ({ parent, child, weights }) => amount(parent.terms, child.terms, weights.words) },
  { name: 'other business', of: ({ score }) => Number(score.leads === 0) },
  { name: 'given to the issuer', of: ({ score }) => Number(score.isGiven) },
  { name: 'business of its own', of: ({ rarity }) => rarity },
  { name: 'another kind of work', of: ({ parent, child }) => Number(parent.kind !== child.kind) },
  {
    name: 'money on one side',
    of: ({ parent, child }) => Number((parent.kind === 'fund') !== (child.kind === 'fund')),
  },
  { name: 'times', of: ({ score }) => score.evidence.times ?? 0 },
  { name: 'length of the child', of: ({ child }) => Math.log(1 + child.said.length) },
  { name: 'addressed', of: ({ isAddressed }) => Number(isAddressed) },
  { name: 'ahead of other parents', of: ({ score, inColumn }) => ahead(score.score, inColumn.other) },
  { name: 'ahead of other children', of: ({ score, inRow }) => ahead(score.score, inRow.other) },
  { name: 'best of the parents', of: ({ inColumn }) => Number(inColumn.isBest) },
  { name: 'best of the children', of: ({ inRow }) => Number(inRow.isBest) },
];

/** The logit of a pair: above 0 it is more likely one than not. */
export function judgeLink(site: LinkSite): number {
  return LINK_SIGNS.reduce((sum, sign, at) => sum + (LINK_WEIGHTS[at] ?? 0) * sign.of(site), LINK_START);
}

/** Share of the weight of `a` that `b` says too, weighed by what plans at large say, however often these two repeat it. */
function inside(a: Vector, b: Vector, weights: Float64Array): number {
  let mass = 0;
  for (const id of a.ids) mass += weights[id] ?? 0;
  return mass > 0 ? sumShared(a, b, weights) / mass : 0;
}

function sumShared(a: Vector, b: Vector, weights: Float64Array): number {
  let sum = 0;
  eachShared(a, b, (id) => {
    sum += weights[id] ?? 0;
  });
  return sum;
}

function amount(a: Vector, b: Vector, weights: Float64Array): number {
  return Math.log(1 + sumShared(a, b, weights));
}

function clausesOf(passage: Passage): readonly Vector[] {
  return passage.clauses.length > 0 ? passage.clauses : [passage.terms];
}

function clauseInside({ parent, child, weights }: LinkSite): number {
  return Math.max(...clausesOf(child).map((clause) => inside(clause, parent.terms, weights.shipped)));
}

const LEAST = 0.02;
const FARTHEST = 2;

function ahead(own: number, other: number): number {
  const ratio = Math.log((Math.max(0, own) + LEAST) / (Math.max(0, other) + LEAST));
  return Math.max(-FARTHEST, Math.min(FARTHEST, ratio));
}
