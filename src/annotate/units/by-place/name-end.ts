import { foldPhrase, foldWord } from '../../../document/fold.ts';
import { phraseEnd } from '../../reading.ts';
import { GAP, SHAPE } from '../../tokens.ts';
import { AND, matchHead, matchPhrase, unitLookup } from '../lookup.ts';
import type { PlaceScan } from './place-scan.ts';

const OR = foldWord('hoặc');
const HAVE = foldWord('có');
const MAX_RUN = 16;
const MAX_CLAUSE = 12;

/** How a run of words ended. */
export type RunEnd = 'verb' | 'separator' | 'boundary' | 'end' | 'too-long';

export interface NameRun {
  readonly end: number;
  readonly by: RunEnd;
}

/**
 * The end of a name that goes on from word `from`: the next separator, a verb that tells somebody to act, a time, a purpose,
 * the list's limit. In a place where no predicate follows verbs are part of the name.
 */
export function scanNameRun(scan: PlaceScan, from: number, most = MAX_RUN): NameRun {
  const { reading, stop } = scan;
  for (let at = from; ; at += 1) {
    if (at >= stop) return { end: stop, by: 'end' };
    if (at - from >= most) return { end: at, by: 'too-long' };
    if (at > from && !joinsName(scan, at)) return { end: at, by: 'separator' };
    if (isCoordinator(scan, at)) {
      if (at === from || !continuesAfterAnd(scan, at)) return { end: at, by: 'separator' };
      at += 1;
      continue;
    }
    if (reading.shapes[at] !== SHAPE.lower) continue;
    if (phraseEnd(reading, 'nameEnd', at) > at) return { end: at, by: 'boundary' };
    if (scan.traits.runsToEnd) continue;
    if (isVerb(scan, at)) return { end: at, by: 'verb' };
  }
}

/** Words that belong to one name stand beside each other or around a dash, "&" or "/". */
function joinsName({ reading }: PlaceScan, at: number): boolean {
  const gap = reading.gaps[at - 1];
  if (gap === GAP.blank || gap === GAP.dash || gap === GAP.ampersand || gap === GAP.slash) return true;
  return gap === GAP.dot && reading.shapes[at - 1] === SHAPE.upper && reading.shapes[at] !== SHAPE.lower;
}

export function isCoordinator({ reading }: PlaceScan, at: number): boolean {
  return (reading.keys[at] === AND || reading.keys[at] === OR) && reading.gaps[at] === GAP.blank;
}

/** "và" stays inside a name unless another begins behind it (DOMAIN 5.2): a head, a plural word, a noun that opens names, a verb. */
function continuesAfterAnd(scan: PlaceScan, at: number): boolean {
  const { reading } = scan;
  const next = at + 1;
  if (next >= scan.stop || opensName(scan, next)) return false;
  if (reading.shapes[next] === SHAPE.lower) return scan.traits.runsToEnd || !isVerb(scan, next);
  return reading.shapes[at - 1] === SHAPE.lower || reading.shapes[next] === SHAPE.capital;
}

/** A head, a plural word or a noun that opens names stands at word `at`. */
export function opensName({ reading }: PlaceScan, at: number): boolean {
  if (matchPhrase(unitLookup(reading).determiners, reading, at) > at) return true;
  if (phraseEnd(reading, 'nameOpener', at) > at) return true;
  return matchHead(reading, at) !== null;
}

export function isVerb({ reading }: PlaceScan, at: number): boolean {
  return phraseEnd(reading, 'action', at) > at;
}

const DUTY_WORDS = new Set(['cần', 'phải', 'sẽ', 'nên', 'đã'].map(foldWord));

/** A predicate begins at word `at`: a verb, or a word of duty before one. */
export function isPredicateAt(scan: PlaceScan, at: number): boolean {
  return isVerb(scan, at) || DUTY_WORDS.has(scan.reading.keys[at] ?? '') || isDuty(scan, at);
}

/** "có trách nhiệm", "có kế hoạch". */
function isDuty({ reading }: PlaceScan, at: number): boolean {
  return reading.keys[at] === HAVE && phraseEnd(reading, 'dutyAfterHave', at + 1) > at + 1;
}

const OTHERS = new Set(['khác', 'này', 'đó', 'trên'].map(foldWord));
const HERE = foldPhrase('trên địa bàn').split(' ');

/**
 * The clause that tells which of several bodies is meant, from word `at` on: "có đường đua đi qua", "đặt điểm thi".
 * It must end where a predicate, another name or the list's end follows; else the words are a sentence: `at`.
 */
export function scanIdentifyingClause(scan: PlaceScan, at: number): number {
  const { reading } = scan;
  const opened = phraseEnd(reading, 'nameClause', at);
  if (opened === at || isDuty(scan, at)) return at;
  if (reading.keys[at] === HAVE && opened === at + 1 && isVerb(scan, opened)) return at;
  const run = scanNameRun(scan, opened, MAX_CLAUSE);
  if (run.by === 'too-long' || (run.end === opened && opened === at + 1)) return at;
  return run.end;
}

/** "khác", "cấp dưới", "ở thôn, bản": a word or two that still belong to a common noun. */
export function scanLooseTail(scan: PlaceScan, at: number): number {
  const { reading } = scan;
  if (OTHERS.has(reading.keys[at] ?? '') && reading.keys[at + 1] !== HERE[1]) return at + 1;
  return at;
}
