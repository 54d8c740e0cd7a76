/**
 * Marks that recognizers leave in plain text: "### 1. Tuyên truyền", "**KT. GIÁM ĐỐC", "(*Thời gian thực hiện: …*)", "<http://…>".
 * Gives the ranges of `text` to drop; nothing where the line has none.
 */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

const HEADING = /^\s{0,3}#{1,6}\s+/u;
const EMPHASIS = /\*{2,3}|__|<(?=https?:)|>/gu;
/** Longest address that is looked back over. */
const LONGEST_LINK = 300;
/** A single star glued to a word or bracket on one side is emphasis; with blanks on both sides, or before a blank at the start, a bullet. */
const SINGLE_STAR = /(?<=[^*\s])\*(?!\*)|(?<!\*)\*(?![*\s])/gu;
/** "(*) Nếu …" is a note's mark, "2*3 m" a product. */
const SIGN = /^(?:\(\*\)|[\p{L}\d]\*[\p{L}\d])$/u;
/** "* Hà Nội, ngày 20 tháng 11 *": emphasis after all. */
const STARRED_LINE = /^\*\s.*[^*\s]\s?\*$/u;
/** "***" or "* * *" alone is a typed rule and stays. */
const RULE_LINE = /^[\s*_=-]+$/u;

export function findMarkdownResidue(text: string): Cut[] {
  if (!/[*#_<]/u.test(text) || RULE_LINE.test(text)) return [];
  const cuts: Cut[] = [];
  const heading = HEADING.exec(text);
  if (heading) cuts.push({ start: 0, end: heading[0].length });
  for (const match of text.matchAll(EMPHASIS)) {
    if (match[0] === '>' && !endsLink(text, match.index)) continue;
    cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  if (STARRED_LINE.test(text)) cuts.push({ start: 0, end: 1 });
  for (const match of text.matchAll(SINGLE_STAR)) {
    const inside = cuts.some((cut) => match.index >= cut.start && match.index < cut.end);
    if (!inside && !SIGN.test(text.slice(Math.max(0, match.index - 1), match.index + 2)))
      cuts.push({ start: match.index, end: match.index + 1 });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** Whether an address stands before the bracket at `index`. */
function endsLink(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_LINK - 'https:'.length), index);
  return /https?:./u.test(before.split(/[\s<>]/u).at(-1) ?? '');
}
