import type { ManifestLine } from '../../batch/folder/manifest.ts';
import type { PlanRecord } from '../../record/schema.ts';
import type { ShardEntry } from '../contract.ts';
import { doneKey, manifestKey, ORDER, recordsKey } from '../layout.ts';
import { readLines } from '../store/store.ts';
import type { Store } from '../store/store.ts';

export interface LoadedDocument {
  readonly line: ManifestLine;
  /** As it is stored, without a line end; null where there is none. */
  readonly json: string | null;
  readonly record: PlanRecord | null;
}

/** Names of the shards that are done, in the order of the documents. */
export async function* listDone(store: Store): AsyncGenerator<string> {
  for await (const text of readLines(store, ORDER)) {
    if (text === '') continue;
    const { name } = JSON.parse(text) as ShardEntry;
    if (await store.has(doneKey(name))) yield name;
  }
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
