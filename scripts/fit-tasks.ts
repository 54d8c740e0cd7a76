// node scripts/run-ts.mjs scripts/fit-tasks.ts [--write] DIR...
// Fits the weights of the signs by which a leaf is a task (src/interpret/tasks/decide/signs.ts) to annotated documents:
// every DIR holds <id>.gold.json files, and the documents beside them or in ../docs, or texts whose tasks end in ‹task› (fixtures/leaves). Logistic regression with an L2 penalty by
// Newton's method: the same bytes for the same documents. Prints the fit, and what it gives on issuers it has not seen.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { foldPhrase } from '../src/document/fold.ts';
import { readLeaf } from '../src/interpret/tasks/decide/leaf.ts';
import { TASK_SIGNS } from '../src/interpret/tasks/decide/signs.ts';
import type { TaskSite } from '../src/interpret/tasks/decide/task-site.ts';
import { convert } from '../src/pipeline.ts';

interface Sample {
  readonly issuer: string;
  readonly signs: readonly boolean[];
  readonly isTask: boolean;
  readonly content: string;
  /** How many times it counts: marked texts show what is rare in whole documents. */
  readonly count: number;
}

interface Gold {
  readonly file: string;
  readonly header: { readonly issuer: string | null };
  readonly tasks: readonly { readonly anchor: string; readonly optional?: boolean }[];
}

const PENALTY = 0.3;
const WEIGHTS_FILE = fileURLToPath(new URL('../src/interpret/tasks/decide/weights.ts', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, show: { type: 'string', default: '0' } },
});

const TASK_MARK = ' ‹task›';
const samples: Sample[] = [];
for (const folder of positionals) {
  samples.push(...(await readMarked(folder)));
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.gold.json')).sort()) {
    const gold = JSON.parse(await readFile(join(folder, name), 'utf8')) as Gold;
    samples.push(...(await readSamples(folder, gold)));
  }
}
async function readMarked(folder: string): Promise<Sample[]> {
  const marked: Sample[] = [];
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.txt')).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    if (!text.includes(TASK_MARK)) continue;
    const lines = text.split('\n').filter((line) => line.endsWith(TASK_MARK));
    const tasks = new Set(lines.map((line) => foldPhrase(line.slice(0, -TASK_MARK.length))));
    const sites = await readSites(new TextEncoder().encode(text.replaceAll(TASK_MARK, '')), name);
    for (const { content, signs } of sites) {
      const key = foldPhrase(content);
      marked.push({
        issuer: name,
        signs,
        isTask: [...tasks].some((task) => task.endsWith(key) || key.endsWith(task)),
        content,
        count: 2,
      });
    }
  }
  return marked;
}

interface Site {
  readonly content: string;
  readonly signs: readonly boolean[];
}

/** The leaves that are weighed, with the signs that hold as they are. */
async function readSites(source: Uint8Array, name: string): Promise<Site[]> {
  const sites: Site[] = [];
  await convert(source, {
    name,
    trace: {
      record: (decision, rule, subject) => {
        if (decision !== 'task' || rule !== 'leaf') return;
        const leaf = readLeaf(subject as TaskSite);
        sites.push({ content: leaf.content, signs: TASK_SIGNS.map((sign) => sign.holds(leaf)) });
      },
    },
  });
  return sites;
}

const names = TASK_SIGNS.map((sign) => sign.name);
const weights = fit(samples);
const wrong = samples.filter((sample) => score(weights, sample) > 0 !== sample.isTask);
console.log(
  `${String(samples.length)} leaves, ${String(samples.filter((sample) => sample.isTask).length)} tasks, wrong ${String(wrong.length)}`,
);
for (const sample of wrong.slice(0, Number(values.show)))
  console.log(
    `  ${sample.isTask ? 'missed' : 'extra '} ${score(weights, sample).toFixed(1)} ${sample.issuer}: ${sample.content.slice(0, 90)} [${names.filter((_, at) => sample.signs[at]).join(' ')}]`,
  );
crossValidate(samples);
calibrate(samples);
names.forEach((name, at) => {
  const count = samples.filter((sample) => sample.signs[at]).length;
  console.log(`${(weights[at + 1] ?? 0).toFixed(2).padStart(7)} ${name} (${String(count)})`);
});
console.log(`${(weights[0] ?? 0).toFixed(2).padStart(7)} start`);
if (values.write) await writeFile(WEIGHTS_FILE, await render(weights));

async function readSamples(folder: string, gold: Gold): Promise<Sample[]> {
  const sites = await readSites(await readSource(folder, gold.file), basename(gold.file));
  const tasks = gold.tasks.map((task) => ({ key: foldPhrase(task.anchor), optional: task.optional === true }));
  return sites.flatMap((site) => {
    const key = foldPhrase(site.content);
    const task = tasks.find((each) => key.includes(each.key));
    if (task?.optional) return [];
    return [
      {
        issuer: gold.header.issuer ?? gold.file,
        signs: site.signs,
        isTask: task !== undefined,
        content: site.content,
        count: 1,
      },
    ];
  });
}

async function readSource(folder: string, file: string): Promise<Uint8Array> {
  for (const place of [join(folder, file), join(dirname(folder), 'docs', file), join(dirname(folder), file)]) {
    try {
      return await readFile(place);
    } catch {
      // the next place
    }
  }
  throw new Error(`no document ${file} for ${folder}`);
}

function score(weights: readonly number[], sample: Sample): number {
  return sample.signs.reduce((sum, holds, at) => sum + (holds ? (weights[at + 1] ?? 0) : 0), weights[0] ?? 0);
}

/** Newton's method on the penalized likelihood; the start is not penalized. */
function fit(training: readonly Sample[]): number[] {
  const size = TASK_SIGNS.length + 1;
  let w = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round += 1) {
    const gradient = w.map((value, at) => (at === 0 ? 0 : -PENALTY * value));
    const hessian: number[][] = w.map((_, row) =>
      w.map((__, column): number => (row === column ? (row === 0 ? 1e-6 : PENALTY) : 0)),
    );
    for (const sample of training) {
      const x = [1, ...sample.signs.map(Number)];
      const p = 1 / (1 + Math.exp(-score(w, sample)));
      const error = sample.count * (Number(sample.isTask) - p);
      x.forEach((value, row) => {
        if (value === 0) return;
        gradient[row] = (gradient[row] ?? 0) + error;
        x.forEach((other, column) => {
          const line = hessian[row];
          if (other !== 0 && line) line[column] = (line[column] ?? 0) + sample.count * p * (1 - p);
        });
      });
    }
    const step = solve(hessian, gradient);
    w = w.map((value, at) => value + (step[at] ?? 0));
  }
  return w.map((value) => Math.round(value * 100) / 100);
}

function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const best = rows
      .slice(pivot)
      .reduce(
        (top, row, at) => (Math.abs(row[pivot] ?? 0) > Math.abs(rows[top]?.[pivot] ?? 0) ? pivot + at : top),
        pivot,
      );
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = (rows[row]?.[pivot] ?? 0) / (rows[pivot]?.[pivot] ?? 1);
      if (factor !== 0)
        rows[row] = (rows[row] ?? []).map((value, column) => value - factor * (rows[pivot]?.[column] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function crossValidate(all: readonly Sample[]): void {
  const issuers = [...new Set(all.map((sample) => sample.issuer))].sort();
  let missed = 0;
  let extra = 0;
  for (const issuer of issuers) {
    const held = fit(all.filter((sample) => sample.issuer !== issuer));
    for (const sample of all.filter((each) => each.issuer === issuer)) {
      const says = score(held, sample) > 0;
      if (says && !sample.isTask) extra += 1;
      if (!says && sample.isTask) missed += 1;
    }
  }
  console.log(
    `one issuer left out at a time (${String(issuers.length)}): missed ${String(missed)}, extra ${String(extra)}`,
  );
}

function calibrate(all: readonly Sample[]): void {
  for (const [from, to] of [
    [-99, -3],
    [-3, -1],
    [-1, 0],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 99],
  ] as const) {
    const bin = all.filter((sample) => score(weights, sample) > from && score(weights, sample) <= to);
    console.log(
      `  odds ${String(from)}..${String(to)}: ${String(bin.filter((sample) => sample.isTask).length)} tasks of ${String(bin.length)}`,
    );
  }
}

function render(w: readonly number[]): Promise<string> {
  const lines = names.map((name, at) => `'${name}': ${String(w[at + 1] ?? 0)},`);
  return format(
    `/**
 * Log-odds of the signs, fitted by scripts/fit-tasks.ts (logistic regression, L2) to ${String(samples.length)} leaves of annotated documents;
 * not to be edited by hand.
 */
export const TASK_START = ${String(w[0] ?? 0)};
export const TASK_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
    { parser: 'typescript', singleQuote: true, printWidth: 120 },
  );
}
