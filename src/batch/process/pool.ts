import type { DocumentReader, ReadRequest } from '../document-reader.ts';
import { MachineTrouble } from '../machine-trouble.ts';
import type { Outcome } from '../outcome.ts';
import { Child } from './child.ts';
import type { ChildAnswer, ChildOptions, DeathReason } from './child.ts';
import { describeDeath, deservesAnother } from './deaths.ts';
import type { Limits } from './deaths.ts';
import { ReaderClosedError } from './reader-closed-error.ts';
import { Slots } from './slots.ts';

export interface PoolOptions extends ChildOptions, Limits {
  /** Reading processes at once. */
  readonly size: number;
  /** A process is replaced after so many documents. */
  readonly recycleAfter?: number;
}

/** Leaks of the readers stay small over so many documents, and the cost of a new process is spread over them. */
const RECYCLE_AFTER = 250;
/** A process that keeps this much of its limit after a document is replaced: the next one should not pay for it. */
const KEPT_MEMORY_SHARE = 0.6;
const START_ATTEMPTS = 4;
/** Milliseconds before the second attempt; before each further one so much longer. */
const START_PAUSE_MS = 200;
/** Ended from outside while it starts: nobody's fault, but not for ever. */
const START_KILLS = 20;
/** Megabytes of a process that draws pages, and of each engine in it. */
const BASE_MB = 330;
const ENGINE_MB = 170;

/** Processes that read documents one at a time each; a document that ends its process harms nobody else. */
export class ProcessPool implements DocumentReader {
  readonly #options: PoolOptions;
  readonly #slots: Slots;
  readonly #alive = new Set<Child>();
  #isClosed = false;
  #deaths = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#slots = new Slots(options.size);
  }

  async read(request: ReadRequest): Promise<Outcome> {
    let child = await this.#slots.take();
    const deaths: DeathReason[] = [];
    try {
      for (;;) {
        child = await this.#ensureAlive(child);
        const isUsed = child.served > 0;
        const answer = await this.#serve(child, request, isUsed);
        if (answer.kind === 'death' || this.#isWorn(child, answer)) {
          await this.#retire(child);
          child = null;
        }
        if (answer.kind === 'answer') return answer.outcome;
        deaths.push(answer.reason);
        if (!this.#isClosed && !deservesAnother(deaths, isUsed)) return describeDeath(answer.reason, this.#options);
      }
    } finally {
      this.#slots.give(child);
    }
  }

  /** Processes that a document has ended. */
  deaths(): number {
    return this.#deaths;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#alive].map((child) => this.#retire(child)));
  }

  async #ensureAlive(child: Child | null): Promise<Child> {
    if (this.#isClosed) throw new ReaderClosedError();
    if (child?.isAlive) return child;
    if (child) this.#alive.delete(child);
    return this.#startChild();
  }

  async #startChild(): Promise<Child> {
    let reason = 'no-process';
    let attempt = 0;
    for (let kills = 0; attempt < START_ATTEMPTS && kills < START_KILLS && !this.#isClosed;) {
      const child = tryToStart(this.#options);
      if (child instanceof Child) {
        this.#alive.add(child);
        if (await child.ready) return child;
        this.#alive.delete(child);
        if (child.wasKilled) kills += 1;
      }
      reason = child instanceof Child ? (child.startError ?? (child.wasKilled ? 'killed' : 'no-process')) : child;
      if (child instanceof Child && child.wasKilled) continue;
      attempt += 1;
      await new Promise((resolve) => setTimeout(resolve, START_PAUSE_MS * attempt));
    }
    throw this.#isClosed ? new ReaderClosedError() : new MachineTrouble(reason);
  }

  /** In a used process a neighbour could be to blame, so half the time is enough to give it up and try a new one. */
  async #serve(child: Child, { bytes, ...asked }: ReadRequest, isUsed: boolean): Promise<ChildAnswer> {
    const { timeoutMs } = this.#options;
    const message = { ...asked, parallel: this.#sharePages() };
    const answer = await child.request(message, bytes, isUsed ? timeoutMs / 2 : timeoutMs);
    if (answer.kind === 'death') this.#deaths += 1;
    return answer;
  }

  /** Pages at once: a long scan alone may use every core, as far as the memory of one process goes. */
  #sharePages(): number {
    const affordable = Math.max(1, Math.floor((this.#options.memoryMb - BASE_MB) / ENGINE_MB));
    return Math.max(1, Math.min(this.#slots.share(), affordable));
  }

  #isWorn(child: Child, answer: ChildAnswer): boolean {
    const { recycleAfter = RECYCLE_AFTER, memoryMb } = this.#options;
    return (
      (answer.kind === 'answer' && answer.isTainted) ||
      child.served >= recycleAfter ||
      child.residentBytes > memoryMb * 1024 * 1024 * KEPT_MEMORY_SHARE
    );
  }

  async #retire(child: Child): Promise<void> {
    this.#alive.delete(child);
    await child.close();
  }
}

/** A process, or why the operating system would not even try. */
function tryToStart(options: ChildOptions): Child | string {
  try {
    return new Child(options);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'no-process';
  }
}
