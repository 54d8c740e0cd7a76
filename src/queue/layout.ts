/** Where things stand in an output, below its root. */
export const RUN = 'run.json';
/** The order of the shards, one line each. */
export const ORDER = 'shards.ndjson';
/** A shard is done when its tally is here. */
export const DONE = 'done/';
export const RECORDS = 'records/';
export const MANIFEST = 'manifest/';
export const LISTS = 'lists/';
export const PARTS = 'parts/';

export const listKey = (shard: string): string => `${LISTS}${shard}.ndjson`;
export const doneKey = (shard: string): string => `${DONE}${shard}.json`;
export const recordsKey = (shard: string): string => `${RECORDS}${shard}.ndjson`;
export const manifestKey = (shard: string): string => `${MANIFEST}${shard}.ndjson`;

const range = (from: number, until: number): string =>
  `${String(from).padStart(6, '0')}-${String(until).padStart(6, '0')}`;
/** Parts of a shard that was halved; they are taken away when the shard is whole. */
export const partFolder = (shard: string): string => `${PARTS}${shard}/`;
export const partRecords = (shard: string, from: number, until: number): string =>
  `${partFolder(shard)}${range(from, until)}.records.ndjson`;
/** Written after the records: a part is done when it is here. */
export const partManifest = (shard: string, from: number, until: number): string =>
  `${partFolder(shard)}${range(from, until)}.manifest.ndjson`;

export function readPartManifest(key: string): { from: number; until: number } | null {
  const [, from, until] = /\/(\d{6})-(\d{6})\.manifest\.ndjson$/.exec(key) ?? [];
  return from === undefined || until === undefined ? null : { from: Number(from), until: Number(until) };
}
