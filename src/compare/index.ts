import type { PlanRecord } from '../record/schema.ts';
import { comparePrepared } from './compare-plans.ts';

export { briefOf } from './compare-plans.ts';
import { createSession, preparePlan } from './prepare/prepare-plan.ts';
import type { Comparison } from './types.ts';
import { applyWaivers, type Waivers } from './audit/waivers.ts';

/** Compares a plan with the plan it implements. */
export function comparePlans(parent: PlanRecord, child: PlanRecord, waivers: Waivers = new Map()): Comparison {
  const session = createSession();
  const comparison = comparePrepared(preparePlan(parent, session), preparePlan(child, session), session);
  return { ...comparison, findings: applyWaivers(comparison.findings, waivers) };
}

export {
  startAudit,
  type AuditCell,
  type AuditColumn,
  type AuditMatrix,
  type AuditRow,
  type AuditRun,
} from './audit/audit-matrix.ts';
export { findFamilies, type Families, type PlanCard } from './lineage/families.ts';
export { parseWaivers, type Waivers } from './audit/waivers.ts';

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
