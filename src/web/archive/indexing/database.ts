import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';

export type Database = InstanceType<typeof sqlite.Database>;

/** Raised with every change of the tables below: an index of another make is thrown away and made anew. */
const VERSION = 2;

const TABLES = `
  CREATE TABLE documents (id TEXT PRIMARY KEY, key TEXT NOT NULL, card TEXT NOT NULL, plan TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5 (id UNINDEXED, exact, bare, tokenize = 'unicode61 remove_diacritics 0', detail = full);
  CREATE TABLE duties (document TEXT, task TEXT, action TEXT, unit TEXT, coordinating TEXT, first TEXT, last TEXT, raw TEXT);
  CREATE INDEX duties_last ON duties (last);
  CREATE INDEX duties_document ON duties (document);
`;

/** The database of the index of an output folder; what cannot be opened is made anew. `use` may throw, too, where it is damaged. */
export function openDatabase<T>(folder: string, use: (database: Database) => T): T {
  const directory = join(folder, '.kehoach-desk');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'index.sqlite');
  // The desk's own lock says that nobody else has it: what a killed desk left does not count.
  rmSync(`${path}.lock`, { recursive: true, force: true });
  try {
    return use(openFile(path));
  } catch {
    for (const suffix of ['', '.lock', '-journal']) rmSync(`${path}${suffix}`, { recursive: true, force: true });
    return use(openFile(path));
  }
}

function openFile(path: string): Database {
  const database = new sqlite.Database(path);
  database.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE');
  const found = database.get('PRAGMA user_version')?.['user_version'];
  if (found === VERSION) return database;
  if (found !== 0) {
    database.close();
    throw new Error('an index of another make');
  }
  database.exec(`BEGIN; ${TABLES} PRAGMA user_version = ${VERSION}; COMMIT`);
  return database;
}
