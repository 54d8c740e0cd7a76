import type { ShardQueue } from './broker.ts';
import type { Run, ShardEntry } from './contract.ts';
import { DONE, LISTS, MANIFEST, ORDER, PARTS, RECORDS } from './layout.ts';
import { readLines } from './store/store.ts';
import type { Store } from './store/store.ts';

/** Names of the output's shards, as the last list was cut. */
export async function readOrder(store: Store): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const line of readLines(store, ORDER)) if (line !== '') names.add((JSON.parse(line) as ShardEntry).name);
  return names;
}

/**
 * Takes away what stands in the output of shards that the last list does not have: of documents that changed, were taken away, or
 * are in other shards now. What reads an output follows its order, so they only take room, and are kept until somebody asks: the
 * earlier list, submitted again, finds them done. Gives back how many shards there were.
 */
export async function pruneShards(store: Store): Promise<number> {
  const order = await readOrder(store);
  const gone = new Set<string>();
  // `done/` first: a shard without it is not done, whatever else is left of it.
  for (const folder of [DONE, MANIFEST, RECORDS, PARTS, LISTS]) {
    const keys: string[] = [];
    for await (const { key } of store.list(folder)) if (!order.has(nameShard(key, folder))) keys.push(key);
    for (const key of keys) {
      gone.add(nameShard(key, folder));
      await store.remove(key);
    }
  }
  return gone.size;
}

/** "records/SHARD.ndjson" and "parts/SHARD/000000-000010.records.ndjson" → "SHARD" */
function nameShard(key: string, folder: string): string {
  return /^[^./]*/.exec(key.slice(folder.length))?.[0] ?? '';
}

/** Takes shards of earlier lists of this output, that nobody works on, out of the queue. */
export async function pruneQueue(queue: ShardQueue, store: Store, run: Run, to: string): Promise<void> {
  const order = await readOrder(store);
  for (const job of await queue.getJobs(['waiting', 'delayed', 'failed'])) {
    // between the listing and now a worker may have taken it
    const data = (job as typeof job | undefined)?.data;
    if (data?.to === to && data.base === run.base && !order.has(data.shard)) await job.remove().catch(() => undefined);
  }
}
