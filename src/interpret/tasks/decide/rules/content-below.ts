import { isActingContent } from '../field-forms.ts';
import type { TaskRule } from '../task-site.ts';

/** Where a line "Nội dung:" below begins with a verb, that line is the task. */
export const contentBelowRule: TaskRule = {
  name: 'content-below',
  source: 'docs/answers.md case 2: the "Nội dung:" line is the task where it itself begins with a verb of action',
  accepts: [
    'II. NHIỆM VỤ\n«1. Về thư viện»\n- Nội dung: Sửa mái, thay cửa phòng đọc.\n- Cơ quan chủ trì: Phòng Kinh tế.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Xây dựng trang tin thư viện»\n- Nội dung: Trang tin có sách nói và lịch mở cửa.\n- Cơ quan chủ trì: Phòng Kinh tế.',
  ],
  decide: ({ node }) => (node.children.some(isActingContent) ? 'none' : null),
};
