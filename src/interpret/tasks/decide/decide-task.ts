import { firstOf, weigh, type Sign } from '../../../rules/engine.ts';
import type { Trace } from '../../../rules/trace.ts';
import { readLeaf, type Leaf } from './leaf.ts';
import { taskDecision } from './rules/index.ts';
import { TASK_SIGNS } from './signs.ts';
import type { TaskSite } from './task-site.ts';
import { TASK_START, TASK_WEIGHTS } from './weights.ts';

/** Log-odds of what a listed rule says is a task: right in all but few of the annotated documents. */
const RULED_ODDS = 2.6;

export const WEIGHTED_SIGNS: readonly Sign<Leaf>[] = TASK_SIGNS.map((sign) => ({
  ...sign,
  weight: TASK_WEIGHTS[sign.name] ?? 0,
}));

export interface TaskDecided {
  readonly rule: string;
  /** Log-odds that it is one; confidence follows from them. */
  readonly odds: number;
}

/** The rule by which a node is a task and how sure it is; null where it is none. */
export function decideTask(site: TaskSite, trace: Trace): TaskDecided | null {
  const decided = firstOf(taskDecision, site, trace);
  if (!decided || decided.verdict === 'none') return null;
  if (decided.verdict === 'task') return { rule: decided.rule, odds: RULED_ODDS };
  const { sum, signs } = weigh(WEIGHTED_SIGNS, TASK_START, readLeaf(site));
  trace.record('task-signs', signs.join('+'), site, sum > 0 ? 'task' : 'none');
  return sum > 0 ? { rule: decided.rule, odds: sum } : null;
}
