#!/usr/bin/env node
// A long run, repeated at will: 10,000 small documents, one in a hundred hostile, and the coordinator's memory on the way.
//   npm run soak [-- --documents 10000] [-- --jobs 2]
//   npm run soak -- --kills 50         300 documents, the run killed 50 times at random moments, then finished and compared
//   npm run soak -- --child-kills 50   the same with reading processes killed instead (needs pgrep)
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HOSTILE } from './hostile.mjs';

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    jobs: { type: 'string' },
    kills: { type: 'string' },
    'child-kills': { type: 'string' },
  },
});
const kills = Number(values.kills ?? 0);
const childKills = Number(values['child-kills'] ?? 0);
const count = Number(values.documents ?? (kills + childKills > 0 ? 300 : 10_000));
const jobs = values.jobs ?? '2';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'kehoach-soak-'));
const say = (text) => process.stdout.write(`${text}\n`);

function writeDocuments() {
  const plans = join(root, 'fixtures', 'plans');
  const texts = readdirSync(plans)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(plans, name), 'utf8'));
  const made = new Map();
  for (let index = 0; index < count; index += 1) {
    const part = join(folder, 'in', String(Math.floor(index / 1000)));
    if (index % 1000 === 0) mkdirSync(part, { recursive: true });
    if (index % 100 === 50) {
      const [name, make] = HOSTILE[Math.floor(index / 100) % HOSTILE.length];
      if (!made.has(name)) made.set(name, make());
      writeFileSync(join(part, `${index}-${name}`), made.get(name));
    } else {
      writeFileSync(join(part, `${index}.txt`), `${texts[index % texts.length]}\n${index}\n`);
    }
  }
}

const args = (out) => [
  main,
  'convert',
  join(folder, 'in'),
  '--out',
  join(folder, out),
  '--jobs',
  jobs,

  '--log',
  'json',
];

function readResident(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function runLong() {
  const child = spawn(process.execPath, args('out'), { stdio: ['ignore', 'ignore', 'pipe'] });
  let documents = 0;
  let most = 0;
  const start = performance.now();
  for await (const line of createInterface({ input: child.stderr })) {
    const event = JSON.parse(line);
    if (event.event === 'end') say(JSON.stringify(event));
    if (event.event !== 'document') continue;
    documents += 1;
    if (documents % 100 === 0) most = Math.max(most, readResident(child.pid));
    if (documents % 1000 === 0)
      say(
        `${documents} documents: coordinator ${readResident(child.pid).toFixed(0)} MB, most ${most.toFixed(0)} MB, ${((performance.now() - start) / 1000).toFixed(0)} s`,
      );
  }
}

function snapshot(path) {
  const names = readdirSync(path, { recursive: true }).filter((name) => statSync(join(path, name)).isFile());
  return new Map(names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Says whether a folder holds the bytes of the undisturbed run, and what differs first. */
function isSameAsWhole(name) {
  const [whole, other] = [snapshot(join(folder, 'whole')), snapshot(join(folder, name))];
  const different = [...new Set([...whole.keys(), ...other.keys()])].filter(
    (path) => whole.get(path) !== other.get(path),
  );
  for (const path of different.slice(0, 3)) {
    const [left = [], right = []] = [whole.get(path)?.split('\n'), other.get(path)?.split('\n')];
    const line = left.findIndex((text, index) => text !== right[index]);
    say(`${path}, line ${line + 1}:\n  ${left[line]?.slice(0, 300)}\n  ${right[line]?.slice(0, 300)}`);
  }
  return different.length === 0;
}

async function runKilled() {
  say('an uninterrupted run …');
  const started = performance.now();
  spawnSync(process.execPath, args('whole'), { stdio: 'ignore' });
  const whole = performance.now() - started;
  let finished = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, args('killed'), { stdio: 'ignore', detached: true });
    const exit = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 150 + (Math.random() * whole) / 6);
    if ((await exit) !== null) finished += 1;
    clearTimeout(timer);
    // So that kills fall on every part of the run, a finished one is begun anew.
    if (finished > 0 && kill < kills - 1) {
      if (!isSameAsWhole('killed')) throw new Error('the output differs');
      rmSync(join(folder, 'killed'), { recursive: true });
      finished = 0;
      say(`after ${kill + 1} starts: finished, the same bytes; begun anew`);
    }
  }
  spawnSync(process.execPath, args('killed'), { stdio: 'ignore' });
  const isSame = isSameAsWhole('killed');
  say(`${kills} kills: the output is ${isSame ? 'byte-identical' : 'DIFFERENT'}`);
  process.exitCode = isSame ? 0 : 1;
}

/** One of the reading processes of a run, by chance. */
function pickReader(pid) {
  const pids = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .filter(Boolean);
  return pids.length > 0 ? Number(pids[Math.floor(Math.random() * pids.length)]) : null;
}

async function runWithKilledReaders() {
  say('an undisturbed run …');
  const started = performance.now();
  spawnSync(process.execPath, args('whole'), { stdio: 'ignore' });
  const whole = performance.now() - started;
  const child = spawn(process.execPath, args('disturbed'), { stdio: 'ignore' });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  let killed = 0;
  const timer = setInterval(
    () => {
      const reader = pickReader(child.pid);
      if (reader === null || killed >= childKills) return;
      process.kill(reader, 'SIGKILL');
      killed += 1;
    },
    Math.max(whole / childKills, 200),
  );
  await exit;
  clearInterval(timer);
  const isSame = isSameAsWhole('disturbed');
  say(`${killed} reading processes killed: the output is ${isSame ? 'byte-identical' : 'DIFFERENT'}`);
  process.exitCode = isSame ? 0 : 1;
}

try {
  writeDocuments();
  await (kills > 0 ? runKilled() : childKills > 0 ? runWithKilledReaders() : runLong());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
