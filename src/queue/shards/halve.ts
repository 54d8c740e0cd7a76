import { failWith } from '../../batch/outcome.ts';
import { describeLine } from '../../batch/folder/describe-line.ts';
import type { QueuedShard, ShardQueue } from '../broker.ts';
import { identifyPart } from '../contract.ts';
import type { ListedDocument, Run, ShardJob } from '../contract.ts';
import { writeShard } from './write-shard.ts';
import type { Store } from '../store/store.ts';

export interface HalvingMeans {
  readonly queue: ShardQueue;
  readonly openRun: (job: ShardJob) => Promise<{ readonly store: Store; readonly run: Run }>;
  readonly readList: (store: Store, job: ShardJob) => Promise<readonly ListedDocument[]>;
  readonly note: (event: 'halved' | 'quarantined', job: ShardJob) => void;
}

/**
 * Shards whose worker died three times: halved until the one document that kills is alone; that one is quarantined and the rest is
 * done. Whoever comes by does it, also two at once: the halves have fixed ids.
 */
export async function halveFailed(means: HalvingMeans): Promise<void> {
  for (const failed of await means.queue.getFailed(0, 99)) {
    // between the listing and now somebody else may have taken it away
    const job = (failed as QueuedShard | undefined)?.data;
    if (!job) continue;
    const middle = Math.floor((job.from + job.until) / 2);
    if (middle > job.from) {
      await addPart(means.queue, { ...job, until: middle });
      await addPart(means.queue, { ...job, from: middle });
      means.note('halved', job);
    } else {
      await quarantine(means, job);
      means.note('quarantined', job);
    }
    await failed.remove().catch(() => undefined);
  }
}

export async function addPart(queue: ShardQueue, job: ShardJob): Promise<void> {
  await queue.add('shard', job, { jobId: identifyPart(job) });
}

async function quarantine(means: HalvingMeans, job: ShardJob): Promise<void> {
  const { store, run } = await means.openRun(job);
  const [document] = await means.readList(store, job);
  if (!document) return;
  const facts = { source: document.path, sha256: null, job: null, record: null, deaths: 3 };
  const line = describeLine(failWith('quarantined', 'ingest', 'batch/quarantined'), facts, run.settings.lang);
  await writeShard(store, job, one({ line, record: null }));
}

// eslint-disable-next-line @typescript-eslint/require-await -- an iterable of one
async function* one<T>(value: T): AsyncGenerator<T> {
  yield value;
}
