import type { GeneralTime } from '../prepare/general-time.ts';
import type { Passage } from '../prepare/passages.ts';
import type { Change } from '../types.ts';
import { compareTargets } from './targets.ts';
import { compareText } from './text.ts';
import type { WordMatch } from '../align/similarity.ts';
import { pacesOf } from '../prepare/pace.ts';
import { comparePaces } from './paces.ts';
import { timesInScope } from './time-scope.ts';
import { compareTimes } from './times.ts';
import { compareUnits } from './units.ts';

export interface ChangeContext {
  readonly isVerbatim: boolean;
  /** The parent gives the task to bodies such as the child's issuer. */
  readonly issuerLeads: boolean;
  /** The time that the child gives for its whole plan. */
  readonly general: GeneralTime | null;
  /** How far each takes up the other's clauses. */
  readonly words: Pick<WordMatch, 'parentClauses' | 'childClauses'>;
}

export function describeChanges(parent: Passage, child: Passage, context: ChangeContext): Change[] {
  const found: (Change | null)[] = [];
  if (parent.task && child.task)
    found.push(
      judgeTimes(parent, child, context),
      compareUnits(parent, child, context.issuerLeads),
      ...compareTargets(parent, child),
    );
  found.push(compareText(parent, child, context.isVerbatim));
  return found.filter((change) => change !== null);
}

/** By days where both have some; what is said of how often or how fast where that is worse, or no days tell. */
function judgeTimes(parent: Passage, child: Passage, { words, general }: ChangeContext): Change | null {
  if (!parent.task || !child.task) return null;
  const [above, below] = [parent.task, child.task];
  const days = compareTimes(
    { ...above, times: [...timesInScope(parent, above.times, words.parentClauses)] },
    { ...below, times: [...timesInScope(child, below.times, words.childClauses, SEVERAL)] },
    below.times.length > 0,
    general,
  );
  const pace = comparePaces(
    timesInScope(parent, pacesOf(above), words.parentClauses),
    timesInScope(child, pacesOf(below), words.childClauses, SEVERAL),
  );
  const isWorse = pace?.verdict === 'conflict' || pace?.verdict === 'loosened';
  return days === null || (isWorse && days.verdict !== 'conflict') ? (pace ?? days) : days;
}

/** The one day of a child's task is that of all of it; of several each has its clause. */
const SEVERAL = 2;
