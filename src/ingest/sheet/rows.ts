import type { CellObject, WorkSheet } from '@e965/xlsx';
import { SSF } from '@e965/xlsx';

/** A cell that shows something, at its place; the cells that it is merged over are not listed. */
export interface SheetCell {
  readonly column: number;
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Rows of a sheet from its first one on, each with its cells that show something, left to right. */
export function readRows(sheet: WorkSheet, date1904: boolean): SheetCell[][] {
  const stored = (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? [];
  const spans = new Map<string, { colSpan: number; rowSpan: number }>();
  const covered = new Set<string>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    const rowSpan = Math.min(e.r, stored.length - 1) - s.r + 1;
    const colSpan = Math.min(e.c - s.c + 1, MOST_COLUMNS);
    spans.set(`${s.r}:${s.c}`, { colSpan, rowSpan: Math.max(1, rowSpan) });
    if (rowSpan * colSpan > MOST_COVERED) continue;
    for (let row = s.r; row < s.r + rowSpan; row += 1)
      for (let column = s.c; column < s.c + colSpan; column += 1)
        if (row !== s.r || column !== s.c) covered.add(`${row}:${column}`);
  }
  const hidden = new Set(
    (sheet['!rows'] ?? []).flatMap((row, index) => ((row as { hidden?: boolean } | undefined)?.hidden ? [index] : [])),
  );
  return Array.from({ length: stored.length }, (_, row) => {
    const cells: SheetCell[] = [];
    if (hidden.has(row)) return cells;
    (stored[row] ?? []).forEach((cell, column) => {
      if (!cell || covered.has(`${row}:${column}`)) return;
      const text = showCell(cell, date1904);
      if (text.trim() !== '')
        cells.push({ column, text, ...(spans.get(`${row}:${column}`) ?? { colSpan: 1, rowSpan: 1 }) });
    });
    return cells;
  });
}

/** The library declares its formatter without types. */
const DATES = SSF as {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: { date1904: boolean }): { y: number; m: number; d: number } | null;
};
const MOST_COLUMNS = 200;
const MOST_COVERED = 10_000;

/** As Excel shows it; a day is written dd/mm/yyyy whatever locale the file was saved in. */
function showCell(cell: CellObject, date1904: boolean): string {
  const shown = (cell.w ?? (cell.v === undefined ? '' : String(cell.v))).replace(/\r\n?/g, '\n');
  if (cell.t === 'e' || cell.t === 'z') return '';
  if (cell.t !== 'n' || typeof cell.v !== 'number' || typeof cell.z !== 'string' || !DATES.is_date(cell.z))
    return shown;
  // A month alone ("mm/yyyy") or a time stays as it is shown.
  if (!/d/i.test(cell.z.replace(/\[[^[\]]{0,40}\]|"[^"]{0,40}"/g, ''))) return shown;
  const day = DATES.parse_date_code(cell.v, { date1904 });
  if (!day || day.y < 1900) return shown;
  return `${String(day.d).padStart(2, '0')}/${String(day.m).padStart(2, '0')}/${day.y}`;
}
