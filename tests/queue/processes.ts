import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { withoutPlaces } from '../../scripts/queue/one-machine.ts';
import type { ShardEntry } from '../../src/queue/contract.ts';
import type { WorkEvent } from '../../src/queue/work.ts';
import { MAIN, runKehoach } from '../cli/run-kehoach.ts';

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly log: () => string;
}

export function start(args: readonly string[], options: { cwd: string; env?: Record<string, string> }): Started {
  const env = { ...process.env, ...options.env };
  const child = spawn(process.execPath, [MAIN, ...args], { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return { child, ended: new Promise((resolve) => child.once('close', resolve)), log: () => log };
}

/** A worker with one reading process; `onEvent` hears its log. */
export function startWorker(
  url: string,
  options: { cwd: string; env?: Record<string, string>; lock?: number },
  onEvent: (event: WorkEvent, worker: Started) => void = () => undefined,
): Started {
  const { lock = 2 } = options;
  const worker = start(['work', '--queue', url, '--jobs', '1', '--lock', String(lock), '--log', 'json'], options);
  if (worker.child.stderr)
    createInterface({ input: worker.child.stderr }).on('line', (line) => {
      if (line.startsWith('{')) onEvent(JSON.parse(line) as WorkEvent, worker);
    });
  return worker;
}

/** What one machine makes of the folder `in`: its records and its manifest, without the places of records. */
export function convertHere(folder: string): { records: string; manifest: string } {
  runKehoach(['convert', 'in', '--out', 'one'], { cwd: folder });
  const manifest = readFileSync(join(folder, 'one', 'manifest.ndjson'), 'utf8');
  const lines = manifest.trimEnd().split('\n').map((line) => JSON.parse(line) as { record: string | null }); // prettier-ignore
  const records = lines.flatMap(({ record }) =>
    record === null ? [] : readFileSync(join(folder, 'one', record), 'utf8'),
  );
  return { records: records.join(''), manifest: withoutPlaces(manifest) };
}

/** Records and manifest of an output in the order of its shards; the manifest without the places of records. */
export function collect(output: string): { records: string; manifest: string; documents: number } {
  const shards = readFileSync(join(output, 'shards.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ShardEntry);
  const join_ = (kind: string): string =>
    shards.map(({ name }) => readFileSync(join(output, kind, `${name}.ndjson`), 'utf8')).join('');
  return {
    records: join_('records'),
    manifest: withoutPlaces(join_('manifest')),
    documents: shards.reduce((sum, { documents }) => sum + documents, 0),
  };
}

/** Which shards and documents `path` is in. */
export function findShard(output: string, path: string): { shard: string; index: number } {
  for (const file of readdirSync(join(output, 'lists'))) {
    const lines = readFileSync(join(output, 'lists', file), 'utf8')
      .trimEnd()
      .split('\n');
    const index = lines.findIndex((line) => (JSON.parse(line) as { path: string }).path === path);
    if (index >= 0) return { shard: file.replace('.ndjson', ''), index };
  }
  throw new Error(`${path} is in no shard`);
}
