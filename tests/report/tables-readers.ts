/** Second readers: nothing here knows how the tables were written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import sqlite from 'node-sqlite3-wasm';

export type Rows = readonly (readonly unknown[])[];

/** Rows of a sheet, heading first. */
export async function readSheet(folder: string, sheet: string): Promise<Rows> {
  const workbook = await readXlsx(readFileSync(join(folder, 'kehoach.xlsx')));
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.rows;
}

/** Every part of the workbook as text. */
export function readParts(folder: string): ReadonlyMap<string, string> {
  const parts = unzipSync(readFileSync(join(folder, 'kehoach.xlsx')));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function readCsv(folder: string, table: string, delimiter = ','): Rows {
  const text = readFileSync(join(folder, 'csv', `${table}.csv`), 'utf8');
  return parse(text, { bom: true, delimiter, record_delimiter: '\r\n' });
}

export function readRawCsv(folder: string, table: string): Rows {
  const text = readFileSync(join(folder, 'csv-raw', `${table}.csv`), 'utf8');
  return parse(text, { record_delimiter: '\n' });
}

export function readNdjson(folder: string, table: string): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, 'ndjson', `${table}.ndjson`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function querySqlite(folder: string, sql: string): Record<string, unknown>[] {
  const database = new sqlite.Database(join(folder, 'kehoach.sqlite'), { readOnly: true });
  try {
    return database.all(sql);
  } finally {
    database.close();
  }
}

/** The reader's own decoder drops a U+FEFF at the start. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

export async function readParquet(folder: string, table: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(join(folder, 'parquet', `${table}.parquet`));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return parquetReadObjects({ file, parsers: { stringFromBytes: (text) => UTF8.decode(text) } });
}
