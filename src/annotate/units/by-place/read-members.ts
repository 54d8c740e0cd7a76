import { foldPhrase, foldWord } from '../../../document/fold.ts';
import { phraseEnd, type Reading } from '../../reading.ts';
import { GAP, SHAPE } from '../../tokens.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { isApposition, isKnownDepartment, matchField, matchHead, matchPhrase, pairAt, unitLookup } from '../lookup.ts';
import { scanUnitList } from '../lists/parse-list.ts';
import type { ScannedUnit } from '../names/scanned-unit.ts';
import {
  goesOn,
  isCoordinator,
  isVerb,
  opensName,
  scanIdentifyingClause,
  scanNameRun,
  scanQualifiers,
} from './name-end.ts';
import type { PlaceScan } from './place.ts';
import { readStranger, strangerOf, withNamesAfterColon } from './stranger.ts';

/** A name as its place gives it. */
export interface PlacedName extends ScannedUnit {
  readonly sure: boolean;
  /** Somebody the work is for: read, so that the list goes on, and left out. */
  readonly isAudience: boolean;
}

/** The names from word `at` on: a list that the lexicon knows, its last name to its real end; else one stranger. */
export function readMembers(scan: PlaceScan, at: number, isFirst: boolean): readonly PlacedName[] {
  const audience = phraseEnd(scan.reading, 'audience', at);
  const known = knownNames(scan, at);
  const first = known[0];
  if (audience > at && (!first || first.weak || first.end <= audience)) return [strangerOf(scan, at, audience, true)];
  if (known.length > 0) return known;
  const stranger = readStranger(scan, at, isFirst);
  return stranger ? [stranger] : [];
}

function knownNames(scan: PlaceScan, at: number): PlacedName[] {
  const { reading } = scan;
  const units = scanUnitList(reading, at)?.units.filter((unit) => unit.end <= scan.stop) ?? [];
  return units.map((unit, index) => (index === units.length - 1 ? complete(scan, unit) : sureName(unit)));
}

/** Field by field: the readers of units make objects of many forms, and a copy of each would be slow. */
function sureName({ at, end, collective, head, rule, elidable, weak, members }: ScannedUnit): PlacedName {
  return { at, end, collective, head, rule, elidable, weak, members, sure: true, isAudience: false };
}

/** The last name of a known list, to its real end. */
function complete(scan: PlaceScan, unit: ScannedUnit): PlacedName {
  const end = extendName(scan, unit);
  const name = end > unit.end ? { ...sureName(unit), end, sure: false, rule: 'by-place' } : sureName(unit);
  return (unit.members ? null : withNamesAfterColon(scan, name)) ?? name;
}

/** The end of a known name, where words that no list has still belong to it. */
function extendName(scan: PlaceScan, unit: ScannedUnit): number {
  const { reading } = scan;
  const { end } = unit;
  const gap = reading.gaps[end - 1];
  if (gap === GAP.comma && unit.collective) return extendOverVerbs(scan, end);
  if (gap !== GAP.blank && gap !== GAP.dash && gap !== GAP.slash && gap !== GAP.ampersand) return end;
  if (isCoordinator(scan, end)) return extendOverAnd(scan, unit);
  if (isLeading(scan, unit)) return end + 2;
  const governed = extendOverGoverned(scan, end);
  if (governed > end) return governed;
  // "đơn vị được lựa chọn": of one body what was done to it tells which is meant
  // "đơn vị cung cấp dịch vụ": as a partner one that nothing tells apart is none
  const isBare = scan.traits.anyForm && OFFICES.has(pairAt(reading, end - 2)) && unit.end === unit.at + 2;
  const isTold = unit.rule === 'noun-group' && (reading.keys[end] === PASSIVE || isBare);
  if (unit.collective || isTold) {
    const clause = scanIdentifyingClause(scan, end);
    if (clause > end) return clause;
  }
  if (!scan.traits.runsToEnd && isClosed(reading, end) && scanQualifiers(scan, end) === end) return end;
  if (reading.shapes[end] !== SHAPE.lower) {
    // "Sở Y tế" + "- Cơ quan thường trực …", "Sở Tài chính" + "Khẩn trương chia sẻ …": what it is or does
    if (isApposition(reading, end) || opensSentence(reading, end)) return end;
    const isObject = scan.traits.takesObject && phraseEnd(reading, 'nameEnd', end) > end;
    return isObject || startsBody(scan.reading, end) ? end : scanNameRun(scan, end).end;
  }
  return extendBySmallWords(scan, unit);
}

/** "phối hợp với các cơ quan" + "chủ trì": who helps does not lead, so there the words say which body is meant. */
function isLeading({ reading, traits, stop }: PlaceScan, { end, rule, collective }: ScannedUnit): boolean {
  if (traits.runsToEnd || !traits.anyForm || !collective || rule !== 'noun-group' || end + 2 > stop) return false;
  return pairAt(reading, end) === LEADING && reading.gaps[end] === GAP.blank;
}

const CLOSING = keysOf('liên quan | chức năng | trực thuộc | các cấp | cùng cấp');
const OTHER = foldWord('khác');

/** "các cơ quan, lực lượng chức năng", "các đơn vị khác": nothing narrows a name behind these, so that what follows is told of it. */
function isClosed(reading: Reading, end: number): boolean {
  if (reading.keys[end - 1] === OTHER) return true;
  return CLOSING.has(pairAt(reading, end - 2)) && phraseEnd(reading, 'receiving', end) === end;
}

const LEADING = foldPhrase('chủ trì');
const PASSIVE = foldWord('được');
const OFFICES = keysOf('cơ quan | đơn vị | tổ chức');
const GOVERNING = keysOf('chủ quản | đầu tư');

/** "cơ quan chủ quản" + "các dự án đang thi công": what a governing body governs, to the predicate or the name's end. */
function extendOverGoverned(scan: PlaceScan, from: number): number {
  const { reading, stop } = scan;
  if (reading.gaps[from - 1] !== GAP.blank || !GOVERNING.has(pairAt(reading, from - 2))) return from;
  const noun = matchPhrase(unitLookup(reading).determiners, reading, from);
  if (noun === from || noun + 2 > stop) return from;
  const run = scanNameRun(scan, noun + 2);
  return run.by === 'too-long' ? from : run.end;
}

/** A verb of two syllables with one capital: a line of its own begins there. */
function opensSentence(reading: Reading, at: number): boolean {
  if (reading.gaps[at - 1] !== GAP.blank || reading.shapes[at] !== SHAPE.capital) return false;
  return reading.shapes[at + 1] === SHAPE.lower && phraseEnd(reading, 'action', at) > at + 1;
}

/** A whole other body stands there though no mark parts them: "Sở Nội vụ Sở Tài chính", "Sở Tài chính Các sở, ngành". */
function startsBody(reading: Reading, at: number): boolean {
  if (reading.shapes[at] === SHAPE.lower) return false;
  if (matchPhrase(unitLookup(reading).determiners, reading, at) > at) return true;
  return matchHead(reading, at)?.entry.body !== undefined || isKnownDepartment(reading, at);
}

/** "Viện Kinh tế" + "nông thôn": a word of two or three syllables may go on a field that the lexicon has without it. */
const MAX_FIELD_REST = 3;
/** The list of the departments of a province and of the ministries is closed. */
const WHOLE = new Set(['Sở', 'Bộ']);

/** Small letters behind a known name belong to it where a predicate, or the next name, follows them. */
function extendBySmallWords(scan: PlaceScan, unit: ScannedUnit): number {
  const { reading, traits } = scan;
  const { end } = unit;
  const isOpen =
    unit.collective || unit.rule === 'noun-group' || hasNewField(scan, unit) || matchField(reading, end) > end + 1;
  if (!unit.collective && opensName(scan, end)) return end;
  const run = scanNameRun(scan, end);
  if (run.by === 'too-long' || (run.by === 'boundary' && !traits.runsToEnd)) return end;
  if (traits.runsToEnd) return run.end;
  // a name that the lexicon knows to its end takes small words only on the way to capitals ("Cục Hàng không" + "dân dụng Việt Nam")
  const isWord =
    (unit.rule === 'department' || unit.rule === 'post') &&
    (run.by === 'verb' || goesOn(scan, run.end)) &&
    run.end > end + 1 &&
    run.end <= end + MAX_FIELD_REST &&
    !WHOLE.has(unit.head);
  if (!isOpen && !isWord && !reading.shapes.slice(end, run.end).includes(SHAPE.capital)) return end;
  return run.by === 'verb' || unit.collective || goesOn(scan, run.end) ? run.end : end;
}

/** "Ban quản lý" + "Công trình": a field that no list has, so that its end is not known either. */
function hasNewField({ reading }: PlaceScan, unit: ScannedUnit): boolean {
  const head = unit.rule === 'department' ? matchHead(reading, unit.at) : null;
  return head !== null && matchField(reading, head.end) !== unit.end;
}

/** "Trung tâm Khuyến nông" + "và môi trường": small letters behind "và" that open nothing. */
function extendOverAnd(scan: PlaceScan, unit: ScannedUnit): number {
  const { reading } = scan;
  const next = unit.end + 1;
  if (unit.rule !== 'department' || next >= scan.stop || opensName(scan, next)) return unit.end;
  if (!scan.traits.holdsVerbs && isVerb(scan, next)) return unit.end;
  if (phraseEnd(reading, 'nameEnd', next) > next) return unit.end;
  const run = scanNameRun(scan, Math.max(matchField(reading, next), next + 1));
  return run.by === 'too-long' || run.by === 'boundary' ? unit.end : run.end;
}

const MAX_VERB_PIECES = 5;
const MAX_PIECE_WORDS = 4;

/** "các cơ quan xuất bản" + ", in, phát hành khác": verbs in small letters behind commas, closed by "khác" or "liên quan". */
function extendOverVerbs(scan: PlaceScan, from: number): number {
  const { reading, stop } = scan;
  let end = from;
  for (let piece = 0; piece < MAX_VERB_PIECES && reading.gaps[end - 1] === GAP.comma; piece += 1) {
    if (opensName(scan, end)) return from;
    for (let words = 0; ; words += 1) {
      if (end >= stop || words > MAX_PIECE_WORDS || reading.shapes[end] !== SHAPE.lower) return from;
      if (phraseEnd(reading, 'nameStop', end) > end) return from;
      const closed = matchPhrase(RELATED, reading, end);
      if (closed > end && words > 0) return closed;
      end += 1;
      if (reading.gaps[end - 1] !== GAP.blank) break;
    }
  }
  return from;
}

const RELATED = trieOf('liên quan | có liên quan | khác');
