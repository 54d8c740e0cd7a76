import { isPlausibleWord, isVietnameseSyllable } from '../../legacy/syllables.ts';
import { isApart } from '../words/lines.ts';
import type { Line } from '../words/lines.ts';
import type { Word } from '../words/words.ts';

/** The block of text that lines are measured against, in points. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  /** Where the first lines of paragraphs begin; NaN where they share no place of their own. */
  readonly first: number;
  /** Lines of a list item stand under its words, not under its mark. */
  readonly hanging: boolean;
}

/** A list mark or number at the start of a line: "- ", "+ ", "• ", "1. ", "1.2.", "a) ", "IV. ", "Điều 5", "(1)". */
const ITEM_START =
  /^(?:[-–—+•*▪◦●○■□►✓➢❖o]\s|(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ])\s?[.)]\s|\d{1,2}(?:\.\d{1,2}){1,4}\.?\s|\(\p{L}{1,3}\)|\(\d{1,2}\)|(?:Điều|Chương|Mục|Phần|PHẦN|CHƯƠNG|MỤC|Phụ lục|PHỤ LỤC)\s+[\dIVX])/u;

export function startsItem(line: Line): boolean {
  return ITEM_START.test(line.text);
}

const OPENING = /^(?:Căn cứ|Kính gửi|Nơi nhận|Theo đề nghị|Trên đây|Xét)(?![\p{L}\p{N}])/u;
export const SENTENCE_END = /[.;:!?…]["”’)\]]*$/u;

/** Left and right edge of the running text: where many lines begin, and how far nearly all reach. */
export function measureColumn(lines: readonly Line[]): TextColumn {
  const texts = lines.filter((line) => line.text.length > 3);
  if (texts.length === 0) return { left: 0, right: 0, first: Number.NaN, hanging: false };
  const rights = texts.map((line) => line.x1).sort((a, b) => a - b);
  const lefts = texts.map((line) => line.x0).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.06)] ?? 0;
  const right = rights[Math.floor(rights.length * 0.94)] ?? 0;
  return { left, right, first: measureFirst(lefts, left), hanging: isHanging(texts) };
}

/** The place right of the edge where most lines begin. */
function measureFirst(lefts: readonly number[], left: number): number {
  const counts = new Map<number, number>();
  for (const value of lefts) {
    if (value - left < 10) continue;
    const key = Math.round(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let best = Number.NaN;
  let most = 1;
  for (const [key, count] of counts) {
    if (count > most) {
      best = key;
      most = count;
    }
  }
  return best;
}

function isHanging(lines: readonly Line[]): boolean {
  let hanging = 0;
  let indented = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || !ITEM_START.test(line.text) || ITEM_START.test(next.text)) return;
    if (next.y - line.y > line.size * 2 || next.y <= line.y) return;
    if (next.x0 > line.x0 + 6) hanging += 1;
    else if (next.x0 < line.x0 - 6) indented += 1;
  });
  return hanging > indented;
}

/** What is known of the paragraph that the line before belongs to. */
export interface OpenParagraph {
  readonly first: Line;
  readonly last: Line;
}

/**
 * Whether `next` goes on the paragraph of the line before: that one has to be full, so that the next word
 * did not fit, and `next` has to stand where a running line stands.
 */
export function judgeJoint(
  open: OpenParagraph,
  next: Line,
  column: TextColumn,
  pitch: number,
  newPage: boolean,
): boolean | undefined {
  const { first, last } = open;
  const size = Math.max(last.size, next.size);
  const isMidSentence = hasLooseEnd(last) && SMALL_START.test(next.text);
  const isRunning = hasLooseEnd(last) && isAtEdgeBelow(open, next, column) && next.y - last.y <= pitch * 1.1 + 1;
  if (!isOfOneSize(last, next, isMidSentence || (isRunning && !newPage))) return false;
  if (!WORDS.test(last.text) || !WORDS.test(next.text)) return false;
  if (OPENING.test(next.text) && SENTENCE_END.test(last.text)) return false;
  const isSetAlike = isAllBold(last) === isAllBold(next) || (!isAllBold(first) && hasLooseEnd(last));
  if (!isSetAlike && !isMidSentence) return false;
  if (isTitleLine(last, column) && isTitleLine(next, column))
    return isWrapped(last, next, column.right - column.left) ? true : undefined;
  if (isCentredIn(last, column) && isCentredIn(next, column)) return undefined;
  if (isCentredIn(next, column) && isInMiddle(last, column) && isWrapped(last, next, column.right - column.left))
    return true;
  if (!isFull(last, next, column, isSetAlike && isMidSentence ? size * NEARLY_FULL : 1)) return false;
  if (!newPage && next.y - last.y > size * 2.4) return false;
  // block paragraphs are told by the white between them
  const isLoose = !newPage && next.y - last.y > pitch * 1.1 + 1;
  if (isLoose && SENTENCE_END.test(last.text) && CAPITAL_START.test(next.text)) return false;
  const marked = ITEM_START.test(next.text);
  const indent = next.x0 - column.left;
  const isFirst = first === last;
  if (marked) {
    // a dash that a wrapped line happens to begin with stands at the running lines' edge
    const atRunningEdge = next.x0 < first.x0 - 6 && (isFirst || Math.abs(next.x0 - last.x0) < 3);
    return atRunningEdge && !SENTENCE_END.test(last.text);
  }
  if (!isFirst && Math.abs(next.x0 - last.x0) < 4) return true;
  // under a list with hanging lines the edge belongs to the next paragraph
  const isOut = column.hanging && ITEM_START.test(first.text) && next.x0 < first.x0 - 6 && SENTENCE_END.test(last.text);
  if (isOut) return false;
  if (isFirst && next.x0 < first.x0 + 4) return true;
  if (isFirst && ITEM_START.test(first.text)) {
    const inner = first.words[1]?.x0 ?? first.x0;
    return next.x0 <= inner + 14;
  }
  if (next.x0 > last.x0 + 8) return false;
  return indent < 8 ? true : undefined;
}

/** Behind an indented first line a line at the column's edge runs on, whatever capital or figure it begins with. */
function isAtEdgeBelow({ first, last }: OpenParagraph, next: Line, column: TextColumn): boolean {
  return first.x0 - column.left > 8 && next.x0 - column.left < 8 && isFull(last, next, column, 0);
}

/** Where the words themselves go on, a line may end so many em short of full: some programs count the blank after a word too. */
const NEARLY_FULL = 1.5;

/** A layer of recognised text gives each line the size of its tallest word; a sentence that goes on there is still one. */
function isOfOneSize(last: Line, next: Line, isRunning: boolean): boolean {
  const difference = Math.abs(last.size - next.size);
  return difference <= (isRunning ? Math.max(1.6, Math.min(last.size, next.size) * 0.3) : 1.6);
}

/** The first word of `next` would not have fitted at the end of `line`, or by no more than `slack`. */
function isFull(line: Line, next: Line, column: TextColumn, slack: number): boolean {
  return line.x1 + blankOf(line) + widthOfStart(next) > column.right - slack;
}

/** The same for centred lines in a column so wide. */
function isWrapped(line: Line, next: Line, width: number): boolean {
  return line.x1 - line.x0 + blankOf(line) + widthOfStart(next) > width;
}

/** A blank as wide as the line's own, where those were not stretched to fill it: 0.25 em in Times, 0.35 in wider faces. */
function blankOf(line: Line): number {
  let least = Infinity;
  let before: Word | undefined;
  for (const word of line.words) {
    if (before && word.x0 > before.x1) least = Math.min(least, word.x0 - before.x1);
    before = word;
  }
  return Math.min(Math.max(least === Infinity ? 0 : least, line.size * 0.22), line.size * 0.36);
}

/** Width of the line's first word, also one drawn in pieces; a dash is not parted from the word after it. */
function widthOfStart({ words }: Line): number {
  const [first] = words;
  if (!first) return 0;
  let last = first;
  const rest = words.slice(1);
  if (/^[-–—]$/u.test(first.text)) last = rest.shift() ?? first;
  for (const piece of rest) {
    if (isApart(last, piece)) break;
    last = piece;
  }
  return last.x1 - first.x0;
}

/** Bold or italic and in the middle, also when it fills the line: one line of a title. */
function isTitleLine(line: Line, column: TextColumn): boolean {
  const isSet = isAllBold(line) || line.words.every((word) => word.italic);
  return isSet && isInMiddle(line, column) && !ITEM_START.test(line.text);
}

function isInMiddle(line: Line, column: TextColumn): boolean {
  const [left, right] = [line.x0 - column.left, column.right - line.x1];
  return Math.abs(left - right) < Math.max(6, (left + right) * 0.1);
}

/**
 * The same inside a head's or foot's column, whose width nobody knows: only what the words themselves show.
 * "BỘ NÔNG NGHIỆP VÀ" ⏎ "PTNT", "… CHỦ NGHĨA VIỆT" ⏎ "NAM", "- Các bộ, cơ quan thuộc" ⏎ "Chính phủ;".
 */
export function judgeColumnJoint(open: OpenParagraph, next: Line): boolean | undefined {
  const { first, last } = open;
  if (ITEM_START.test(next.text)) return false;
  if (ITEM_START.test(first.text) && !SENTENCE_END.test(last.text) && Math.abs(last.size - next.size) < 0.6)
    return true;
  if (Math.abs(last.size - next.size) > 0.6 || isAllBold(last) !== isAllBold(next)) return undefined;
  if (OPEN_END.test(last.text)) return true;
  if (NATIONAL_TITLE.test(last.text) && /^(?:việt )?nam$/iu.test(next.text)) return true;
  if (isNameBroken(last, next)) return true;
  const isRest = next.words.length === 1 && /^\p{L}{2,6}$/u.test(next.text) && last.words.length >= 3;
  return isRest && last.x1 - last.x0 > (next.x1 - next.x0) * 2 ? true : undefined;
}

/** "Nguyễn Minh" ⏎ "Hồng": who signs, in a column too narrow for the whole name. */
function isNameBroken(last: Line, next: Line): boolean {
  if (next.y - last.y > last.size * 1.6 || next.words.length !== 1 || !isAllBold(last)) return false;
  return last.words.length >= 2 && last.words.length <= 3 && [...last.words, ...next.words].every(isNameWord);
}

function isNameWord(word: Word): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]{1,6}$/u.test(word.text);
}

const WORDS = /[\p{L}\p{N}]/u;
/** Not a letter used as a mark: "a) ", "đ. ". */
const SMALL_START = /^\p{Ll}\p{L}/u;
const CAPITAL_START = /^["“(]?\p{Lu}/u;
/** A name or a date that cannot end here. */
const OPEN_END = /(?:^|\s)(?:và|của|về|tại|các|cho|số|ngày|tháng|năm|[-–&])$/iu;
const NATIONAL_TITLE = /^cộng h(?:òa|oà|õa) xã hội chủ nghĩa(?: việt)?$/iu;

/** The same in a table cell so wide, in points from line to line: 5.4 on either side are white in Word. */
export function judgeCellJoint(open: OpenParagraph, next: Line, cellWidth: number): boolean {
  const { first, last } = open;
  if (next.y - last.y > Math.max(last.size, next.size) * 1.9) return false;
  if (ITEM_START.test(next.text)) return isNameDash(open, next, cellWidth) || isBrokenWord(last, next, cellWidth);
  if (isWrapped(last, next, cellWidth - CELL_WHITE) && isAllBold(last) === isAllBold(next)) return true;
  if (isAllBold(last) !== isAllBold(next) && isAllBold(first))
    return !CAPITAL_START.test(next.text) && !SENTENCE_END.test(last.text);
  return !SENTENCE_END.test(last.text) && !CAPITAL_START.test(next.text);
}

/**
 * "Phòng Văn hóa" ⏎ "- Xã hội", "Công chức Tư pháp" ⏎ "- Hộ tịch": the dash inside a name, where the line before had no room for it.
 * Not "Chủ trì:" ⏎ "- Sở A", "- Sở A" ⏎ "- Sở B": a list.
 */
function isNameDash({ first, last }: OpenParagraph, next: Line, cellWidth: number): boolean {
  if (RANGE_START.test(last.text) && RANGE_END.test(next.text)) return true;
  if (!NAME_DASH.test(next.text) || ITEM_START.test(first.text) || SENTENCE_END.test(last.text)) return false;
  return isWrapped(last, next, cellWidth - CELL_WHITE) && isAllBold(last) === isAllBold(next);
}

/** "Tháng 3" ⏎ "- 6/2024". */
const RANGE_START = /\d$/u;
const RANGE_END = /^[-–—]\s\d/u;
/** A dash before what is no unit of its own. */
const NAME_DASH =
  /^[-–—]\s(?!(?:sở|phòng|ban|ủy ban|ubnd|hđnd|công an|hội|đoàn|trạm|trường|trung tâm|chi cục|cục|các|thôn|đảng|mặt trận|tổ|liên)(?![\p{L}\p{N}]))\p{L}/iu;

/** "ST" ⏎ "T", "nghè" ⏎ "o, hộ", "tháng" ⏎ ", tổng": a word that its cell is too narrow for, cut wherever the edge came. */
export function isBrokenWord(last: Line, next: Line, cellWidth: number): boolean {
  const [start] = last.words;
  const [rest] = next.words;
  if (!start || !rest || last.words.length !== 1 || last.x1 - last.x0 + (rest.x1 - rest.x0) <= cellWidth - CELL_WHITE)
    return false;
  if (LOOSE_MARKS.test(rest.text)) return LETTERS.test(last.text);
  if (FIGURES.test(last.text)) return FIGURES_END.test(rest.text);
  const end = WORD_END.exec(rest.text)?.[1];
  if (end === undefined || !LETTERS.test(last.text)) return false;
  const isTwoWords = isVietnameseSyllable(last.text) && isVietnameseSyllable(end) && !LONE_VOWEL.test(end);
  const whole = last.text + end;
  const isCapitals = whole === whole.toUpperCase();
  return !isTwoWords && (!isCapitals || end.length === 1) && (/^stt$/i.test(whole) || isPlausibleWord(whole));
}

const LETTERS = /^\p{L}{1,7}$/u;
/** "30/6/202" ⏎ "4", "1.250.0" ⏎ "00". */
const FIGURES = /^\d[\d./]{3,12}$/u;
const FIGURES_END = /^\d{1,3}[,.;:)]{0,2}$/u;
const LOOSE_MARKS = /^[,.;:]{1,2}$/u;
const WORD_END = /^(\p{L}{1,6})[,.;:)]{0,2}$/u;
/** The end of "nghèo", "mới": no word by itself. */
const LONE_VOWEL = /^[aoiu]$/u;
/** White on both sides of a cell's text, less what a word may stick out. */
const CELL_WHITE = 13;

function hasLooseEnd(line: Line): boolean {
  return !SENTENCE_END.test(line.text);
}

export function isAllBold(line: Line): boolean {
  return line.words.length > 0 && line.words.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.text));
}

/** Both margins white and equal: a title line. */
export function isCentredIn(line: Line, column: TextColumn): boolean {
  const left = line.x0 - column.left;
  const right = column.right - line.x1;
  const least = isAllBold(line) || line.words.every((word) => word.italic) ? 6 : 14;
  if (left < least || right < least || Math.abs(left - right) >= Math.max(6, (left + right) * 0.1)) return false;
  // a paragraph's only line, which happens to be as long as it would have to be
  const isFirstLine = Math.abs(line.x0 - column.first) < 1.5;
  return !isFirstLine && !ITEM_START.test(line.text);
}
