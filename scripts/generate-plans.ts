/**
 * Writes generated plans with their answers, for scoring.
 * usage: node scripts/run-ts.mjs scripts/generate-plans.ts --out DIR [--count 20] [--seed 1] [--layout plain|ocr|crawled] [--families]
 * With --families: pairs of a plan and one that implements it, and the links between their tasks (<name>.links.json).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deriveChild } from './generate/derive.ts';
import { generatePlan, type GeneratedPlan } from './generate/plan.ts';
import type { PlanSource } from './fixtures/plan-source.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    layout: { type: 'string', default: 'plain' },
    families: { type: 'boolean', default: false },
  },
});
if (values.out === undefined) {
  console.error(
    'usage: node scripts/run-ts.mjs scripts/generate-plans.ts --out DIR [--count 20] [--seed 1] [--layout plain|ocr|crawled] [--families]',
  );
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const first = Number(values.seed);
const out = values.out;

function save(plan: GeneratedPlan): string {
  const { file } = plan.gold as { file: string };
  writeFileSync(join(out, file), plan.text);
  writeFileSync(join(out, `${plan.source.name}.gold.json`), `${JSON.stringify(plan.gold, null, 1)}\n`);
  return file;
}

for (let seed = first; seed < first + Number(values.count); seed += 1) {
  if (values.families) {
    const profile = seed % 2 ? 'province' : 'party-district';
    const parent = generatePlan(seed, { profile, numbered: true, firstMonth: 6 });
    const child = deriveChild(parent, seed);
    const links = { parent: save(parent), child: save(child), links: child.goldLinks, lineage: child.lineage };
    writeFileSync(join(out, `${child.source.name}.links.json`), `${JSON.stringify(links, null, 1)}\n`);
  } else save(generatePlan(seed, { layout: values.layout as PlanSource['layout'] }));
}
