import type { GeneralTime } from '../prepare/general-time.ts';
import type { Passage } from '../prepare/passages.ts';
import type { Change } from '../types.ts';
import { compareTargets } from './targets.ts';
import { compareText } from './text.ts';
import { compareTimes } from './times.ts';
import { compareUnits } from './units.ts';

export interface ChangeContext {
  readonly isVerbatim: boolean;
  /** The parent gives the task to bodies such as the child's issuer. */
  readonly issuerLeads: boolean;
  /** The time that the child gives for its whole plan. */
  readonly general: GeneralTime | null;
}

export function describeChanges(parent: Passage, child: Passage, context: ChangeContext): Change[] {
  const found: (Change | null)[] = [];
  if (parent.task && child.task)
    found.push(
      compareTimes(parent.task, child.task, context.general),
      compareUnits(parent, child, context.issuerLeads),
      ...compareTargets(parent, child),
    );
  found.push(compareText(parent, child, context.isVerbatim));
  return found.filter((change) => change !== null);
}
