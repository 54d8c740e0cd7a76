/** A pair of a row and a column, and the logit that it is one. */
export interface Sure {
  readonly row: number;
  readonly column: number;
  readonly sure: number;
}

export type Shape = 'one' | 'split' | 'merge';

/**
 * The logit from which a pair holds, a little below even: a pair that is missed is told as work left out. Of -0.8 to 0.2 in steps of 0.2, one
 * for each shape, the best on pairs left out of the fit.
 */
const HOLDS = -0.4;

/**
 * The likeliest pairs first, one to one; then what is left of the columns as further parts of rows that have one, and what is left of the
 * rows as taken up by columns that take up another.
 */
export function takeLinks<T extends Sure>(places: readonly T[]): (T & { readonly shape: Shape })[] {
  const sorted = [...places].sort((a, b) => b.sure - a.sure || a.row - b.row || a.column - b.column);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const taken: (T & { readonly shape: Shape })[] = [];
  const isOpen: Readonly<Record<Shape, (place: T) => boolean>> = {
    one: ({ row, column }) => !rows.has(row) && !columns.has(column),
    split: ({ column }) => !columns.has(column),
    merge: ({ row }) => !rows.has(row),
  };
  for (const shape of ['one', 'split', 'merge'] as const)
    for (const place of sorted) {
      if (place.sure < HOLDS) break;
      if (!isOpen[shape](place)) continue;
      rows.add(place.row);
      columns.add(place.column);
      taken.push({ ...place, shape });
    }
  return taken.sort((a, b) => a.row - b.row || a.column - b.column);
}
