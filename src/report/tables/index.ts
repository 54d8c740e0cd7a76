import { renderCsv, renderRawCsv } from './csv.ts';
import type { TableKind } from './kinds.ts';
import { renderIcs } from './ics.ts';
import { renderNdjson } from './ndjson.ts';
import { renderParquet } from './parquet.ts';
import type { RenderTables } from './table-file.ts';
import { renderXlsx } from './xlsx/index.ts';

/** SQLite is not among them: the batch writes it, as it needs a file to work in. */
export const RENDERERS: Readonly<Partial<Record<TableKind, RenderTables>>> = {
  xlsx: renderXlsx,
  csv: renderCsv,
  'csv-raw': renderRawCsv,
  ndjson: renderNdjson,
  parquet: renderParquet,
  ics: renderIcs,
};
