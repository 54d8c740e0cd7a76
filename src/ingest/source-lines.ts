import { isBlankCode } from '../document/text-boundary.ts';

/** A physical line of the decoded text: [start, end) without its line end. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Only whitespace, or nothing. */
  readonly blank: boolean;
  /** A form feed stands between the line before and this one. */
  readonly afterPageBreak: boolean;
}

/** Lines of a text in order; a form feed ends a line too (the page break of old converters). No match is made for each. */
export function splitSourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  let blank = true;
  let afterPageBreak = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && !isLineEnd(code)) {
      blank &&= isBlankCode(code);
      continue;
    }
    lines.push({ start, end: at, blank, afterPageBreak });
    // "\r\n" is one end
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    start = at + 1;
    blank = true;
    afterPageBreak = code === 0x0c;
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

const MARK = /\p{M}/u;
/** More marks than these on one letter are none of a language. */
const MOST_MARKS = 8;

/** [start, end) cut into pieces of at most `limit` code units, at a blank where there is one, never inside a surrogate pair or between a letter and its marks. */
export function cutLongLine(text: string, start: number, end: number, limit: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > limit) {
    const blank = text.lastIndexOf(' ', from + limit - 1);
    let cut = blank > from + limit / 2 ? blank + 1 : from + limit;
    cut = beforeMarks(text, cut, from);
    const code = text.charCodeAt(cut - 1);
    if (code >= 0xd800 && code < 0xdc00 && cut - 1 > from) cut -= 1;
    pieces.push([from, cut]);
    from = cut;
  }
  pieces.push([from, end]);
  return pieces;
}

/** The place of the letter whose marks would begin the next piece. */
function beforeMarks(text: string, cut: number, from: number): number {
  let at = cut;
  while (at > from + 1 && cut - at < MOST_MARKS && MARK.test(text.charAt(at))) at -= 1;
  return MARK.test(text.charAt(at)) ? cut : at;
}
