import type { Child } from './child.ts';

/** Places for reading processes; each holds a process, or none yet. */
export class Slots {
  readonly size: number;
  readonly #idle: (Child | null)[];
  readonly #queue: ((child: Child | null) => void)[] = [];

  constructor(size: number) {
    this.size = size;
    this.#idle = Array.from({ length: size }, () => null);
  }

  /** The process of a free place, the warmest first: an empty place only when all warm ones are busy. Waits for one. */
  take(): Promise<Child | null> {
    const warm = this.#idle.findIndex((child) => child?.isAlive);
    if (this.#idle.length > 0) return Promise.resolve(this.#idle.splice(Math.max(warm, 0), 1)[0] ?? null);
    return new Promise((resolve) => this.#queue.push(resolve));
  }

  /** Gives the place back, with its process where that goes on. */
  give(child: Child | null): void {
    const next = this.#queue.shift();
    if (next) next(child);
    else this.#idle.push(child);
  }

  /** What one document under way may use: its share of the places that nobody waits for. */
  share(): number {
    const busy = Math.max(1, this.size - this.#idle.length);
    return Math.floor(this.size / (busy + this.#queue.length));
  }
}
