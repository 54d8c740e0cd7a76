import type { TaskRule } from '../task-site.ts';

/** Of all else that holds something, what it holds are the tasks. */
export const parentRule: TaskRule = {
  name: 'parent',
  source: 'one task a leaf: the record contract',
  accepts: ['II. NHIỆM VỤ\n«1. Phục vụ bạn đọc»\n- Tập huấn thủ thư.\n- Mua thêm sách.'],
  refuses: ['II. NHIỆM VỤ\n«1. Tập huấn thủ thư.»'],
  decide: ({ node, quoted }) =>
    node.children.length > 0 && !node.children.every((child) => quoted.has(child)) ? 'none' : null,
};
