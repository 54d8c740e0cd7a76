import { splitClauses } from '../../../../annotate/clauses.ts';
import type { UnitMention } from '../../../../annotate/units/index.ts';
import type { OutlineNode } from '../../../../outline/outline-node.ts';
import { findSubject } from '../../../clauses/subject.ts';
import { actsForItself } from '../acts-for-itself.ts';
import type { TaskRule } from '../task-site.ts';

const isNamed = ({ name, collective }: UnitMention): boolean => !collective && /\p{Lu}/u.test(name.slice(1));

/** "Từ ngân sách xã; giao Phòng Kinh tế lập dự toán": one body with a name of its own acts behind what the money is. */
function namesActor({ block, content }: OutlineNode): boolean {
  return splitClauses(block.text, content.start, content.end)
    .slice(1)
    .some((clause) => findSubject(block.reading, clause)?.units.some(isNamed) === true);
}

/** Of statements of money only one in which a named body acts is a task. */
export const actingBudgetRule: TaskRule = {
  name: 'acting-budget',
  source:
    'docs/answers.md case 12: budget statements are no tasks; a budget item in which a named body is to act is one',
  accepts: [
    'II. KINH PHÍ\n«1. Phòng Tài chính - Kế hoạch thẩm định dự toán của các đơn vị.»',
    'II. KINH PHÍ\n«1. Từ ngân sách xã; giao Phòng Kinh tế lập dự toán.»',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Phòng Tài chính - Kế hoạch thẩm định dự toán.»'],
  decide: ({ node }) =>
    node.role !== 'budget'
      ? null
      : node.children.length === 0 && (actsForItself(node) || namesActor(node))
        ? 'task'
        : 'none',
};
