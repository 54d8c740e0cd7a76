import type { Line } from '../words/lines.ts';
import { countMarkWords } from '../words/list-mark.ts';
import type { RuledTable } from './ruled-tables.ts';
import type { Word } from '../words/words.ts';

/** Rows without ruling lines whose entries begin at common places: "- Ông: A   - Bí thư   - Trưởng ban". */
export interface AlignedRows {
  /** Indices [from, to) into the lines given. */
  readonly from: number;
  readonly to: number;
  readonly table: RuledTable;
}

/** White before an entry, in em of its line; narrow justified cells hold gaps as wide, so edges decide, not gaps. */
const ENTRY_GAP = 0.6;
/** Points by which beginnings of one column may differ. */
const SAME_EDGE = 2;
/** Lines below a row in which its edges have to come again. */
const LOOK_AHEAD = 10;
/** Loose justified lines share edges by chance, but not three in a row. */
const MIN_ROWS = 3;
/** A first line's indent, or a hanging line's, within the first column. */
const MAX_INDENT = 24;
const ITEM_START = /^(?:[-–—+•*▪]\s|\d{1,2}[.)]\s|[IVX]{1,5}\.\s|[a-zđ]\)\s)/u;

interface Entry {
  readonly column: number;
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
}

export function findAlignedRows(lines: readonly Line[]): AlignedRows[] {
  const edges = lines.map(edgesOf);
  const found: AlignedRows[] = [];
  let next = 0;
  while (next < lines.length) {
    const starts = commonEdges(lines, edges, next);
    const rows = starts.length > 1 ? growRows(lines, starts, next) : undefined;
    if (rows) {
      found.push(rows);
      next = rows.to;
    } else next += 1;
  }
  return found;
}

/** Where words begin after enough white. */
function edgesOf(line: Line): number[] {
  const edges: number[] = [];
  // a mark alone before its text is no entry
  const marks = countMarkWords(line);
  for (let index = 1; index < line.words.length; index += 1) {
    const [before, word] = [line.words[index - 1], line.words[index]];
    if (before && word && index !== marks && word.x0 - before.x1 >= line.size * ENTRY_GAP) edges.push(word.x0);
  }
  return edges;
}

/** The line's left edge and those of its edges that the lines below have too: one in two of them, or two in one. */
function commonEdges(lines: readonly Line[], edges: readonly (readonly number[])[], at: number): number[] {
  const own = edges[at] ?? [];
  const line = lines[at];
  if (!line || own.length === 0 || own.length > 40) return [];
  const counts = new Map(own.map((edge) => [edge, 0]));
  let both = 0;
  let any = 0;
  for (let below = at + 1; below < lines.length && below <= at + LOOK_AHEAD; below += 1) {
    const shared = own.filter((edge) => (edges[below] ?? []).some((other) => Math.abs(other - edge) <= SAME_EDGE));
    for (const edge of shared) counts.set(edge, (counts.get(edge) ?? 0) + 1);
    if (shared.length > 1) both += 1;
    if (shared.length > 0) any += 1;
  }
  // white that one line happens to have at an edge of another line is outvoted by the rows
  const least = Math.max(both > 0 ? 1 : 2, any * 0.5);
  return [line.x0, ...own.filter((edge) => (counts.get(edge) ?? 0) >= least)];
}

/** Words of a line by column; undefined when a word runs over a column's edge or an entry begins elsewhere. */
function toEntries(line: Line, starts: readonly number[]): Entry[] | undefined {
  const groups: Word[][] = starts.map(() => []);
  for (const word of line.words) {
    let column = starts.length - 1;
    while (column > 0 && word.x0 < (starts[column] ?? 0) - SAME_EDGE) column -= 1;
    if (word.x1 > (starts[column + 1] ?? Infinity)) return undefined;
    groups[column]?.push(word);
  }
  const entries: Entry[] = [];
  for (const [column, words] of groups.entries()) {
    const [first, last] = [words[0], words[words.length - 1]];
    if (!first || !last) continue;
    const off = first.x0 - (starts[column] ?? 0);
    if (off < -SAME_EDGE || off > (column === 0 ? MAX_INDENT : SAME_EDGE)) return undefined;
    entries.push({ column, words, x0: first.x0, x1: last.x1 });
  }
  return entries;
}

function growRows(lines: readonly Line[], starts: readonly number[], from: number): AlignedRows | undefined {
  const rows: Entry[][][] = [];
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const above = lines[to - 1];
    if (!line || (above && to > from && line.y - above.y > line.size * 3)) break;
    const entries = toEntries(line, starts);
    if (!entries) break;
    if (isRowStart(entries, rows.length === 0)) rows.push([entries]);
    else if (goesOnRow(rows[rows.length - 1] ?? [], entries, starts)) rows[rows.length - 1]?.push(entries);
    else break;
  }
  if (rows.length < MIN_ROWS) return undefined;
  return { from, to, table: toTable(rows, starts, lines.slice(from, to)) };
}

function isRowStart(entries: readonly Entry[], isFirst: boolean): boolean {
  if (isFirst) return true;
  const [first, second] = entries;
  if (!first || !second || first.column !== 0) return false;
  return ITEM_START.test(textOf(first)) || /^[\p{Lu}\d]/u.test(textOf(first));
}

function textOf(entry: Entry): string {
  return entry.words.map((word) => word.text).join(' ');
}

/** A line that goes on entries of the row above: entries right of the first column, or the first one after a full line. */
function goesOnRow(row: readonly (readonly Entry[])[], entries: readonly Entry[], starts: readonly number[]): boolean {
  const [entry] = entries;
  if (row.length === 0 || !entry) return false;
  if (entry.column !== 0) return true;
  const above = row[row.length - 1]?.find((other) => other.column === 0);
  if (!above || ITEM_START.test(textOf(entry)) || entry.words.every((word) => word.bold)) return false;
  const word = entry.words[0];
  // the next word did not fit into the column
  return above.x1 + (word ? word.x1 - word.x0 : 0) > (starts[1] ?? 0) - 18;
}

function toTable(
  rows: readonly (readonly (readonly Entry[])[])[],
  starts: readonly number[],
  lines: readonly Line[],
): RuledTable {
  const right = Math.max(...lines.map((line) => line.x1)) + 6;
  const xs = [...starts.map((start) => start - 2), right];
  const tops = rows.map((row) => (row[0]?.[0]?.words[0]?.y ?? 0) - (row[0]?.[0]?.words[0]?.size ?? 0));
  const last = lines[lines.length - 1];
  const ys = [...tops, (last?.y ?? 0) + 4];
  const cells = rows.flatMap((row, rowIndex) =>
    starts.map((start, column) => {
      const words = row.flatMap((line) =>
        line.filter((entry) => entry.column === column).flatMap((entry) => entry.words),
      );
      return { row: rowIndex, column, rowSpan: 1, colSpan: 1, words, x0: start - 2, x1: xs[column + 1] ?? right };
    }),
  );
  return { xs, ys, cells, borderless: true };
}
