import { Child } from './child.ts';
import type { ChildAnswer, ChildOptions, DeathReason } from './child.ts';
import type { DocumentReader, ReadRequest } from '../document-reader.ts';
import { failWith } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { MachineTrouble } from '../machine-trouble.ts';
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
const START_ATTEMPTS = 4;
/** Megabytes of a process that draws pages, and of each engine in it. */
const BASE_MB = 330;
const ENGINE_MB = 170;
/** Ended from outside while it starts: nobody's fault, but not for ever. */
const START_KILLS = 20;
const CRASH_ATTEMPTS = 2;
const KILL_ATTEMPTS = 5;

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

  const startChild = async (): Promise<Child> => {
    let reason = 'no-process';
    let attempt = 0;
    for (let kills = 0; attempt < START_ATTEMPTS && kills < START_KILLS && !isClosed();) {
      const child = tryToStart();
      if (child instanceof Child) {
        alive.add(child);
        if (await child.ready) return child;
        alive.delete(child);
        if (child.wasKilled) kills += 1;
      }
      reason = child instanceof Child ? (child.startError ?? (child.wasKilled ? 'killed' : 'no-process')) : child;
      if (child instanceof Child && child.wasKilled) continue;
      attempt += 1;
      await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
    }
    throw isClosed() ? new ReaderClosedError() : new MachineTrouble(reason);
  };
  /** A process, or why the operating system would not even try. */
  const tryToStart = (): Child | string => {
    try {
      return new Child(options);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? 'no-process';
    }
  };
  const retire = async (child: Child): Promise<void> => {
    alive.delete(child);
    await child.close();
  };
  const isWorn = (child: Child, answer: ChildAnswer): boolean =>
    (answer.kind === 'answer' && answer.isTainted) ||
    child.served >= (options.recycleAfter ?? RECYCLE_AFTER) ||
    child.residentBytes > options.memoryMb * 1024 * 1024 * KEPT_MEMORY_SHARE;

  /** The slots that nobody waits for, shared among the documents under way: a long scan alone may use every core. */
  const sharePages = (): number => {
    const busy = Math.max(1, options.size - idle.length);
    const affordable = Math.max(1, Math.floor((options.memoryMb - BASE_MB) / ENGINE_MB));
    return Math.max(1, Math.min(Math.floor(options.size / (busy + queue.length)), affordable));
  };
  const serve = async (child: Child, request: ReadRequest, timeoutMs: number): Promise<ChildAnswer> => {
    const { bytes, ...asked } = request;
    const answer = await child.request({ ...asked, parallel: sharePages() }, bytes, timeoutMs);
    if (answer.kind === 'death') state.deaths += 1;
    return answer;
  };

  const read = async (request: ReadRequest): Promise<Outcome> => {
    let child = await takeSlot();
    const deaths: DeathReason[] = [];
    try {
      for (;;) {
        if (isClosed()) throw new ReaderClosedError();
        if (!child?.isAlive) {
          if (child) alive.delete(child);
          child = await startChild();
        }
        // In a used process a neighbour could be to blame, so half the time is enough to give it up and try a new one.
        const isUsed = child.served > 0;
        const answer = await serve(child, request, isUsed ? options.timeoutMs / 2 : options.timeoutMs);
        if (answer.kind === 'death' || isWorn(child, answer)) {
          await retire(child);
          child = null;
        }
        if (answer.kind === 'answer') return answer.outcome;
        deaths.push(answer.reason);
        if (!isClosed() && !deservesAnother(deaths, isUsed)) return describeDeath(answer.reason, options);
      }
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

/**
 * Whether a document is read once more after its process was ended for these reasons, the last one now.
 * By time or memory: only where the process had served others, who could be to blame. By a crash: twice at most.
 * By a signal that was not ours (an operator, the system short of memory): several times, as it is nobody's fault.
 */
function deservesAnother(deaths: readonly DeathReason[], wasUsed: boolean): boolean {
  const last = deaths.at(-1);
  const times = deaths.filter((reason) => reason === last).length;
  if (last === 'killed') return times < KILL_ATTEMPTS;
  if (last === 'crashed') return times < CRASH_ATTEMPTS;
  return wasUsed;
}

/** Throws `MachineTrouble` where the document is not to blame. */
function describeDeath(reason: DeathReason, options: PoolOptions): Outcome {
  switch (reason) {
    case 'timeout':
      return failWith('timeout', 'ingest', 'batch/timeout', { seconds: options.timeoutMs / 1000 });
    case 'memory':
      return failWith('memory', 'ingest', 'batch/memory', { limit: options.memoryMb });
    case 'not-started':
      throw new MachineTrouble('no-process');
    case 'killed':
      throw new MachineTrouble('killed');
    case 'crashed':
      return failWith('quarantined', 'ingest', 'batch/quarantined');
  }
}
