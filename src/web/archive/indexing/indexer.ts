import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { correctionsPathOf, readCorrectedRecord } from '../../../batch/folder/corrections-file.ts';
import type { Card } from '../../api/card.ts';
import type { DocumentList, Entry } from '../document-list.ts';
import type { IndexStore, KnownCard } from './index-store.ts';

/** Keeps the index in step with the records, one document at a time, so that requests come in between. */
export class Indexer {
  readonly #list: DocumentList;
  readonly #store: IndexStore;
  readonly #onCards: (cards: readonly Card[]) => void;
  readonly #known: Map<string, KnownCard>;
  readonly #queue = new Map<string, Entry>();
  #running: Promise<void> | null = null;
  #isStopped = false;

  constructor(list: DocumentList, store: IndexStore, onCards: (cards: readonly Card[]) => void) {
    this.#list = list;
    this.#store = store;
    this.#onCards = onCards;
    this.#known = store.cards();
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const before = this.#known.get(entry.id);
      if (entry.recordPath !== null && before?.key === stateOf(entry, entry.recordPath))
        this.#list.complete(entry, before.part);
      else this.#queue.set(entry.id, entry);
    }
    if (this.#queue.size > 0) this.#running ??= this.#work();
  }

  /** How many are still to come. */
  pending(): number {
    return this.#queue.size;
  }

  /** Settles when all that was added is in. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #work(): Promise<void> {
    for (const [id, entry] of this.#queue) {
      if (this.#isStopped) break;
      this.#queue.delete(id);
      try {
        await this.#indexOne(entry);
      } catch {
        // A record that somebody took away or broke: its line in the list stays, without what the record would add.
      }
      this.#onCards([entry.card]);
      await setImmediate();
    }
    this.#running = null;
  }

  async #indexOne(entry: Entry): Promise<void> {
    if (entry.recordPath === null) return;
    const key = stateOf(entry, entry.recordPath);
    if (this.#known.get(entry.id)?.key !== key) {
      const { record } = await readCorrectedRecord(entry.recordPath);
      this.#known.set(entry.id, { key, part: this.#store.put(entry.id, key, record) });
    }
    const part = this.#known.get(entry.id)?.part;
    if (part) this.#list.complete(entry, part);
  }
}

/** What a card was made from: changes when the record or its corrections do. */
function stateOf({ line }: Entry, recordPath: string): string {
  const patch = statSync(correctionsPathOf(recordPath), { throwIfNoEntry: false });
  return [line.source, line.sha256, line.job, patch ? `${patch.mtimeMs}:${patch.size}` : ''].join('|');
}
