import type { Passage } from '../prepare/passages.ts';
import type { Change } from '../types.ts';
import { compareTargets } from './targets.ts';
import { compareText } from './text.ts';
import { compareTimes } from './times.ts';
import { compareUnits } from './units.ts';

/** `issuerLeads`: the parent gives the task to bodies such as the child's issuer. */
export function describeChanges(parent: Passage, child: Passage, isVerbatim: boolean, issuerLeads: boolean): Change[] {
  const found: (Change | null)[] = [];
  if (parent.task && child.task)
    found.push(
      compareTimes(parent.task, child.task),
      compareUnits(parent, child, issuerLeads),
      ...compareTargets(parent, child),
    );
  found.push(compareText(parent, child, isVerbatim));
  return found.filter((change) => change !== null);
}
