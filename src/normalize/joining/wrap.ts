import type { Line } from '../line.ts';
import { measurePrint } from '../print-width.ts';
import { CAPITAL_LETTER, END_MARK, ITEM_START, SMALL_LETTER } from './line-starts.ts';

/** Text typed or recognized line by line is as wide as a page; text with a paragraph a line is not. */
export interface Wrap {
  readonly isHardWrapped: boolean;
  /** Printed width of a full line, in em. */
  readonly width: number;
  /** An empty line stands after nearly every line, so it tells nothing about paragraphs. */
  readonly isDoubleSpaced: boolean;
  /** Empty lines part paragraphs and nothing else: lines between two of them belong together. */
  readonly hasParagraphGroups: boolean;
  /** No empty line at all parts anything: a paragraph ends where a sentence does, before the end of its line. */
  readonly isDense: boolean;
  /** Most sentences that end inside the text's lines have paragraphs of their own. */
  readonly isSentenceEach: boolean;
  /** Paragraphs begin farther in than their other lines. */
  readonly isIndented: boolean;
  /** Nearly all lines before a dash end in a mark, so one that does not goes on. */
  readonly itemsEndMarked: boolean;
  /** Rows of a page's code, where a dense text keeps them; null elsewhere. */
  readonly rows: CodeRows | null;
}

/**
 * Rows of a page's source text, all broken at one column. The tag of a paragraph took the beginning of its first row, so that first rows
 * are short: what is longer than `longestStart` begins no paragraph.
 */
export interface CodeRows {
  readonly columns: number;
  readonly shortestStart: number;
  readonly longestStart: number;
}

export function measureWrap(lines: readonly Line[], isMarkdown: boolean): Wrap {
  const body = lines.filter(
    (line) => line.kind === 'line' && line.layer === 'body' && line.cell === undefined && line.column === undefined,
  );
  const lengths = body
    .map((line) => line.text.length)
    .filter((length) => length > 25)
    .sort((a, b) => a - b);
  if (lengths.length < 6)
    return {
      isHardWrapped: false,
      width: Infinity,
      isDoubleSpaced: false,
      hasParagraphGroups: false,
      isDense: false,
      isSentenceEach: false,
      isIndented: false,
      itemsEndMarked: endsItemsInMarks(body),
      rows: null,
    };
  const high = lengths[Math.floor(lengths.length * 0.92)] ?? 0;
  const blanks = body.filter((line) => line.blankBefore > 0).length;
  const isTight = isMarkdown && blanks * 50 < body.length;
  const rows = isTight || (isMarkdown && blanks < FEWEST_STARTS) ? measureRows(body, high) : null;
  const isHardWrapped =
    rows !== null || (high <= 130 && lengths.filter((length) => length >= high * 0.75).length >= lengths.length * 0.4);
  const isDoubleSpaced = blanks >= body.length * 0.8;
  const groups = new Set(body.map((line) => line.group)).size;
  // a Markdown paragraph is one, unless the file only uses marks here and there and writes a paragraph a line
  const hasParagraphGroups = isMarkdown
    ? high <= 130 && !isDoubleSpaced
    : isHardWrapped && !isDoubleSpaced && groups > 3 && body.length / groups <= 8;
  const widths = isHardWrapped ? body.map((line) => measurePrint(line.text)).sort((a, b) => a - b) : [];
  const width = widths[Math.floor(widths.length * 0.9)] ?? Infinity;
  return {
    isHardWrapped,
    width,
    isDoubleSpaced,
    hasParagraphGroups,
    isDense: rows !== null || (isTight && isHardWrapped),
    isSentenceEach: isHardWrapped && standsSentencesApart(body),
    isIndented: hasFirstIndents(body),
    itemsEndMarked: endsItemsInMarks(body),
    rows,
  };
}

const FEWEST_STARTS = 4;
const MOST_COLUMNS = 100;
/** Share of a row's columns that first rows keep below, and of first rows that do so. */
const SHORT = 0.75;

function measureRows(body: readonly Line[], columns: number): CodeRows | null {
  if (columns > MOST_COLUMNS) return null;
  const goesOn = body.filter(({ text }, at) => !END_MARK.test(text) && SMALL_LETTER.test(body[at + 1]?.text ?? ''));
  const items = goesOn.filter(({ text }) => ITEM_START.test(text));
  const isShort = ({ text }: Line): boolean => text.length <= columns * SHORT;
  const short = items.filter(isShort).length;
  if (short < FEWEST_STARTS || short < items.length * SHORT) return null;
  const starts = goesOn.filter(isShort).map(({ text }) => text.length);
  return { columns, shortestStart: Math.min(...starts), longestStart: Math.max(...starts) };
}

/** The next line's first word had no room on this one, so the break says nothing. */
export function isFull(before: string, after: string, wrap: Wrap): boolean {
  if (!wrap.isHardWrapped) return false;
  const word = /^\S+/u.exec(after)?.[0] ?? '';
  // a numbered line may be a title that just happens to be long; a sentence that ends here needs a stronger sign too
  const share = ITEM_START.test(before) || END_MARK.test(before) ? 0.895 : 0.87;
  return measurePrint(`${before} ${word}`) >= wrap.width * share;
}

const SENTENCE_INSIDE = /\p{Ll}\.\s\p{Lu}\p{Ll}/gu;
const FEWEST_SENTENCES = 8;

/**
 * Full stops at line ends before a capital without a marker: against those inside a line, twice as many. Where sentences share paragraphs one
 * in fourteen or so, a line's words, would end its line; whether the line was full says nothing then.
 */
function standsSentencesApart(body: readonly Line[]): boolean {
  let [apart, inside] = [0, 0];
  body.forEach(({ text }, index) => {
    inside += text.match(SENTENCE_INSIDE)?.length ?? 0;
    const next = body[index + 1];
    if (text.endsWith('.') && next?.blankBefore === 0 && CAPITAL_LETTER.test(next.text) && !ITEM_START.test(next.text))
      apart += 1;
  });
  return apart >= FEWEST_SENTENCES && apart >= inside * 2;
}

const DASH_START = /^[-–—]\s/u;
/** Share of marked ends from which the others count as open. */
const MOSTLY = 0.6;

function endsItemsInMarks(body: readonly Line[]): boolean {
  const items = body.filter((line) => DASH_START.test(line.text));
  const marked = items.filter((line) => END_MARK.test(line.text));
  return items.length > 1 && marked.length >= items.length * MOSTLY;
}

/** Columns that a first line stands farther in than the line above. */
export const DEEPER = 3;
const FEWEST_INDENTS = 6;

/** Blanks before a line's words, where the reader keeps them. */
export function measureIndent(line: Line): number {
  return Math.max(0, line.segments[0]?.from ?? 0);
}

function hasFirstIndents(body: readonly Line[]): boolean {
  const isEnd = ({ text }: Line): boolean => END_MARK.test(text) && !ITEM_START.test(text);
  const indents = body.map(measureIndent);
  // most texts keep no blanks: no line of theirs is looked at
  const deeper = body.filter((line, at) => (indents[at + 1] ?? 0) - (indents[at] ?? 0) >= DEEPER && isEnd(line)).length;
  return deeper >= FEWEST_INDENTS && deeper >= body.slice(0, -1).filter(isEnd).length * MOSTLY;
}
