import type { Line } from './lines.ts';

/**
 * A mark or number that stands before its text, however far: "-", "•", "1.", "a)", "(2)", "6.1.", "II", "III.".
 * Not "1" alone, which is as often a column of its own.
 */
const MARK =
  /^(?:[-–—+•*▪◦●○■□✓➢❖]|\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,6})[.)]|(?:[\dIVX]{1,4}\.){1,4}\d{1,3}\.?|[IVX]{1,6})$/u;
/** "Điều 5.", "Phần I.": the mark is the second word. */
const MARKED = /^(?:Điều|Khoản|Chương|Mục|Phần|Bước)$/iu;

/**
 * How many of the line's first words are its mark; the white after them is a tab or a hanging indent, no gap between columns
 * ("1.<tab>Công an xã chủ trì …", as Word's own numbering comes out).
 */
export function countMarkWords(line: Line): number {
  const [first, second] = line.words;
  if (!first) return 0;
  if (MARK.test(first.text)) return 1;
  return second && MARKED.test(first.text) && /^[\dIVX]{1,4}[.:]?$/u.test(second.text) ? 2 : 0;
}
