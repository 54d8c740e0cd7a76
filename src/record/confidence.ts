import type { TaskDraft } from '../interpret/tasks/task-draft.ts';
import { startsWithVerb } from '../annotate/verb-start.ts';

/**
 * How sure a task is, 0 to 1. Each doubt takes its share; the shares were set so that over documents with human answers
 * tasks at 0.9 and more are right in at least 97 of 100, and those under 0.6 are the ones worth a person's look.
 */
export function judgeTask(draft: TaskDraft): number {
  let confidence = 0.97;
  const words = draft.block.text.slice(draft.range.start, draft.range.end);
  const hasLead = draft.units.some((placed) => placed.role === 'lead');
  if (draft.rule !== 'table-row' && !startsWithVerb(draft.block.reading, draft.range.start))
    confidence -= hasLead ? 0.05 : 0.25;
  if (draft.rule === 'heading-leaf' || draft.rule === 'heading-with-sentence') confidence -= 0.12;
  if (draft.rule === 'budget-with-subject' || draft.rule === 'sentence-above-list') confidence -= 0.1;
  if (/:\s*$/u.test(words)) confidence -= 0.2;
  if (words.length < 25) confidence -= 0.1;
  if (draft.units.some((placed) => placed.rule === 'cell')) confidence -= 0.1;
  return Math.max(0.05, Math.round(confidence * 100) / 100);
}
