import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ManifestLine } from '../../batch/folder/manifest.ts';
import type { ShardJob, ShardTally } from '../contract.ts';
import {
  doneKey,
  manifestKey,
  partFolder,
  partManifest,
  partRecords,
  readPartManifest,
  recordsKey,
} from '../layout.ts';
import type { ShardResult } from './read-shard.ts';
import { readLines } from '../store/store.ts';
import type { Store } from '../store/store.ts';

/** Two growing files on this machine: a shard is stored when it is whole, and never waits in memory. */
interface Spool {
  readonly add: (line: string, record: Uint8Array | null) => Promise<void>;
  readonly store: (records: string, manifest: string) => Promise<void>;
}

/** Writes a shard (or, of a halved one, a part and, with the last part, the shard). Twice the same leaves the same bytes. */
export async function writeShard(store: Store, job: ShardJob, results: AsyncIterable<ShardResult>): Promise<void> {
  const { shard, from, until, documents } = job;
  await withSpool(store, async (spool) => {
    const tally = createTally();
    for await (const { line, record } of results) {
      tally.add(line);
      await spool.add(JSON.stringify(line), record);
    }
    if (from === 0 && until === documents) {
      await spool.store(recordsKey(shard), manifestKey(shard));
      await store.put(doneKey(shard), tally.render());
    } else await spool.store(partRecords(shard, from, until), partManifest(shard, from, until));
  });
  if (from !== 0 || until !== documents) await joinParts(store, shard, documents);
}

/**
 * A shard of parts becomes one when the parts cover it; any worker may do it, also two at once. Parts are taken away only after the
 * shard is done: a worker that finds it done has read, or written, parts that somebody else has joined.
 */
async function joinParts(store: Store, shard: string, documents: number): Promise<void> {
  if (await store.has(doneKey(shard))) {
    await removeParts(store, shard);
    return;
  }
  const parts = await findCover(store, shard, documents);
  if (!parts) return;
  await withSpool(store, async (spool) => {
    const tally = createTally();
    for (const { from, until } of parts) {
      for await (const record of readLines(store, partRecords(shard, from, until)))
        if (record !== '') await spool.add('', Buffer.from(`${record}\n`));
      for await (const line of readLines(store, partManifest(shard, from, until))) {
        if (line === '') continue;
        tally.add(JSON.parse(line) as ManifestLine);
        await spool.add(line, null);
      }
    }
    if (await store.has(doneKey(shard))) return;
    await spool.store(recordsKey(shard), manifestKey(shard));
    await store.put(doneKey(shard), tally.render());
  });
  await removeParts(store, shard);
}

/** Parts from the first to the last document without a gap; null while some are missing. */
async function findCover(
  store: Store,
  shard: string,
  documents: number,
): Promise<{ from: number; until: number }[] | null> {
  const found = new Map<number, number>();
  for await (const { key } of store.list(partFolder(shard))) {
    const part = readPartManifest(key);
    if (part) found.set(part.from, Math.max(part.until, found.get(part.from) ?? 0));
  }
  const cover: { from: number; until: number }[] = [];
  for (let from = 0; from < documents;) {
    const until = found.get(from);
    if (until === undefined) return null;
    cover.push({ from, until });
    from = until;
  }
  return cover;
}

export async function removeParts(store: Store, shard: string): Promise<void> {
  for await (const { key } of store.list(partFolder(shard))) await store.remove(key);
}

function createTally(): { readonly add: (line: ManifestLine) => void; readonly render: () => string } {
  let documents = 0;
  let tasks = 0;
  const statuses = new Map<string, number>();
  return {
    add: (line) => {
      documents += 1;
      tasks += line.tasks;
      statuses.set(line.status, (statuses.get(line.status) ?? 0) + 1);
    },
    render: () => {
      const sorted = [...statuses].sort(([a], [b]) => (a < b ? -1 : 1));
      const tally: ShardTally = { documents, tasks, statuses: Object.fromEntries(sorted) };
      return `${JSON.stringify(tally)}\n`;
    },
  };
}

async function withSpool(store: Store, use: (spool: Spool) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-shard-'));
  const [records, manifest] = [join(folder, 'records'), join(folder, 'manifest')];
  const open_: FileHandle[] = [];
  try {
    for (const path of [records, manifest]) open_.push(await open(path, 'wx'));
    const [recordFile, manifestFile] = open_;
    await use({
      add: async (line, record) => {
        if (record) await recordFile?.appendFile(record);
        if (line !== '') await manifestFile?.appendFile(`${line}\n`);
      },
      store: async (recordsAt, manifestAt) => {
        await store.putFile(recordsAt, records);
        await store.putFile(manifestAt, manifest);
      },
    });
  } finally {
    for (const file of open_) await file.close();
    await rm(folder, { recursive: true, force: true });
  }
}
