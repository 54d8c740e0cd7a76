import type { Link, Summary } from '../types.ts';

/** Counts over the tasks of a comparison; a task of the parent counts once, however many links it has. */
export function summarize(links: readonly Link[]): Summary {
  const tasks = links.filter((link) => link.of === 'task');
  const paired = tasks.filter((link) => link.parent && link.child);
  const covered = new Set(paired.map((link) => link.parent?.task)).size;
  const missing = countOf(tasks, 'missing');
  const verbatim = new Set(paired.filter((link) => link.status === 'verbatim').map((link) => link.parent?.task)).size;
  const parentTasks = covered + missing;
  return {
    parentTasks,
    covered,
    missing,
    added: countOf(tasks, 'added'),
    notAddressed: countOf(tasks, 'not-addressed'),
    conflicts: tasks.filter((link) => link.changes.some((change) => change.verdict === 'conflict')).length,
    coverage: share(covered, parentTasks),
    verbatimShare: share(verbatim, covered),
  };
}

function countOf(links: readonly Link[], status: Link['status']): number {
  return links.filter((link) => link.status === status).length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
