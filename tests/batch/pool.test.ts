import { describe, expect, test } from 'vitest';
import type { DocumentReader } from '../../src/batch/document-reader.ts';
import { MachineTrouble } from '../../src/batch/machine-trouble.ts';
import { ProcessPool } from '../../src/batch/process/pool.ts';
import type { PoolOptions } from '../../src/batch/process/pool.ts';
import type { ReadSettings } from '../../src/batch/settings.ts';

const settings: ReadSettings = { lang: 'vi', pretty: false, limits: {}, explain: false };

/** A pool for one test; its time is long enough for any machine where nothing has to hang. */
async function withPool(options: Partial<PoolOptions>, use: (pool: ProcessPool) => Promise<void>): Promise<void> {
  const entry = new URL('./chaos-worker.mjs', import.meta.url);
  const pool = new ProcessPool({ entry, size: 1, timeoutMs: 120_000, memoryMb: 300, ...options });
  try {
    await use(pool);
  } finally {
    await pool.close();
  }
}

async function send(
  pool: DocumentReader,
  text: string,
): Promise<{ status: string; code: string | null; json: string | null }> {
  const { status, code, json } = await pool.read({ bytes: Buffer.from(text), name: 'a.txt', settings });
  return { status, code, json: json ? Buffer.from(json).toString('utf8') : null };
}

// They mostly wait: for a time, for a process that ends.
describe.concurrent('what a document may do to its process', () => {
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
  ])('%s ends as %s, and its neighbours are read', (act, status) =>
    withPool({ size: 2, ...(status === 'timeout' && { timeoutMs: 5_000 }) }, async (pool) => {
      const neighbours = ['one', 'two', 'three', 'four'];
      const [found, ...others] = await Promise.all([act, ...neighbours].map((text) => send(pool, text)));
      expect(found?.status).toBe(status);
      expect(others.map(({ json }) => json)).toEqual(neighbours.map((text) => JSON.stringify({ text })));
    }),
  );
});

describe.concurrent('a pool', () => {
  test('does not blame a document for what its predecessor left behind', () =>
    withPool({}, async (pool) => {
      await send(pool, 'throw-late');
      const slow = await send(pool, 'after');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(slow.json).toBe('{"text":"after"}');
      expect((await send(pool, 'again')).json).toBe('{"text":"again"}');
    }));

  test('gives a document whose process dies a new one, and quarantines it when that dies too', () =>
    withPool({}, async (pool) => {
      expect((await send(pool, 'quiet')).status).toBe('ok');
      expect((await send(pool, 'exit')).status).toBe('quarantined');
      expect(pool.deaths()).toBe(2);
    }));

  test('ends a process that reports its own memory like one that is watched', () =>
    withPool({ selfReport: true }, async (pool) => {
      expect((await send(pool, 'buffers')).status).toBe('memory');
    }));

  test('replaces processes after their share of documents, answers stay the same', () =>
    withPool({ recycleAfter: 2 }, async (pool) => {
      const texts = ['a', 'b', 'c', 'd', 'e'];
      for (const text of texts) expect((await send(pool, text)).json).toBe(JSON.stringify({ text }));
      expect(pool.deaths()).toBe(0);
    }));

  test('gives up what is under way without an outcome when it is closed', () =>
    withPool({}, async (pool) => {
      const closed = [send(pool, 'spin'), send(pool, 'next')].map((answer) => expect(answer).rejects.toThrow('closed'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await pool.close();
      await Promise.all(closed);
    }));

  test('takes a process that ends itself over its limit for no victim of others', () =>
    withPool({ memoryMb: 200 }, async (pool) => {
      expect((await send(pool, 'at-once')).status).toBe('memory');
      expect((await send(pool, 'after')).json).toBe('{"text":"after"}');
    }));

  test('calls it trouble of the machine where others end a process again and again, and reads the next document', () =>
    withPool({}, async (pool) => {
      await expect(send(pool, 'kill')).rejects.toThrow(new MachineTrouble('killed'));
      expect((await send(pool, 'after')).json).toBe('{"text":"after"}');
    }));

  test('calls it trouble of the machine, and does not hang, where a process cannot start', () =>
    withPool({ entry: new URL('./no-such-worker.mjs', import.meta.url) }, async (pool) => {
      await expect(send(pool, 'a')).rejects.toThrow(new MachineTrouble('no-process'));
    }));
});
