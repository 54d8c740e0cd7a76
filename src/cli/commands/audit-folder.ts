import { findFamilies } from '../../compare/index.ts';
import { describeFolder } from '../../report/comparison/audit-html/index.ts';
import { sayIn } from '../../report/say.ts';
import type { Collected, CollectedPlan } from '../audit/collect-plans.ts';
import { compareFamilies, type FamilyOptions } from '../audit/compare-families.ts';
import { language } from '../language.ts';
import type { AuditResult } from './audit-run.ts';

/** Families found from the cited bases, each parent against its children. */
export async function auditFolder({ plans, failures }: Collected, options: FamilyOptions): Promise<AuditResult> {
  const seen = new Set<string>();
  const entries = plans.filter(({ id }) => !seen.has(id) && seen.add(id));
  const families = findFamilies(entries.map(({ card }) => card));
  const nameAt = (plan: number): string => entries[plan]?.name ?? '';
  const planAt = (plan: number): CollectedPlan[] => entries.slice(plan, plan + 1);
  const found = families.families.flatMap(({ parent, children }) =>
    planAt(parent).map((above) => ({ parent: above, children: children.flatMap(planAt) })),
  );
  return {
    families: await compareFamilies(found, options),
    chains: families.chains.map((chain) => chain.map(nameAt)),
    orphans: families.orphans.map(({ plan, cites }) => ({ plan: nameAt(plan), cites })),
    failures,
    notes: describeFolder(families, nameAt, sayIn(language())),
  };
}
