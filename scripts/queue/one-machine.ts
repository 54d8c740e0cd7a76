import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a line of the manifest says of a record's place: the shard here, a file of its own on one machine. */
export const withoutPlaces = (manifest: string): string => manifest.replace(/"record":"[^"]*"/g, '"record":""');

/** The lines of `records/` or `manifest/` of a queue's output, in the order of its shards. */
async function* readShards(output: string, kind: 'records' | 'manifest'): AsyncGenerator<string> {
  const shards = readFileSync(join(output, 'shards.ndjson'), 'utf8').trimEnd().split('\n');
  for (const line of shards) {
    const { name } = JSON.parse(line) as { name: string };
    const path = join(output, kind, `${name}.ndjson`);
    for await (const text of readLines(path))
      yield kind === 'manifest' ? text.replaceAll(`"record":"records/${name}.ndjson"`, '"record":""') : text;
  }
}

const readLines = (path: string): AsyncIterable<string> => createInterface({ input: createReadStream(path) });

/**
 * Compares a queue's `output` with what `convert --out one` wrote: each line of the manifest (but for the place of the record, which
 * has to be its shard) and each record, byte for byte and in order. Null where they are the same, else where they part.
 */
export async function findDifference(one: string, output: string): Promise<string | null> {
  const records = readShards(output, 'records');
  const manifest = readShards(output, 'manifest');
  let count = 0;
  for await (const line of readLines(join(one, 'manifest.ndjson'))) {
    count += 1;
    const found = await manifest.next();
    if (found.done || found.value !== withoutPlaces(line)) return `manifest line ${count}: ${String(found.value)}`;
    const { record } = JSON.parse(line) as { record: string | null };
    if (record === null) continue;
    const text: IteratorResult<string, void> = await records.next();
    if (text.done || `${text.value}\n` !== readFileSync(join(one, record), 'utf8')) return `record of line ${count}`;
  }
  if (!(await manifest.next()).done) return `more than ${count} lines in the manifest`;
  return (await records.next()).done ? null : 'more records than one machine has';
}
