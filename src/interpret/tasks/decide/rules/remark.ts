import type { Rule } from '../../../../rules/engine.ts';
import { isRemark } from '../remarks.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';

/** What is only remarked below an item is no task. */
export const remarkRule: Rule<TaskSite, TaskVerdict> = {
  name: 'remark',
  source: 'docs/answers.md case 12: budget statements are no tasks; notes and text boxes in plans of communes',
  accepts: [
    'II. NHIỆM VỤ\n1. Công an xã tuần tra ban đêm.\n\n«Kinh phí thực hiện theo quy định.»\n\n2. Trạm Y tế trực.',
  ],
  refuses: ['II. NHIỆM VỤ\n1. Công an xã tuần tra ban đêm.\n«- Bố trí kinh phí mua đèn pin.»'],
  decide: ({ node }) => (isRemark(node) ? 'none' : null),
};
