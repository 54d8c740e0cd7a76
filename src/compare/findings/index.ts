import type { PreparedPlan } from '../prepare.ts';
import type { Comparison, Finding } from '../types.ts';

/** What an auditor should look at. */
export function findFindings(_comparison: Comparison, _parent: PreparedPlan, _child: PreparedPlan): Finding[] {
  return [];
}
