import type { RawCell, RawTable } from '../../document/raw-document.ts';
import type { SourceLine } from '../source-lines.ts';
import { ORDINAL } from './broken-rows.ts';
import type { BrokenCell, BrokenTable } from './broken-table.ts';
import { placeCells } from './cell-spans.ts';
import { makeRunBlocks } from './lines.ts';
import type { LineContext } from './lines.ts';

/** A broken table with its spans; the cells of its head are marked where all of them are bold. */
export function makeBrokenTable(
  table: BrokenTable,
  text: string,
  lines: readonly SourceLine[],
  context: LineContext,
  nextGroup: () => number,
): RawTable {
  const rangeOf = (cell: BrokenCell): [number, number] => {
    const start = lines[cell.from]?.start ?? 0;
    return [start, cell.to > cell.from ? (lines[cell.to - 1]?.end ?? start) : start];
  };
  const textOf = (cell: BrokenCell): string => text.slice(...rangeOf(cell)).replaceAll('*', '');
  const placed = placeCells(table, textOf, (cell) => ORDINAL.test(textOf(cell)));
  const headRows = table.columnCount > 2 ? Math.max(1, ...(placed[0] ?? []).map((cell) => cell.rowSpan)) : 0;
  const rows = placed.map((row, rowIndex) =>
    row.map(({ cell, colSpan, rowSpan }): RawCell => {
      const [start, end] = rangeOf(cell);
      const blocks = end > start ? makeRunBlocks(text, start, end, context, { group: nextGroup() }) : [];
      const isHeader = rowIndex < headRows && blocks.every((block) => block.style?.bold === true);
      return { blocks, colSpan, rowSpan, ...(isHeader && { header: true }) };
    }),
  );
  return { kind: 'table', layer: 'body', rows: dropEmptyRows(rows) };
}

/** A table whose cells are ranges of the text. */
export function makeGrid(
  rows: readonly (readonly (readonly [number, number])[])[],
  header: boolean,
  text: string,
  context: LineContext,
  nextGroup: () => number,
): RawTable {
  return {
    kind: 'table',
    layer: 'body',
    rows: rows.map((row, rowIndex) =>
      row.map(([start, end]): RawCell => ({
        blocks: makeRunBlocks(text, start, end, context, { group: nextGroup() }),
        colSpan: 1,
        rowSpan: 1,
        ...(header && rowIndex === 0 && { header: true }),
      })),
    ),
  };
}

function dropEmptyRows(rows: RawCell[][]): RawCell[][] {
  return rows.filter((row) => row.some((cell) => cell.blocks.length > 0));
}
