import { TABLES } from './columns.ts';
import { POSTGRES, quoteName, writeCreateIndexes, writeCreateTable } from './sql.ts';
import { TABLE_NAMES } from './table.ts';

/** A script for psql that makes the tables and fills them from the CSV files for machines beside it. */
export function writePostgresScript(): string {
  const tables = TABLE_NAMES.map((name) => TABLES[name]);
  return [
    '-- psql -d DATABASE -f postgres.sql (in this folder)',
    '\\set ON_ERROR_STOP on',
    '\\encoding UTF8',
    'BEGIN;',
    ...tables.map((table) => writeCreateTable(table, POSTGRES)),
    ...tables.map(({ name }) => `\\copy ${quoteName(name)} FROM '${name}.csv' WITH (FORMAT csv, HEADER true)`),
    ...tables.flatMap(writeCreateIndexes),
    'COMMIT;',
    '',
  ].join('\n');
}
