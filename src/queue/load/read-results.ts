import type { ManifestLine } from '../../batch/folder/manifest.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { doneKey, manifestKey, recordsKey } from '../layout.ts';
import { readOrder } from '../prune.ts';
import { QueueError } from '../queue-error.ts';
import { readLines } from '../store/store.ts';
import type { Store } from '../store/store.ts';

export interface LoadOptions {
  /** Takes away from the target what is not of this output's last list; only once all of it is done. */
  readonly prune: boolean;
  readonly onShard: (shard: string) => void;
}

export interface LoadSum {
  readonly documents: number;
  /** What is in the target and not of this list (documents in PostgreSQL, files of Parquet); taken away where that was asked for. */
  readonly others: number;
}

export interface LoadedDocument {
  readonly line: ManifestLine;
  /** As it is stored, without a line end; null where there is none. */
  readonly json: string | null;
  readonly record: PlanRecord | null;
}

/** Names of the shards that are done, in the order of the documents. */
export async function* listDone(store: Store): AsyncGenerator<string> {
  for (const name of await readOrder(store)) if (await store.has(doneKey(name))) yield name;
}

/** Before anything is taken away: what is not done yet must not count as gone. */
export async function requireAllDone(store: Store): Promise<void> {
  for (const name of await readOrder(store))
    if (!(await store.has(doneKey(name))))
      throw new QueueError(
        'Chưa xong hết nên chưa xóa được gì (--prune); hãy chạy lại submit cho xong.',
        'Not all is done, so nothing can be taken away yet (--prune); let submit finish first.',
      );
}

/** The documents of a shard with their records, one after the other: each manifest line with a record takes the next one. */
export async function* readResults(store: Store, shard: string): AsyncGenerator<LoadedDocument> {
  const records = readLines(store, recordsKey(shard));
  for await (const text of readLines(store, manifestKey(shard))) {
    if (text === '') continue;
    const line = JSON.parse(text) as ManifestLine;
    const next = line.record === null ? null : await records.next();
    const json = next === null || next.done === true ? null : next.value;
    yield { line, json, record: json === null ? null : (JSON.parse(json) as PlanRecord) };
  }
}
