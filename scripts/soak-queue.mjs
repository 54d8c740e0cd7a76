#!/usr/bin/env node
// Workers killed at random moments, the network of one cut, two submits of one list: does a queue's end stay that of one machine?
//   scripts/services.sh start | while read url; do node scripts/soak-queue.mjs "$url" [KILLS] [DOCUMENTS]; done
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'dist', 'cli', 'main.js');
const [url, kills = '20', count = '400'] = process.argv.slice(2);
if (!url) {
  process.stderr.write('usage: soak-queue.mjs redis://…|postgres://… [KILLS] [DOCUMENTS]\n');
  process.exit(2);
}
const CUT_MS = 12_000;
const folder = mkdtempSync(join(tmpdir(), 'kehoach-soak-'));
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const plan = readFileSync(join(root, 'fixtures', 'plans', firstPlan()), 'utf8');

function firstPlan() {
  const { stdout } = spawnSync('ls', [join(root, 'fixtures', 'plans')], { encoding: 'utf8' });
  return stdout.split('\n').find((name) => name.endsWith('.txt'));
}

/** Everything that goes through stands still while it is cut, as in a network that lost a link; nobody is told. */
async function startProxy(target) {
  const state = { isCut: false, pairs: new Set() };
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far];
    state.pairs.add(pair);
    for (const socket of pair) {
      socket.on('error', () => pair.forEach((one) => one.destroy()));
      socket.on('close', () => (pair.forEach((one) => one.destroy()), state.pairs.delete(pair)));
      if (state.isCut) socket.pause();
    }
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => near.write(chunk));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const set = (isCut) => {
    state.isCut = isCut;
    for (const pair of state.pairs) for (const socket of pair) isCut ? socket.pause() : socket.resume();
  };
  return { port: server.address().port, set, close: () => (server.close(), state.pairs.forEach(([a]) => a.destroy())) };
}

const children = new Set();
function start(args) {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  children.add(child);
  child.log = '';
  child.stderr.on('data', (chunk) => (child.log += chunk));
  child.ended = new Promise((resolve) => child.once('close', resolve));
  void child.ended.then(() => children.delete(child));
  return child;
}
const work = (queue) => start(['work', '--queue', queue, '--jobs', '1', '--lock', '2', '--log', 'json']);
const submit = () => start(['submit', 'in', '--queue', url, '--to', 'out', '--shard', '10']);

try {
  mkdirSync(join(folder, 'in'));
  for (let index = 0; index < Number(count); index += 1)
    writeFileSync(join(folder, 'in', `${String(index).padStart(5, '0')}.txt`), `${plan}\n${index}\n`);
  const whole = spawnSync(process.execPath, [main, 'convert', 'in'], {
    cwd: folder,
    maxBuffer: 1 << 30,
  }).stdout.toString();

  const target = new URL(url);
  const proxy = await startProxy(target);
  const cutUrl = new URL(url);
  cutUrl.port = String(proxy.port);
  cutUrl.hostname = '127.0.0.1';
  const submits = [submit(), submit()];
  const cutWorker = work(cutUrl.href);
  let isOver = false;
  const ending = Promise.all(submits.map(({ ended }) => ended)).then((codes) => ((isOver = true), codes));
  void (async () => {
    await wait(6_000);
    proxy.set(true);
    await wait(CUT_MS);
    proxy.set(false);
  })();
  let killed = 0;
  while (!isOver && killed < Number(kills)) {
    const victim = work(url);
    await wait(600 + Math.random() * 1_500);
    victim.kill('SIGKILL');
    await victim.ended;
    killed += 1;
  }
  const last = work(url);
  const codes = await ending;
  for (const child of [last, cutWorker]) child.kill('SIGKILL');
  proxy.close();

  const shards = readFileSync(join(folder, 'out', 'shards.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(JSON.parse);
  const read = (kind) =>
    shards.map(({ name }) => readFileSync(join(folder, 'out', kind, `${name}.ndjson`), 'utf8')).join('');
  const isSame = read('records') === whole;
  const quarantined = read('manifest').split('"quarantined"').length - 1;
  const kind = target.protocol.replace(':', '');
  process.stdout.write(
    `${kind}: ${killed} kills, one cut of ${CUT_MS / 1000} s, ${count} documents in ${shards.length} shards; `,
  );
  process.stdout.write(
    `submits ended with ${codes.join(' and ')}; quarantined ${quarantined}; same bytes: ${isSame}\n`,
  );
  if (!isSame || codes.some((code) => code !== 0)) {
    process.exitCode = 1;
    for (const { log } of submits) process.stderr.write(log.slice(-2_000));
  }
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
