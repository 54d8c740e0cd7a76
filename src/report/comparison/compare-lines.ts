/** Columns of a terminal that every line has to fit. */
export const WIDTH = 100;

const COMBINING = /\p{M}/u;

/** Columns that `text` takes; records are NFC, so a mark of its own is rare and takes none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) if (!COMBINING.test(character)) width += 1;
  return width;
}

/** One line of at most `width` columns, blanks folded, "…" where it was cut. */
export function cutLine(text: string, width: number): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const line = indent + text.slice(indent.length).replace(/\s+/gu, ' ').trimEnd();
  if (widthOf(line) <= width) return line;
  let cut = '';
  let used = 0;
  for (const character of line) {
    if (used >= width - 1) break;
    cut += character;
    if (!COMBINING.test(character)) used += 1;
  }
  return `${cut.trimEnd()}…`;
}

/** Lines of at most `WIDTH` columns; those after the first begin with `indent`. */
export function wrapLine(text: string, indent: string): string[] {
  const start = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = start;
  for (const word of text.trim().split(/\s+/u)) {
    const isFirst = line.trim() === '';
    if (!isFirst && widthOf(line) + 1 + widthOf(word) > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += (isFirst ? '' : ' ') + word;
    if (widthOf(line) > WIDTH) line = cutLine(line, WIDTH);
  }
  return [...lines, line];
}
