import { IS_TIME } from '../../src/annotate/times/refine/index.ts';
import { roleDecision } from '../../src/interpret/roles/rules/index.ts';
import { taskDecision } from '../../src/interpret/tasks/decide/rules/index.ts';
import { JOINS } from '../../src/normalize/joining/index.ts';
import type { Decision } from '../../src/rules/engine.ts';

export type AnyDecision = Decision<unknown, unknown>;

/** Everything that ordered lists of rules decide. */
export const DECISIONS = [roleDecision, taskDecision, IS_TIME, JOINS] as unknown as readonly AnyDecision[];

/** A clause of a decree or a section of the genre's description carries a rule that few documents need. */
export const FROM_A_GUIDE = /NĐ \d|Nghị định|Luật |CommonMark|Office Open XML|HD\/VPTW|docs\/(?:genre|answers)\.md/u;

/** Documents, and issuers of them, without which a rule needs a guide. */
export const FEWEST = 2;

export function keyOf(decision: AnyDecision, rule: string): string {
  return `${decision.name}/${rule}`;
}
