import { endsIn } from '../../../../document/trim.ts';
import { contentOf, type OutlineNode } from '../../../../outline/outline-node.ts';
import { asksAtOnce } from '../../../roles/basis.ts';
import { timesOfNode } from '../../../times/placed-times.ts';
import type { TaskRule } from '../task-site.ts';

/** "Để …, Sở Nội vụ đề nghị UBND các xã thực hiện các nội dung sau:" below it: what stands above tells what the letter rests on. */
function asksBelow(node: OutlineNode, roots: readonly OutlineNode[]): boolean {
  return roots.slice(roots.indexOf(node) + 1).some((root) => root.form === 'paragraph' && endsIn(contentOf(root), ':'));
}

/**
 * A letter’s own paragraph that asks somebody for something by a day, behind who asks and what it rests on, is a task; above the one that
 * opens the list of what is asked it only tells what the letter rests on.
 */
export const letterRequestRule: TaskRule = {
  name: 'letter-request',
  source:
    'letters of one paragraph: "Thực hiện Kế hoạch số …, Sở Nội vụ đề nghị UBND các xã …, gửi kết quả … trước ngày 15/3/2024"',
  accepts: [
    '[letter] «UBND xã Nà Lộc đề nghị Trạm Y tế xã rà soát hồ sơ, báo cáo trước ngày 15/3/2026.»',
    '[letter] «Quyết định số 9/QĐ-BYT giao UBND các xã rà soát hồ sơ, hoàn thành trước ngày 15/3/2026.»\nĐể thực hiện, UBND tỉnh đề nghị các xã:\n1. Rà soát hồ sơ.\n2. Lập danh sách.',
  ],
  refuses: [
    '[letter] «UBND xã Nà Lộc đề nghị các trường thực hiện một số nội dung sau:»\n1. Rà soát hồ sơ.\n2. Lập danh sách.',
    '[letter] «UBND xã Nà Lộc đề nghị Trạm Y tế xã quan tâm rà soát hồ sơ.»',
  ],
  decide: ({ node, roots, times, isLetter }) => {
    if (!isLetter || node.parent !== null || node.form !== 'paragraph' || !asksAtOnce(node)) return null;
    if (asksBelow(node, roots)) return 'none';
    return timesOfNode(times, node, false).some(({ time }) => time.to !== null) ? 'task' : null;
  },
};
