import type { Line } from './lines.ts';
import type { RuledTable } from './ruled-tables.ts';
import type { Word } from './words.ts';

/** Rows without ruling lines whose entries begin at common places: "- Ông: A   - Bí thư   - Trưởng ban". */
export interface AlignedRows {
  /** Indices [from, to) into the lines given. */
  readonly from: number;
  readonly to: number;
  readonly table: RuledTable;
}

/** Entries of a row are this many em apart, or half of it where they were not drawn one after the other. */
const ENTRY_GAP = 1;
/** Points by which beginnings of one column may differ. */
const SAME_EDGE = 3;
/** A mark or number alone before its text is no entry. */
const MARK_ONLY = /^(?:[-–—+•*▪]|\(?[\da-zđ]{1,3}[.)]|[IVX]{1,5}\.?)$/u;
const ITEM_START = /^(?:[-–—+•*▪]\s|\d{1,2}[.)]\s|[IVX]{1,5}\.\s|[a-zđ]\)\s)/u;

interface Entry {
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
}

export function findAlignedRows(lines: readonly Line[]): AlignedRows[] {
  const entries = lines.map(splitEntries);
  const found: AlignedRows[] = [];
  let next = 0;
  while (next < lines.length) {
    const rows = growRows(lines, entries, next);
    if (rows) {
      found.push(rows);
      next = rows.to;
    } else next += 1;
  }
  return found;
}

function splitEntries(line: Line): Entry[] {
  const entries: Entry[] = [];
  let words: Word[] = [];
  const close = (): void => {
    const [first, last] = [words[0], words[words.length - 1]];
    if (first && last) entries.push({ words, x0: first.x0, x1: last.x1 });
    words = [];
  };
  for (const word of line.words) {
    const last = words[words.length - 1];
    if (last) {
      const gap = word.x0 - last.x1;
      const isJump = word.order !== last.order + 1 && word.annotation < 0 && last.annotation < 0;
      const isApart = gap >= line.size * (isJump ? ENTRY_GAP / 2 : ENTRY_GAP);
      if (isApart && !(words.length === 1 && MARK_ONLY.test(last.text))) close();
    }
    words.push(word);
  }
  close();
  return entries;
}

function growRows(lines: readonly Line[], entries: readonly (readonly Entry[])[], from: number): AlignedRows | undefined {
  const first = entries[from];
  if (!first || first.length < 2 || first.length > 12) return undefined;
  const starts = first.map((entry) => entry.x0);
  const rows: Entry[][][] = [];
  let full = 0;
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const above = lines[to - 1];
    const row = entries[to];
    if (!line || !row || (above && to > from && line.y - above.y > line.size * 3)) break;
    const columns = placeEntries(row, starts);
    if (!columns) break;
    if (isRowStart(columns, row, rows.length === 0)) {
      rows.push([row as Entry[]]);
      full += 1;
    } else if (goesOnRow(rows[rows.length - 1] ?? [], columns, row, starts)) rows[rows.length - 1]?.push(row as Entry[]);
    else break;
  }
  if (full < (starts.length >= 3 ? 2 : 3)) return undefined;
  return { from, to, table: toTable(rows, starts, lines.slice(from, to)) };
}

/** The column of each entry, or undefined when one stands elsewhere or reaches into the next column. */
function placeEntries(row: readonly Entry[], starts: readonly number[]): number[] | undefined {
  const columns: number[] = [];
  for (const entry of row) {
    let column = starts.findIndex((start) => Math.abs(start - entry.x0) <= SAME_EDGE);
    if (column < 0 && entry.x0 > (starts[0] ?? 0) && entry.x0 < (starts[0] ?? 0) + 24) column = 0;
    if (column < 0 || columns.includes(column) || entry.x1 > (starts[column + 1] ?? Infinity)) return undefined;
    columns.push(column);
  }
  return columns;
}

function isRowStart(columns: readonly number[], row: readonly Entry[], isFirst: boolean): boolean {
  if (isFirst) return true;
  if (columns[0] !== 0 || columns.length < 2) return false;
  const text = row[0]?.words.map((word) => word.text).join(' ') ?? '';
  return ITEM_START.test(text) || /^[\p{Lu}\d]/u.test(text);
}

/** A line that goes on entries of the row above: entries right of the first column, or the first one after a full line. */
function goesOnRow(row: readonly (readonly Entry[])[], columns: readonly number[], line: readonly Entry[], starts: readonly number[]): boolean {
  if (row.length === 0) return false;
  if (columns[0] !== 0) return true;
  const entry = line[0];
  const above = row[row.length - 1]?.find((other) => other.x0 < (starts[1] ?? 0) - SAME_EDGE);
  const text = entry?.words.map((word) => word.text).join(' ') ?? '';
  if (!entry || !above || ITEM_START.test(text) || entry.words.every((word) => word.bold)) return false;
  const word = entry.words[0];
  // the next word did not fit into the column
  return above.x1 + (word ? word.x1 - word.x0 : 0) > (starts[1] ?? 0) - 18;
}

function toTable(rows: readonly (readonly (readonly Entry[])[])[], starts: readonly number[], lines: readonly Line[]): RuledTable {
  const right = Math.max(...lines.map((line) => line.x1)) + 6;
  const xs = [...starts.map((start) => start - 2), right];
  const tops = rows.map((row) => (row[0]?.[0]?.words[0]?.y ?? 0) - (row[0]?.[0]?.words[0]?.size ?? 0));
  const last = lines[lines.length - 1];
  const ys = [...tops, (last?.y ?? 0) + 4];
  const cells = rows.flatMap((row, rowIndex) =>
    starts.map((start, column) => {
      const next = starts[column + 1] ?? Infinity;
      const own = row.flatMap((line) => line.filter((entry) => entry.x0 >= start - SAME_EDGE - 0.01 && entry.x0 < next - SAME_EDGE));
      const words = own.flatMap((entry) => entry.words);
      return { row: rowIndex, column, rowSpan: 1, colSpan: 1, words, x0: start - 2, x1: xs[column + 1] ?? right };
    }),
  );
  return { xs, ys, cells, borderless: true };
}
