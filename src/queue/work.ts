import type { Broker, QueuedShard } from './broker.ts';
import type { ShardJob } from './contract.ts';
import { halveFailed } from './shards/halve.ts';
import { doneKey, recordsKey } from './layout.ts';
import { createRuns, readList } from './open-run.ts';
import { QueueError } from './queue-error.ts';
import { readShard } from './shards/read-shard.ts';
import type { ShardReader, ShardResult } from './shards/read-shard.ts';
import { writeShard } from './shards/write-shard.ts';

export interface WorkOptions {
  readonly broker: Broker;
  readonly means: ShardReader;
  readonly pipeline: string;
  /** Overrides the submitter's folder for relative paths. */
  readonly base: string | undefined;
  readonly lockMs: number;
  /** Ends after so many milliseconds without a shard; undefined: never. */
  readonly idleMs: number | undefined;
  readonly isStopped: () => boolean;
  readonly onEvent: (event: WorkEvent) => void;
  readonly onResult: (result: ShardResult, milliseconds: number) => void;
}

export interface WorkEvent {
  readonly event: 'shard-started' | 'shard-done' | 'shard-skipped' | 'shard-failed' | 'halved' | 'quarantined';
  readonly shard: string;
  readonly from: number;
  readonly until: number;
  readonly seconds?: number;
  /** Why it will be tried again. */
  readonly reason?: string;
}

const POLL_MS = 250;

/** Takes shards until it is stopped, the queue is idle for long enough, or the version is another than the submitter's. */
export async function workShards(options: WorkOptions): Promise<void> {
  const { broker, means, isStopped } = options;
  const openRun = createRuns(options.pipeline, options.base);
  const queue = await broker.openQueue();
  const state: { last: number; running: number; refusal: QueueError | null } = {
    last: Date.now(),
    running: 0,
    refusal: null,
  };
  const perform = async ({ data }: QueuedShard): Promise<void> => {
    state.running += 1;
    const started = Date.now();
    try {
      options.onEvent(describe('shard-started', data));
      const isNew = await performShard(data, openRun, options);
      options.onEvent({
        ...describe(isNew ? 'shard-done' : 'shard-skipped', data),
        seconds: (Date.now() - started) / 1000,
      });
    } catch (error) {
      if (error instanceof QueueError) state.refusal = error;
      options.onEvent({ ...describe('shard-failed', data), reason: nameReason(error) });
      throw error;
    } finally {
      state.running -= 1;
      state.last = Date.now();
    }
  };
  const worker = broker.openWorker(perform, { lockMs: options.lockMs });
  const running = worker.run().catch(() => undefined);
  const note = (event: 'halved' | 'quarantined', job: ShardJob): void => options.onEvent(describe(event, job));
  let nextLook = 0;
  while (!isStopped() && state.refusal === null) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (Date.now() >= nextLook) {
      nextLook = Date.now() + options.lockMs / 2;
      await halveFailed({ queue, openRun, readList, note }).catch(() => undefined);
    }
    const isIdle = state.running === 0 && Date.now() - state.last > (options.idleMs ?? Infinity);
    if (isIdle && (await isEmpty(queue))) break;
  }
  await worker.close();
  await running;
  await queue.close();
  await means.reader.close();
  if (state.refusal) throw state.refusal;
}

/** False where the shard was done already. */
async function performShard(
  job: ShardJob,
  openRun: ReturnType<typeof createRuns>,
  options: WorkOptions,
): Promise<boolean> {
  const { store, run } = await openRun(job);
  if (await store.has(doneKey(job.shard))) return false;
  const documents = await readList(store, job);
  const results = readShard(documents, run, options.base ?? job.base, recordsKey(job.shard), options.means);
  await writeShard(store, job, watch(results, options.onResult));
  return true;
}

async function* watch(
  results: AsyncIterable<ShardResult>,
  onResult: WorkOptions['onResult'],
): AsyncGenerator<ShardResult> {
  let last = Date.now();
  for await (const result of results) {
    onResult(result, Date.now() - last);
    last = Date.now();
    yield result;
  }
}

async function isEmpty(queue: Awaited<ReturnType<Broker['openQueue']>>): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed').catch(() => ({ unknown: 1 }));
  return Object.values(counts).every((count) => count === 0);
}

function describe(event: WorkEvent['event'], job: ShardJob): WorkEvent {
  return { event, shard: job.shard, from: job.from, until: job.until };
}

function nameReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
