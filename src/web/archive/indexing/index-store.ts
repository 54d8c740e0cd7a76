import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { foldBare, foldPhrase } from '../../document/fold.ts';
import type { PlanRecord } from '../../record/schema.ts';
import type { PlanCard } from '../adapters/comparing.ts';
import { describeRecord, type RecordPart } from './describe-card.ts';
import { collectDuties, type Duty } from './duties.ts';

/** Raised with every change of the tables below: an index of another make is thrown away and made anew. */
const VERSION = 2;

const TABLES = `
  CREATE TABLE documents (id TEXT PRIMARY KEY, key TEXT NOT NULL, card TEXT NOT NULL, plan TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5 (id UNINDEXED, exact, bare, tokenize = 'unicode61 remove_diacritics 0', detail = full);
  CREATE TABLE duties (document TEXT, task TEXT, action TEXT, unit TEXT, coordinating TEXT, first TEXT, last TEXT, raw TEXT);
  CREATE INDEX duties_last ON duties (last);
  CREATE INDEX duties_document ON duties (document);
`;

export interface Match {
  readonly id: string;
  readonly text: string;
}

/** Cards, full text and duties of all records, in a file that can be thrown away at any time: it is made from the records. */
export interface IndexStore {
  /** What is known of each record: by id, the state of the record it was made from and its card. */
  readonly cards: () => Map<string, { readonly key: string; readonly part: RecordPart }>;
  readonly put: (id: string, key: string, record: PlanRecord) => RecordPart;
  readonly forget: (id: string) => void;
  /** Best first. A query without a single accent also finds words with them. */
  readonly search: (query: string, limit: number) => Match[];
  /** What finding families takes, of every record. */
  readonly plans: () => { readonly id: string; readonly plan: PlanCard }[];
  readonly duties: (filter: DutyFilter) => Duty[];
  readonly close: () => void;
}

export interface DutyFilter {
  /** ISO days, both included; a duty counts whose last day lies between them. */
  readonly from: string;
  readonly to: string;
  readonly unit: string | null;
  readonly limit: number;
}

export function openIndex(folder: string): IndexStore {
  const directory = join(folder, '.kehoach-desk');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'index.sqlite');
  // The desk's own lock says that nobody else has it: what a killed desk left does not count.
  rmSync(`${path}.lock`, { recursive: true, force: true });
  try {
    return createStore(openDatabase(path));
  } catch {
    for (const suffix of ['', '.lock', '-journal']) rmSync(`${path}${suffix}`, { recursive: true, force: true });
    return createStore(openDatabase(path));
  }
}

function openDatabase(path: string): InstanceType<typeof sqlite.Database> {
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

function createStore(database: InstanceType<typeof sqlite.Database>): IndexStore {
  const forget = (id: string): void => {
    database.run('DELETE FROM documents WHERE id = ?', [id]);
    database.run('DELETE FROM words WHERE rowid IN (SELECT rowid FROM words WHERE id = ?)', [id]);
    database.run('DELETE FROM duties WHERE document = ?', [id]);
  };
  const known = new Set(database.all('SELECT id FROM documents').map((row) => textOf(row['id'])));
  return {
    cards: () =>
      new Map(
        database
          .all('SELECT id, key, card FROM documents')
          .map(({ id, key, card }) => [textOf(id), { key: textOf(key), part: JSON.parse(textOf(card)) as RecordPart }]),
      ),
    put: (id, key, record) => {
      const part = describeRecord(record);
      database.exec('BEGIN');
      try {
        if (known.has(id)) forget(id);
        known.add(id);
        const plan: PlanCard = { header: record.header, bases: record.references.filter(({ use }) => use === 'basis') };
        const values = [id, key, JSON.stringify(part), JSON.stringify(plan), record.text];
        database.run('INSERT INTO documents VALUES (?, ?, ?, ?, ?)', values);
        const words = foldPhrase(`${record.source.name} ${record.text}`);
        database.run('INSERT INTO words (id, exact, bare) VALUES (?, ?, ?)', [id, words, foldBare(words)]);
        for (const duty of collectDuties(id, record))
          database.run('INSERT INTO duties VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
            duty.document,
            duty.task,
            duty.action,
            duty.unit,
            duty.coordinating,
            duty.first,
            duty.last,
            duty.raw,
          ]);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
      return part;
    },
    forget: (id) => {
      known.delete(id);
      forget(id);
    },
    search: (query, limit) => {
      const expression = toExpression(query);
      if (expression === '') return [];
      return database
        .all(
          `SELECT d.id AS id, d.text AS text FROM words w JOIN documents d ON d.id = w.id
           WHERE words MATCH ? ORDER BY bm25(words), d.id LIMIT ?`,
          [expression, limit],
        )
        .map(({ id, text }) => ({ id: textOf(id), text: textOf(text) }));
    },
    plans: () =>
      database
        .all('SELECT id, plan FROM documents ORDER BY id')
        .map(({ id, plan }) => ({ id: textOf(id), plan: JSON.parse(textOf(plan)) as PlanCard })),
    duties: ({ from, to, unit, limit }) =>
      database
        .all(
          `SELECT * FROM duties WHERE last BETWEEN ? AND ? AND (? IS NULL OR unit = ?)
           ORDER BY last, unit, document, task LIMIT ?`,
          [from, to, unit, unit, limit],
        )
        .map((row) => ({
          document: textOf(row['document']),
          task: textOf(row['task']),
          action: textOf(row['action']),
          unit: textOf(row['unit']),
          coordinating: textOf(row['coordinating']),
          first: row['first'] === null ? null : textOf(row['first']),
          last: textOf(row['last']),
          raw: textOf(row['raw']),
        })),
    close: () => database.close(),
  };
}

/** A cell of a column that holds text. */
function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

/** Words of a query as FTS5 reads them: the phrase as it stands comes before its words in any order, the last may be cut. */
function toExpression(query: string): string {
  const words = foldPhrase(query.slice(0, 300))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 16);
  if (words.length === 0) return '';
  const column = words.every((word) => foldBare(word) === word) ? 'bare' : 'exact';
  const phrase = `"${words.join(' ')}"`;
  const loose = words.map((word, index) => `"${word}"${index === words.length - 1 ? ' *' : ''}`).join(' AND ');
  return `${column} : (${phrase} OR (${loose}))`;
}
