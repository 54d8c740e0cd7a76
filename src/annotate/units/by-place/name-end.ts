import { foldPhrase, foldWord } from '../../../document/fold.ts';
import { phraseEnd } from '../../reading.ts';
import { GAP, SHAPE } from '../../tokens.ts';
import { AND, isBeside, isSecondHalf, matchHead, matchPhrase, pairAt, unitLookup } from '../lookup.ts';
import { scanUnit } from '../names/parse-unit.ts';
import { scanNounQualifiers } from '../names/scan-qualifiers.ts';
import type { PlaceScan } from './place.ts';
import { keysOf } from '../../../lexicon/words/word-trie.ts';

const OR = foldWord('hoặc');
const HAVE = foldWord('có');
const MAX_RUN = 16;
const MAX_CLAUSE = 14;

export interface NameRun {
  readonly end: number;
  /** What ended it. */
  readonly by: 'verb' | 'separator' | 'boundary' | 'end' | 'too-long';
}

/**
 * The end of a name that began before word `from`: the next separator, a verb that tells somebody to act, a time, a purpose,
 * the list's limit. In a place where no predicate follows verbs are part of the name.
 */
export function scanNameRun(scan: PlaceScan, from: number, most = MAX_RUN): NameRun {
  const { reading, stop } = scan;
  for (let at = from; ; at += 1) {
    if (at >= stop) return { end: stop, by: 'end' };
    if (at - from >= most) return { end: at, by: 'too-long' };
    if (!joinsName(scan, at)) return { end: at, by: 'separator' };
    if (isCoordinator(scan, at)) {
      if (!continuesAfterAnd(scan, at)) return { end: at, by: 'separator' };
      at += 1;
      continue;
    }
    const qualified = scanQualifiers(scan, at);
    if (qualified > at) {
      at = qualified - 1;
      continue;
    }
    if (reading.shapes[at] !== SHAPE.lower) continue;
    const acted = overActivity(reading, at);
    if (acted > at) {
      at = acted - 1;
      continue;
    }
    if (endsName(reading, at) || (!scan.traits.runsToEnd && (isPlural(scan, at) || tellsOf(scan, at))))
      return { end: at, by: 'boundary' };
    if (endsByVerb(scan, at)) return { end: at, by: 'verb' };
    if (scan.traits.runsToEnd) at = Math.max(at, matchPhrase(unitLookup(reading).identifying, reading, at) - 1);
  }
}

/** "theo", "kết quả"; in "cho thuê", "thông qua" the longer word is a verb. */
function endsName(reading: PlaceScan['reading'], at: number): boolean {
  const end = phraseEnd(reading, 'nameEnd', at);
  return end > at && end >= phraseEnd(reading, 'action', at);
}

const CARRYING_OUT = keysOf('thi công | thực hiện | xây dựng');
const GOING = foldWord('đang');
const ACTIVITY = foldPhrase('hoạt động');

/** "có hoạt động" + "cho thuê lại lao động", "có dự án đang" + "triển khai": the activity that a body has is told by a verb. */
function overActivity(reading: PlaceScan['reading'], at: number): number {
  const isActivity = pairAt(reading, at - 2) === ACTIVITY && reading.keys[at - 3] === HAVE;
  if (!isActivity && reading.keys[at - 1] !== GOING) return at;
  const end = phraseEnd(reading, 'action', at);
  // "triển khai" + "thi công" + "tiếp tục chỉ đạo"
  const second = end > at && CARRYING_OUT.has(pairAt(reading, end)) ? end + 2 : end;
  return second > end && phraseEnd(reading, 'action', second) > second ? second : end;
}

/** "Trang tin" + "có sách nói": what a body has is told of it; what tells bodies apart is read as a clause of their name. */
function tellsOf(scan: PlaceScan, at: number): boolean {
  return scan.reading.keys[at] === HAVE && !isDuty(scan, at);
}

/** Words that belong to one name stand beside each other or around a dash, "&" or "/". */
function joinsName({ reading }: PlaceScan, at: number): boolean {
  const gap = reading.gaps[at - 1];
  if (gap === GAP.blank || gap === GAP.dash || gap === GAP.ampersand || gap === GAP.slash) return true;
  return isBeside(reading, at) && reading.shapes[at] !== SHAPE.lower;
}

/** "trên địa bàn huyện", "thuộc Sở", "các cấp", "liên quan": what narrows a name; never over the limit. */
export function scanQualifiers({ reading, stop }: PlaceScan, at: number): number {
  const end = scanNounQualifiers(reading, at, (index) => scanUnit(reading, index)?.end ?? index);
  return end <= stop ? end : at;
}

function isPlural({ reading }: PlaceScan, at: number): boolean {
  return reading.gaps[at] === GAP.blank && matchPhrase(unitLookup(reading).determiners, reading, at) > at;
}

export function isCoordinator({ reading }: PlaceScan, at: number): boolean {
  return (reading.keys[at] === AND || reading.keys[at] === OR) && reading.gaps[at] === GAP.blank;
}

/** "và" stays inside a name unless another begins behind it (docs/genre.md 5.2): a head, a plural word, a noun that opens names, a verb. */
function continuesAfterAnd(scan: PlaceScan, at: number): boolean {
  const { reading } = scan;
  const next = at + 1;
  if (next >= scan.stop || opensName(scan, next)) return false;
  if (reading.shapes[next] === SHAPE.lower) return scan.traits.runsToEnd || !isVerb(scan, next);
  return reading.shapes[at - 1] === SHAPE.lower || reading.shapes[next] === SHAPE.capital;
}

/** A head, a plural word or a noun that opens names stands at word `at`. */
export function opensName(scan: PlaceScan, at: number): boolean {
  const { reading } = scan;
  if (isPlural(scan, at) || phraseEnd(reading, 'nameOpener', at) > at) return true;
  return !isSecondHalf(reading, at) && matchHead(reading, at) !== null;
}

export function isVerb({ reading }: PlaceScan, at: number): boolean {
  return phraseEnd(reading, 'action', at) > at && !isSecondHalf(reading, at);
}

const DUTY_WORDS = keysOf('cần | phải | sẽ | nên | đã');

/** In a line of names only a duty ends one, in a heading any verb that no list of identifying words has. */
function endsByVerb(scan: PlaceScan, at: number): boolean {
  const { reading, traits } = scan;
  // a predicate: a verb, or a word of duty before one
  if (!traits.runsToEnd) return isVerb(scan, at) || DUTY_WORDS.has(reading.keys[at] ?? '') || isDuty(scan, at);
  if (phraseEnd(reading, 'nameStop', at) > at) return true;
  if (traits.holdsVerbs) return false;
  const { sentence, identifying } = unitLookup(reading);
  return matchPhrase(sentence, reading, at) > Math.max(at, matchPhrase(identifying, reading, at));
}

/** "có trách nhiệm", "có kế hoạch". */
function isDuty({ reading }: PlaceScan, at: number): boolean {
  return reading.keys[at] === HAVE && phraseEnd(reading, 'dutyAfterHave', at + 1) > at + 1;
}

/**
 * The clause that tells which of several bodies is meant, from word `at` on: "có đường đua đi qua", "đặt điểm thi".
 * It ends where a predicate, another name or the list's end follows; where it would say nothing, or go on too long, `at`.
 */
export function scanIdentifyingClause(scan: PlaceScan, at: number): number {
  const { reading, traits } = scan;
  const opened = phraseEnd(reading, 'nameClause', at);
  if (opened === at || isDuty(scan, at)) return at;
  // "Các đơn vị" + "quản lý chặt chẽ lao động": with its manner it is what they do
  if (isVerb(scan, at) && phraseEnd(reading, 'manner', opened) > opened) return at;
  const run = scanNameRun(scan, overObject(scan, at, opened), MAX_CLAUSE);
  if (run.by === 'too-long' || (run.end === opened && opened === at + 1)) return at;
  // "các cơ quan tham gia bảo vệ …" acts; "các trường tham gia hội thi cử học sinh" is told apart by the verb behind it
  const acts = run.by === 'verb' && run.end > opened + 1;
  if (isVerb(scan, at) && !traits.runsToEnd && !acts && !goesOn(scan, run.end)) return at;
  return Math.max(run.end, phraseEnd(reading, 'clauseEnd', run.end));
}

/** "có dự án", "có chương trình": what a body has is no end of its name, whatever word it is. "đặt điểm" + "thi": the object's first syllable may look like a verb; "thi công" + "các công trình": it may be a plural. */
function overObject(scan: PlaceScan, at: number, opened: number): number {
  const { reading, stop } = scan;
  if (reading.keys[at] === HAVE) return Math.min(Math.max(phraseEnd(reading, 'nameEnd', opened), opened), stop);
  const plural = isVerb(scan, at) ? matchPhrase(unitLookup(reading).determiners, reading, opened) : opened;
  if (plural > opened) return Math.min(plural + 1, stop);
  const isSyllable = phraseEnd(reading, 'action', opened) === opened + 1;
  return opened > at + 1 && opened + 1 < stop && isSyllable ? opened + 1 : opened;
}

/** Another name follows behind a comma or "và". */
export function goesOn(scan: PlaceScan, at: number): boolean {
  if (at >= scan.stop) return false;
  if (isCoordinator(scan, at)) return opensName(scan, at + 1);
  return scan.reading.gaps[at - 1] === GAP.comma && opensName(scan, at);
}
