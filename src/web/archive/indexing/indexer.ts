import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { correctionsPathOf, readCorrectedRecord } from '../../batch/folder/corrections-file.ts';
import type { Card } from '../api/card.ts';
import type { DocumentList, Entry } from './document-list.ts';
import type { IndexStore } from './index-store.ts';

/** Keeps the index in step with the records, one document at a time, so that requests come in between. */
export interface Indexer {
  readonly add: (entries: readonly Entry[]) => void;
  /** How many are still to come. */
  readonly pending: () => number;
  /** All that was added is in. */
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function startIndexer(
  list: DocumentList,
  store: IndexStore,
  onCards: (cards: readonly Card[]) => void,
): Indexer {
  const queue = new Map<string, Entry>();
  const known = store.cards();
  const state: { running: Promise<void> | null; stopped: boolean } = { running: null, stopped: false };

  const indexOne = async (entry: Entry): Promise<void> => {
    if (entry.recordPath === null) return;
    const key = stateOf(entry, entry.recordPath);
    const before = known.get(entry.id);
    if (before?.key !== key) {
      const { record } = await readCorrectedRecord(entry.recordPath);
      known.set(entry.id, { key, part: store.put(entry.id, key, record) });
    }
    const part = known.get(entry.id)?.part;
    if (part) list.complete(entry, part);
  };

  const work = async (): Promise<void> => {
    for (const [id, entry] of queue) {
      if (state.stopped) break;
      queue.delete(id);
      try {
        await indexOne(entry);
      } catch {
        // A record that somebody took away or broke: its line in the list stays, without what the record would add.
      }
      onCards([entry.card]);
      await setImmediate();
    }
    state.running = null;
  };

  return {
    add: (entries) => {
      for (const entry of entries) {
        const before = known.get(entry.id);
        if (entry.recordPath !== null && before?.key === stateOf(entry, entry.recordPath))
          list.complete(entry, before.part);
        else queue.set(entry.id, entry);
      }
      if (queue.size > 0) state.running ??= work();
    },
    pending: () => queue.size,
    idle: async () => {
      while (state.running) await state.running;
    },
    stop: async () => {
      state.stopped = true;
      await state.running;
    },
  };
}

/** What a card was made from: changes when the record or its corrections do. */
function stateOf({ line }: Entry, recordPath: string): string {
  const patch = statSync(correctionsPathOf(recordPath), { throwIfNoEntry: false });
  return [line.source, line.sha256, line.job, patch ? `${patch.mtimeMs}:${patch.size}` : ''].join('|');
}
