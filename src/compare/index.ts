import type { PlanRecord } from '../record/schema.ts';
import { comparePrepared } from './compare-plans.ts';

export { briefOf } from './compare-plans.ts';
import { createSession, preparePlan } from './prepare/prepare-plan.ts';
import type { Comparison } from './types.ts';
import { applyWaivers, NO_WAIVERS, type Waivers } from './audit/waivers.ts';

/** Compares a plan with the plan it implements. */
export function comparePlans(parent: PlanRecord, child: PlanRecord, waivers: Waivers = NO_WAIVERS): Comparison {
  const session = createSession();
  const comparison = comparePrepared(preparePlan(parent, session), preparePlan(child, session), session);
  return { ...comparison, findings: applyWaivers(comparison.findings, waivers) };
}

export {
  startAudit,
  type AuditCell,
  type AuditColumn,
  type AuditMatrix,
  type AuditOptions,
  type AuditRow,
  type AuditRun,
} from './audit/audit-matrix.ts';
export { findFamilies, type Families, type PlanCard } from './lineage/families.ts';
export { findingsOfReport, markNew } from './audit/previous.ts';
export { applyWaivers, parseWaivers, waiversOf, waiversOfRows, type Waiver, type Waivers } from './audit/waivers.ts';

/** Tasks of one plan up to which a comparison stays within a minute and a gigabyte: 25,000 with as many take 31 s and 960 MB. */
export const MOST_TASKS = 25_000;

export type {
  Brief,
  Change,
  Comparison,
  Finding,
  Lineage,
  Link,
  LinkOf,
  LinkSide,
  LinkStatus,
  Summary,
  Verdict,
} from './types.ts';
