import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeRun } from '../../src/cli/queue/describe-status.ts';
import type { ShardQueue } from '../../src/queue/broker.ts';
import { doneKey, listKey, manifestKey, ORDER, partRecords, recordsKey, RUN } from '../../src/queue/layout.ts';
import { createRun } from '../../src/queue/open-run.ts';
import { pruneQueue, pruneShards } from '../../src/queue/prune.ts';
import { readRunStatus } from '../../src/queue/status.ts';
import { openFolderStore } from '../../src/queue/store/folder-store.ts';
import type { Store } from '../../src/queue/store/store.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-prune-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TALLY = '{"documents":2,"tasks":3,"statuses":{"ok":2}}\n';

/** "kept" is in the list, "old" was in the one before, "half" was being done in parts when the list changed. */
async function fill(store: Store): Promise<void> {
  await store.put(RUN, '{}');
  await store.put(ORDER, '{"name":"kept","documents":2}\n');
  for (const shard of ['kept', 'old']) {
    await store.put(doneKey(shard), TALLY);
    for (const key of [listKey(shard), manifestKey(shard), recordsKey(shard)]) await store.put(key, '\n');
  }
  await store.put(listKey('half'), '\n');
  await store.put(partRecords('half', 0, 1), '\n');
}

async function listKeys(store: Store): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list('')) keys.push(key);
  return keys;
}

test('results of an earlier list are told of, do not count, and go when that is asked for', async () => {
  const store = openFolderStore(join(folder, 'out'));
  await fill(store);
  const before = await readRunStatus(store);
  expect(before).toMatchObject({ shards: 1, doneShards: 1, otherShards: 1, doneDocuments: 2, tasks: 3 });
  expect(describeRun(before, 'vi').join('\n')).toContain('submit --prune');
  expect(await pruneShards(store)).toBe(2);
  expect(await listKeys(store)).toEqual(
    [doneKey('kept'), listKey('kept'), manifestKey('kept'), recordsKey('kept'), RUN, ORDER].sort(),
  );
  const after = await readRunStatus(store);
  expect(after).toEqual({ ...before, otherShards: 0 });
  expect(describeRun(after, 'vi').join('\n')).not.toContain('--prune');
  expect(await pruneShards(store)).toBe(0);
});

test('shards of an earlier list leave the queue; those of others and of this list stay', async () => {
  const store = openFolderStore(join(folder, 'queued'));
  await fill(store);
  const run = createRun({ lang: 'vi', pretty: false, limits: {}, explain: false }, 'test', folder);
  const removed: string[] = [];
  const jobs = [['kept', 'out'], ['old', 'out'], ['old', 'elsewhere']].map(([shard = '', to]) => ({
    data: { shard, to, base: folder },
    remove: () => Promise.resolve(removed.push(`${shard} ${String(to)}`)),
  })); // prettier-ignore
  const queue = { getJobs: () => Promise.resolve([...jobs, undefined]) } as unknown as ShardQueue;
  await pruneQueue(queue, store, run, 'out');
  expect(removed).toEqual(['old out']);
});
