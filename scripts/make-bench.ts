/**
 * Writes the public benchmark's data: invented plans with gold answers, pairs with gold links, one family with planted gaps and
 * conflicts. The same options give the same bytes on every machine; the committed data is what the defaults give.
 * usage: node scripts/run-ts.mjs scripts/make-bench.ts [--out bench/data] [--seed 9000] [--plans 24] [--pairs 8] [--children 30]
 *        [--noise 0.01] [--layouts plain,ocr,crawled,docx,pdf] [--issuers province,department,district,commune,…]
 * Knobs: `--noise` chance that a word of a recognized copy loses its tone mark; `--layouts` and `--issuers` are taken in turn.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseArgs } from 'node:util';
import type { PlanSource } from './fixtures/plan-source.ts';
import { writeAnswer } from './fixtures/write-answer.ts';
import { writeDocx } from './fixtures/write-docx.ts';
import { writePdf } from './fixtures/write-pdf.ts';
import { deriveChild } from './generate/derive.ts';
import { generatePlan, type GeneratedPlan } from './generate/plan.ts';
import { PROFILES } from './generate/profiles.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'bench/data' },
    seed: { type: 'string', default: '9000' },
    plans: { type: 'string', default: '24' },
    pairs: { type: 'string', default: '8' },
    children: { type: 'string', default: '30' },
    noise: { type: 'string', default: '0.01' },
    layouts: { type: 'string', default: 'plain,docx,ocr,pdf,plain,crawled' },
    issuers: { type: 'string', default: PROFILES.map(({ key }) => key).join(',') },
  },
});
const seed = Number(values.seed);
const layouts = values.layouts.split(',');
const issuers = values.issuers.split(',');

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const number = (at: number): string => String(at + 1).padStart(2, '0');

function open(folder: string): string {
  const path = join(values.out, folder);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

interface Saved {
  readonly file: string;
  readonly bytes: string | Uint8Array;
  readonly gold: unknown;
}

/** A plan under a name of its own, in the form that its layout asks for. */
async function render(plan: GeneratedPlan, name: string, form: string): Promise<Saved> {
  const source: PlanSource = { ...plan.source, name };
  const answer = (extension: string): Saved => {
    const file = `${name}.${extension}`;
    return { file, bytes: plan.text, gold: writeAnswer(source, file, plan.text) };
  };
  if (form === 'docx') return { ...answer('docx'), bytes: writeDocx(source, { numbers: 'automatic' }) };
  if (form === 'pdf') return { ...answer('pdf'), bytes: await writePdf(source, { columns: 'two' }) };
  return answer(form === 'crawled' ? 'md' : 'txt');
}

function save(folder: string, saved: Saved): void {
  writeFileSync(join(folder, saved.file), saved.bytes);
  writeFileSync(join(folder, `${parse(saved.file).name}.gold.json`), json(saved.gold));
}

const plans = open('plans');
for (let at = 0; at < Number(values.plans); at += 1) {
  const form = layouts[at % layouts.length] ?? 'plain';
  const layout = form === 'ocr' || form === 'crawled' ? form : 'plain';
  const profile = PROFILES.find(({ key }) => key === issuers[at % issuers.length])?.key;
  if (profile === undefined) throw new Error(`no issuer ${issuers[at % issuers.length] ?? ''}`);
  const plan = generatePlan(seed + at, { profile, layout, toneLoss: Number(values.noise) });
  save(plans, await render(plan, `plan-${number(at)}`, form));
}

/** A pair's files and its links; `child` is told apart from the other children of the same parent by its seed. */
async function savePair(folder: string, parent: GeneratedPlan, names: [string, string], childSeed: number) {
  const child = deriveChild(parent, childSeed);
  const [above, below] = [await render(parent, names[0], 'plain'), await render(child, names[1], 'plain')];
  writeFileSync(join(folder, above.file), above.bytes);
  writeFileSync(join(folder, below.file), below.bytes);
  const links = { parent: above.file, child: below.file, lineage: child.lineage, links: child.goldLinks };
  writeFileSync(join(folder, `${names[1]}.links.json`), json(links));
}

const pairs = open('pairs');
for (let at = 0; at < Number(values.pairs); at += 1) {
  const profile = at % 2 ? 'party-district' : 'province';
  const parent = generatePlan(seed + 100 + at, { profile, numbered: true, firstMonth: 6 });
  await savePair(pairs, parent, [`pair-${number(at)}-parent`, `pair-${number(at)}-child`], seed + 200 + at);
}

const family = open('family');
const parent = generatePlan(seed + 300, { profile: 'province', numbered: true, firstMonth: 6 });
for (let at = 0; at < Number(values.children); at += 1)
  await savePair(family, parent, ['parent', `child-${number(at)}`], seed + 400 + at);
console.log(`${values.plans} plans, ${values.pairs} pairs, a family of ${values.children} in ${values.out}`);
