import { endsIn } from '../document/trim.ts';
import type { TableHead } from '../document/source-document.ts';

/** One cell with its text, as far as a head needs it. */
export interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
}

/** "Đơn vị" over "Chủ trì | Phối hợp" over "Cấp tỉnh | Cấp xã": no plan has a deeper head. */
const MAX_HEAD_ROWS = 3;
/** A heading is a few words; a row of longer cells is data. */
const MAX_HEADING_WORDS = 14;

/**
 * The head of a table with the text of all its rows for each column: "Đơn vị" over "Chủ trì | Phối hợp" gives "Đơn vị chủ trì" and
 * "Đơn vị phối hợp". Cells that span, cells left empty beside a heading (Markdown), and headings repeated (converters) are one head.
 * `rowCount` counts from the first row with two cells filled; `firstRow` is that row.
 */
export function readTableHead(cells: readonly HeadCell[], rowCount: number, columnCount: number): TableHead {
  const rows = placeRows(cells, Math.min(rowCount, MAX_HEAD_ROWS * 2), columnCount);
  const firstRow = rows.findIndex((row) => new Set(row.filter((cell) => cell && cell.text !== '')).size >= 2);
  const first = rows[firstRow];
  if (!first) return { firstRow: 0, rowCount: 0, columns: [] };
  const columns = groupColumns(first).map((group) => [group.text]);
  let groups = groupColumns(first);
  let count = 1;
  while (count < MAX_HEAD_ROWS) {
    const next = rows[firstRow + count];
    if (!next || !isSecondHead(groups, next, firstRow + count)) break;
    next.forEach((cell, column) => {
      const text = cell?.text ?? '';
      const above = columns[column];
      if (above && text !== '' && above.at(-1) !== text) above.push(text);
    });
    groups = groupColumns(next).map(
      (group, column) => (group.text === '' ? undefined : group) ?? groups[column] ?? group,
    );
    count += 1;
  }
  return { firstRow, rowCount: count, columns: columns.map(joinHeadings) };
}

/** The cell at each place of the first rows; a cell over several rows stands in each of them. */
function placeRows(cells: readonly HeadCell[], rowCount: number, columnCount: number): (HeadCell | undefined)[][] {
  const rows = Array.from({ length: rowCount }, () => new Array<HeadCell | undefined>(columnCount).fill(undefined));
  for (const cell of cells) {
    if (cell.row >= rowCount) continue;
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, rowCount); row += 1)
      rows[row]?.fill(cell, cell.column, Math.min(cell.column + cell.colSpan, columnCount));
  }
  return rows;
}

interface Group {
  readonly text: string;
  /** Columns under the heading. */
  width: number;
}

/** For each column its heading in this row: its own, or that of the cell to its left which it is left empty for or repeats. */
function groupColumns(row: readonly (HeadCell | undefined)[]): Group[] {
  const groups: Group[] = [];
  row.forEach((cell, column) => {
    const before = groups.at(-1);
    const text = cell?.text ?? '';
    const goesOn = before && column > 0 && (text === '' || text === before.text || cell === row[column - 1]);
    if (goesOn) before.width += 1;
    groups.push(goesOn ? before : { text, width: 1 });
  });
  return groups;
}

/** A further row of a head names columns under wide headings, all of them for one heading at least, and nothing else. */
function isSecondHead(groups: readonly Group[], row: readonly (HeadCell | undefined)[], rowIndex: number): boolean {
  const named = new Map<Group, Set<HeadCell>>();
  for (const [column, cell] of row.entries()) {
    const group = groups[column];
    if (!cell || cell.text === '' || !group) continue;
    if (cell.text === group.text || cell.row < rowIndex) continue;
    if (group.width < 2 || !isHeading(cell.text)) return false;
    named.set(group, (named.get(group) ?? new Set()).add(cell));
  }
  return [...named].some(([group, cells]) => cells.size >= 2 && group.text !== '');
}

function isHeading(text: string): boolean {
  return /\p{L}/u.test(text) && !endsIn(text, '.;:') && text.split(/\s+/u).length <= MAX_HEADING_WORDS;
}

/** "Đơn vị" and "Chủ trì" are "Đơn vị chủ trì"; what is in capitals stays so. */
function joinHeadings(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part, index) =>
      index > 0 && /^\p{Lu}\p{Ll}/u.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part,
    )
    .join(' ');
}
