import { hashText } from '../../../compare/verdicts/link-id.ts';
import { foldPhrase } from '../../../document/fold.ts';
import type { PlanRecord, Task } from '../../../record/schema.ts';
import type { SectionOfTask } from './places.ts';

/** Of a document: the hash of its bytes; of one that could not be opened, its path. */
export function documentKey(sha256: string | null, source: string): string {
  return sha256 ?? `source:${source}`;
}

/** Digits of the document's hash that a task's key begins with. */
const OF_DOCUMENT = 16;

/** The part of a task's key that is made of the task alone; the same in another issue of the document. */
export function contentKey(taskKey: string): string {
  return taskKey.slice(taskKey.indexOf('-') + 1);
}

/**
 * Keys of all tasks: the document's bytes, then the words of the task and of the headings above it. Order and number of
 * the other tasks have no part in it. Of tasks with the same words below the same headings the second ends in "-2".
 */
export function nameTasks(
  record: PlanRecord,
  findSection: (node: string, quote: string) => SectionOfTask,
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const start = record.source.sha256.slice(0, OF_DOCUMENT);
  return new Map(record.tasks.map((task) => [task.id, countUp(seen, `${start}-${hashTask(task, findSection)}`)]));
}

function hashTask(task: Task, findSection: (node: string, quote: string) => SectionOfTask): string {
  const { section } = findSection(task.node, task.quote);
  return hashText(`${foldPhrase(task.quote)}|${foldPhrase(section ?? '')}`);
}

function countUp(seen: Map<string, number>, key: string): string {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}
