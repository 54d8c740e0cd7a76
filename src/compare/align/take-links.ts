/** A pair of a row and a column, and the logit that it is one. */
export interface Sure {
  readonly row: number;
  readonly column: number;
  readonly sure: number;
}

export type Shape = 'one' | 'split' | 'merge';

interface Taken {
  readonly shape: Shape;
  /** The column says all of the row, and nothing else. */
  readonly isWhole: boolean;
}

/**
 * The logit from which a pair holds, a little below even: a pair that is missed is told as work left out. Of -0.8 to 0.2 in steps of 0.2, one
 * for each shape, the best on pairs left out of the fit.
 */
const HOLDS = -0.4;

/** As sure as a further part must be of which the other side is taken over whole already: a task that its plan says twice. */
const SAID_TWICE = 1.7;

/** As sure as a pair must be of which both sides have others; of 0 to 3 the best on pairs left out of the fit. */
const OF_OTHERS = 0.5;

/**
 * The likeliest pairs first, one to one; then what is left of the columns as further parts of rows that have one, what is left of the rows as
 * taken up by columns that take up another, and where both have another what is sure. A row that is taken over whole (`isWhole`) has no
 * further parts.
 */
export function takeLinks<T extends Sure>(
  places: readonly T[],
  isWhole: (place: T) => boolean = () => false,
): (T & Taken)[] {
  const sorted = [...places].sort((a, b) => b.sure - a.sure || a.row - b.row || a.column - b.column);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const whole = { rows: new Set<number>(), columns: new Set<number>() };
  const taken = new Map<T, T & Taken>();
  const take = (shape: Shape, least: number, isOpen: (place: T) => boolean): void => {
    for (const place of sorted) {
      if (place.sure < least) break;
      if (taken.has(place) || !isOpen(place)) continue;
      rows.add(place.row);
      columns.add(place.column);
      const one = { ...place, shape, isWhole: isWhole(place) };
      taken.set(place, one);
      if (shape !== 'one' || !one.isWhole) continue;
      whole.rows.add(place.row);
      whole.columns.add(place.column);
    }
  };
  take('one', HOLDS, ({ row, column }) => !rows.has(row) && !columns.has(column));
  take('split', HOLDS, ({ row, column }) => !columns.has(column) && !whole.rows.has(row));
  take('merge', HOLDS, ({ row, column, sure }) => !rows.has(row) && (!whole.columns.has(column) || sure >= SAID_TWICE));
  take('split', OF_OTHERS, ({ row, column }) => !whole.rows.has(row) && !whole.columns.has(column));
  return [...taken.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
