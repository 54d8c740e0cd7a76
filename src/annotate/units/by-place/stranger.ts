import { phraseEnd } from '../../reading.ts';
import { GAP, SHAPE } from '../../tokens.ts';
import { matchHead, matchPhrase, unitLookup } from '../lookup.ts';
import { withNamesAfterColon } from '../colon-list.ts';
import { isVerb, scanNameRun } from './name-end.ts';
import type { PlaceScan } from './place-scan.ts';
import type { PlacedName } from './read-members.ts';

const LONGEST_STRANGER = 16;
const SHORT_PIECE = 3;
const MAX_SIBLINGS = 6;

/** A name that no list knows, by its form: a noun that opens names, a plural, capitals; in the open places anything but a verb. */
export function readStranger(scan: PlaceScan, at: number, isFirst: boolean): PlacedName | null {
  const { reading, stop, traits } = scan;
  const noun = matchPhrase(unitLookup(reading).determiners, reading, at);
  if (noun >= stop || !isNameStart(scan, noun, noun > at, isFirst)) return null;
  const opened = Math.max(phraseEnd(reading, 'nameOpener', noun), noun + 1);
  const run = scanNameRun(scan, overVerb(scan, noun, opened), LONGEST_STRANGER);
  if (run.by === 'too-long') return null;
  const isBare = noun > at && run.end === opened;
  const name = strangerOf(scan, at, isBare ? scanSiblings(scan, run.end) : run.end, false);
  return traits.runsToEnd ? withNamesAfterColon(reading, name) : name;
}

/** "mạng lưới" + "phát thanh" + "đưa tin": the verb right behind a noun that is no whole name belongs to it. */
function overVerb({ reading }: PlaceScan, noun: number, opened: number): number {
  const unfinished = phraseEnd(reading, 'unfinishedOpener', noun);
  if (unfinished !== opened || reading.gaps[opened - 1] !== GAP.blank) return opened;
  return phraseEnd(reading, 'action', opened);
}

function isNameStart(scan: PlaceScan, noun: number, isPlural: boolean, isFirst: boolean): boolean {
  const { reading, traits } = scan;
  const isLower = reading.shapes[noun] === SHAPE.lower;
  const isKnown = phraseEnd(reading, 'nameOpener', noun) > noun || matchHead(reading, noun) !== null;
  if (isLower && !isKnown && (isVerb(scan, noun) || phraseEnd(reading, 'auxiliary', noun) > noun)) return false;
  if (isLower && phraseEnd(reading, 'nameEnd', noun) > noun) return false;
  return isKnown || isPlural || (traits.anyForm && (traits.runsToEnd || !isFirst)) || isBodyByLetters(scan, noun);
}

/** "CĐYT Lạng Hà", "Áo xanh Suối Mơ": capitals throughout, or two words that begin with them. */
function isBodyByLetters({ reading, traits }: PlaceScan, at: number): boolean {
  const shape = reading.shapes[at];
  if (shape === SHAPE.upper && (reading.ends[at] ?? 0) - (reading.starts[at] ?? 0) >= 3) return true;
  return traits.anyForm && shape === SHAPE.capital && reading.shapes[at + 1] === SHAPE.capital;
}

/** "các nghệ sĩ" + ", học sinh, sinh viên": short nouns in small letters behind a bare plural are under it. */
function scanSiblings(scan: PlaceScan, from: number): number {
  const { reading, stop } = scan;
  let end = from;
  for (let piece = 0; piece < MAX_SIBLINGS && reading.gaps[end - 1] === GAP.comma && end < stop; piece += 1) {
    const opens = phraseEnd(reading, 'nameOpener', end) > end || phraseEnd(reading, 'audience', end) > end;
    if (reading.shapes[end] !== SHAPE.lower || !(opens || matchHead(reading, end))) return end;
    const run = scanNameRun(scan, end + 1, SHORT_PIECE + 1);
    if (run.by === 'too-long' || run.end - end > SHORT_PIECE) return end;
    end = run.end;
  }
  return end;
}

export function strangerOf(scan: PlaceScan, at: number, end: number, isAudience: boolean): PlacedName {
  const collective = matchPhrase(unitLookup(scan.reading).determiners, scan.reading, at) > at;
  const rule = 'by-place';
  return { at, end, collective, head: '', rule, elidable: false, weak: false, sure: false, isAudience };
}
