import type { Rule } from '../../../../rules/engine.ts';
import { contentOf, type OutlineNode } from '../../../../outline/outline-node.ts';
import { asksAtOnce, isAsked } from '../../../roles/basis.ts';
import { timesOfNode } from '../../../times/placed-times.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';

function asksOnPoints(node: OutlineNode): boolean {
  return node.role === 'task' && contentOf(node).endsWith(':') && isAsked(node);
}

/**
 * A letter's own paragraph that asks somebody for something by a day, behind who asks and what it rests on, is a task; so is one that asks
 * for an opinion on the points below it.
 */
export const letterRequestRule: Rule<TaskSite, TaskVerdict> = {
  name: 'letter-request',
  source:
    'letters of one paragraph: "Thực hiện Kế hoạch số …, Sở Nội vụ đề nghị UBND các xã …, gửi kết quả … trước ngày 15/3/2024"',
  accepts: [
    '[letter] «UBND xã Nà Lộc đề nghị các trường góp ý dự thảo chương trình. Nội dung góp ý tập trung vào các vấn đề sau:»\n1. Cấu trúc của chương trình.\n2. Số môn học.',
    '[letter] «UBND xã Nà Lộc đề nghị Trạm Y tế xã rà soát hồ sơ, báo cáo trước ngày 15/3/2026.»',
  ],
  refuses: [
    '[letter] «UBND xã Nà Lộc đề nghị các trường thực hiện một số nội dung sau:»\n1. Rà soát hồ sơ.\n2. Lập danh sách.',
    '[letter] «UBND xã Nà Lộc đề nghị Trạm Y tế xã quan tâm rà soát hồ sơ.»',
  ],
  decide: ({ node, times, isLetter }) =>
    isLetter &&
    node.parent === null &&
    node.form === 'paragraph' &&
    (asksOnPoints(node) || (asksAtOnce(node) && timesOfNode(times, node, false).some(({ time }) => time.to !== null)))
      ? 'task'
      : null,
};
