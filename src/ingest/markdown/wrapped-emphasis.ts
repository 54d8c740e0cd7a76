import type { SourceLine } from '../source-lines.ts';

const OPENS = /^\s{0,8}(?<marks>\*{1,3})(?=[^\s*])[^*]+$/u;
const CLOSES = /^[^*]+[^\s*](?<marks>\*{1,3})[\s.,;:]*$/u;
/** "Di sản văn hóa:**** **Chủ trì …": a title that is closed before its text. */
const CLOSES_TITLE = /^[^*]+:(?<marks>\*{2})\*{0,2}\s/u;
/** Two blanks or a backslash at the end of a line are a line break of the author's own. */
const BREAK = /(?: {2}|\\)$/;
const LETTERS = /\p{L}/u;
/** What stands on a line of its own, also where one run of emphasis holds the next line too. */
const ALONE =
  /^(?:(?:KT|TL|TUQ|Q)\. |(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ QUYẾT|CÔNG ĐIỆN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|DANH MỤC|PHỤ LỤC)$)|:$/u;
const MAX_LINES = 12;

/**
 * Lines that go on the paragraph before them, by the offset of their first letter. Converters of web pages close an
 * emphasis at each line break of the page, so one that runs over a line's end was only wrapped: "*Hà⏎Nội, ngày 02 …*".
 */
export function findWrappedLines(text: string, lines: readonly SourceLine[]): ReadonlySet<number> {
  const wrapped = new Set<number>();
  const lineAt = (index: number): string => text.slice(lines[index]?.start ?? 0, lines[index]?.end ?? 0);
  for (let first = 0; first + 1 < lines.length; first += 1) {
    const marks = OPENS.exec(lineAt(first))?.groups?.['marks'];
    if (marks === undefined) continue;
    const last = findClose(lines, lineAt, first, marks);
    if (last === null) continue;
    for (let at = first + 1; at <= last; at += 1) {
      if (!isWrap(lineAt(at - 1), lineAt(at))) continue;
      const line = lines[at];
      if (line) wrapped.add(line.start + lineAt(at).search(/\S/));
    }
    first = last;
  }
  return wrapped;
}

/** The line that closes an emphasis opened on line `first`, with no other mark between. */
function findClose(
  lines: readonly SourceLine[],
  lineAt: (index: number) => string,
  first: number,
  marks: string,
): number | null {
  for (let at = first + 1; at < Math.min(lines.length, first + MAX_LINES); at += 1) {
    const line = lineAt(at);
    if (lines[at]?.blank || line.includes('|')) return null;
    if (line.includes('*'))
      return (CLOSES.exec(line) ?? CLOSES_TITLE.exec(line))?.groups?.['marks'] === marks ? at : null;
  }
  return null;
}

function isWrap(before: string, after: string): boolean {
  if (BREAK.test(before) || ALONE.test(before.replace(/^[\s*]+/, '').trimEnd())) return false;
  return LETTERS.test(before) && LETTERS.test(after) && isCapitals(before) === isCapitals(after);
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase();
}
