#!/usr/bin/env node
// What speed we promise: text in linear time, MB a second once warm, and a cold start that loads only what it needs.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { convert } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
const plans = join(root, 'fixtures', 'plans');
const files = readdirSync(plans, { recursive: true })
  .filter((name) => /\.txt$/.test(name))
  .sort();
const texts = files.map((name) => readFileSync(join(plans, name), 'utf8'));
if (texts.length === 0) throw new Error('no text fixtures to measure with');

/** The least of several times in milliseconds: what the machine does besides only ever adds. */
async function measure(bytes, times) {
  let best = Infinity;
  for (let round = 0; round < times; round += 1) {
    const start = process.cpuUsage();
    await convert(bytes, { name: 'plan.txt' });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const say = (text) => process.stdout.write(`${text}\n`);
const failures = [];
const encode = (text) => new TextEncoder().encode(text);

// Warm: every rule has run often enough to be compiled.
const singles = texts.map(encode);
for (let round = 0; round < 40; round += 1) for (const bytes of singles) await convert(bytes, { name: 'plan.txt' });

let singleTime = 0;
let singleBytes = 0;
for (const bytes of singles) {
  singleTime += await measure(bytes, 15);
  singleBytes += bytes.length;
}
say(
  `${singles.length} plans of ${Math.round(singleBytes / singles.length / 1000)} kB: ${(singleBytes / 1000 / singleTime).toFixed(2)} MB/s on one core, warm`,
);

/** Body of the longest plan, its numbered part repeated, between one header and one footer. */
const longest = texts.reduce((a, b) => (b.length > a.length ? b : a));
const lines = longest.split('\n');
const repeat = (times) => {
  const third = Math.floor(lines.length / 3);
  const middle = lines.slice(third, 2 * third);
  return [
    ...lines.slice(0, third),
    ...Array.from({ length: times }, () => middle).flat(),
    ...lines.slice(2 * third),
  ].join('\n');
};
const unit = encode(repeat(2)).length - encode(repeat(1)).length;
const base = Math.ceil(200_000 / unit);
const sizes = [base, base * 4, base * 16].map((times) => encode(repeat(times)));
const MOST = 4.5;
const times = sizes.map(() => Infinity);
/** Each size on a heap that has grown to it: the first large text after small ones pays for the growth. */
async function look(index) {
  await measure(sizes[index], 2);
  times[index] = Math.min(times[index], await measure(sizes[index], 5));
}
const ratioAt = (index) => (times[index] / times[index - 1]) * ((4 * sizes[index - 1].length) / sizes[index].length);
for (const index of sizes.keys()) await look(index);
// What looks too slow is measured again before it counts: a long run meets the machine's other business, a short one may miss it.
for (let again = 0; again < 4; again += 1) for (const index of [1, 2]) if (ratioAt(index) > MOST) await look(index);
sizes.forEach((bytes, index) =>
  say(
    `${(bytes.length / 1e6).toFixed(2)} MB: ${times[index].toFixed(0)} ms, ${(bytes.length / 1000 / times[index]).toFixed(2)} MB/s`,
  ),
);
for (let index = 1; index < times.length; index += 1) {
  const ratio = ratioAt(index);
  say(`4x the text takes ${ratio.toFixed(2)}x the time (at most ${MOST})`);
  if (ratio > MOST) failures.push('not linear');
}

/** Name of what is started, wall time in milliseconds, packages it loads. */
function start(label, args) {
  const run = (extra) =>
    spawnSync(process.execPath, [...extra, join(root, 'dist', 'cli', 'main.js'), ...args], { encoding: 'utf8' });
  const walls = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    run([]);
    return performance.now() - begun;
  });
  const { stderr } = run(['--import', pathToFileURL(join(root, 'scripts', 'list-loaded.mjs')).href]);
  const [, packages = ''] = /^LOADED (.*)$/m.exec(stderr) ?? [];
  say(`cold ${label}: ${Math.min(...walls).toFixed(0)} ms, loads ${packages || 'no package'}`);
  if (/pdfjs-dist|mammoth/.test(packages)) failures.push(`${label} loads a heavy reader`);
}
start('kehoach --help', ['--help']);
start('kehoach convert one.txt', ['convert', join(plans, files[0])]);

for (const [script, promise] of [
  ['bench-compare.ts', 'audit of 1,000 children'],
  ['bench-country.ts', 'audit of a whole country'],
  ['bench-readers.ts', 'reading of PDF and DOCX'],
]) {
  // folders of real PDFs: npm run bench -- FOLDER …
  const folders = script === 'bench-readers.ts' ? process.argv.slice(2) : [];
  const args = [join(root, 'scripts', 'run-ts.mjs'), join(root, 'scripts', script), ...folders];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) failures.push(promise);
}

for (const failure of failures) process.stderr.write(`bench: ${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
