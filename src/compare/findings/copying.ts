import type { Finder } from './index.ts';

const MIN_TASKS = 4;
const MOSTLY = 0.7;

/** What a child makes of a task in the same words. */
const OWN: ReadonlySet<string> = new Set(['localized', 'tightened', 'new']);

/** A plan that repeats its parent instead of working it out: the same words, and neither a body nor a day of its own. */
export const findCopying: Finder = ({ summary, links }) => {
  const copies = links.filter(
    ({ of, status, changes }) =>
      of === 'task' &&
      status === 'verbatim' &&
      !changes.some(({ field, verdict }) => (field === 'units' || field === 'times') && OWN.has(verdict)),
  );
  const copied = new Set(copies.map(({ parent }) => parent?.task)).size;
  if (summary.covered < MIN_TASKS || copied < summary.covered * MOSTLY) return [];
  return [
    {
      code: 'copy/mostly-verbatim',
      severity: 'warning',
      message: `Chép gần như nguyên văn: ${copied}/${summary.covered} nhiệm vụ giữ nguyên lời của cấp trên, chưa cụ thể hóa cho đơn vị mình.`,
      parent: null,
      child: null,
      key: '',
    },
  ];
};
