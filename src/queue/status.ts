import type { ShardQueue } from './broker.ts';
import type { ShardEntry, ShardTally } from './contract.ts';
import { DONE, doneKey, ORDER } from './layout.ts';
import { readLines, readText } from './store/store.ts';
import type { Store } from './store/store.ts';

export interface QueueStatus {
  readonly waiting: number;
  readonly underWay: number;
  /** Shards to be tried again: a full disk, a store out of reach. */
  readonly delayed: number;
  /** Shards whose workers died; about to be halved. */
  readonly failed: number;
  readonly workers: number;
}

export interface RunStatus {
  readonly shards: number;
  readonly doneShards: number;
  /** Shards of earlier lists, whose results still stand there and are no part of this one. */
  readonly otherShards: number;
  readonly documents: number;
  readonly doneDocuments: number;
  readonly tasks: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Documents a second over the last ten minutes of work; null while it cannot be said. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
}

export async function readQueueStatus(queue: ShardQueue): Promise<QueueStatus> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
  const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
  return { waiting, underWay: active, delayed, failed, workers: await queue.getWorkersCount() };
}

/** Outputs that jobs in the queue belong to, with the folder that relative ones are below. */
export async function findOutputs(queue: ShardQueue): Promise<{ to: string; base: string }[]> {
  const jobs = await queue.getJobs(['waiting', 'active', 'delayed', 'failed'], 0, 99);
  const outputs = new Map<string, { to: string; base: string }>();
  for (const job of jobs) {
    const data = (job as typeof job | undefined)?.data;
    if (data) outputs.set(`${data.base} ${data.to}`, { to: data.to, base: data.base });
  }
  return [...outputs.values()];
}

const WINDOW_MS = 600_000;

/** How an output stands; `known` keeps tallies between calls, as they never change. */
export async function readRunStatus(store: Store, known = new Map<string, ShardTally>()): Promise<RunStatus> {
  const changed = new Map<string, number>();
  for await (const object of store.list(DONE)) changed.set(object.key, object.changed);
  const sum = { shards: 0, doneShards: 0, documents: 0, doneDocuments: 0, tasks: 0 };
  const statuses = new Map<string, number>();
  const finished: { readonly at: number; readonly documents: number }[] = [];
  for await (const text of readLines(store, ORDER)) {
    if (text === '') continue;
    const { name, documents } = JSON.parse(text) as ShardEntry;
    sum.shards += 1;
    sum.documents += documents;
    const key = doneKey(name);
    const at = changed.get(key);
    changed.delete(key);
    const tally = at === undefined ? null : await readTally(store, name, known);
    if (at === undefined || !tally) continue;
    sum.doneShards += 1;
    sum.doneDocuments += tally.documents;
    sum.tasks += tally.tasks;
    finished.push({ at, documents: tally.documents });
    for (const [status, count] of Object.entries(tally.statuses))
      statuses.set(status, (statuses.get(status) ?? 0) + count);
  }
  const rate = measureRate(finished);
  const left = sum.documents - sum.doneDocuments;
  return {
    ...sum,
    otherShards: changed.size,
    statuses: Object.fromEntries(statuses),
    rate,
    secondsLeft: left === 0 ? 0 : rate === null ? null : Math.round(left / rate),
  };
}

async function readTally(store: Store, name: string, known: Map<string, ShardTally>): Promise<ShardTally | null> {
  const before = known.get(name);
  if (before) return before;
  const text = await readText(store, doneKey(name));
  if (text === null) return null;
  const tally = JSON.parse(text) as ShardTally;
  known.set(name, tally);
  return tally;
}

/** Between the first and the last shard of the window: the documents of all but the first took that long. */
function measureRate(finished: { readonly at: number; readonly documents: number }[]): number | null {
  const sorted = [...finished].sort((a, b) => a.at - b.at);
  const end = sorted.at(-1)?.at ?? 0;
  const [first, ...others] = sorted.filter(({ at }) => at >= end - WINDOW_MS);
  if (!first || others.length === 0 || end <= first.at) return null;
  const documents = others.reduce((sum, one) => sum + one.documents, 0);
  return documents / ((end - first.at) / 1000);
}
