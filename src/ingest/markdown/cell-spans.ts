import type { BrokenCell, BrokenTable, LineReader } from './broken-table.ts';
import { profileColumns } from './column-profile.ts';
import type { ColumnProfile } from './column-profile.ts';

/** A rule of dashes under the names at the head of a paper. */
const RULE = /^\s{0,8}[-_]{5,}\s{0,8}$/;

/**
 * A crawled page puts its own table of facts ("Số hiệu", "Ngày ban hành") right before the letterhead: a row of two
 * cells that hold a rule of dashes begins a table of its own.
 */
export function splitLetterhead(table: BrokenTable, lines: LineReader): BrokenTable[] {
  const at = table.rows.findIndex(
    (row, index) => index > 0 && row.length === 2 && row.every((cell) => hasRule(cell, lines)),
  );
  if (table.rows.length === 0) return [];
  if (at < 0 || table.columnCount <= 2) return [table];
  const head = table.rows.slice(at);
  const end = head.findIndex((row) => row.length > 2);
  const letterhead = end < 0 ? head : head.slice(0, end);
  const rest = end < 0 ? [] : head.slice(end);
  return [
    { ...table, rows: table.rows.slice(0, at) },
    { ...table, rows: letterhead, columnCount: 2 },
    ...(rest.length > 0 ? [{ ...table, rows: rest }] : []),
  ];
}

function hasRule(cell: BrokenCell, lines: LineReader): boolean {
  for (let at = cell.from; at < cell.to; at += 1) if (RULE.test(lines.text(at))) return true;
  return false;
}

export interface PlacedCell {
  readonly cell: BrokenCell;
  colSpan: number;
  rowSpan: number;
}

/** Rows fewer than this say nothing about their columns. */
const MIN_FULL_ROWS = 3;
const MAX_COLUMNS = 14;
const MAX_MISSING = 2;

/**
 * Spans of the cells. Pages lose them: a row is only short. A lone cell, or a title behind an ordinal, goes across; a
 * header's second row lies under one cell of the first; in other short rows cells above reach down, and which ones the
 * columns' usual words tell.
 */
export function placeCells(
  table: BrokenTable,
  textOf: (cell: BrokenCell) => string,
  isOrdinal: (cell: BrokenCell) => boolean,
): PlacedCell[][] {
  const { columnCount } = table;
  const placed = table.rows.map((row) => row.map((cell): PlacedCell => ({ cell, colSpan: 1, rowSpan: 1 })));
  const full = table.rows.slice(1).filter((row) => row.length === columnCount);
  const profiles =
    full.length >= MIN_FULL_ROWS && columnCount <= MAX_COLUMNS
      ? profileColumns(
          full.map((row) => row.map(textOf)),
          columnCount,
        )
      : null;
  const below = profiles ? joinHeader(placed, columnCount, profiles) : 1;
  /** The cell that stands in each column of the row above. */
  let above: (PlacedCell | undefined)[] = [];
  for (const [index, row] of placed.entries()) {
    const missing = columnCount - row.length;
    const first = row[0];
    const isTitle = row.length === 1 || (row.length === 2 && first !== undefined && isOrdinal(first.cell));
    const skipped =
      index >= below && profiles && missing > 0 && missing <= MAX_MISSING && !isTitle
        ? chooseSkipped(row, profiles, above, textOf)
        : null;
    if (index >= below && !skipped) widenLast(row, columnCount);
    const standing: (PlacedCell | undefined)[] = [];
    let next = 0;
    for (let column = 0; column < columnCount;) {
      if (skipped?.includes(column)) {
        const reaching = above[column];
        if (reaching) reaching.rowSpan += 1;
        standing[column] = reaching;
        column += 1;
        continue;
      }
      const cell = row[next];
      next += 1;
      const span = cell?.colSpan ?? 1;
      // A title across columns does not reach into the rows under it.
      for (let offset = 0; offset < span; offset += 1) standing[column + offset] = span > 1 ? undefined : cell;
      column += span;
    }
    above = standing;
  }
  return placed;
}

function widenLast(row: readonly PlacedCell[], columnCount: number): void {
  const last = row.at(-1);
  if (last) last.colSpan = Math.max(1, columnCount - row.length + 1);
}

/** Lays a header's second row under one cell of the first; gives the index of the first row after the header. */
function joinHeader(placed: readonly PlacedCell[][], columnCount: number, profiles: readonly ColumnProfile[]): number {
  const [head, sub] = placed;
  if (!head || !sub || sub.length < 2 || head.length + sub.length - 1 !== columnCount) return 1;
  let best = head.length - 1;
  let bestSpread = Infinity;
  for (let at = head.length - 1; at > 0; at -= 1) {
    const spread = measureSpread(profiles.slice(at, at + sub.length));
    if (spread < bestSpread) [best, bestSpread] = [at, spread];
  }
  for (const [index, cell] of head.entries()) {
    if (index === best) cell.colSpan = sub.length;
    else cell.rowSpan = 2;
  }
  return 2;
}

/** Columns under one heading hold things of one kind. */
function measureSpread(profiles: readonly ColumnProfile[]): number {
  let spread = 0;
  for (const [index, profile] of profiles.entries()) {
    const next = profiles[index + 1];
    if (next)
      spread +=
        Math.abs(profile.numeric - next.numeric) * 3 + Math.abs(Math.log((profile.length + 4) / (next.length + 4)));
  }
  return spread;
}

/** The columns that a short row leaves to the cells above, or null where none is there to reach down. */
function chooseSkipped(
  row: readonly PlacedCell[],
  profiles: readonly ColumnProfile[],
  above: readonly (PlacedCell | undefined)[],
  textOf: (cell: BrokenCell) => string,
): number[] | null {
  const texts = row.map(({ cell }) => textOf(cell));
  const misfits = texts.map((text) => profiles.map((profile) => profile.measureMisfit(text)));
  let best: number[] | null = null;
  let bestMisfit = Infinity;
  for (const skipped of listSkips(profiles.length, profiles.length - row.length)) {
    if (!skipped.every((column) => above[column])) continue;
    let misfit = 0;
    let next = 0;
    for (let column = 0; column < profiles.length; column += 1) {
      if (skipped.includes(column)) continue;
      misfit += misfits[next]?.[column] ?? 0;
      next += 1;
    }
    if (!isUsualSkip(skipped, profiles.length)) misfit *= UNUSUAL;
    if (misfit < bestMisfit) [best, bestMisfit] = [skipped, misfit];
  }
  return best;
}

/** Cells reach down most often in the first columns or in the last one; elsewhere the words have to be clear. */
const UNUSUAL = 1.15;

function isUsualSkip(skipped: readonly number[], columns: number): boolean {
  return skipped[0] === 0
    ? skipped.every((column, index) => column === index)
    : skipped.every((column, index) => column === columns - skipped.length + index);
}

function listSkips(columns: number, missing: number): number[][] {
  const skips: number[][] = [];
  for (let first = 0; first < columns; first += 1) {
    if (missing === 1) skips.push([first]);
    else for (let second = first + 1; second < columns; second += 1) skips.push([first, second]);
  }
  return skips;
}
