import type { XmlElement } from '../xml.ts';

/** Whether a line is drawn, where stated. `inside*` only for a whole table. */
export interface Borders {
  top?: boolean;
  bottom?: boolean;
  left?: boolean;
  right?: boolean;
  insideH?: boolean;
  insideV?: boolean;
  /** A table style that draws lines for some of its rows only. */
  conditional?: boolean;
}

const EDGES: ReadonlyMap<string, keyof Borders> = new Map([
  ['w:top', 'top'],
  ['w:bottom', 'bottom'],
  ['w:left', 'left'],
  ['w:start', 'left'],
  ['w:right', 'right'],
  ['w:end', 'right'],
  ['w:insideH', 'insideH'],
  ['w:insideV', 'insideV'],
]);

export function readBorders(element: XmlElement): Borders {
  const borders: Borders = {};
  for (const child of element.children) {
    const edge = EDGES.get(child.name);
    const value = child.attributes['w:val'];
    if (edge && value !== undefined) borders[edge] = value !== 'nil' && value !== 'none';
  }
  return borders;
}

export function hasVisibleBorder(borders: Borders): boolean {
  return Object.values(borders).includes(true);
}

/**
 * Counts the drawn edges of a table's cells. A table counts as borderless when fewer than 3 in 10 are: a header laid
 * out in two columns often has one line drawn under a cell, a ruled table without side lines has half of them.
 */
export function createEdgeCounter(): { add(cell: Borders, table: Borders): void; isBorderless(): boolean } {
  let drawn = 0;
  let all = 0;
  return {
    add(cell, table) {
      all += 4;
      // Which edges are the table's own is left open: between an outer and an inner line the cell rarely decides.
      if (cell.top ?? table.insideH ?? table.top) drawn += 1;
      if (cell.bottom ?? table.insideH ?? table.bottom) drawn += 1;
      if (cell.left ?? table.insideV ?? table.left) drawn += 1;
      if (cell.right ?? table.insideV ?? table.right) drawn += 1;
      if (table.conditional) drawn += 1;
    },
    isBorderless: () => drawn * 10 < all * 3,
  };
}
