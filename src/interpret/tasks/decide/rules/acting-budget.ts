import { actsForItself } from '../acts-for-itself.ts';
import type { TaskRule } from '../task-site.ts';

/** Of statements of money only one in which a named body acts is a task. */
export const actingBudgetRule: TaskRule = {
  name: 'acting-budget',
  source:
    'docs/answers.md case 12: budget statements are no tasks; a budget item in which a named body is to act is one',
  accepts: ['II. KINH PHÍ\n«1. Phòng Tài chính - Kế hoạch thẩm định dự toán của các đơn vị.»'],
  refuses: ['II. NHIỆM VỤ\n«1. Phòng Tài chính - Kế hoạch thẩm định dự toán.»'],
  decide: ({ node }) =>
    node.role !== 'budget' ? null : node.children.length === 0 && actsForItself(node) ? 'task' : 'none',
};
