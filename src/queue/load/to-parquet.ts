import { posix } from 'node:path';
import { TABLES } from '../../report/tables/columns.ts';
import { renderParquet } from '../../report/tables/formats/parquet.ts';
import { TABLE_NAMES, type TableName } from '../../report/tables/columns.ts';
import type { Cell, Row } from '../../report/tables/table.ts';
import type { Store } from '../store/store.ts';
import { readOrder } from '../prune.ts';
import { findProvince } from './province.ts';
import { listDone, readResults, requireAllDone } from './read-results.ts';
import type { LoadedDocument, LoadOptions, LoadSum } from './read-results.ts';
import { toRows } from './to-rows.ts';

const EXTENSION = '.parquet';
/** Hive's own name for what is not known; DuckDB, Spark and Trino read it as NULL. */
const UNKNOWN = '__HIVE_DEFAULT_PARTITION__';

/**
 * The tables of `--tables` as Parquet, one file for each table, province, year and shard:
 * "tasks/province=L%E1%BA%A1ng%20S%C6%A1n/year=2026/<shard>.parquet".
 */
export async function loadIntoParquet(store: Store, target: Store, { prune, onShard }: LoadOptions): Promise<LoadSum> {
  if (prune) await requireAllDone(store);
  let documents = 0;
  for await (const shard of listDone(store)) {
    const partitions = new Map<string, Map<TableName, Row[]>>();
    for await (const result of readResults(store, shard)) {
      documents += 1;
      addRows(partitions, await namePartition(result), toRows(result, documents));
    }
    for (const [partition, tables] of partitions) await writePartition(target, partition, shard, tables);
    onShard(shard);
  }
  const others = await findOthers(store, target);
  if (prune) for (const key of others) await target.remove(key);
  return { documents, others: others.length };
}

/** Files of shards that the last list does not have: their documents would be counted twice, or are gone. */
async function findOthers(store: Store, target: Store): Promise<string[]> {
  const order = await readOrder(store);
  const others: string[] = [];
  for (const table of TABLE_NAMES)
    for await (const { key } of target.list(`${table}/`))
      if (key.endsWith(EXTENSION) && !order.has(posix.basename(key, EXTENSION))) others.push(key);
  return others;
}

async function namePartition({ record }: LoadedDocument): Promise<string> {
  const province = record && (await findProvince(record));
  const year = record?.header.issued?.from?.slice(0, 4);
  return `province=${province ? encodeURIComponent(province) : UNKNOWN}/year=${year ?? UNKNOWN}`;
}

function addRows(
  partitions: Map<string, Map<TableName, Row[]>>,
  partition: string,
  rows: ReadonlyMap<TableName, readonly (readonly Cell[])[]>,
): void {
  const tables = partitions.get(partition) ?? new Map<TableName, Row[]>(TABLE_NAMES.map((name) => [name, []]));
  partitions.set(partition, tables);
  for (const [name, list] of rows) for (const cells of list) tables.get(name)?.push({ cells, link: null });
}

async function writePartition(
  target: Store,
  partition: string,
  shard: string,
  tables: ReadonlyMap<TableName, readonly Row[]>,
): Promise<void> {
  for (const [name, rows] of tables) {
    if (rows.length === 0) continue;
    const finished = { definition: TABLES[name], rowCount: rows.length, rows: () => iterate(rows) };
    for (const { chunks } of renderParquet([finished], { delimiter: ',' })) {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      await target.put(`${name}/${partition}/${shard}${EXTENSION}`, Buffer.concat(parts));
    }
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- rows as a finished table gives them
async function* iterate(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
