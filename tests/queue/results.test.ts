import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { asyncBufferFromFile } from 'hyparquet/src/node.js';
import pg from 'pg';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPlanReader } from '../../src/cli/commands/compare-input.ts';
import { openRecordPages } from '../../src/cli/queue/record-pages.ts';
import { readDocument } from '../../src/batch/read-document.ts';
import type { ListedDocument, ShardJob } from '../../src/queue/contract.ts';
import { DONE, doneKey, manifestKey, ORDER, recordsKey } from '../../src/queue/layout.ts';
import { toCopyLine, loadIntoPostgres } from '../../src/queue/load/to-postgres.ts';
import { loadIntoParquet } from '../../src/queue/load/to-parquet.ts';
import { createRun } from '../../src/queue/open-run.ts';
import { readShard } from '../../src/queue/shards/read-shard.ts';
import { openFolderStore } from '../../src/queue/store/folder-store.ts';
import { findObjects, loadObject, openBucket } from '../../src/queue/store/s3-store.ts';
import { createUnpacker } from '../../src/batch/unpack/unpacker.ts';
import { readText } from '../../src/queue/store/store.ts';
import type { Store } from '../../src/queue/store/store.ts';
import { writeShard } from '../../src/queue/shards/write-shard.ts';
import { writePlan } from '../cli/run-kehoach.ts';
import { hasPostgres, startPostgres } from './servers.ts';
import type { Server } from './servers.ts';

const DOCUMENTS = 7;
const LOAD = { prune: false, onShard: () => undefined };
const settings = { lang: 'vi', pretty: false, limits: {}, explain: false } as const;
const means = {
  reader: { read: readRequest, close: () => Promise.resolve() },
  unpacker: createUnpacker({ timeoutMs: 600_000, memoryMb: 768 }),
  jobs: 2,
  isDocument: () => true,
};
let folder = '';
let documents: ListedDocument[] = [];

function readRequest({ bytes, name }: { bytes: Uint8Array; name: string }): ReturnType<typeof readDocument> {
  return readDocument(bytes, name, settings);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-results-'));
  mkdirSync(join(folder, 'in'));
  for (let serial = 1; serial < DOCUMENTS; serial += 1)
    writeFileSync(
      join(folder, 'in', `${serial}.txt`),
      writePlan(serial).replace('XÃ BÌNH MINH', serial % 2 ? 'TỈNH LẠNG SƠN' : 'XÃ BÌNH MINH'),
    );
  documents = Array.from({ length: DOCUMENTS }, (_, index) => {
    const name = `${index + 1}.txt`;
    return { path: join('in', name), name, version: '1' };
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the parts [from, until) of one shard of all documents, as workers would. */
async function write(store: Store, parts: readonly (readonly [number, number])[]): Promise<Record<string, unknown>> {
  const shard = 'shard';
  const run = createRun(settings, 'test', folder);
  await store.put(ORDER, `${JSON.stringify({ name: shard, documents: DOCUMENTS })}\n`);
  for (const [from, until] of parts) {
    const job: ShardJob = { to: '', base: folder, run: run.id, pipeline: '', shard, documents: DOCUMENTS, from, until };
    await writeShard(store, job, readShard(documents.slice(from, until), run, folder, recordsKey(shard), means));
  }
  const keys = [recordsKey(shard), manifestKey(shard), doneKey(shard)];
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await readText(store, key)] as const)));
}

test('parts in any order, also twice, make the same shard as the whole', async () => {
  const whole = await write(openFolderStore(join(folder, 'whole')), [[0, DOCUMENTS]]);
  expect(JSON.parse(String(whole[doneKey('shard')]))).toMatchObject({
    documents: DOCUMENTS,
    statuses: { corrupt: 1, ok: DOCUMENTS - 1 },
  });
  const store = openFolderStore(join(folder, 'halved'));
  const parts = [[5, 7], [0, 3], [0, 3], [3, 4], [4, 5]] as const; // prettier-ignore
  expect(await write(store, parts)).toEqual(whole);
  expect(readdirSync(join(folder, 'halved', 'parts'), { recursive: true })).toEqual(['shard']);
});

test('a part that comes after the shard is done changes nothing and does not stay', async () => {
  const whole = await write(openFolderStore(join(folder, 'whole')), [[0, DOCUMENTS]]);
  const late = openFolderStore(join(folder, 'late'));
  expect(await write(late, [[0, 3], [3, 4], [4, 7], [3, 4]])).toEqual(whole); // prettier-ignore
  expect(readdirSync(join(folder, 'late', 'parts'), { recursive: true })).toEqual(['shard']);
});

test('a worker whose parts are joined and taken away by another while it reads them stores nothing of its own', async () => {
  const whole = await write(openFolderStore(join(folder, 'whole')), [[0, DOCUMENTS]]);
  const store = openFolderStore(join(folder, 'overtaken'));
  let overtakes = 0;
  const overtaken: Store = {
    ...store,
    read: async (key) => {
      if (key.startsWith('parts/') && overtakes++ === 0) await write(store, [[3, DOCUMENTS]]);
      return store.read(key);
    },
  };
  expect(await write(overtaken, [[0, 3], [3, DOCUMENTS]])).toEqual(whole); // prettier-ignore
  expect(overtakes).toBeGreaterThan(1);
  expect(readdirSync(join(folder, 'overtaken', 'parts'), { recursive: true })).toEqual(['shard']);
});

describe('a bucket', () => {
  let server: S3rver;
  const environment = { ...process.env };
  beforeAll(async () => {
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: join(folder, 's3'),
      configureBuckets: [{ name: 'kho', configs: [] }],
    });
    const { port } = await server.run();
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    });
  });
  afterAll(async () => {
    process.env = environment;
    await server.close();
  });

  test('holds the same bytes as a folder', async () => {
    const store = await openBucket('s3://kho/kết quả');
    expect(await write(store, [[0, 4], [4, DOCUMENTS]])).toEqual(await write(openFolderStore(join(folder, 'same')), [[0, DOCUMENTS]])); // prettier-ignore
    const keys: string[] = [];
    for await (const { key, bytes } of store.list(DONE)) keys.push(`${key} ${bytes > 0}`);
    expect(keys).toEqual(['done/shard.json true']);
    await store.remove(doneKey('shard'));
    expect(await store.has(doneKey('shard'))).toBe(false);
    expect(await store.read(doneKey('shard'))).toBeNull();
  });

  test('is an input: documents in the order of their keys, none too large', async () => {
    const store = await openBucket('s3://kho/vào');
    for (const key of ['b.txt', 'a/kế hoạch 1.txt', '.ẩn.txt', 'x.exe']) await store.put(key, writePlan(1));
    const found = [];
    for await (const { source } of findObjects('s3://kho/vào', (name) => name.endsWith('.txt')))
      found.push(source.path);
    expect(found).toEqual(['s3://kho/vào/a/kế hoạch 1.txt', 's3://kho/vào/b.txt']);
    expect(Buffer.from(await loadObject(found[0] ?? '', 10_000)).toString()).toBe(writePlan(1));
    await expect(loadObject(found[0] ?? '', 100)).rejects.toMatchObject({ status: 'too-large' });
    await expect(loadObject('s3://kho/vào/không có.txt', 100)).rejects.toMatchObject({ code: 'open/not-found' });
  });
});

test('Parquet stands by province and year', async () => {
  const store = openFolderStore(join(folder, 'for-parquet'));
  await write(store, [[0, DOCUMENTS]]);
  const target = join(folder, 'parquet');
  expect(await loadIntoParquet(store, openFolderStore(target), LOAD)).toEqual({ documents: DOCUMENTS, others: 0 });
  const place = join(target, 'tasks', `province=${encodeURIComponent('Lạng Sơn')}`, 'year=2026', 'shard.parquet');
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(place) });
  expect(rows.length).toBeGreaterThan(0);
  expect(readdirSync(join(target, 'documents')).length).toBeGreaterThan(1);

  // a file of a shard that the list does not have any more would count its documents twice
  const old = 'tasks/province=A/year=2025/old.parquet';
  await openFolderStore(target).put(old, '');
  const load = (prune: boolean): Promise<unknown> =>
    loadIntoParquet(store, openFolderStore(target), { ...LOAD, prune });
  expect(await load(false)).toEqual({ documents: DOCUMENTS, others: 1 });
  expect(await load(true)).toEqual({ documents: DOCUMENTS, others: 1 });
  expect(await openFolderStore(target).has(old)).toBe(false);
  expect(await parquetReadObjects({ file: await asyncBufferFromFile(place) })).toEqual(rows);
  await store.put(ORDER, `${String(await readText(store, ORDER))}{"name":"not-done","documents":1}\n`);
  await expect(load(true)).rejects.toThrow('--prune');
});

test('cells of COPY keep tabs, line ends and backslashes; nothing is not the empty text', () => {
  expect(toCopyLine(['a\tb\\c\nd', null, '', 1, true])).toBe('a\\tb\\\\c\\nd\t\\N\t\t1\ttrue\n');
});

describe.runIf(hasPostgres)('PostgreSQL', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres(folder);
  });
  afterAll(() => server.stop());

  test('takes the same shard twice and takes away tasks that are no more', async () => {
    const store = openFolderStore(join(folder, 'for-postgres'));
    await write(store, [[0, DOCUMENTS]]);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      const count = async (): Promise<unknown> =>
        (
          await client.query(
            'SELECT (SELECT count(*)::int FROM kehoach.documents) AS documents, (SELECT count(*)::int FROM kehoach.tasks) AS tasks, (SELECT count(record)::int FROM kehoach.documents) AS records',
          )
        ).rows[0];
      await loadIntoPostgres(store, server.url, LOAD);
      const first = await count();
      expect(first).toMatchObject({ documents: DOCUMENTS, records: DOCUMENTS - 1 });
      await client.query("INSERT INTO kehoach.tasks (source, task) SELECT source, 'gone' FROM kehoach.documents");
      await loadIntoPostgres(store, server.url, LOAD);
      expect(await count()).toEqual(first);
      // documents that the list does not have stay until somebody asks
      await client.query("INSERT INTO kehoach.documents (source) VALUES ('gone')");
      const load = (prune: boolean): Promise<unknown> => loadIntoPostgres(store, server.url, { ...LOAD, prune });
      expect(await load(false)).toEqual({ documents: DOCUMENTS, others: 1 });
      expect(await load(true)).toEqual({ documents: DOCUMENTS, others: 1 });
      expect(await count()).toEqual(first);
      // what `audit --records` reads from there is what it reads from the folder
      const read = async (place: string): Promise<unknown[]> => {
        const { sources, load } = await openRecordPages(place);
        const reader = createPlanReader(1, load);
        const inputs = await Promise.all(sources.map((source) => reader.read(source)));
        return inputs.flatMap((input) => ('plans' in input ? input.plans.map(({ id }) => id) : [input.problem]));
      };
      const found = await read(join(folder, 'for-postgres'));
      expect(found.length).toBe(DOCUMENTS - 1);
      expect(await read(server.url)).toEqual(found);
    } finally {
      await client.end();
    }
  });
});
