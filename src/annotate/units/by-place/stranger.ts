import { phraseEnd } from '../../reading.ts';
import { GAP, isCapital, SHAPE } from '../../tokens.ts';
import { matchHead, matchPhrase, unitLookup } from '../lookup.ts';
import { isVerb, scanNameRun, type NameRun } from './name-end.ts';
import type { PlaceScan } from './place.ts';
import type { PlacedName } from './read-members.ts';

const LONGEST_STRANGER = 16;
const SHORT_PIECE = 3;
const MAX_SIBLINGS = 6;

/** A name that no list knows, by its form: a noun that opens names, a plural, capitals; in the open places anything but a verb. */
export function readStranger(scan: PlaceScan, at: number, isFirst: boolean): PlacedName | null {
  const { reading, stop } = scan;
  const noun = matchPhrase(unitLookup(reading).determiners, reading, at);
  if (noun >= stop || !isNameStart(scan, noun, noun > at, isFirst)) return null;
  const opened = Math.max(phraseEnd(reading, 'nameOpener', noun), noun + 1);
  const run = scanNameRun(scan, overVerb(scan, noun, opened), LONGEST_STRANGER);
  if (run.by === 'too-long' || !isWholeName(scan, { noun, opened, run, isPlural: noun > at })) return null;
  const isBare = noun > at && run.end === opened;
  return strangerOf(scan, at, isBare ? scanSiblings(scan, run.end) : run.end, false);
}

interface Candidate {
  readonly noun: number;
  readonly opened: number;
  readonly run: NameRun;
  readonly isPlural: boolean;
}

/** "đơn vị", "cán bộ" alone name nobody; before an object only capitals tell where a name ends. */
function isWholeName({ reading, traits }: PlaceScan, { noun, opened, run, isPlural }: Candidate): boolean {
  const capitals = reading.shapes.slice(noun, run.end).some(isCapital);
  if (traits.takesObject) return capitals;
  // "phối hợp với báo, đài", "… với nhà cung cấp": two words that open names are one where any noun is
  const isNoun = traits.anyForm && opened > noun + 1 && phraseEnd(reading, 'unfinishedOpener', noun) === noun;
  return isPlural || capitals || run.end > opened || isNoun;
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
  const isOpener = phraseEnd(reading, 'nameOpener', noun) > noun;
  const found = matchHead(reading, noun);
  const head = found?.entry;
  if (!isOpener && isVerbStart(scan, noun, isLower)) return false;
  if (isLower && phraseEnd(reading, 'nameEnd', noun) > noun) return false;
  if (
    isOpener ||
    (head && (isPlural || head.department || traits.anyForm || reading.shapes[found.end] === SHAPE.capital))
  )
    return true;
  return (traits.anyForm && (isPlural || traits.runsToEnd || !isFirst)) || isBodyByLetters(scan, noun);
}

/** "tổ chức hội nghị", "Chủ động rà soát": a verb, whatever its first letter; "các tổ chức" is none. */
function isVerbStart(scan: PlaceScan, noun: number, isLower: boolean): boolean {
  const { reading } = scan;
  if (isLower && phraseEnd(reading, 'auxiliary', noun) > noun && !matchHead(reading, noun)) return true;
  if (!isVerb(scan, noun)) return false;
  const head = matchHead(reading, noun)?.entry;
  return !head || (head.department === undefined && head.body === undefined);
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

/** "Các đại sứ quán các nước: Trung Quốc, Ấn Độ": capitalised names behind the colon of a plural, two at least; null where there are none. */
export function withNamesAfterColon(scan: PlaceScan, name: PlacedName): PlacedName | null {
  const { reading, stop } = scan;
  const inner = matchPhrase(unitLookup(reading).determiners, reading, name.end);
  const isPlural = inner > name.end && reading.gaps[name.end - 1] === GAP.blank;
  const colon = isPlural ? scanNameRun(scan, inner, SHORT_PIECE).end : name.end;
  if (colon >= stop || reading.gaps[colon - 1] !== GAP.colon || !(isPlural || name.collective)) return null;
  const pieces: string[] = [];
  let end = colon;
  for (let next = colon; next < stop && isCapital(reading.shapes[next]);) {
    end = scanNameRun(scan, next + 1).end;
    pieces.push(reading.text.slice(reading.starts[next], reading.ends[end - 1]));
    if (reading.gaps[end - 1] !== GAP.comma) break;
    next = end;
  }
  if (pieces.length < 2) return null;
  const head = reading.text.slice(reading.starts[name.at], reading.ends[colon - 1]);
  return { ...name, end, sure: false, collective: true, members: pieces.map((piece) => `${head} ${piece}`) };
}

export function strangerOf(scan: PlaceScan, at: number, end: number, isAudience: boolean): PlacedName {
  const collective = matchPhrase(unitLookup(scan.reading).determiners, scan.reading, at) > at;
  const rule = 'by-place';
  return { at, end, collective, head: '', rule, elidable: false, weak: false, sure: false, isAudience };
}
