import { isActingContent, isContentLine, isFieldOfItem } from '../field-forms.ts';
import type { TaskRule } from '../task-site.ts';

/** A line "Nội dung:" that only describes belongs to the item above it; one that begins with a verb is the task. */
export const contentLineRule: TaskRule = {
  name: 'content-line',
  source: 'docs/answers.md case 1: field lines under an item',
  accepts: [
    'II. NHIỆM VỤ\n1. Xây dựng trang tin thư viện\n«- Nội dung: Trang tin có sách nói và lịch mở cửa.»\n- Cơ quan chủ trì: Phòng Kinh tế.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Xây dựng trang tin thư viện»\n- Cơ quan chủ trì: Phòng Kinh tế.'],
  decide: ({ node }) =>
    isContentLine(node) && node.children.length === 0
      ? isActingContent(node)
        ? 'task'
        : isFieldOfItem(node)
          ? 'none'
          : null
      : null,
};
