import { quoteName, SQLITE } from './sql.ts';
import { writeCreateLasting, writeUpsert } from './upsert.ts';

/** A script for sqlite3 that brings the database of a run beside it into one that lasts. */
export function writeSqliteUpsert(): string {
  return [
    '-- sqlite3 DATABASE < sqlite-upsert.sql (in this folder): once or many times, run after run.',
    `ATTACH 'kehoach.sqlite' AS run;`,
    'BEGIN;',
    ...writeCreateLasting(SQLITE),
    ...writeUpsert((name) => `run.${quoteName(name)}`),
    'COMMIT;',
    'DETACH run;',
    '',
  ].join('\n');
}
