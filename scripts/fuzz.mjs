#!/usr/bin/env node
// Mutants of the fixtures, seeded, through the built command line, round after round.
//   npm run fuzz -- --minutes 20 [--seed 1] [--round 150] [--keep folder]
// Each must end in a status of the list, inside time and memory, with spans inside its text, and no reading process may die. What a
// mutant is told to be read whole ("ok") has to keep the letters that its bytes still hold, and two runs (1 job, 4 jobs) the same bytes.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeMutant } from './hostile.mjs';
import { createRandom } from './mutants/random.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    round: { type: 'string', default: '150' },
    keep: { type: 'string' },
  },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { convert } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
const EXTENSIONS = ['docx', 'doc', 'rtf', 'pdf', 'html', 'md', 'txt'];
const SECONDS = 20;
const MEMORY = 768;
/** Of the letters that a mutant's bytes can hold; below it "ok" is not true. */
const LEAST_KEPT = 0.6;
/** Statuses that nothing may end in: a death, a limit that a file of some kB reaches. */
const NEVER = new Set(['crashed', 'quarantined', 'timeout', 'memory']);
const say = (text) => process.stdout.write(`${text}\n`);
const countLetters = (text) => (text.match(/\p{L}/gu) ?? []).length;

async function loadBases() {
  const folder = join(root, 'fixtures');
  const bases = [];
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const extension = extname(name).slice(1);
    if (!EXTENSIONS.includes(extension) || /readme/i.test(name)) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const letters = await convert(bytes, { name }).then(
      ({ record }) => countLetters(record.text),
      () => 0,
    );
    if (letters > 0) bases.push({ name, extension, bytes, letters });
  }
  return bases;
}

function writeRound(folder, bases, random, serial) {
  const made = new Map();
  for (let index = 0; index < Number(values.round); index += 1) {
    // The same share for each format, whatever the fixtures are.
    const extension = random.pick(EXTENSIONS);
    const base = random.pick(bases.filter((one) => one.extension === extension));
    const other = random.pick(bases.filter((one) => one.extension === extension));
    if (!base) continue;
    const { change, bytes, keeps } = makeMutant(extension, base.bytes, other.bytes, random);
    const path = join(folder, `${serial}-${index}-${change}.${extension}`);
    writeFileSync(path, bytes);
    made.set(path, { base: base.name, change, letters: base.letters * keeps });
  }
  return made;
}

/** A run of the command line: its events by document, its exit code and what else it said. */
async function run(input, output, jobs) {
  const args = [
    'convert',
    input,
    '--out',
    output,
    '--jobs',
    jobs,
    '--timeout',
    SECONDS,
    '--memory',
    MEMORY,
    '--log',
    'json',
  ];
  const child = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...args.map(String)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const events = new Map();
  const other = [];
  let most = 0;
  for await (const line of createInterface({ input: child.stderr })) {
    most = Math.max(most, readResident(child.pid));
    try {
      const event = JSON.parse(line);
      if (event.event === 'document') events.set(event.source, event);
      else if (event.event !== 'end') other.push(line);
    } catch {
      other.push(line);
    }
  }
  return { events, other, most, code: await exit };
}

function readResident(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function snapshot(path) {
  const names = readdirSync(path, { recursive: true }).filter((name) => statSync(join(path, name)).isFile());
  return new Map(names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** What is wrong with a record, or null. */
function checkRecord(json, { letters }, status) {
  const record = JSON.parse(json);
  const { length } = record.text;
  const wrong = findSpans(record).find(({ start, end }) => !(start >= 0 && start <= end && end <= length));
  if (wrong) return `a span outside the text: ${JSON.stringify(wrong)} of ${length}`;
  const kept = countLetters(record.text);
  if (status === 'ok' && kept < letters * LEAST_KEPT) return `"ok" with ${kept} letters of ${Math.round(letters)}`;
  return null;
}

function findSpans(value, found = []) {
  if (typeof value !== 'object' || value === null) return found;
  if (typeof value.start === 'number' && typeof value.end === 'number') found.push(value);
  for (const part of Object.values(value)) findSpans(part, found);
  return found;
}

function checkRound(made, first, output) {
  const faults = [];
  for (const [path, mutant] of made) {
    const event = first.events.get(path);
    if (!event) faults.push([path, mutant, 'no word about it']);
    else if (NEVER.has(event.status)) faults.push([path, mutant, `${event.status}: ${event.code}`]);
  }
  const manifest = readFileSync(join(output, 'manifest.ndjson'), 'utf8').trimEnd().split('\n');
  for (const { source, record, status } of manifest.map((line) => JSON.parse(line))) {
    if (record === null) continue;
    const fault = checkRecord(readFileSync(join(output, record), 'utf8'), made.get(source), status);
    if (fault) faults.push([source, made.get(source), fault]);
  }
  return faults;
}

const folder = mkdtempSync(join(tmpdir(), 'kehoach-fuzz-'));
const until = performance.now() + Number(values.minutes) * 60_000;
const bases = await loadBases();
const statuses = new Map();
const totals = { mutants: 0, faults: 0, most: 0, rounds: 0 };
say(`${bases.length} fixtures, seed ${values.seed}`);
try {
  for (let serial = Number(values.seed); performance.now() < until; serial += 1) {
    const input = join(folder, 'in');
    mkdirSync(input, { recursive: true });
    const made = writeRound(input, bases, createRandom(serial), serial);
    const first = await run(input, join(folder, 'four'), 4);
    const second = await run(input, join(folder, 'one'), 1);
    const faults = checkRound(made, first, join(folder, 'four'));
    const [four, one] = [snapshot(join(folder, 'four')), snapshot(join(folder, 'one'))];
    for (const [name, text] of four)
      if (one.get(name) !== text) faults.push([name, {}, 'differs between 4 jobs and 1']);
    if (first.code !== 0 && first.code !== 1) faults.push(['-', {}, `exit code ${first.code}`]);
    for (const line of first.other) faults.push(['-', {}, `on stderr: ${line}`]);
    for (const [path, { base, change }, fault] of faults) {
      say(`FAULT seed ${serial}, ${path.slice(input.length + 1)} (${change} of ${base}): ${fault}`);
      if (values.keep && path.startsWith(input)) {
        mkdirSync(values.keep, { recursive: true });
        writeFileSync(join(values.keep, path.slice(input.length + 1)), readFileSync(path));
      }
    }
    for (const { status } of first.events.values()) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    totals.mutants += made.size;
    totals.faults += faults.length;
    totals.rounds += 1;
    totals.most = Math.max(totals.most, first.most, second.most);
    for (const name of ['in', 'four', 'one']) rmSync(join(folder, name), { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const shown = [...statuses].sort().map(([status, count]) => `${count} ${status}`);
say(
  `${totals.mutants} mutants in ${totals.rounds} rounds: ${shown.join(', ')}; ${totals.faults} faults; coordinator ${totals.most.toFixed(0)} MB at most`,
);
process.exitCode = totals.faults > 0 ? 1 : 0;
