import { closeSync, openSync, readSync } from 'node:fs';
import type { Cell, Row } from '../../report/tables/table.ts';

/** The order of rows that lie in a file: of each only its sort key and place are kept. */
export interface RowOrder {
  /** The next line of the file: its cells and its length in bytes. */
  readonly add: (cells: readonly Cell[], bytes: number) => void;
  readonly read: (path: string, parse: (line: string) => Row) => AsyncIterable<Row>;
}

/** By the cells of these columns, empty ones last; rows alike stay as they came. */
export function createOrder(columns: readonly number[]): RowOrder {
  const keys: string[] = [];
  const starts: number[] = [0];
  return {
    add: (cells, bytes) => {
      keys.push(columns.map((index) => sortKey(cells[index] ?? null)).join('\0'));
      starts.push((starts.at(-1) ?? 0) + bytes);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- in the shape of rows that are waited for
    read: async function* (path, parse) {
      const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b);
      const file = openSync(path, 'r');
      try {
        for (const index of order) {
          const start = starts[index] ?? 0;
          const bytes = Buffer.alloc((starts[index + 1] ?? 0) - start);
          readSync(file, bytes, 0, bytes.length, start);
          yield parse(bytes.toString('utf8', 0, bytes.length - 1));
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

const EMPTY_LAST = '\uFFFF';

function sortKey(cell: Cell): string {
  return cell === null ? EMPTY_LAST : String(cell);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
