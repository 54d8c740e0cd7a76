import { createHash } from 'node:crypto';
import type { ReadSettings } from '../batch/settings.ts';
import type { ListedDocument, Run, ShardJob } from './contract.ts';
import { listKey, RUN } from './layout.ts';
import { QueueError } from './queue-error.ts';
import { openStore } from './store/open-store.ts';
import { readLines, readText } from './store/store.ts';
import type { Store } from './store/store.ts';

export function createRun(settings: ReadSettings, pipeline: string, base: string): Run {
  const facts = JSON.stringify([sortKeys(settings), pipeline]);
  const id = createHash('sha256').update(facts).digest('hex').slice(0, 12);
  return { id, pipeline, settings, base };
}

/** Runs by output, read once each. */
export function createRuns(
  pipeline: string,
  base: string | undefined,
): (job: ShardJob) => Promise<{ readonly store: Store; readonly run: Run }> {
  const known = new Map<string, Promise<{ store: Store; run: Run }>>();
  return (job) => {
    if (job.pipeline !== pipeline)
      throw new QueueError(
        'Việc trong hàng đợi do một phiên bản kehoach khác gửi; máy này phải dùng đúng phiên bản ấy.',
        'The shards were submitted by another version of kehoach; this machine needs the same one.',
      );
    const key = `${job.run} ${job.to}`;
    const found = known.get(key) ?? openRun(job, base ?? job.base);
    known.set(key, found);
    void found.catch(() => known.delete(key));
    return found;
  };
}

async function openRun(job: ShardJob, base: string): Promise<{ store: Store; run: Run }> {
  const store = await openStore(job.to, base);
  const text = await readText(store, RUN);
  const run = text === null ? null : (JSON.parse(text) as Run);
  // Not an end: the folder may not be mounted yet, and the queue offers the shard again.
  if (run?.id !== job.run) throw new Error(`${job.to} does not hold run ${job.run}`);
  return { store, run };
}

/** The documents of a shard's part. */
export async function readList(store: Store, job: ShardJob): Promise<readonly ListedDocument[]> {
  const documents: ListedDocument[] = [];
  for await (const line of readLines(store, listKey(job.shard)))
    if (line !== '') documents.push(JSON.parse(line) as ListedDocument);
  if (documents.length !== job.documents) throw new Error(`the list of shard ${job.shard} is not whole`);
  return documents.slice(job.from, job.until);
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
