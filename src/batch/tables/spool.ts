import { createReadStream, closeSync, openSync, writeSync } from 'node:fs';
import { columnIndex } from '../../report/tables/table.ts';
import type { Cell, FinishedTable, Row, TableDefinition } from '../../report/tables/table.ts';
import { createOrder } from './row-order.ts';

/** The rows of one table on disk, until all of them are known: memory does not grow with their number. */
export interface Spool {
  readonly add: (rows: readonly Row[]) => void;
  /** No more rows come. */
  readonly finish: () => FinishedTable;
  readonly close: () => void;
}

const FLUSH_UNITS = 1 << 16;

export function createSpool(definition: TableDefinition, path: string): Spool {
  const descriptor = openSync(path, 'w');
  let isOpen = true;
  const order = definition.sortBy ? createOrder(definition.sortBy.map((name) => columnIndex(definition, name))) : null;
  let waiting = '';
  let rowCount = 0;
  const flush = (): void => {
    writeAll(descriptor, Buffer.from(waiting));
    waiting = '';
  };
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    add: (rows) => {
      for (const { link, cells } of rows) {
        const line = `${JSON.stringify([link, ...cells])}\n`;
        order?.add(cells, Buffer.byteLength(line));
        waiting += line;
      }
      rowCount += rows.length;
      if (waiting.length >= FLUSH_UNITS) flush();
    },
    finish: () => {
      flush();
      close();
      return { definition, rowCount, rows: () => (order ? order.read(path, parseRow) : readRows(path)) };
    },
    close,
  };
}

/** A write to a file may take only a part where the disk fills up. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

/** Not by `readline`: it also ends lines at U+2028, which JSON may hold. */
async function* readRows(path: string): AsyncGenerator<Row> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 16 })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield parseRow(line);
  }
}

function parseRow(line: string): Row {
  const [link, ...cells] = JSON.parse(line) as [string | null, ...Cell[]];
  return { link, cells };
}
