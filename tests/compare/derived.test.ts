import { expect, test } from 'vitest';
import { deriveChild, type GoldLink } from '../../scripts/generate/derive.ts';
import { generatePlan } from '../../scripts/generate/plan.ts';
import { comparePlans, type Comparison, type Link } from '../../src/compare/index.ts';
import { foldPhrase } from '../../src/document/fold.ts';
import { readText } from './read-plan.ts';

const FAMILIES = 90;

interface Tally {
  found: number;
  wrong: number;
  lost: number;
  conflictsFound: number;
  conflictsLost: number;
  conflictsWrong: number;
  tasks: number;
  lineage: number;
}

const holds = (quote: string | undefined, anchor: string): boolean =>
  quote !== undefined && foldPhrase(quote).includes(foldPhrase(anchor));
const isPair = (link: GoldLink): link is GoldLink & { parent: string; child: string } =>
  link.parent !== null && link.child !== null;
const hasConflict = (changes: readonly { verdict: string }[] | undefined): boolean =>
  (changes ?? []).some(({ verdict }) => verdict === 'conflict');

/** The generator's own task may be the parent's with another number in it; nobody could say which it is. */
function isDouble(link: GoldLink, comparison: Comparison): boolean {
  if (link.status !== 'added' || link.child === null) return false;
  const bare = (text: string): string => foldPhrase(text).replace(/\d+ ?/g, '');
  const anchor = bare(link.child);
  return comparison.links.some(({ parent }) => parent !== null && bare(parent.quote).includes(anchor));
}

function count(tally: Tally, comparison: Comparison, gold: readonly GoldLink[]): void {
  const links = comparison.links.filter(({ of }) => of === 'task');
  const used = new Set<Link>();
  for (const want of gold.filter(isPair)) {
    const link = links.find(
      (one) => !used.has(one) && holds(one.parent?.quote, want.parent) && holds(one.child?.quote, want.child),
    );
    if (!link) {
      tally.lost += 1;
      if (hasConflict(want.changes)) tally.conflictsLost += 1;
      continue;
    }
    used.add(link);
    tally.found += 1;
    if (want.changes === undefined) continue;
    const found = hasConflict(link.changes);
    if (hasConflict(want.changes)) tally[found ? 'conflictsFound' : 'conflictsLost'] += 1;
    else if (found) tally.conflictsWrong += 1;
  }
  const doubles = gold.filter((link) => isDouble(link, comparison));
  tally.wrong += links.filter(
    (link) =>
      link.parent &&
      link.child &&
      !used.has(link) &&
      !doubles.some(({ child }) => holds(link.child?.quote, child ?? '')),
  ).length;
}

test(`${FAMILIES} families: links, conflicts and citations as derived`, async () => {
  const tally: Tally = {
    found: 0,
    wrong: 0,
    lost: 0,
    conflictsFound: 0,
    conflictsLost: 0,
    conflictsWrong: 0,
    tasks: 0,
    lineage: 0,
  };
  for (let seed = 1; seed <= FAMILIES; seed += 1) {
    const source = generatePlan(seed, {
      profile: seed % 2 ? 'province' : 'party-district',
      numbered: true,
      firstMonth: 6,
    });
    const derived = deriveChild(source, seed);
    const child = await readText(derived.text, 'child.txt');
    const comparison = comparePlans(await readText(source.text, 'parent.txt'), child);
    count(tally, comparison, derived.goldLinks);
    tally.tasks += child.tasks.length;
    const { cites, problems } = comparison.lineage;
    if (cites === derived.lineage.cites && problems.length > 0 === derived.lineage.problems.length > 0)
      tally.lineage += 1;
  }
  const f1 = (2 * tally.found) / (2 * tally.found + tally.wrong + tally.lost);
  expect(f1, JSON.stringify(tally)).toBeGreaterThanOrEqual(0.95);
  expect(tally.conflictsFound, JSON.stringify(tally)).toBeGreaterThan(30);
  expect(tally.conflictsLost, JSON.stringify(tally)).toBe(0);
  expect(tally.conflictsWrong, JSON.stringify(tally)).toBeLessThanOrEqual(tally.tasks / 50);
  expect(tally.lineage, JSON.stringify(tally)).toBe(FAMILIES);
});
