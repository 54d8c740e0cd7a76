import { assignSparse } from './assign.ts';
import { findCandidates } from './candidates.ts';
import type { Passage } from '../prepare/passages.ts';
import { createLeadRarity } from '../prepare/unit-match.ts';
import { scoreMerge, scorePair, scoreSplit, type PairScore } from './score-pair.ts';
import { createWordMatcher, type PairWeights, type WordMatch } from './similarity.ts';

export interface AlignedPair {
  readonly parent: Passage;
  readonly child: Passage;
  readonly score: PairScore;
  readonly shape: 'one' | 'split' | 'merge';
  /** The score that made the pair. */
  readonly strength: number;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly onlyParent: readonly Passage[];
  readonly onlyChild: readonly Passage[];
}

/** Below this, leaving both unmatched is better. */
const ALONE = 0.3;
/** A further part of a passage that has a counterpart. */
const PART = 0.38;
/** A part of a passage that has none, or one more of a passage that is taken up whole ("Chuẩn bị …" beside the task itself). */
const STRONG_PART = 0.6;
const WHOLE = 0.75;
/** Nothing but a copy is a further part where every clause it shares is taken up. */
const COPY = 0.8;
/** Shared both ways from here on, two passages are the same, and neither is one of several parts. */
const IDENTICAL = 0.9;

/** The scores of one parent's passage, by the child's place. */
type ScoreRow = ReadonlyMap<number, PairScore>;

/** How two plans stand to each other. */
export interface Relation {
  /** Which of them the higher body issued; null where neither is known to be. */
  readonly higher: 'parent' | 'child' | null;
  /** The passage of the parent is given to the child's issuer, and the reverse. */
  readonly isGivenDown: (parent: Passage) => boolean;
  readonly isGivenUp: (child: Passage) => boolean;
}
const UNKNOWN: Relation = { higher: null, isGivenDown: () => false, isGivenUp: () => false };

/** Pairs of two lists of passages of one kind: the best one-to-one assignment, then parts of what was split or merged, then what is likely. */
export function alignPassages(
  parents: readonly Passage[],
  children: readonly Passage[],
  weights: PairWeights,
  relation: Relation = UNKNOWN,
): Alignment {
  const scores = scoreRows(parents, children, weights, relation);
  const assigned = assignSparse(
    scores.map((line) => scoresAbove(line, ALONE)),
    ALONE,
  );
  const mains = assigned.filter(([row, column]) => !isPartOfAnother(scores, row, column));
  const places: Placed[] = mains.map(([row, column]) => ({
    row,
    column,
    shape: 'one',
    strength: scores[row]?.get(column)?.score ?? 0,
  }));
  const rowsOf = turn(scores, children.length);
  places.push(...findParts(scores, rowsOf, mains));
  places.push(...findSameWork(scores, places));
  // each pair that is found leaves fewer rivals to the others
  for (let pass = 0; pass < LIKELY_PASSES; pass += 1) {
    const found = findLikely(scores, rowsOf, places);
    if (found.length === 0) break;
    places.push(...found);
  }
  places.push(...findWeakParts(scores, places, relation.higher));
  const rows = new Set(places.map(({ row }) => row));
  const columns = new Set(places.map(({ column }) => column));
  return {
    pairs: places.flatMap(({ row, column, shape, strength }) => {
      const [parent, child, score] = [parents[row], children[column], scores[row]?.get(column)];
      return parent && child && score ? [{ parent, child, score, shape, strength }] : [];
    }),
    onlyParent: parents.filter((_, row) => !rows.has(row)),
    onlyChild: children.filter((_, column) => !columns.has(column)),
  };
}

/**
 * The best assignment gives a further part of a task to one that nobody took up rather than to its own. Where a clause of another passage of
 * the parent is all but said in the child's words, and this one is not, it is that one's part.
 */
function isPartOfAnother(scores: readonly ScoreRow[], row: number, column: number): boolean {
  const own = scores[row]?.get(column);
  if (!own || own.score >= SETTLED) return false;
  return scores.some((line, other) => {
    const score = other === row ? undefined : line.get(column);
    return score !== undefined && isPlainlyPart(score, own);
  });
}

function isPlainlyPart(other: PairScore, own: PairScore): boolean {
  const part = Math.max(0, ...other.words.parentClauses);
  return part >= PLAIN_PART && part >= PLAINLY * Math.max(0, ...own.words.parentClauses) && other.evidence.units !== 0;
}

/** From here on a pair is not asked for what else its child may be. */
const SETTLED = 0.5;
const PLAIN_PART = 0.6;
const PLAINLY = 1.5;

function scoreRows(
  parents: readonly Passage[],
  children: readonly Passage[],
  weights: PairWeights,
  relation: Relation,
): ScoreRow[] {
  const candidatesOf = findCandidates(parents, children, weights.words);
  const matchOf = createWordMatcher(parents, children, weights.words, weights.matters);
  const rarityOf = createLeadRarity(parents, children);
  const givenUp = children.map((child) => relation.isGivenUp(child));
  return parents.map((parent, row) => {
    const line = new Map<number, PairScore>();
    const isGivenDown = relation.isGivenDown(parent);
    for (const candidate of candidatesOf(row)) {
      const child = children[candidate.column];
      if (child)
        line.set(
          candidate.column,
          scorePair(parent, child, matchOf(row, candidate), {
            rarity: rarityOf(row, candidate.column),
            isGiven: isGivenDown || givenUp[candidate.column] === true,
          }),
        );
    }
    return line;
  });
}

/** The scores that the assignment looks at: of most pairs it is no more than a few words in common. */
function scoresAbove(
  line: ScoreRow,
  least: number,
  isOpen?: (column: number, pair: PairScore) => boolean,
): Map<number, number> {
  const above = new Map<number, number>();
  for (const [column, pair] of line)
    if (pair.score > least && (isOpen === undefined || isOpen(column, pair))) above.set(column, pair.score);
  return above;
}

/** For each column the rows that have a score there. */
function turn(scores: readonly ScoreRow[], width: number): number[][] {
  const rowsOf: number[][] = Array.from({ length: width }, () => []);
  scores.forEach((line, row) => {
    for (const column of line.keys()) rowsOf[column]?.push(row);
  });
  return rowsOf;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly shape: AlignedPair['shape'];
  readonly strength: number;
}

/** The best assignment of what is left over between passages of one body that speak of the same matters, in whatever words. */
function findSameWork(scores: readonly ScoreRow[], taken: readonly Placed[]): Placed[] {
  const [rows, columns] = [new Set(taken.map(({ row }) => row)), new Set(taken.map(({ column }) => column))];
  const open = scores.map((line, row) =>
    rows.has(row)
      ? NO_SCORES
      : scoresAbove(line, SAME_WORK, (column, pair) => !columns.has(column) && isSameWork(pair)),
  );
  return assignSparse(open, SAME_WORK).map(([row, column]) => ({
    row,
    column,
    shape: 'one',
    strength: scores[row]?.get(column)?.score ?? 0,
  }));
}

const NO_SCORES: ReadonlyMap<number, number> = new Map();

function isSameWork({ evidence, words }: PairScore): boolean {
  return evidence.units === 1 && words.matters >= SAME_MATTERS;
}

/** Lower than for others: that one body does it and that both speak of one matter is known beside the words. */
const SAME_WORK = 0.18;
const SAME_MATTERS = 0.1;

/** Few words in common: a pair only where neither has another that comes near. */
const LIKELY = 0.12;
/** Where the others of the plan were copied word by word, few words in common are chance: the bar is this share of how alike those are. */
const LIKELY_SHARE = 0.45;
const MARGIN = 1.15;

const LIKELY_PASSES = 12;

/** Pairs of what is left over that are each other's best by far, however few words they share: a telegram and its plan. */
function findLikely(
  scores: readonly ScoreRow[],
  rowsOf: readonly (readonly number[])[],
  taken: readonly Placed[],
): Placed[] {
  const [rows, columns] = [new Set(taken.map(({ row }) => row)), new Set(taken.map(({ column }) => column))];
  const at = (row: number, column: number): number => likelihood(scores[row]?.get(column));
  const mains = taken.filter(({ shape }) => shape === 'one').map(({ strength }) => strength);
  const bar = Math.max(LIKELY, LIKELY_SHARE * median(mains));
  const found: Placed[] = [];
  scores.forEach((line, row) => {
    if (rows.has(row)) return;
    const open = [...line.keys()].filter((column) => !columns.has(column));
    const [best, second] = bestTwo(open, (column) => at(row, column));
    const strength = at(row, best);
    if (best < 0 || strength < bar || strength < MARGIN * at(row, second)) return;
    const rivals = (rowsOf[best] ?? []).filter((one) => !rows.has(one));
    const [rival, other] = bestTwo(rivals, (one) => at(one, best));
    if (rival !== row || strength < MARGIN * at(other, best)) return;
    found.push({ row, column: best, shape: 'one', strength });
  });
  return found;
}

/**
 * Passages of the lower plan left over that would be a pair with one of the higher plan had that no other: as good as a pair in its own
 * right, and done by the same body. They are the further parts of what was split in other words.
 */
function findWeakParts(scores: readonly ScoreRow[], taken: readonly Placed[], higher: Relation['higher']): Placed[] {
  if (higher === null) return [];
  const [rows, columns] = [new Set(taken.map(({ row }) => row)), new Set(taken.map(({ column }) => column))];
  const isSplit = higher === 'parent';
  const best = new Map<number, Placed>();
  scores.forEach((line, row) => {
    for (const [column, { score, evidence }] of line) {
      if (rows.has(row) !== isSplit || columns.has(column) === isSplit) continue;
      if (evidence.units !== 1 || score <= ALONE) continue;
      const lower = isSplit ? column : row;
      if (score <= (best.get(lower)?.strength ?? 0)) continue;
      best.set(lower, { row, column, shape: isSplit ? 'split' : 'merge', strength: score });
    }
  });
  return [...best.values()];
}

const CLAUSE = 0.2;
const OTHER_BODIES = 0.3;
const FEWEST_WORDS = 0.055;
/** Fewer words still, where one body does both, if they make up this much of some clause. */
const FEWEST_OF_CLAUSE = 0.1;

/** Where others are told the like, what the child's issuer is told itself comes first. */
const GIVEN = 0.04;

/** A short task may take up one clause of a long one. */
function likelihood(score: PairScore | undefined): number {
  if (!score) return 0;
  const { words, clause, units } = score.evidence;
  // few words in common, and other bodies that do it, or none that are known
  if (units === 0 ? words < OTHER_BODIES : words < FEWEST_WORDS && (!score.isSameBody || clause < FEWEST_OF_CLAUSE))
    return 0;
  return score.score + CLAUSE * clause + (score.isGiven ? GIVEN : 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The places with the largest and the second largest value; -1 where there is none. */
function bestTwo(places: readonly number[], valueOf: (place: number) => number): [number, number] {
  let [best, second] = [-1, -1];
  for (const place of places) {
    if (best < 0 || valueOf(place) > valueOf(best)) [best, second] = [place, best];
    else if (second < 0 || valueOf(place) > valueOf(second)) second = place;
  }
  return [best, second];
}

/** Children left over that are a part of a parent's passage, and the reverse. */
function findParts(
  scores: readonly ScoreRow[],
  rowsOf: readonly (readonly number[])[],
  mains: readonly [number, number][],
): Placed[] {
  const byRow = new Map(mains);
  const byColumn = new Map(mains.map(([row, column]) => [column, row]));
  const mainOf = (row: number | undefined, column: number | undefined): WordMatch | undefined =>
    row === undefined || column === undefined ? undefined : scores[row]?.get(column)?.words;
  const splitOf = (row: number, column: number): number => {
    const main = mainOf(row, byRow.get(row));
    const score = scores[row]?.get(column);
    return score
      ? judgePart(scoreSplit(score, []), scoreSplit(score, main?.parentClauses ?? []), main?.parentInChild, main)
      : 0;
  };
  const mergeOf = (row: number, column: number): number => {
    const main = mainOf(byColumn.get(column), column);
    const score = scores[row]?.get(column);
    return score
      ? judgePart(scoreMerge(score, []), scoreMerge(score, main?.childClauses ?? []), main?.childInParent, main)
      : 0;
  };
  const parts: Placed[] = [];
  const splits = new Set<string>();
  rowsOf.forEach((rows, column) => {
    if (byColumn.has(column)) return;
    const row = bestOf(rows, (at) => splitOf(at, column));
    if (row < 0) return;
    parts.push({ row, column, shape: 'split', strength: splitOf(row, column) });
    splits.add(`${row}|${column}`);
  });
  scores.forEach((line, row) => {
    if (byRow.has(row)) return;
    const column = bestOf([...line.keys()], (at) => mergeOf(row, at));
    if (column >= 0 && !splits.has(`${row}|${column}`))
      parts.push({ row, column, shape: 'merge', strength: mergeOf(row, column) });
  });
  return parts;
}

/**
 * 0 where it is no part. `any` counts every clause, `open` only those left to take up; `whole`: how much of the passage
 * its counterpart takes up, undefined without one.
 */
function judgePart(any: number, open: number, whole: number | undefined, main: WordMatch | undefined): number {
  if (main && Math.min(main.parentInChild, main.childInParent) >= IDENTICAL) return any >= COPY ? any : 0;
  if (whole === undefined || whole >= WHOLE) return any >= STRONG_PART ? any : 0;
  if (open >= PART) return open;
  return any >= COPY ? any : 0;
}

/** The first place with the largest value above 0; -1 where there is none. */
function bestOf(places: readonly number[], valueOf: (at: number) => number): number {
  let best = -1;
  let value = 0;
  for (const at of places) {
    const own = valueOf(at);
    if (own <= value) continue;
    value = own;
    best = at;
  }
  return best;
}
