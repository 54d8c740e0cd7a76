import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { TABLES } from '../../report/tables/columns.ts';
import { POSTGRES } from '../../report/tables/formats/sql.ts';
import type { Cell } from '../../report/tables/table.ts';
import { loadOptional } from '../load-optional.ts';
import type { Store } from '../store/store.ts';
import { listDone, readResults, requireAllDone } from './read-results.ts';
import type { LoadedDocument, LoadOptions, LoadSum } from './read-results.ts';
import { toRows } from './to-rows.ts';

/** Columns of a table here: those of `--tables` without the number in input order, which other shards would change. */
function columnsOf(table: 'documents' | 'tasks'): { name: string; sql: string; index: number }[] {
  return TABLES[table].columns
    .map(({ name, type }, index) => ({ name, sql: `"${name}" ${POSTGRES.types[type]}`, index }))
    .filter(({ name }) => name !== 'document');
}

const DOCUMENT_COLUMNS = columnsOf('documents');
const TASK_COLUMNS = columnsOf('tasks').filter(({ name }) => name !== 'source');
const SOURCE_AT = TABLES.documents.columns.findIndex(({ name }) => name === 'source');

const CREATE = `
CREATE SCHEMA IF NOT EXISTS kehoach;
CREATE TABLE IF NOT EXISTS kehoach.documents (${DOCUMENT_COLUMNS.map(({ sql }) => sql).join(', ')}, "record" json, PRIMARY KEY ("source"));
CREATE TABLE IF NOT EXISTS kehoach.tasks ("source" text NOT NULL REFERENCES kehoach.documents ON DELETE CASCADE, ${TASK_COLUMNS.map(({ sql }) => sql).join(', ')}, PRIMARY KEY ("source", "task"));
`;

/**
 * Documents (with their records) and tasks into the schema `kehoach`: each shard by COPY into a table of its own, then over into the
 * tables in one transaction, by source and task. The same shard twice changes nothing; tasks that are no more are taken away.
 */
export async function loadIntoPostgres(store: Store, url: string, { prune, onShard }: LoadOptions): Promise<LoadSum> {
  if (prune) await requireAllDone(store);
  const pg = await loadOptional('pg pg-copy-streams', () => import('pg'));
  const client = new pg.default.Client({ connectionString: url });
  await client.connect();
  let documents = 0;
  try {
    await client.query(CREATE);
    await client.query('CREATE TEMP TABLE loaded ("source" text PRIMARY KEY)');
    for await (const shard of listDone(store)) {
      documents += await loadShard(client, store, shard);
      onShard(shard);
    }
    return { documents, others: await countOthers(client, prune) };
  } finally {
    await client.end();
  }
}

async function countOthers(client: Client, prune: boolean): Promise<number> {
  const others = 'FROM kehoach.documents d WHERE NOT EXISTS (SELECT FROM loaded l WHERE l.source = d.source)';
  if (prune) return (await client.query(`DELETE ${others}`)).rowCount ?? 0;
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count ${others}`);
  return rows[0]?.count ?? 0;
}

async function loadShard(client: Client, store: Store, shard: string): Promise<number> {
  let documents = 0;
  const results = async function* (): AsyncGenerator<LoadedDocument> {
    for await (const result of readResults(store, shard)) {
      documents += 1;
      yield result;
    }
  };
  await client.query('BEGIN');
  try {
    await client.query('CREATE TEMP TABLE new_documents (LIKE kehoach.documents) ON COMMIT DROP');
    await client.query('CREATE TEMP TABLE new_tasks (LIKE kehoach.tasks) ON COMMIT DROP');
    await copyInto(client, 'new_documents', documentLines(results()));
    await copyInto(client, 'new_tasks', taskLines(readResults(store, shard)));
    await client.query(writeUpsert('documents', [...DOCUMENT_COLUMNS.map(({ name }) => name), 'record'], ['source']));
    await client.query(
      'DELETE FROM kehoach.tasks t USING new_documents d WHERE t.source = d.source AND NOT EXISTS (SELECT FROM new_tasks n WHERE n.source = t.source AND n.task = t.task)',
    );
    await client.query(writeUpsert('tasks', ['source', ...TASK_COLUMNS.map(({ name }) => name)], ['source', 'task']));
    await client.query('INSERT INTO loaded SELECT source FROM new_documents ON CONFLICT DO NOTHING');
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  return documents;
}

function writeUpsert(table: 'documents' | 'tasks', names: readonly string[], key: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`).join(', ');
  const changes = names.filter((name) => !key.includes(name)).map((name) => `"${name}" = EXCLUDED."${name}"`);
  return `INSERT INTO kehoach.${table} (${quoted}) SELECT ${quoted} FROM new_${table} ON CONFLICT (${key.map((name) => `"${name}"`).join(', ')}) DO UPDATE SET ${changes.join(', ')}`;
}

async function* documentLines(results: AsyncIterable<LoadedDocument>): AsyncGenerator<string> {
  for await (const result of results)
    for (const cells of toRows(result, 0).get('documents') ?? [])
      yield toCopyLine([...DOCUMENT_COLUMNS.map(({ index }) => cells[index] ?? null), result.json]);
}

async function* taskLines(results: AsyncIterable<LoadedDocument>): AsyncGenerator<string> {
  for await (const result of results) {
    const rows = toRows(result, 0);
    const source = rows.get('documents')?.[0]?.[SOURCE_AT] ?? null;
    for (const cells of rows.get('tasks') ?? [])
      yield toCopyLine([source, ...TASK_COLUMNS.map(({ index }) => cells[index] ?? null)]);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One row in the text format of COPY (PostgreSQL manual, "COPY", Text Format). */
export function toCopyLine(cells: readonly Cell[]): string {
  const texts = cells.map((cell) =>
    cell === null
      ? '\\N'
      : String(cell)
          .replaceAll('\u0000', '')
          .replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? ''),
  );
  return `${texts.join('\t')}\n`;
}

async function copyInto(client: Client, table: string, lines: AsyncIterable<string>): Promise<void> {
  const { from } = await loadOptional('pg pg-copy-streams', () => import('pg-copy-streams'));
  const stream = client.query(from(`COPY ${table} FROM STDIN`));
  const done = finished(stream);
  for await (const line of lines) if (!stream.write(line)) await once(stream, 'drain');
  stream.end();
  await done;
}
