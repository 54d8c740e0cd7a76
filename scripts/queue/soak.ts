/**
 * Workers killed at random moments, the network of one cut, two submits of one list: is the end that of one machine, byte for byte?
 *   scripts/services.sh start | while read url; do node scripts/run-ts.mjs scripts/queue/soak.ts "$url"; done
 *   [--kills 20] [--documents 800] [--cut 120]   120: seconds without network
 * The worker that was cut off has to come back by itself: a second output is left to it alone.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MAIN, measure } from './command.ts';
import { writeDocuments } from './documents.ts';
import { findDifference } from './one-machine.ts';
import { startProxy } from './proxy.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '20' },
    documents: { type: 'string', default: '800' },
    cut: { type: 'string', default: '120' },
  },
});
const [url = ''] = positionals;
if (url === '') {
  console.error('usage: soak.ts redis://…|postgres://… [--kills 20] [--documents 800] [--cut 120]');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'kehoach-queue-soak-'));
const started = new Set<ChildProcess>();
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly log: () => string;
}

function start(args: readonly string[]): Running {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  started.add(child);
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return { child, log: () => log, ended: new Promise((resolve) => child.once('close', resolve)) };
}

const work = (queue: string): Running =>
  start(['work', '--queue', queue, '--jobs', '1', '--lock', '2', '--log', 'json']);
const submit = (to: string): Running => start(['submit', 'in', '--queue', url, '--to', to, '--shard', '10']);

const countEvents = ({ log }: Running, event: string): number => log().split(`"event":"${event}"`).length - 1;

/**
 * Workers one after the other, each killed at a random moment after it took its first shard, until so many died over a shard.
 * Gives back how many died in all, also between two shards.
 */
async function killWorkers(count: number, isOver: () => boolean): Promise<number> {
  let killed = 0;
  for (let hits = 0; hits < count; killed += 1) {
    const victim = work(url);
    while (countEvents(victim, 'shard-started') === 0 && !isOver()) await wait(20);
    await wait(Math.random() * 2_000);
    if (isOver()) throw new Error(`all was done after ${hits} kills: more --documents are needed`);
    victim.child.kill('SIGKILL');
    await victim.ended;
    if (countEvents(victim, 'shard-started') > countEvents(victim, 'shard-done')) hits += 1;
  }
  return killed;
}

async function soak(): Promise<{ codes: (number | null)[]; killed: number; back: number }> {
  const proxy = await startProxy(url);
  try {
    const submits = [submit('out'), submit('out')];
    const cutOff = work(proxy.url);
    while (!cutOff.log().includes('shard-started')) await wait(50);
    proxy.cut();
    const mended = wait(Number(values.cut) * 1000).then(proxy.mend);
    const ending = Promise.all(submits.map(({ ended }) => ended));
    let isOver = false;
    void ending.then(() => (isOver = true));
    const killed = await killWorkers(Number(values.kills), () => isOver);
    const last = work(url);
    const codes = await ending;
    last.child.kill('SIGKILL');
    await mended;
    const alone = submit('alone');
    codes.push(await alone.ended);
    return { codes, killed, back: countEvents(cutOff, 'shard-done') };
  } finally {
    proxy.close();
    for (const child of started) child.kill('SIGKILL');
  }
}

try {
  writeDocuments(folder, { count: Number(values.documents), fixtureEvery: 10 });
  await measure(folder, 'convert', ['convert', 'in', '--out', 'one', '-j', '2']);
  const { codes, killed, back } = await soak();
  const differences = [];
  for (const output of ['out', 'alone'])
    differences.push(await findDifference(join(folder, 'one'), join(folder, output)));
  const shards = readFileSync(join(folder, 'out', 'shards.ndjson'), 'utf8').split('\n').length - 1;
  console.log(
    `${new URL(url).protocol} ${killed} workers killed, ${values.kills} of them over a shard; one network cut of ${values.cut} s, two submits; ${values.documents} documents in ${shards} shards; ` +
      `submits ended with ${codes.join(', ')}; the worker that was cut off did ${back} shards; ` +
      differences.map((difference) => difference ?? 'records and manifest as those of one machine').join('; '),
  );
  if (differences.some((difference) => difference !== null) || codes.some((code) => code !== 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
