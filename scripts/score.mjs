#!/usr/bin/env node
// Scores the built command line against gold answers: `npm run score -- DIR`, where DIR holds score.mjs, docs and gold.
// Fails when a figure falls below its floor in .ci/score-floor.json, or when any text is lost, claimed twice or misquoted.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [bench] = process.argv.slice(2);
if (bench === undefined || !existsSync(join(bench, 'score.mjs'))) {
  process.stderr.write('usage: npm run score -- DIR (a folder with score.mjs, docs and gold)\n');
  process.exit(2);
}
const run = spawnSync(process.execPath, [resolve(bench, 'score.mjs'), '--project', root, '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
let score;
try {
  score = JSON.parse(run.stdout);
} catch {
  process.stderr.write(`no score: ${run.stderr.slice(-2_000)}\n`);
  process.exit(1);
}

const floor = JSON.parse(readFileSync(join(root, '.ci', 'score-floor.json'), 'utf8'));
const failures = [];
function check(name, value, least) {
  const isBelow = least !== undefined && value < least;
  if (isBelow) failures.push(`${name} ${value} < ${least}`);
  process.stdout.write(
    `${name.padEnd(12)} ${value.toFixed(3)}${least === undefined ? '' : `  floor ${least.toFixed(3)}`}${isBelow ? '  BELOW' : ''}\n`,
  );
}

for (const [name, figure] of Object.entries(score.figures)) check(name, figure.f1, floor.figures[name]);
check('mean', score.mean, floor.mean);
const { badSpans, claimedTwice, lostCharacters } = score.grounding;
process.stdout.write(`spans wrong ${badSpans}, characters claimed twice ${claimedTwice}, lost ${lostCharacters}\n`);
if (badSpans + claimedTwice + lostCharacters > 0) failures.push('grounding is not perfect');
for (const failure of failures) process.stderr.write(`score: ${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
