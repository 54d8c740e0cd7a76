import type { PlanRecord } from '../record/schema.ts';
import { comparePrepared } from './compare-plans.ts';
import { createSession, preparePlan } from './prepare.ts';
import type { Comparison } from './types.ts';

/** Compares a plan with the plan it implements. */
export function comparePlans(parent: PlanRecord, child: PlanRecord): Comparison {
  const session = createSession();
  return comparePrepared(preparePlan(parent, session), preparePlan(child, session), session);
}

export type { Change, Comparison, Finding, Lineage, Link, LinkOf, LinkStatus, Summary, Verdict } from './types.ts';
