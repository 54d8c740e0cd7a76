import type { Cell, Table } from './source-document.ts';

/** Places beyond this many for each cell are an attack's ("colspan=200" on every row): merged cells then stand once. */
const MOST_PLACES = 16;

/**
 * The cell at each place of a table, rows of equal length: a merged cell stands at every place that it covers, undefined where the
 * table has none. Memory is bounded by the number of cells: beyond `MOST_PLACES` times that, a merged cell stands at its first place only.
 */
export function layOutCells(table: Pick<Table, 'rowCount' | 'columnCount' | 'cells'>): (Cell | undefined)[][] {
  const { rowCount, columnCount, cells } = table;
  const isBounded = rowCount * columnCount <= Math.max(1_000, cells.length * MOST_PLACES);
  const width = isBounded ? columnCount : 0;
  const grid = Array.from({ length: rowCount }, () => new Array<Cell | undefined>(width).fill(undefined));
  for (const cell of cells) {
    if (!isBounded) {
      grid[cell.row]?.push(cell);
      continue;
    }
    const lastRow = Math.min(cell.row + cell.rowSpan, rowCount);
    for (let row = cell.row; row < lastRow; row += 1) grid[row]?.fill(cell, cell.column, cell.column + cell.colSpan);
  }
  return grid;
}
