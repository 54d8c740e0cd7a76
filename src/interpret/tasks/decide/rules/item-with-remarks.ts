import { isAside, isRemark } from '../remarks.ts';
import type { TaskRule } from '../task-site.ts';

/** An item below which there are only remarks is weighed as if it held nothing. */
export const itemWithRemarksRule: TaskRule = {
  name: 'item-with-remarks',
  source: 'docs/answers.md case 12: budget statements are no tasks, so an item over nothing else is the leaf',
  accepts: ['II. NHIỆM VỤ\n«1. Công an xã tuần tra ban đêm.»\n\nChi tiết theo bảng đính kèm.\n\n2. Trạm Y tế trực.'],
  refuses: ['II. NHIỆM VỤ\n«1. Công an xã tuần tra ban đêm.»\n- Mua đèn pin.\n- Lập danh sách trực.'],
  decide: ({ node }) => (node.children.some(isRemark) && node.children.every(isAside) ? 'weigh' : null),
};
