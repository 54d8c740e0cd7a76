import { TABLE_NAMES, TABLES } from '../columns.ts';
import { POSTGRES, quoteName, writeCreateIndexes, writeCreateTable } from './sql.ts';
import { writeCreateLasting, writeUpsert } from './upsert.ts';

const HEAD = ['\\set ON_ERROR_STOP on', '\\encoding UTF8', 'BEGIN;'];

/** A script for psql that makes the tables and fills them from the CSV files for machines beside it. */
export function writePostgresScript(): string {
  const tables = TABLE_NAMES.map((name) => TABLES[name]);
  return [
    '-- psql -d DATABASE -f postgres.sql (in this folder): new tables, of this run alone. To load run after run: postgres-upsert.sql',
    ...HEAD,
    ...tables.map((table) => writeCreateTable(table, POSTGRES)),
    ...tables.map(({ name }) => `\\copy ${quoteName(name)} FROM '${name}.csv' WITH (FORMAT csv, HEADER true)`),
    ...tables.flatMap(writeCreateIndexes),
    'COMMIT;',
    '',
  ].join('\n');
}

/** A script for psql that may run as often as one likes: new rows come in, known ones are renewed. */
export function writePostgresUpsert(): string {
  const load = (name: string): string => quoteName(`load_${name}`);
  return [
    '-- psql -d DATABASE -f postgres-upsert.sql (in this folder): once or many times, run after run.',
    ...HEAD,
    ...writeCreateLasting(POSTGRES),
    ...TABLE_NAMES.flatMap((name) => [
      `CREATE TEMPORARY TABLE ${load(name)} (LIKE ${quoteName(name)}) ON COMMIT DROP;`,
      `\\copy ${load(name)} FROM '${name}.csv' WITH (FORMAT csv, HEADER true)`,
    ]),
    ...writeUpsert(load),
    'COMMIT;',
    '',
  ].join('\n');
}
