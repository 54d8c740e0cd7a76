import type { TaskRule } from '../task-site.ts';

const SHORTEST = 10;

/** A leaf with words enough is weighed. */
export const leafRule: TaskRule = {
  name: 'leaf',
  source: 'one task a leaf: the record contract',
  accepts: ['II. NHIỆM VỤ\n«1. Tập huấn thủ thư các thôn.»'],
  refuses: ['II. NHIỆM VỤ\n«1. Gồm:»'],
  decide: ({ content }) => (content.length >= SHORTEST ? 'weigh' : 'none'),
};
