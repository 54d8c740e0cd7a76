import { afterEach, describe, expect, test } from 'vitest';
import type { DocumentReader } from '../../src/batch/document-reader.ts';
import { MachineTrouble } from '../../src/batch/machine-trouble.ts';
import { ProcessPool } from '../../src/batch/process/pool.ts';
import type { PoolOptions } from '../../src/batch/process/pool.ts';
import type { ReadSettings } from '../../src/batch/settings.ts';

const settings: ReadSettings = { lang: 'vi', pretty: false, limits: {}, explain: false };
const open: DocumentReader[] = [];

function chaosPool(options: Partial<PoolOptions> = {}): ProcessPool {
  const entry = new URL('./chaos-worker.mjs', import.meta.url);
  const pool = new ProcessPool({ entry, size: 2, timeoutMs: 3_000, memoryMb: 300, ...options });
  open.push(pool);
  return pool;
}

async function send(
  pool: DocumentReader,
  text: string,
): Promise<{ status: string; code: string | null; json: string | null }> {
  const { status, code, json } = await pool.read({ bytes: Buffer.from(text), name: 'a.txt', settings });
  return { status, code, json: json ? Buffer.from(json).toString('utf8') : null };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

describe('what a document may do to its process', () => {
  test.each([
    ['hang', 'timeout'],
    ['spin', 'timeout'],
    ['heap', 'memory'],
    ['buffers', 'memory'],
    ['exit', 'quarantined'],
    ['abort', 'quarantined'],
    ['reject-and-hang', 'quarantined'],
    ['rubbish', 'quarantined'],
    ['stack', 'quarantined'],
    ['throw-late', 'ok'],
    ['reject', 'ok'],
    ['flood', 'ok'],
  ])(
    '%s ends as %s, and its neighbours are read',
    async (act, status) => {
      // A full heap is collected again and again before it gives up.
      const pool = chaosPool(act === 'heap' ? { timeoutMs: 20_000 } : {});
      const neighbours = ['one', 'two', 'three', 'four'];
      const [found, ...others] = await Promise.all([act, ...neighbours].map((text) => send(pool, text)));
      expect(found?.status).toBe(status);
      expect(others.map(({ json }) => json)).toEqual(neighbours.map((text) => JSON.stringify({ text })));
    },
    30_000,
  );
});

test('a document is not blamed for what its predecessor left behind', async () => {
  const pool = chaosPool({ size: 1 });
  await send(pool, 'throw-late');
  const [slow] = await Promise.all([send(pool, 'after')]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(slow.json).toBe('{"text":"after"}');
  expect((await send(pool, 'again')).json).toBe('{"text":"again"}');
});

test('a document whose process dies gets a new one, and is quarantined when that dies too', async () => {
  const pool = chaosPool({ size: 1 });
  expect((await send(pool, 'quiet')).status).toBe('ok');
  expect((await send(pool, 'exit')).status).toBe('quarantined');
  expect(pool.deaths()).toBe(2);
});

test('a process that reports its own memory is ended like one that is watched', async () => {
  const pool = chaosPool({ size: 1, selfReport: true });
  expect((await send(pool, 'buffers')).status).toBe('memory');
});

test('processes are replaced after their share of documents, answers stay the same', async () => {
  const pool = chaosPool({ size: 1, recycleAfter: 2 });
  const texts = ['a', 'b', 'c', 'd', 'e'];
  for (const text of texts) expect((await send(pool, text)).json).toBe(JSON.stringify({ text }));
  expect(pool.deaths()).toBe(0);
});

test('closing gives up what is under way without an outcome', async () => {
  const pool = chaosPool({ size: 1 });
  const [under, waiting] = [send(pool, 'spin'), send(pool, 'next')];
  await new Promise((resolve) => setTimeout(resolve, 500));
  await pool.close();
  await expect(under).rejects.toThrow('closed');
  await expect(waiting).rejects.toThrow('closed');
});

test('a process that ends itself over its limit is no victim of others', async () => {
  const pool = chaosPool({ size: 1, memoryMb: 200 });
  expect((await send(pool, 'at-once')).status).toBe('memory');
  expect((await send(pool, 'after')).json).toBe('{"text":"after"}');
});

test('one that others end again and again is trouble of the machine, and the next document is read', async () => {
  const pool = chaosPool({ size: 1 });
  await expect(send(pool, 'kill')).rejects.toThrow(new MachineTrouble('killed'));
  expect((await send(pool, 'after')).json).toBe('{"text":"after"}');
});

test('a process that cannot start is trouble of the machine, not a hang', async () => {
  const pool = chaosPool({ entry: new URL('./no-such-worker.mjs', import.meta.url), size: 1 });
  await expect(send(pool, 'a')).rejects.toThrow(new MachineTrouble('no-process'));
});
