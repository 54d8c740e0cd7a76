import { findRuledTables } from '../../pdf/tables/ruled-tables.ts';
import type { RuledTable } from '../../pdf/tables/ruled-tables.ts';
import type { Rule } from '../../pdf/words/rules.ts';
import type { Word } from '../../pdf/words/words.ts';
import type { RecognitionEngine, ReadWord } from '../engine/engine.ts';
import type { GreyPicture } from '../picture/picture.ts';
import { cropPicture, padPicture, READING_DPI } from '../picture/picture.ts';
import type { Ruling } from './ruling.ts';
import type { Spot } from './spots.ts';

/** A cell with ink in it, in pixels. */
export interface InkedCell {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const POINT = 72 / READING_DPI;
/** White put around a cell: what touches the edge of a picture is read badly. */
const MARGIN = 12;
/** A page with more boxes than this is a form or a pattern: it is read as a whole. */
const MAX_CELLS = 400;
/** Lines of each cell are numbered from a number of their own. */
const CELL_LINES = 1_000;

/** In points, for the table finder of the PDF reader: the same tables are found in both. */
export function toRules(rulings: readonly Ruling[]): Rule[] {
  return rulings.map(({ x0, y0, x1, y1, isHorizontal }) =>
    isHorizontal
      ? { x0: x0 * POINT, x1: x1 * POINT, y0: ((y0 + y1) / 2) * POINT, y1: ((y0 + y1) / 2) * POINT }
      : { y0: y0 * POINT, y1: y1 * POINT, x0: ((x0 + x1) / 2) * POINT, x1: ((x0 + x1) / 2) * POINT },
  );
}

/** The cells of ruled tables that hold letter-sized spots. A single column of boxes is no table. */
export function findInkedCells(rulings: readonly Ruling[], spots: readonly Spot[]): InkedCell[] {
  const marks = spots.map(toMark);
  const tables = findRuledTables(toRules(rulings), marks).filter(isTable);
  const cells = tables.flatMap((table) =>
    table.cells
      .filter((cell) => cell.words.length > 0)
      .map((cell): InkedCell => {
        const top = table.ys[cell.row] ?? 0;
        const bottom = table.ys[cell.row + cell.rowSpan] ?? top;
        return { x0: cell.x0 / POINT, x1: cell.x1 / POINT, y0: top / POINT, y1: bottom / POINT };
      }),
  );
  return cells.length > MAX_CELLS ? [] : cells;
}

function isTable(table: RuledTable): boolean {
  return table.cells.filter((cell) => cell.words.length > 0).length >= 2;
}

/** A spot as the table finder takes words: its middle decides its cell. */
function toMark(spot: Spot): Word {
  const size = (spot.y1 - spot.y0) * POINT;
  return {
    text: '.',
    x0: spot.x0 * POINT,
    x1: spot.x1 * POINT,
    y: ((spot.y0 + spot.y1) / 2) * POINT + size * 0.3,
    size,
    bold: false,
    italic: false,
    annotation: -1,
    font: '',
    order: 0,
  };
}

/** The page without its ruling lines: they are read as letters otherwise. */
export function eraseLines(picture: GreyPicture, rulings: readonly Ruling[]): GreyPicture {
  const data = picture.data.slice();
  for (const { x0, y0, x1, y1 } of rulings) {
    for (let y = Math.max(0, y0 - 2); y <= Math.min(picture.height - 1, y1 + 2); y += 1)
      data.fill(255, y * picture.width + Math.max(0, x0 - 1), y * picture.width + Math.min(picture.width, x1 + 2));
  }
  return { ...picture, data };
}

/** The page with these boxes white. */
export function eraseBoxes(picture: GreyPicture, boxes: readonly InkedCell[]): GreyPicture {
  if (boxes.length === 0) return picture;
  const data = picture.data.slice();
  for (const { x0, y0, x1, y1 } of boxes) {
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(picture.height, y1); y += 1)
      data.fill(
        255,
        y * picture.width + Math.max(0, Math.floor(x0)),
        y * picture.width + Math.min(picture.width, Math.ceil(x1)),
      );
  }
  return { ...picture, data };
}

/** Reads each cell alone: across a row, words of neighbouring cells would be taken for one line. */
export async function readCells(
  picture: GreyPicture,
  cells: readonly InkedCell[],
  engine: RecognitionEngine,
): Promise<ReadWord[]> {
  const pictures = cells.map((cell) => padPicture(cropPicture(picture, cell.x0, cell.y0, cell.x1, cell.y1), MARGIN));
  const read = await engine.recognize(pictures, 'block');
  return read.flatMap((words, index) => {
    const cell = cells[index];
    if (!cell) return [];
    const left = Math.max(0, Math.floor(cell.x0)) - MARGIN;
    const top = Math.max(0, Math.floor(cell.y0)) - MARGIN;
    return words.map((word) => moveWord({ ...word, line: (index + 1) * CELL_LINES + word.line }, left, top));
  });
}

export function moveWord(word: ReadWord, dx: number, dy: number): ReadWord {
  return {
    ...word,
    x0: word.x0 + dx,
    x1: word.x1 + dx,
    y0: word.y0 + dy,
    y1: word.y1 + dy,
    baseline: word.baseline + dy,
  };
}
