import type { Finder } from './index.ts';

const MIN_TASKS = 4;
const MOSTLY = 0.7;

/** A plan that repeats its parent instead of working it out. */
export const findCopying: Finder = ({ summary, links }) => {
  const copied = links.filter((link) => link.of === 'task' && link.status === 'verbatim').length;
  if (summary.covered < MIN_TASKS || summary.verbatimShare < MOSTLY) return [];
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
