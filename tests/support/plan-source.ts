import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanSource, type PlanSource } from '../../scripts/fixtures/plan-source.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The sources of all fixture plans, in the order of their names. */
export function loadPlanSources(): PlanSource[] {
  const folder = join(FIXTURES, 'plans-src');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.plan'))
    .sort()
    .map((file) => parsePlanSource(file.slice(0, -'.plan'.length), readFileSync(join(folder, file), 'utf8')));
}

/** Name of the text file that is made from `plan`. */
export function textFileOf(plan: PlanSource): string {
  return `${plan.name}.${plan.layout === 'crawled' ? 'md' : 'txt'}`;
}
