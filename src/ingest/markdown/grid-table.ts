import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceLine } from '../source-lines.ts';

export interface GridTable {
  /** Cells as ranges [start, end) of the text. */
  readonly rows: readonly (readonly (readonly [number, number])[])[];
  readonly header: boolean;
  /** Index of the line after the table. */
  readonly next: number;
}

const DELIMITER = /^\s{0,8}\|?[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}(?:\|[ \t]{0,20}(?::?-{1,200}:?[ \t]{0,20})?){0,60}$/;
const ROW = /^\s{0,8}\|.{0,4000}\|\s{0,20}$/;

/** Longer tables are split by their bars alone, which bounds the parser's work. */
const MAX_PARSED_ROWS = 300;

/** Only where the cells lie is asked here; inline marks are read later, and some of them cost the parser a square of their number. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'strikethrough',
];
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function disableInline(this: { data(): { micromarkExtensions?: unknown[] } }) {
    (this.data().micromarkExtensions ??= []).push({ disable: { null: INLINE } });
  })
  .freeze();

/** The pipe table that begins at a line: with its delimiter row (GFM), or two cells and more between outer pipes on each line. */
export function findGridTable(text: string, lines: readonly SourceLine[], first: number): GridTable | null {
  const head = lineText(text, lines[first]);
  if (!head.includes('|')) return null;
  const delimiter = lineText(text, lines[first + 1]);
  if (delimiter.includes('|') && delimiter.includes('-') && DELIMITER.test(delimiter)) {
    return (
      readPlainRows(text, lines, first) ?? parseGfmTable(text, lines, first) ?? collectRows(text, lines, first, true)
    );
  }
  return ROW.test(head) && splitRow(text, lines[first]).length >= 2 ? collectRows(text, lines, first, false) : null;
}

function lineText(text: string, line: SourceLine | undefined): string {
  return line ? text.slice(line.start, line.end) : '';
}

/** Rows that hold nothing to be escaped and as many cells as the head are split as the parser splits them, at a hundredth of its cost. */
function readPlainRows(text: string, lines: readonly SourceLine[], first: number): GridTable | null {
  const table = collectRows(text, lines, first, true);
  const block = text.slice(lines[first]?.start ?? 0, lines[table.next - 1]?.end ?? 0);
  const width = table.rows[0]?.length;
  const isPlain = !/[`\\<]/.test(block) && table.next - first <= MAX_PARSED_ROWS;
  const hasOneDelimiter = table.rows.length === table.next - first - 1;
  const hasOneShape =
    width === splitRow(text, lines[first + 1]).length && table.rows.every((row) => row.length === width);
  return isPlain && hasOneDelimiter && hasOneShape ? table : null;
}

function parseGfmTable(text: string, lines: readonly SourceLine[], first: number): GridTable | null {
  let next = first + 2;
  while (next < lines.length && next - first <= MAX_PARSED_ROWS && lineText(text, lines[next]).includes('|')) next += 1;
  if (next - first > MAX_PARSED_ROWS) return null;
  const base = lines[first]?.start ?? 0;
  const tree = parser.parse(text.slice(base, lines[next - 1]?.end ?? base));
  const table = tree.children[0];
  if (table?.type !== 'table' || tree.children.length > 1) return null;
  const rows = table.children.map((row) =>
    row.children.map((cell): [number, number] =>
      trimCell(text, base + (cell.position?.start.offset ?? 0), base + (cell.position?.end.offset ?? 0)),
    ),
  );
  return { rows, header: true, next };
}

/** A cell's position takes in its pipes. */
function trimCell(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  if (text[from] === '|') from += 1;
  if (to > from && text[to - 1] === '|' && text[to - 2] !== '\\') to -= 1;
  return [from, to];
}

function collectRows(text: string, lines: readonly SourceLine[], first: number, header: boolean): GridTable {
  const rows: [number, number][][] = [];
  let next = first;
  while (
    next < lines.length &&
    (header ? lineText(text, lines[next]).includes('|') : ROW.test(lineText(text, lines[next])))
  ) {
    if (!DELIMITER.test(lineText(text, lines[next]))) rows.push(splitRow(text, lines[next]));
    next += 1;
  }
  return { rows, header, next };
}

/** Ranges between the bars of a line; outer bars may be left out. */
function splitRow(text: string, line: SourceLine | undefined): [number, number][] {
  if (!line) return [];
  const cells: [number, number][] = [];
  let start = line.start;
  while (start < line.end && /\s/.test(text[start] ?? '')) start += 1;
  if (text[start] === '|') start += 1;
  for (let at = start; at < line.end; at += 1) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue;
    cells.push([start, at]);
    start = at + 1;
  }
  if (/\S/.test(text.slice(start, line.end))) cells.push([start, line.end]);
  return cells;
}
