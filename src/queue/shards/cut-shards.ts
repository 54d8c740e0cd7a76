import { createHash } from 'node:crypto';
import type { ListedDocument } from '../contract.ts';

export interface ShardSize {
  readonly least: number;
  readonly most: number;
}

export const SHARD_SIZE: ShardSize = { least: 200, most: 1_000 };

export interface Shard {
  readonly name: string;
  readonly documents: readonly ListedDocument[];
}

/**
 * Shards in the order of the documents. A cut follows from a document's own path (the hash of it), so a document more or less
 * changes the shard it is in and perhaps the next, and all others keep their names: what is done of them stays done.
 * `run` is what else decides the bytes of a shard.
 */
export async function* cutShards(
  documents: AsyncIterable<ListedDocument>,
  run: string,
  size: ShardSize,
): AsyncGenerator<Shard> {
  let waiting: ListedDocument[] = [];
  const odds = Math.max(1, Math.floor((size.least + size.most) / 3));
  for await (const document of documents) {
    waiting.push(document);
    const isCut = waiting.length >= size.least && hashNumber(document.path) % odds === 0;
    if (!isCut && waiting.length < size.most) continue;
    yield nameShard(waiting, run);
    waiting = [];
  }
  if (waiting.length > 0) yield nameShard(waiting, run);
}

function nameShard(documents: readonly ListedDocument[], run: string): Shard {
  const hash = createHash('sha256').update(run);
  for (const { path, name, version } of documents) hash.update(JSON.stringify([path, name, version]));
  return { name: hash.digest('hex').slice(0, 20), documents };
}

function hashNumber(path: string): number {
  return createHash('sha256').update(path).digest().readUInt32BE(0);
}
