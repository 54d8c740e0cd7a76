import { writeFileSync } from 'node:fs';
import type { Database } from 'node-sqlite3-wasm';
import { writeCreateIndexes, writeCreateTable, writeInsert, SQLITE } from '../../report/tables/formats/sql.ts';
import type { Cell, FinishedTable } from '../../report/tables/table.ts';

/** A new database at `path` with all tables, keys and indexes. */
export async function writeSqlite(tables: readonly FinishedTable[], path: string): Promise<void> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  // SQLite makes its file for the owner alone; an empty one of ours it takes as it is.
  writeFileSync(path, '');
  const database = new sqlite.Database(path);
  try {
    // Nobody else sees this file before it is whole, and a broken one is thrown away.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; BEGIN');
    for (const { definition } of tables) database.exec(writeCreateTable(definition, SQLITE));
    for (const table of tables) await insertRows(database, table);
    for (const { definition } of tables) for (const sql of writeCreateIndexes(definition)) database.exec(sql);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

async function insertRows(database: Database, { definition, rows }: FinishedTable): Promise<void> {
  const statement = database.prepare(writeInsert(definition));
  try {
    for await (const { cells } of rows()) statement.run(cells.map(toValue));
  } finally {
    statement.finalize();
  }
}

function toValue(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}
