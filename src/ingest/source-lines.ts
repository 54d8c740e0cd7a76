/** A physical line of the decoded text: [start, end) without its line end. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Only whitespace, or nothing. */
  readonly blank: boolean;
  /** A form feed stands between the line before and this one. */
  readonly afterPageBreak: boolean;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const SOMETHING = /\S/;

/** Lines of a text in order; a form feed ends a line too (the page break of old converters). */
export function splitSourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  let afterPageBreak = false;
  for (const match of text.matchAll(LINE_END)) {
    lines.push(makeLine(text, start, match.index, afterPageBreak));
    start = match.index + match[0].length;
    afterPageBreak = match[0] === '\f';
  }
  lines.push(makeLine(text, start, text.length, afterPageBreak));
  return lines;
}

function makeLine(text: string, start: number, end: number, afterPageBreak: boolean): SourceLine {
  return { start, end, blank: !SOMETHING.test(text.slice(start, end)), afterPageBreak };
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
