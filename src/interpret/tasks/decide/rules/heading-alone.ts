import { headingOf } from '../../../../outline/headings.ts';
import { startsWithVerb } from '../../../../annotate/verb-start.ts';
import type { TaskRule } from '../task-site.ts';

/** A title without a text is a task only where it says what to do. */
export const headingAloneRule: TaskRule = {
  name: 'heading-alone',
  source: 'plans whose items are titles: "1. Tổ chức hội thi thư viện giỏi"',
  accepts: ['III. TỔ CHỨC THỰC HIỆN\n«1. Phòng Kinh tế:»'],
  refuses: ['II. NHIỆM VỤ\n«1. Mở lớp tập huấn.»'],
  decide: ({ node }) =>
    headingOf(node) !== '' &&
    node.body.end <= node.body.start &&
    (node.kind === 'section' || !startsWithVerb(node.block.reading, node.content.start))
      ? 'none'
      : null,
};
