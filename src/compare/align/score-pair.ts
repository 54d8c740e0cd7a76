import { OPENING_WORDS, type Passage } from '../prepare/passages.ts';
import { NO_MATCH, type WordMatch } from './similarity.ts';
import { matchTimes } from '../prepare/time-match.ts';
import type { Evidence } from '../types.ts';
import { helpsItsLead, matchLeads, sharesReceiver } from '../prepare/unit-match.ts';

/** Scores of one pair of passages. */
export interface PairScore {
  /** How near they come at first sight: which pairs are looked at closely, and how they rank. */
  readonly score: number;
  readonly words: WordMatch;
  readonly evidence: Evidence;
  /** How the bodies that lead them stand to each other by their own names (`matchLeads`). */
  readonly leads: number | null;
  /** One side gives it to the other's issuer by name. */
  readonly isGiven: boolean;
}

/**
 * Weights of the evidence at first sight, set on pairs answered by hand and on derived families: words decide, the rest tips the
 * balance between tasks in like words; what is a pair is judged by `signs.ts`. Units that differ speak against a pair less than units that agree speak for it,
 * as children hand tasks on to whom they have.
 */
const WORDS = 0.75;
const CONTAINED = 0.2;
const OPENING = 0.15;
const UNITS = 0.12;
const OTHER_UNITS = -0.06;
/** Two tasks that alone are their body's. */
const ONLY_UNITS = 0.12;
const HEADING = 0.06;
const TIMES = 0.06;
const POSITION = 0.04;
const REFERENCES = 0.06;
const SAME_KIND = 0.05;
const OTHER_KIND = -0.08;
const MATTERS = 0.12;
const WORTH_OF_MATTERS = 0.2;
const SAME_RECEIVER = 0.06;

const NO_PAIR: PairScore = {
  isGiven: false,
  score: 0,
  leads: null,
  words: NO_MATCH,
  evidence: { words: 0, clause: 0, units: null, times: null, position: 0, heading: null, references: null },
};

/** What is known of a pair beside the two passages. */
export interface PairContext {
  /** How much it says that bodies of one business lead both (`createLeadRarity`). */
  readonly rarity: number;
  /** One side gives the task to the other's issuer: whichever of its offices does it, it is done by whom it was given to. */
  readonly isGiven: boolean;
}

export function scorePair(
  parent: Passage,
  child: Passage,
  words: WordMatch,
  { rarity, isGiven }: PairContext,
): PairScore {
  if (words === NO_MATCH || parent.isPointer !== child.isPointer || isWholeBesidePart(parent, child)) return NO_PAIR;
  const leads = helpsItsLead(parent.units, child.units) ? 1 : matchLeads(parent.units, child.units);
  const evidence: Evidence = {
    words: words.cosine,
    clause: Math.max(0, ...words.parentClauses, ...words.childClauses),
    units: isGiven ? 1 : leads,
    times: matchTimes(parent.days, child.days),
    position: 1 - Math.abs(parent.position - child.position),
    heading: words.heading,
    references: matchReferences(parent, child),
  };
  const { units } = evidence;
  const beside =
    unitsWorth(units, rarity, Math.max(words.cosine, words.matters * WORTH_OF_MATTERS)) +
    HEADING * (evidence.heading ?? 0) +
    TIMES * (evidence.times ?? 0) +
    POSITION * evidence.position +
    REFERENCES * (evidence.references ?? 0) +
    matchKinds(parent, child) +
    (sharesReceiver(parent.units, child.units) ? SAME_RECEIVER : 0);
  const matters = MATTERS * words.matters;
  const contained = Math.sqrt(words.parentInChild * words.childInParent);
  const score = Math.min(
    1,
    WORDS * words.cosine + CONTAINED * contained + OPENING * matchOpenings(parent, child) + beside + matters,
  );
  return { score, words, evidence, leads, isGiven };
}

/** The same pair with its sides changed. */
export function turned(score: PairScore): PairScore {
  const { parentClauses, childClauses, parentInChild, childInParent } = score.words;
  return {
    ...score,
    words: {
      ...score.words,
      parentClauses: childClauses,
      childClauses: parentClauses,
      parentInChild: childInParent,
      childInParent: parentInChild,
    },
  };
}

/** Units speak for a pair only where its words do not speak against it. */
const SAID = 0.05;

function unitsWorth(units: number | null, rarity: number, cosine: number): number {
  const said = Math.min(1, cosine / SAID);
  return (units === null ? 0 : units > 0 ? UNITS * units * said : OTHER_UNITS) + ONLY_UNITS * rarity * said;
}

/** "Phổ biến, thực hiện Kế hoạch này" beside a task with a matter of its own; plans, reports and inspections are of the whole too. */
function isWholeBesidePart({ kind: a }: Passage, { kind: b }: Passage): boolean {
  const other = a === 'whole' ? b : a;
  return (a === 'whole') !== (b === 'whole') && (other === null || other === 'tell' || other === 'fund');
}

function matchKinds(parent: Passage, child: Passage): number {
  if (parent.kind === null || child.kind === null) return 0;
  return parent.kind === child.kind ? SAME_KIND : OTHER_KIND;
}

/** One for all pairs. */
const OPENING_ROW = new Uint8Array(OPENING_WORDS + 1);

/** How much of the first words two passages share in order: tasks are copied from their beginning. */
function matchOpenings(parent: Passage, child: Passage): number {
  const [a, b] = [parent.opening, child.opening];
  if (a.length === 0 || b.length === 0) return 0;
  const row = OPENING_ROW.fill(0);
  for (const word of a) {
    let diagonal = 0;
    for (let at = 0; at < b.length; at += 1) {
      const above = row[at + 1] ?? 0;
      row[at + 1] = word === b[at] ? diagonal + 1 : Math.max(above, row[at] ?? 0);
      diagonal = above;
    }
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

function matchReferences(parent: Passage, child: Passage): number | null {
  if (parent.references.length === 0 && child.references.length === 0) return null;
  if (parent.references.length === 0 || child.references.length === 0) return 0;
  const shared = parent.references.filter((number) => child.references.includes(number)).length;
  return shared / Math.max(parent.references.length, child.references.length);
}
