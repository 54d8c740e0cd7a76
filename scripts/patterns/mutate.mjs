// node scripts/patterns/mutate.mjs [--count 24] [--seed 1] [--all] [--only TEXT]   (npm run rules:mutate)
// Replaces patterns of the rule code, one at a time, by one that never matches, and runs the tests of that code. Prints those that no
// test notices; ends with 1 where there is one. A test is run again only for patterns that match in it: elsewhere nothing changes.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { listPatterns } from './list.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
const hitsFolder = join(folder, 'hits');
const mutantFile = join(folder, 'mutant');
await mkdir(hitsFolder);
await writeFile(mutantFile, '');
process.env.KEHOACH_HITS = hitsFolder;
process.env.KEHOACH_MUTANT_FILE = mutantFile;

const vitest = await createVitest('test', {
  config: fileURLToPath(new URL('vitest.config.ts', import.meta.url)),
  watch: false,
  bail: 1,
  reporters: [{}],
});
try {
  const specifications = await vitest.globTestSpecifications();
  if (await isNoticed(specifications)) throw new Error('the tests fail as they are: npm test');
  const testsOf = await readHits();
  const patterns = (await listPatterns()).filter(({ id }) => id.includes(values.only));
  const chosen = values.all ? patterns : sample(patterns, Number(values.count), Number(values.seed));
  const survivors = [];
  for (const pattern of chosen) {
    const files = testsOf.get(pattern.id) ?? new Set();
    await writeFile(mutantFile, pattern.id);
    const own = specifications.filter(({ moduleId }) => files.has(moduleId));
    // what matches while modules load shows in the first file only, and may be missed in another
    const noticed = own.length > 0 && ((await isNoticed(own)) || (await isNoticed(specifications)));
    if (noticed) continue;
    survivors.push(pattern);
    console.log(
      `${pattern.path}:${pattern.line}  ${pattern.id}  ${files.size === 0 ? 'matches in no test' : 'no test notices'}`,
    );
  }
  console.log(`${chosen.length - survivors.length} of ${chosen.length} patterns noticed (of ${patterns.length})`);
  if (survivors.length > 0) process.exitCode = 1;
} finally {
  await vitest.close();
  await rm(folder, { recursive: true });
}

async function isNoticed(specifications) {
  const { testModules } = await vitest.runTestSpecifications(specifications);
  return testModules.some((module) => !module.ok());
}

/** For each pattern the test files in which it matches. */
async function readHits() {
  const testsOf = new Map();
  for (const name of await readdir(hitsFolder)) {
    const { file, hits } = JSON.parse(await readFile(join(hitsFolder, name), 'utf8'));
    for (const id of hits) testsOf.set(id, (testsOf.get(id) ?? new Set()).add(file));
  }
  return testsOf;
}

/** The same few for the same seed (mulberry32). */
function sample(patterns, count, seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const left = [...patterns];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(next() * left.length), 1)[0],
  );
}
