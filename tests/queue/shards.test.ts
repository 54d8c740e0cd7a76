import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOCUMENTS } from '../../src/cli/inputs.ts';
import { walkFolder, walkInOrder } from '../../src/cli/walk-folder.ts';
import type { ListedDocument } from '../../src/queue/contract.ts';
import { identifyPart } from '../../src/queue/contract.ts';
import { cutShards } from '../../src/queue/shards/cut-shards.ts';
import type { Shard } from '../../src/queue/shards/cut-shards.ts';
import fc from '../support/properties.ts';

const SIZE = { least: 4, most: 20 };
const toDocuments = (paths: readonly string[]): ListedDocument[] =>
  paths.map((path) => ({ path, name: path, version: '1' }));

async function cut(documents: readonly ListedDocument[], run = 'run'): Promise<Shard[]> {
  const shards: Shard[] = [];
  for await (const shard of cutShards(iterate(documents), run, SIZE)) shards.push(shard);
  return shards;
}

// eslint-disable-next-line @typescript-eslint/require-await -- an iterable as a walk gives it
async function* iterate<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

const paths = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 120 });

test('shards hold all documents in order, none too many', async () => {
  await fc.assert(
    fc.asyncProperty(paths, async (found) => {
      const shards = await cut(toDocuments(found));
      expect(shards.flatMap(({ documents }) => documents.map(({ path }) => path))).toEqual(found);
      for (const { documents } of shards) expect(documents.length).toBeLessThanOrEqual(SIZE.most);
      for (const { documents } of shards.slice(0, -1)) expect(documents.length).toBeGreaterThanOrEqual(SIZE.least);
    }),
  );
});

test('one document more leaves most names as they were; another version or run changes them', async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => `van-ban/${String(index).padStart(5, '0')}.txt`);
  const before = await cut(toDocuments(many));
  const after = await cut(toDocuments([...many.slice(0, 700), 'van-ban/00699-b.txt', ...many.slice(700)]));
  const names = new Set(before.map(({ name }) => name));
  expect(after.filter(({ name }) => !names.has(name)).length).toBeLessThanOrEqual(before.length / 10);
  const [first] = await cut([{ path: 'a', name: 'a', version: '1' }]);
  const [changed] = await cut([{ path: 'a', name: 'a', version: '2' }]);
  const [other] = await cut([{ path: 'a', name: 'a', version: '1' }], 'other');
  expect(new Set([first?.name, changed?.name, other?.name]).size).toBe(3);
});

test('ids of jobs have no colon and tell outputs apart', () => {
  const job = { base: '/b', run: 'r', pipeline: 'p', shard: 's', documents: 9, from: 0, until: 9 };
  const ids = ['s3://kho/a', 's3://kho/b'].map((to) => identifyPart({ ...job, to }));
  expect(new Set(ids).size).toBe(2);
  expect(ids.join()).not.toContain(':');
});

test('a folder is walked in the order of whole paths, one folder at a time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-walk-'));
  try {
    for (const path of ['a', 'a b', 'a-b', 'b/c', 'b/c.d', 'đ', '.hidden', 'node_modules/x']) {
      mkdirSync(join(folder, path), { recursive: true });
      for (const name of ['1.txt', 'không đuôi', '~$mở.docx', 'x.exe']) writeFileSync(join(folder, path, name), '');
    }
    for (const name of ['a.txt', 'a0.txt', 'b.txt', 'b-.txt']) writeFileSync(join(folder, name), '');
    const streamed: string[] = [];
    for await (const { path } of walkInOrder(folder, DOCUMENTS)) streamed.push(path);
    expect(streamed).toEqual((await walkFolder(folder, DOCUMENTS)).map(({ path }) => path));
    expect(streamed.length).toBe(16);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
