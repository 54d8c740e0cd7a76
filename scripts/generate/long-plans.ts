import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanSource, type PlanSource, type SourceBlock } from '../fixtures/plan-source.ts';

/** The fixture plans that are printed as they are, in the order of their names. */
export function loadPlans(folder: string): PlanSource[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.plan'))
    .sort()
    .map((file) => parsePlanSource(file.slice(0, -'.plan'.length), readFileSync(join(folder, file), 'utf8')))
    .filter((plan) => plan.layout === 'plain');
}

/** The same plan with so many letters of body: its blocks, then those of the other plans, over and over. */
export function lengthenPlan(plan: PlanSource, others: readonly PlanSource[], letters: number): PlanSource {
  const blocks: SourceBlock[] = [];
  const sources = [plan, ...others.filter((other) => other !== plan)];
  let length = 0;
  for (let at = 0; length < letters; at = (at + 1) % sources.length) {
    for (const block of sources[at]?.blocks ?? []) {
      if (length >= letters) break;
      blocks.push(block);
      length += lengthOf(block);
    }
  }
  return { ...plan, blocks, attachment: null };
}

function lengthOf(block: SourceBlock): number {
  if (block.kind === 'text') return block.text.length;
  return block.rows.reduce((sum, row) => sum + row.cells.join(' ').length, 0);
}
