import type { Passage } from './passages.ts';
import type { WordMatch } from './similarity.ts';
import { matchTimes } from './time-match.ts';
import type { Evidence } from './types.ts';
import { matchLeads } from './unit-match.ts';

/** Scores of one pair of passages: as the one counterpart of each other, as a part of the other. */
export interface PairScore {
  readonly score: number;
  /** The child is one of several that the parent's passage became. */
  readonly split: number;
  /** The parent's passage is one of several that became the child. */
  readonly merge: number;
  readonly evidence: Evidence;
}

/**
 * Weights of the evidence, set on pairs answered by hand and on derived families: words decide, the rest tips the
 * balance between tasks in like words. Units that differ speak against a pair less than units that agree speak for it,
 * as children hand tasks on to whom they have.
 */
const WORDS = 0.75;
const CONTAINED = 0.2;
const OPENING = 0.15;
const UNITS = 0.12;
const OTHER_UNITS = -0.06;
const HEADING = 0.06;
const TIMES = 0.04;
const POSITION = 0.04;
const REFERENCES = 0.06;

const PART_CLAUSE = 0.65;
const PART_CONTAINED = 0.2;
const PART_WORDS = 0.25;
const PART_HEADING = 0.08;
/** Two passages that share no more than this share a phrase, not a task. */
const PART_FLOOR = 0.05;

export function scorePair(parent: Passage, child: Passage, words: WordMatch): PairScore {
  const evidence: Evidence = {
    words: words.cosine,
    clause: Math.max(words.parentClause, words.childClause),
    units: matchLeads(parent.units, child.units),
    times: matchTimes(parent.days, child.days),
    position: 1 - Math.abs(parent.position - child.position),
    heading: words.heading,
    references: matchReferences(parent, child),
  };
  const { units } = evidence;
  const beside =
    (units === null ? 0 : units > 0 ? UNITS * units : OTHER_UNITS) +
    HEADING * (evidence.heading ?? 0) +
    TIMES * (evidence.times ?? 0) +
    POSITION * evidence.position +
    REFERENCES * (evidence.references ?? 0);
  const contained = Math.sqrt(words.parentInChild * words.childInParent);
  const score = Math.min(1, WORDS * words.cosine + CONTAINED * contained + OPENING * matchOpenings(parent, child) + beside);
  return { score, split: scorePart(words.parentClause, words.childInParent, words, units), merge: scorePart(words.childClause, words.parentInChild, words, units), evidence };
}

function scorePart(clause: number, contained: number, words: WordMatch, units: number | null): number {
  if (words.cosine < PART_FLOOR) return 0;
  return PART_CLAUSE * clause + PART_CONTAINED * contained + PART_WORDS * words.cosine + PART_HEADING * (words.heading ?? 0) + (units === 0 ? OTHER_UNITS : 0);
}

/** How much of the first words two passages share in order: tasks are copied from their beginning. */
function matchOpenings(parent: Passage, child: Passage): number {
  const [a, b] = [parent.opening, child.opening];
  if (a.length === 0 || b.length === 0) return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [index, other] of b.entries()) next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

function matchReferences(parent: Passage, child: Passage): number | null {
  if (parent.references.length === 0 && child.references.length === 0) return null;
  if (parent.references.length === 0 || child.references.length === 0) return 0;
  const shared = parent.references.filter((number) => child.references.includes(number)).length;
  return shared / Math.max(parent.references.length, child.references.length);
}
