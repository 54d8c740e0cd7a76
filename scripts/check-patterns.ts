/**
 * node scripts/run-ts.mjs scripts/check-patterns.ts [--timeout MS] [FOLDER]
 * All patterns of src through recheck: the literals as written, and those that are put together when a module is loaded.
 * Recheck counts the steps of its own machine and takes a look back or a bounded gap for a square; so its attack is run here as well, at
 * growing lengths. Prints what it holds for vulnerable or leaves open, one a line with its file; exit code 1 where the attack grows in fact.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import ts from 'typescript';

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { timeout: { type: 'string', default: '4000' } },
});
const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = resolve(positionals[0] ?? join(ROOT, 'src'));
/** Some of their modules run when they are loaded; none of them puts patterns together. */
const ENTRIES = /\/(?:cli|batch|web)\//;
/** Files that only put patterns of others together. */
const MAKERS = /\/document\/(?:fold|text-boundary|vietnamese-pattern)\.ts/;

/** Twice the attack may take this many times as long; a square takes four. */
const MOST_PER_DOUBLING = 2.6;
/** Lengths of attacks in code units, and milliseconds that a run has to take. */
const [FIRST_LENGTH, LAST_LENGTH, LONG_ENOUGH] = [4_000, 512_000, 20];

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(FOLDER, file))
  .sort();
const built = await collectBuilt(files.filter((file) => !ENTRIES.test(file)));
const patterns = dedupe([...files.flatMap(collectLiterals), ...built]);
const found = await checkAll(patterns, Number.parseInt(values.timeout, 10));
found.forEach((line) => {
  console.log(line);
});
console.error(`${patterns.length} patterns, ${found.length} to look at`);
process.exitCode = found.some((line) => line.startsWith('grows')) ? 1 : 0;

function collectLiterals(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const literals: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      const place = `${relative(ROOT, file)}:${line + 1}`;
      literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return literals;
}

/** Patterns made by `new RegExp(…)` while the modules are loaded, with the file that asked for them. */
async function collectBuilt(modules: readonly string[]): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]: [string | RegExp, string | undefined]) => {
      const pattern = new target(source, flags);
      const caller = (new Error().stack ?? '').split('\n').find((line) => line.includes(FOLDER) && !MAKERS.test(line));
      const file = caller && /file:\/\/[^):]+/.exec(caller)?.[0];
      if (file !== undefined)
        made.push({ place: relative(ROOT, fileURLToPath(file)), source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of modules) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

function dedupe(all: readonly Pattern[]): Pattern[] {
  return [
    ...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern] as const).reverse()).values(),
  ].reverse();
}

async function checkAll(all: readonly Pattern[], timeout: number): Promise<string[]> {
  const lines: string[] = [];
  const queue = [...all];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const line = await judge(next, timeout);
      if (line !== null) lines.push(line);
    }
  };
  await Promise.all([work(), work()]);
  return lines.sort();
}

async function judge({ place, source, flags }: Pattern, timeout: number): Promise<string | null> {
  const result = await check(source, flags, { timeout, attackTimeout: timeout / 2, incubationTimeout: timeout / 4 });
  const shown = `/${source.length > 160 ? `${source.slice(0, 160)}…` : source}/${flags}`;
  if (result.status === 'safe') return null;
  if (result.status === 'unknown') return `unknown (${result.error.kind}) ${place} ${shown}`;
  const growth = measureGrowth(new RegExp(source, flags), result.attack.pumps, result.attack.suffix);
  const verdict = growth > MOST_PER_DOUBLING ? 'grows' : 'bounded';
  return `${verdict} ${growth.toFixed(2)}x a doubling (${result.complexity.summary}) ${place} ${shown}  attack: ${result.attack.pattern}`;
}

/** How many times as long a doubled attack takes, at the length where a run is long enough to tell. */
function measureGrowth(pattern: RegExp, pumps: readonly { prefix: string; pump: string }[], suffix: string): number {
  const makeAttack = (length: number): string =>
    pumps
      .map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / pumps.length / Math.max(1, pump.length))))
      .join('') + suffix;
  const measure = (text: string): number => {
    let least = Infinity;
    for (let look = 0; look < 5; look += 1) {
      const start = performance.now();
      text.search(pattern);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  let length = FIRST_LENGTH;
  let [half, whole] = [measure(makeAttack(length / 2)), measure(makeAttack(length))];
  while (whole < LONG_ENOUGH && length < LAST_LENGTH) {
    length *= 2;
    [half, whole] = [whole, measure(makeAttack(length))];
  }
  return whole < LONG_ENOUGH ? 1 : whole / half;
}
