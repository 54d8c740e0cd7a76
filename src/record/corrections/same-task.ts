import type { Task } from '../schema.ts';

/** Whether two readings of a passage mean the same: work, units with their parts, days, targets. Places do not count. */
export function isSameTask(a: Task, b: Task): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf(task: Task): string {
  return JSON.stringify([
    task.action,
    task.modality,
    task.units.map(({ name, role }) => [role, name]).sort(),
    task.times.map(({ from, to, kind }) => [from, to, kind]),
    task.targets.map(({ raw }) => raw),
  ]);
}
