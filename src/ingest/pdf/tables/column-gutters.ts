import type { Line } from '../words/lines.ts';
import type { Word } from '../words/words.ts';
import type { GridCell } from './ruled-tables.ts';

/** White between two columns, in points. */
export interface Gutter {
  readonly x0: number;
  readonly x1: number;
}

/** Cells keep 5.4 points of white on either side in Word; a justified line's blanks stay below this. */
const MIN_WHITE = 6;
const MIN_EM = 0.5;
/** A heading across all columns, and other cells that span several, may lie over a gutter: so many lines of a hundred. */
const MAX_CROSSING = 0.15;

/**
 * The white that lines of a table without vertical rules leave free from top to bottom, from left to right. Where each column's
 * entries begin does not matter, so centred columns have gutters too.
 */
export function findGutters(lines: readonly Line[]): Gutter[] {
  const free = findWhite(lines, Math.floor(lines.length * MAX_CROSSING));
  // a line that only reaches into the white narrows it; those that run over it are headings and cells across columns
  const own = lines.filter((line) => !free.some((gutter) => crosses(line, gutter)));
  return own.length === lines.length && lines.length * MAX_CROSSING < 1 ? free : findWhite(own, 0);
}

/** White that at most `allowed` lines print into, between what stands left and right of it. */
function findWhite(lines: readonly Line[], allowed: number): Gutter[] {
  const least = leastWhite(lines.reduce((most, line) => Math.max(most, line.size), 0));
  const steps = lines
    .flatMap((line) => toRuns(line, leastWhite(line.size)))
    .flatMap(([x0, x1]) => [
      { at: x0, step: 1 },
      { at: x1, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || b.step - a.step);
  const gutters: Gutter[] = [];
  let covering = 0;
  let open: number | undefined;
  for (const { at, step } of steps) {
    covering += step;
    if (covering <= allowed) open ??= at;
    else if (open !== undefined) {
      if (at - open >= least) gutters.push({ x0: open, x1: at });
      open = undefined;
    }
  }
  return gutters.filter((gutter) => lines.some((line) => line.x0 <= gutter.x0 && line.x1 > gutter.x1));
}

/** White of less than so many points parts words, not entries. */
export function leastWhite(size: number): number {
  return Math.max(MIN_WHITE, size * MIN_EM);
}

/** Stretches of a line without white of that width. */
export function toRuns(line: Line, least: number): [number, number][] {
  const runs: [number, number][] = [];
  for (const word of line.words) {
    const run = runs[runs.length - 1];
    if (run && word.x0 - run[1] < least) run[1] = Math.max(run[1], word.x1);
    else runs.push([word.x0, word.x1]);
  }
  return runs;
}

/** Whether a line's text runs over the gutter: a cell that spans the columns beside it. */
function crosses(line: Line, gutter: Gutter): boolean {
  return toRuns(line, leastWhite(line.size)).some(([x0, x1]) => x0 < gutter.x0 + 1 && x1 > gutter.x1 - 1);
}

/** The column that a word stands in. */
export function columnOf(word: Word, gutters: readonly Gutter[]): number {
  const middle = (word.x0 + word.x1) / 2;
  return gutters.filter((gutter) => (gutter.x0 + gutter.x1) / 2 < middle).length;
}

/** The cells of a row that has these lines; columns whose gutter a line runs over are one cell. */
export function toCells(
  lines: readonly Line[],
  row: number,
  gutters: readonly Gutter[],
  xs: readonly number[],
): GridCell[] {
  const cells: (GridCell & { words: Word[]; colSpan: number; x1: number })[] = [];
  for (let column = 0; column <= gutters.length; column += 1) {
    const gutter = gutters[column - 1];
    const before = cells[cells.length - 1];
    const x1 = xs[column + 1] ?? 0;
    if (gutter && before && lines.some((line) => crosses(line, gutter))) {
      before.colSpan += 1;
      before.x1 = x1;
    } else cells.push({ row, column, rowSpan: 1, colSpan: 1, words: [], x0: xs[column] ?? 0, x1 });
  }
  for (const line of lines) {
    for (const word of line.words) {
      const column = columnOf(word, gutters);
      cells.find((cell) => column >= cell.column && column < cell.column + cell.colSpan)?.words.push(word);
    }
  }
  return cells;
}

/** White that a cell keeps on either side of its text, in points. */
const CELL_WHITE = 6.5;

/**
 * Cells as wide as the text of their column and the white beside it: that is how wide their lines could get, and not the gutter, which
 * is wider wherever no line is full.
 */
export function fitToText(cells: readonly GridCell[]): GridCell[] {
  const edges = new Map<number, [number, number]>();
  for (const { column, colSpan, words } of cells) {
    if (colSpan > 1) continue;
    const edge = edges.get(column) ?? [Infinity, -Infinity];
    for (const word of words) {
      edge[0] = Math.min(edge[0], word.x0 - CELL_WHITE);
      edge[1] = Math.max(edge[1], word.x1 + CELL_WHITE);
    }
    edges.set(column, edge);
  }
  return cells.map((cell) => {
    const [x0, x1] = edges.get(cell.column) ?? [cell.x0, cell.x1];
    return cell.colSpan > 1 || x0 === Infinity ? cell : { ...cell, x0, x1 };
  });
}
