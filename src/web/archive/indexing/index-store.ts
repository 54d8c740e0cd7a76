import { foldBare, foldPhrase } from '../../../document/fold.ts';
import type { PlanRecord } from '../../../record/schema.ts';
import type { PlanCard } from '../../adapters/comparing.ts';
import { describeRecord, type RecordPart } from '../describe-card.ts';
import { openDatabase, type Database } from './database.ts';
import { collectDuties, type Duty } from './duties.ts';
import { toExpression } from './search-expression.ts';

export interface Match {
  readonly id: string;
  readonly text: string;
}

export interface DutyFilter {
  /** ISO days, both included; a duty counts whose last day lies between them. */
  readonly from: string;
  readonly to: string;
  readonly unit: string | null;
  readonly limit: number;
}

/** The state of the record that an entry of the index was made from, and its card. */
export interface KnownCard {
  readonly key: string;
  readonly part: RecordPart;
}

/** Cards, full text and duties of all records, in a file that can be thrown away at any time: it is made from the records. */
export class IndexStore {
  readonly #database: Database;
  /** Ids of the documents that are in it. */
  readonly #known: Set<string>;

  static open(folder: string): IndexStore {
    return openDatabase(folder, (database) => new IndexStore(database));
  }

  constructor(database: Database) {
    this.#database = database;
    this.#known = new Set(database.all('SELECT id FROM documents').map((row) => textOf(row['id'])));
  }

  /** What is known of each record, by id. */
  cards(): Map<string, KnownCard> {
    const rows = this.#database.all('SELECT id, key, card FROM documents');
    return new Map(
      rows.map(({ id, key, card }) => [textOf(id), { key: textOf(key), part: JSON.parse(textOf(card)) as RecordPart }]),
    );
  }

  put(id: string, key: string, record: PlanRecord): RecordPart {
    const part = describeRecord(record);
    this.#database.exec('BEGIN');
    try {
      if (this.#known.has(id)) this.#remove(id);
      this.#known.add(id);
      this.#insert(id, key, part, record);
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
    return part;
  }

  forget(id: string): void {
    this.#known.delete(id);
    this.#remove(id);
  }

  /** Best first. A query without a single accent also finds words with them. */
  search(query: string, limit: number): Match[] {
    const expression = toExpression(query);
    if (expression === '') return [];
    return this.#database
      .all(
        `SELECT d.id AS id, d.text AS text FROM words w JOIN documents d ON d.id = w.id
           WHERE words MATCH ? ORDER BY bm25(words), d.id LIMIT ?`,
        [expression, limit],
      )
      .map(({ id, text }) => ({ id: textOf(id), text: textOf(text) }));
  }

  /** What finding families takes, of every record. */
  plans(): { readonly id: string; readonly plan: PlanCard }[] {
    return this.#database
      .all('SELECT id, plan FROM documents ORDER BY id')
      .map(({ id, plan }) => ({ id: textOf(id), plan: JSON.parse(textOf(plan)) as PlanCard }));
  }

  duties({ from, to, unit, limit }: DutyFilter): Duty[] {
    return this.#database
      .all(
        `SELECT * FROM duties WHERE last BETWEEN ? AND ? AND (? IS NULL OR unit = ?)
           ORDER BY last, unit, document, task LIMIT ?`,
        [from, to, unit, unit, limit],
      )
      .map(toDuty);
  }

  close(): void {
    this.#database.close();
  }

  #insert(id: string, key: string, part: RecordPart, record: PlanRecord): void {
    const { header, references, source, text } = record;
    const plan: PlanCard = { header, bases: references.filter(({ use }) => use === 'basis') };
    const values = [id, key, JSON.stringify(part), JSON.stringify(plan), text];
    this.#database.run('INSERT INTO documents VALUES (?, ?, ?, ?, ?)', values);
    const words = foldPhrase(`${source.name} ${text}`);
    this.#database.run('INSERT INTO words (id, exact, bare) VALUES (?, ?, ?)', [id, words, foldBare(words)]);
    for (const { document, task, action, unit, coordinating, first, last, raw } of collectDuties(id, record)) {
      const duty = [document, task, action, unit, coordinating, first, last, raw];
      this.#database.run('INSERT INTO duties VALUES (?, ?, ?, ?, ?, ?, ?, ?)', duty);
    }
  }

  #remove(id: string): void {
    this.#database.run('DELETE FROM documents WHERE id = ?', [id]);
    this.#database.run('DELETE FROM words WHERE rowid IN (SELECT rowid FROM words WHERE id = ?)', [id]);
    this.#database.run('DELETE FROM duties WHERE document = ?', [id]);
  }
}

function toDuty(row: Readonly<Record<string, unknown>>): Duty {
  return {
    document: textOf(row['document']),
    task: textOf(row['task']),
    action: textOf(row['action']),
    unit: textOf(row['unit']),
    coordinating: textOf(row['coordinating']),
    first: row['first'] === null ? null : textOf(row['first']),
    last: textOf(row['last']),
    raw: textOf(row['raw']),
  };
}

/** A cell of a column that holds text. */
function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}
