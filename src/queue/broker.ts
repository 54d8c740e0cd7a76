import type { ConnectionOptions, Job, Processor, Queue, Worker } from 'bullmq';
import type { ShardJob } from './contract.ts';
import { loadOptional } from './load-optional.ts';
import { QueueError } from './queue-error.ts';

export type ShardQueue = Queue<ShardJob>;
export type ShardWorker = Worker<ShardJob>;
export type QueuedShard = Job<ShardJob>;

export interface WorkerTiming {
  /** Milliseconds after which a shard without a sign of life goes to another worker. */
  readonly lockMs: number;
}

export interface Broker {
  readonly openQueue: () => Promise<ShardQueue>;
  readonly openWorker: (process: Processor<ShardJob>, timing: WorkerTiming) => ShardWorker;
}

const QUEUE = 'kehoach';
/** The third time a shard's worker dies, the shard fails (and is halved). */
const FORGIVEN_DEATHS = 2;
const CONNECT_MS = 15_000;
const LONGEST_PAUSE_MS = 60_000;

/** What went wrong around a shard (a full disk, a store out of reach) is tried again for ever, ever slower. */
const SHARD_OPTIONS = {
  removeOnComplete: true,
  removeOnFail: false,
  attempts: 1_000_000,
  backoff: { type: 'custom' },
  stackTraceLimit: 0,
  keepLogs: 0,
} as const;

const pauseAfter = (attempts: number): number => Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** Math.min(attempts - 1, 6));

/** BullMQ over the server behind `url`: redis://, rediss:// (also Valkey) or postgres://. Loads it now, and only now. */
export async function openBroker(url: string): Promise<Broker> {
  const kind = /^(redis|rediss|postgres|postgresql):\/\//.exec(url)?.[1];
  if (kind === undefined)
    throw new QueueError(
      'Hàng đợi phải là một địa chỉ redis://…, rediss://… hoặc postgres://….',
      'The queue must be an address redis://…, rediss://… or postgres://….',
    );
  const isRedis = kind.startsWith('redis');
  const packages = isRedis ? 'bullmq ioredis' : 'bullmq pg';
  const bullmq = await loadOptional(packages, () => import('bullmq'));
  await loadOptional(packages, (): Promise<unknown> => (isRedis ? import('ioredis') : import('pg')));
  // PostgreSQL's connection is another type; the classes ask for it only where the factory is given.
  const connection = (
    isRedis ? { url, maxRetriesPerRequest: null } : { connectionString: url, migrate: true }
  ) as ConnectionOptions;
  const factory = isRedis ? undefined : (bullmq.createPostgresBackend as unknown as undefined);
  return {
    openQueue: async () => {
      const queue = new bullmq.Queue<ShardJob>(QUEUE, { connection, defaultJobOptions: SHARD_OPTIONS }, factory);
      // Lost connections are made again by the drivers; without a listener each would end the process.
      queue.on('error', () => undefined);
      await waitFor(queue.waitUntilReady(), () => queue.close());
      return queue;
    },
    openWorker: (process, { lockMs }) => {
      const options = {
        connection,
        autorun: false,
        concurrency: 1,
        lockDuration: lockMs,
        stalledInterval: lockMs,
        maxStalledCount: FORGIVEN_DEATHS,
        settings: { backoffStrategy: pauseAfter },
      };
      const worker = new bullmq.Worker<ShardJob>(QUEUE, process, options, factory);
      worker.on('error', () => undefined);
      return worker;
    },
  };
}

/** The first connection has to be made in time: a wrong address is an error of the call. */
async function waitFor(ready: Promise<unknown>, giveUp: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), CONNECT_MS);
  });
  try {
    await Promise.race([ready, late]);
  } catch (error) {
    void giveUp().catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new QueueError(
      `Không nối được máy chủ hàng đợi (${reason}).`,
      `The queue server cannot be reached (${reason}).`,
      error,
    );
  } finally {
    clearTimeout(timer);
  }
}
