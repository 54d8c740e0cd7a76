import type { RawCell, RawTable, RawText } from '../../../document/raw-document.ts';
import { buildLines } from '../words/lines.ts';
import type { Line } from '../words/lines.ts';
import type { GridCell, RuledTable } from '../tables/ruled-tables.ts';
import type { PageLayout } from './page-layout.ts';
import { isBrokenWord, judgeCellJoint, startsItem } from './paragraphs.ts';
import type { TextColumn } from './paragraphs.ts';
import { toRawLine } from './raw-lines.ts';

/** A table that may go on. */
export interface OpenTable {
  /** As it is drawn on its last page. */
  readonly table: RuledTable;
  readonly raw: { readonly rows: RawCell[][] };
}

export function toRawTable(table: RuledTable, page: PageLayout): RawTable & { rows: RawCell[][] } {
  const rows: RawCell[][] = Array.from({ length: table.ys.length - 1 }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(toRawCell(cell, page));
  const raw = { kind: 'table' as const, layer: 'body' as const, rows: rows.filter((row) => row.length > 0) };
  return table.borderless === true ? { ...raw, borderless: true } : raw;
}

function toRawCell(cell: GridCell, page: PageLayout): RawCell {
  const lines = buildLines(cell.words);
  const left = Math.min(...lines.map((line) => line.x0));
  const column: TextColumn = {
    left,
    right: Math.max(cell.x1 - 6, ...lines.map((line) => line.x1)),
    first: Number.NaN,
    hanging: false,
  };
  const blocks: RawText[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    const raw = toRawLine(line, page, column);
    delete raw.style?.centered;
    if (first && last) {
      const width = cell.x1 - cell.x0;
      const joint = judgeCellJoint({ first, last }, line, width);
      const open = blocks[blocks.length - 1];
      const glue = isBrokenWord(last, line, width) ? '' : startsItem(line) ? ' ' : undefined;
      if (joint && open && glue !== undefined) {
        blocks[blocks.length - 1] = appendText(open, raw, glue);
        last = line;
        continue;
      }
      raw.continues = joint;
      if (!joint) first = line;
    } else {
      raw.continues = false;
      first = line;
    }
    last = line;
    blocks.push(raw);
  }
  return { blocks, colSpan: cell.colSpan, rowSpan: cell.rowSpan };
}

/**
 * `rest` behind `start`, as one block printed in several places: the end of a word, or of a name whose second half looks like an item
 * by itself ("- Hộ tịch").
 */
function appendText(start: RawText, rest: RawText, glue: string): RawText {
  const at = start.text.length + glue.length;
  const regions = (rest.regions ?? []).map((region) => ({ ...region, start: region.start + at, end: region.end + at }));
  return { ...start, text: start.text + glue + rest.text, regions: [...(start.regions ?? []), ...regions] };
}

/** Points by which edges that no rule gives may lie apart on two pages. */
const INFERRED = 30;

/** Whether two tables have the same columns. */
export function continuesTable(before: RuledTable, next: RuledTable): boolean {
  const most = before.inferred && next.inferred ? INFERRED : 4;
  return (
    before.xs.length === next.xs.length && before.xs.every((x, index) => Math.abs(x - (next.xs[index] ?? 0)) < most)
  );
}

/** Adds a page's rows to a table begun before: a repeated head is dropped, a row that the page end cut is put together. */
export function appendRows(rows: RawCell[][], more: readonly RawCell[][]): void {
  let rest = [...more];
  if (rest[0] && rows[0] && textOfRow(rest[0]) === textOfRow(rows[0]) && textOfRow(rest[0]) !== '')
    rest = rest.slice(1);
  const cut = rest[0];
  const last = rows[rows.length - 1];
  if (cut && last && isCutRow(last, cut)) {
    rows[rows.length - 1] = last.map((cell, index) => {
      const blocks = cut[index]?.blocks ?? [];
      const [head, ...tail] = blocks;
      return head
        ? { ...cell, blocks: [...cell.blocks, { ...head, continues: cell.blocks.length > 0 }, ...tail] }
        : cell;
    });
    rest = rest.slice(1);
  }
  rows.push(...rest);
}

function isCutRow(last: readonly RawCell[], cut: readonly RawCell[]): boolean {
  if (last.length !== cut.length || last.some((cell, index) => cell.colSpan !== cut[index]?.colSpan)) return false;
  return (
    (cut[0]?.blocks.length ?? 0) === 0 &&
    (last[0]?.blocks.length ?? 0) > 0 &&
    cut.some((cell) => cell.blocks.length > 0)
  );
}

function textOfRow(row: readonly RawCell[]): string {
  return row.map((cell) => cell.blocks.map((block) => block.text).join(' ')).join('|');
}
