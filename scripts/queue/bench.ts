/**
 * What a queue costs: CPU of `submit` and 1, 2, 4 `work` against `convert` with as many reading processes, documents a second, memory.
 *   scripts/services.sh start | while read url; do node scripts/run-ts.mjs scripts/queue/bench.ts "$url" --documents 20000; done
 * CPU is that of a process and all that it started (a cpuacct group where one can be made, else GNU time), so what else the machine does matters little;
 * `convert` runs just before the queue and just after it, in turn. Both ends are compared byte for byte.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { measure, type Cost } from './command.ts';
import { writeDocuments } from './documents.ts';
import { findDifference } from './one-machine.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '20000' },
    workers: { type: 'string', default: '1,2,4' },
    fixtures: { type: 'string', default: '20' },
    /** `convert` only for the first number of workers: half the time, and no pairs for the others. */
    'convert-once': { type: 'boolean', default: false },
  },
});
const [url = ''] = positionals;
if (url === '') {
  console.error(
    'usage: bench.ts redis://…|postgres://… [--documents 20000] [--workers 1,2,4] [--fixtures 20] [--convert-once]',
  );
  process.exit(2);
}
const count = Number(values.documents);
const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));

interface ServerUse {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** What Redis has used since it started; null for PostgreSQL, which does not say. */
async function askServer(): Promise<ServerUse | null> {
  if (!url.startsWith('redis')) return null;
  const redis = new Redis(url);
  const text = await redis.info();
  await redis.quit();
  const read = (name: string): number => Number(text.split('\r\n').find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)); // prettier-ignore
  return {
    cpuSeconds: read('used_cpu_user') + read('used_cpu_sys'),
    peakMegabytes: read('used_memory_peak') / 1024 ** 2,
  };
}

const convert = (workers: number): Promise<Cost> => {
  rmSync(join(folder, 'one'), { recursive: true, force: true });
  return measure(folder, 'convert', ['convert', 'in', '--out', 'one', '-j', String(workers)]);
};

async function queue(workers: number): Promise<{ submit: Cost; works: Cost[]; server: ServerUse | null }> {
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  const before = await askServer();
  const submitting = measure(folder, 'submit', ['submit', 'in', '--queue', url, '--to', 'out']);
  const args = ['work', '--queue', url, '--jobs', '1', '--idle', '5', '--log', 'json'];
  const working = Array.from({ length: workers }, (_, index) => measure(folder, `work-${index}`, args));
  const [submit, works] = await Promise.all([submitting, Promise.all(working)]);
  const after = await askServer();
  return {
    submit,
    works,
    server: before && after && { ...after, cpuSeconds: after.cpuSeconds - before.cpuSeconds },
  };
}

/** `one` is what `convert` took where it ran before; else it runs now, after. */
async function compare(workers: number, before: Cost | null): Promise<Cost> {
  const { submit, works, server } = await queue(workers);
  const one = before ?? (await convert(workers));
  const work = works.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const difference = await findDifference(join(folder, 'one'), join(folder, 'out'));
  const rate = ({ wallSeconds }: Cost): string => (count / wallSeconds).toFixed(0);
  const facts = [
    `${workers} work: CPU ${work.toFixed(1)} + submit ${submit.cpuSeconds.toFixed(1)} s, convert ${one.cpuSeconds.toFixed(1)} s: ${((work + submit.cpuSeconds) / one.cpuSeconds).toFixed(3)}`,
    `${rate(submit)} documents/s, convert ${rate(one)}`,
    `submit at most ${submit.megabytes.toFixed(0)} MB, work ${Math.max(...works.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    ...(server ? [`Redis ${server.cpuSeconds.toFixed(1)} s, at most ${server.peakMegabytes.toFixed(2)} MB`] : []),
    difference ?? 'same bytes as convert',
  ];
  console.log(facts.join('; '));
  if (difference !== null) process.exitCode = 1;
  return one;
}

try {
  writeDocuments(folder, { count, fixtureEvery: Number(values.fixtures) });
  console.log(`${new URL(url).protocol} ${count} documents, one in ${values.fixtures} a plan of fixtures/plans`);
  let one: Cost | null = null;
  for (const [turn, workers] of values.workers.split(',').map(Number).entries()) {
    if (turn === 0 || (!values['convert-once'] && turn % 2 === 0)) one = await convert(workers);
    else if (!values['convert-once']) one = null;
    one = await compare(workers, one);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
