import { fieldless } from '../field-forms.ts';
import type { Rule } from '../../../../rules/engine.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';

/** An item over what a campaign is to say is the task of saying it. */
export const itemWithThemesRule: Rule<TaskSite, TaskVerdict> = {
  name: 'item-with-themes',
  source: 'genre: message topics below "Tuyên truyền …" are no tasks',
  accepts: [
    'II. NHIỆM VỤ\n«1. Tuyên truyền về truyền thống của xã»\n- Lịch sử hình thành xã.\n- Truyền thống yêu nước.\n- Thành tựu 20 năm qua.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Tuyên truyền về truyền thống của xã»\n- Viết bài, phát thanh.\n- Treo băng rôn.'],
  decide: ({ node }) =>
    node.children.length > 0 && fieldless(node).every((child) => child.role === 'theme') ? 'task' : null,
};
