import type { TaskDraft } from '../interpret/tasks/task-draft.ts';

const MOST = 0.99;
/** A task whose units are names that no lexicon knows was right about as often as a leaf with one sign less. */
const STRANGER = 0.4;

/**
 * How sure a task is, 0 to 1: the log-odds of the signs by which it is one (`interpret/tasks/decide`), as a probability.
 * Calibrated by the fit: of the annotated leaves in each band about as many were tasks as it says (scripts/fit-tasks.ts prints the bands).
 */
export function judgeTask(draft: TaskDraft): number {
  const hasStranger = draft.units.some((placed) => placed.unit.sure === false);
  const odds = draft.odds - (hasStranger ? STRANGER : 0);
  return Math.min(MOST, Math.round(100 / (1 + Math.exp(-odds))) / 100);
}
