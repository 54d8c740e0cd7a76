/**
 * Writes generated plans with their answers, for scoring.
 * usage: node scripts/run-ts.mjs scripts/generate-plans.ts --out DIR [--count 20] [--seed 1] [--layout plain|ocr|crawled]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatePlan } from './generate/plan.ts';
import type { PlanSource } from './fixtures/plan-source.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    layout: { type: 'string', default: 'plain' },
  },
});
if (values.out === undefined) {
  console.error('usage: node scripts/run-ts.mjs scripts/generate-plans.ts --out DIR [--count 20] [--seed 1] [--layout plain|ocr|crawled]');
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.count); seed += 1) {
  const plan = generatePlan(seed, { layout: values.layout as PlanSource['layout'] });
  const file = (plan.gold as { file: string }).file;
  writeFileSync(join(values.out, file), plan.text);
  writeFileSync(join(values.out, `${plan.source.name}.gold.json`), `${JSON.stringify(plan.gold, null, 1)}\n`);
}
