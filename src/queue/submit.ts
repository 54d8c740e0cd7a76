import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, open, rm } from 'node:fs/promises';

import { addPart, halveFailed } from './shards/halve.ts';
import type { HalvingMeans } from './shards/halve.ts';
import type { ShardQueue } from './broker.ts';
import { cutShards } from './shards/cut-shards.ts';
import type { ShardSize } from './shards/cut-shards.ts';
import type { ListedDocument, Run, ShardEntry, ShardJob } from './contract.ts';
import { DONE, doneKey, listKey, manifestKey, ORDER, recordsKey, RUN } from './layout.ts';
import { QueueError } from './queue-error.ts';
import { readLines, readText } from './store/store.ts';
import type { Store } from './store/store.ts';

export interface SubmitOptions {
  readonly run: Run;
  readonly to: string;
  readonly store: Store;
  readonly documents: AsyncIterable<ListedDocument>;
  readonly size: ShardSize;
  /** Do again what is done. */
  readonly force: boolean;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: SubmitProgress) => void;
}

export interface SubmitProgress {
  readonly phase: 'cut' | 'feed' | 'wait';
  readonly shards: number;
  readonly done: number;
  readonly documents: number;
}

/** Shards that wait in the queue for each worker. */
const WAITING_PER_WORKER = 4;
const POLL_MS = 300;
const MOST_POLL_MS = 10_000;

/** Writes the lists of all shards and their order. Says how many there are. */
export async function prepareShards(options: SubmitOptions): Promise<{ shards: number; documents: number }> {
  const { store, run, size } = options;
  await claimOutput(store, run);
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-submit-'));
  const order = await open(join(folder, 'order'), 'wx');
  const sum = { shards: 0, documents: 0 };
  try {
    for await (const { name, documents } of cutShards(options.documents, run.id, size)) {
      if (options.isStopped()) return sum;
      const key = listKey(name);
      if (!(await store.has(key))) await store.put(key, documents.map((one) => `${JSON.stringify(one)}\n`).join(''));
      if (options.force)
        for (const old of [doneKey(name), manifestKey(name), recordsKey(name)]) await store.remove(old);
      await order.appendFile(`${JSON.stringify({ name, documents: documents.length } satisfies ShardEntry)}\n`);
      sum.shards += 1;
      sum.documents += documents.length;
      options.onProgress({ phase: 'cut', done: 0, ...sum });
    }
    await store.putFile(ORDER, join(folder, 'order'));
  } finally {
    await order.close();
    await rm(folder, { recursive: true, force: true });
  }
  return sum;
}

/** An output belongs to one set of settings and one version: anything else would mix bytes. */
async function claimOutput(store: Store, run: Run): Promise<void> {
  const there = await readText(store, RUN);
  if (there === null) return store.put(RUN, `${JSON.stringify(run)}\n`);
  if ((JSON.parse(there) as Run).id === run.id) return;
  throw new QueueError(
    'Nơi ghi kết quả đã có kết quả của phiên bản khác hoặc với tùy chọn khác. Hãy chọn nơi khác.',
    'The output already holds results of another version or with other options. Choose another one.',
  );
}

/**
 * Keeps the queue fed with few shards a worker, and gives back once all are done. What is done stands in the store alone: a queue
 * that lost everything is filled again with what is missing.
 */
export async function feedShards(options: SubmitOptions, queue: ShardQueue, halving: HalvingMeans): Promise<void> {
  const { store, isStopped } = options;
  const toJob = createToJob(options);
  for (let isFirst = true; !isStopped(); isFirst = false) {
    // The queue first: a shard that is done a moment later is in neither list only when it was in none before.
    const queued = await listQueued(queue, options).catch(() => null);
    const { pending, ...counts } = await findPending(store);
    options.onProgress({ phase: isFirst ? 'feed' : 'wait', ...counts });
    if (pending.length === 0) return;
    if (queued) {
      await quietly(halveFailed(halving));
      const room = await countRoom(queue).catch(() => 0);
      const missing = pending.filter(({ name }) => !queued.has(name)).slice(0, Math.max(0, room));
      for (const entry of missing) await quietly(addPart(queue, toJob(entry)));
    }
    await pause(Math.min(MOST_POLL_MS, Math.max(POLL_MS, counts.shards)), isStopped);
  }
}

/** In short steps, as somebody may stop us. */
async function pause(milliseconds: number, isStopped: () => boolean): Promise<void> {
  for (let left = milliseconds; left > 0 && !isStopped(); left -= POLL_MS)
    await new Promise((resolve) => setTimeout(resolve, Math.min(left, POLL_MS)));
}

function createToJob({ run, to }: SubmitOptions): (entry: ShardEntry) => ShardJob {
  return ({ name, documents }) => ({
    to,
    base: run.base,
    run: run.id,
    pipeline: run.pipeline,
    shard: name,
    documents,
    from: 0,
    until: documents,
  });
}

/** The server may be away for a while; the next round asks again. */
async function quietly(action: Promise<unknown>): Promise<void> {
  await action.catch(() => undefined);
}

async function countRoom(queue: ShardQueue): Promise<number> {
  const workers = Math.max(1, await queue.getWorkersCount());
  return workers * WAITING_PER_WORKER - (await queue.getWaitingCount());
}

/** Names of the output's shards that are in the queue in any state, whole or in parts. */
async function listQueued(queue: ShardQueue, { run, to }: SubmitOptions): Promise<Set<string>> {
  const jobs = await queue.getJobs(['waiting', 'active', 'delayed', 'failed']);
  const data = jobs.map((job) => (job as typeof job | undefined)?.data);
  const own = data.filter((job) => job?.run === run.id && job.to === to && job.base === run.base);
  return new Set(own.map((job) => job?.shard ?? ''));
}

async function findPending(
  store: Store,
): Promise<{ pending: ShardEntry[]; shards: number; done: number; documents: number }> {
  const done = new Set<string>();
  for await (const { key } of store.list(DONE)) done.add(key);
  const pending: ShardEntry[] = [];
  let [shards, documents] = [0, 0];
  for await (const line of readLines(store, ORDER)) {
    if (line === '') continue;
    const entry = JSON.parse(line) as ShardEntry;
    shards += 1;
    documents += entry.documents;
    if (!done.has(doneKey(entry.name))) pending.push(entry);
  }
  return { pending, shards, done: shards - pending.length, documents };
}
