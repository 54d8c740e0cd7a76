import { isRemark } from '../remarks.ts';
import type { TaskRule } from '../task-site.ts';

/** What is only remarked below an item is no task. */
export const remarkRule: TaskRule = {
  name: 'remark',
  source: 'docs/answers.md case 12: budget statements are no tasks; notes and text boxes in plans of communes',
  accepts: ['II. NHIỆM VỤ\n1. Công an xã tuần tra ban đêm.\n\n«Chi tiết theo bảng đính kèm.»\n\n2. Trạm Y tế trực.'],
  refuses: ['II. NHIỆM VỤ\n1. Công an xã tuần tra ban đêm.\n«- Bố trí kinh phí mua đèn pin.»'],
  decide: ({ node }) => (isRemark(node) ? 'none' : null),
};
