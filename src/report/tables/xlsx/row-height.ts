import { showCell } from '../formats/show-cell.ts';
import type { Cell, Column } from '../table.ts';

/** In points, of 11 point letters. */
const LINE = 14.5;
const PADDING = 2;
/** Excel's own. */
const TALLEST = 409;
/** Letters of running text to one unit of column width (a digit's); words that do not fit leave room at the end of a line. */
const LETTERS_PER_UNIT = 1.04;
const CAPITAL = 1.45;
const CAPITALS = /\p{Lu}/gu;

/** Height of a row whose texts are wrapped: programs that open a file do not all measure it themselves. */
export function estimateHeight(columns: readonly Column[], cells: readonly Cell[]): number {
  let lines = 1;
  columns.forEach((column, index) => {
    const cell = cells[index] ?? null;
    if (typeof cell !== 'string' || column.isHidden || column.type === 'day') return;
    lines = Math.max(lines, countLines(String(showCell(column, cell)), column.width));
  });
  return Math.min(TALLEST, Math.round((lines * LINE + PADDING) * 10) / 10);
}

function countLines(text: string, width: number): number {
  const perLine = Math.max(1, (width - 1) * LETTERS_PER_UNIT);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    const capitals = paragraph.match(CAPITALS)?.length ?? 0;
    lines += Math.max(1, Math.ceil((paragraph.length + capitals * (CAPITAL - 1)) / perLine));
    if (lines * LINE > TALLEST) break;
  }
  return lines;
}
