import { Child } from './child.ts';
import type { ChildAnswer, ChildOptions, DeathReason } from './child.ts';
import type { DocumentReader, ReadRequest } from './document-reader.ts';
import { failWith } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { ReaderClosedError } from './reader-closed-error.ts';

export interface PoolOptions extends ChildOptions {
  /** Reading processes at once. */
  readonly size: number;
  /** Milliseconds for one document in a process that served nobody before. */
  readonly timeoutMs: number;
  /** A process is replaced after so many documents. */
  readonly recycleAfter?: number;
}

/** Leaks of the readers stay small over so many documents, and the cost of a new process is spread over them. */
const RECYCLE_AFTER = 250;
/** A process that keeps this much of its limit after a document is replaced: the next one should not pay for it. */
const KEPT_MEMORY_SHARE = 0.6;
const START_ATTEMPTS = 3;

/** Processes that read documents one at a time each; a document that ends its process harms nobody else. */
export function createPool(options: PoolOptions): DocumentReader & { readonly deaths: () => number } {
  const idle: (Child | null)[] = Array.from({ length: options.size }, () => null);
  const queue: ((slot: Child | null) => void)[] = [];
  const alive = new Set<Child>();
  const state = { isClosed: false, deaths: 0 };
  const isClosed = (): boolean => state.isClosed;

  const takeSlot = (): Promise<Child | null> => {
    // The warmest process first; an empty slot only when all warm ones are busy.
    const warm = idle.findIndex((child) => child?.isAlive);
    if (idle.length > 0) return Promise.resolve(idle.splice(Math.max(warm, 0), 1)[0] ?? null);
    return new Promise((resolve) => queue.push(resolve));
  };
  const giveSlot = (child: Child | null): void => {
    const next = queue.shift();
    if (next) next(child);
    else idle.push(child);
  };

  const startChild = async (): Promise<Child | null> => {
    for (let attempt = 0; attempt < START_ATTEMPTS && !isClosed(); attempt += 1) {
      const child = new Child(options);
      alive.add(child);
      if (await child.ready) return child;
      alive.delete(child);
      await new Promise((resolve) => setTimeout(resolve, 200 * (attempt + 1)));
    }
    return null;
  };
  const retire = async (child: Child): Promise<void> => {
    alive.delete(child);
    await child.close();
  };
  const isWorn = (child: Child, answer: ChildAnswer): boolean =>
    (answer.kind === 'answer' && answer.isTainted) ||
    child.served >= (options.recycleAfter ?? RECYCLE_AFTER) ||
    child.residentBytes > options.memoryMb * 1024 * 1024 * KEPT_MEMORY_SHARE;

  const serve = async (child: Child, request: ReadRequest, timeoutMs: number): Promise<ChildAnswer> => {
    const { bytes, name, settings } = request;
    const answer = await child.request({ name, settings }, bytes, timeoutMs);
    if (answer.kind === 'death') state.deaths += 1;
    return answer;
  };

  const giveUp = (): Outcome => {
    if (isClosed()) throw new ReaderClosedError();
    return describeDeath('not-started', options);
  };

  const read = async (request: ReadRequest): Promise<Outcome> => {
    let child = await takeSlot();
    try {
      if (isClosed()) throw new ReaderClosedError();
      const isUsed = child?.isAlive === true && child.served > 0;
      if (!child?.isAlive) {
        if (child) alive.delete(child);
        child = await startChild();
      }
      if (!child) return giveUp();
      // In a used process a neighbour could be to blame, so half the time is enough to give it up and try a new one.
      let answer = await serve(child, request, isUsed ? options.timeoutMs / 2 : options.timeoutMs);
      // A process that crashed may have been ended from outside (an operator, the system short of memory): once more, too.
      if (answer.kind === 'death' && (isUsed || answer.reason === 'crashed') && !isClosed()) {
        await retire(child);
        child = await startChild();
        if (!child) return giveUp();
        answer = await serve(child, request, options.timeoutMs);
      }
      if (answer.kind === 'death' || isWorn(child, answer)) {
        await retire(child);
        child = null;
      }
      if (answer.kind === 'answer') return answer.outcome;
      if (isClosed()) throw new ReaderClosedError();
      return describeDeath(answer.reason, options);
    } finally {
      giveSlot(child);
    }
  };

  return {
    read,
    deaths: () => state.deaths,
    close: async () => {
      state.isClosed = true;
      await Promise.all([...alive].map(retire));
    },
  };
}

function describeDeath(reason: DeathReason, options: PoolOptions): Outcome {
  switch (reason) {
    case 'timeout':
      return failWith('timeout', 'ingest', 'batch/timeout', { seconds: options.timeoutMs / 1000 });
    case 'memory':
      return failWith('memory', 'ingest', 'batch/memory', { limit: options.memoryMb });
    case 'not-started':
      return failWith('crashed', 'ingest', 'batch/no-worker');
    case 'crashed':
      // Never after the first time: a crash is always tried again.
      return failWith('quarantined', 'ingest', 'batch/quarantined');
  }
}
