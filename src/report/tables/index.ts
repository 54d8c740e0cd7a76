import { renderCsv, renderRawCsv } from './formats/csv.ts';
import type { TableKind } from './kinds.ts';
import { renderIcs } from './formats/ics.ts';
import { renderNdjson } from './formats/ndjson.ts';
import { renderParquet } from './formats/parquet.ts';
import { writeSqliteUpsert } from './formats/sqlite-upsert.ts';
import { encodeText, justOne } from './formats/table-file.ts';
import type { RenderTables } from './formats/table-file.ts';
import { renderXlsx } from './xlsx/index.ts';

/** Of SQLite only the script: the batch writes the database, as it needs a file to work in. */
export const RENDERERS: Readonly<Partial<Record<TableKind, RenderTables | typeof renderIcs>>> = {
  xlsx: renderXlsx,
  csv: renderCsv,
  'csv-raw': renderRawCsv,
  ndjson: renderNdjson,
  sqlite: () => [{ path: 'sqlite-upsert.sql', chunks: encodeText(justOne(writeSqliteUpsert())) }],
  parquet: renderParquet,
  ics: renderIcs,
};
