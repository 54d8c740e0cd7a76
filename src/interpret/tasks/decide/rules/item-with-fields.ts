import { hasOnlyFields } from '../field-forms.ts';
import type { TaskRule } from '../task-site.ts';

/** An item over field lines is the task that they describe. */
export const itemWithFieldsRule: TaskRule = {
  name: 'item-with-fields',
  source: 'docs/answers.md case 2: an item with field lines is the task, with their units and times',
  accepts: ['II. NHIỆM VỤ\n«1. Sửa chữa thư viện xã»\n- Cơ quan chủ trì: Phòng Kinh tế.\n- Thời gian: tháng 5/2026.'],
  refuses: ['II. NHIỆM VỤ\n«1. Sửa chữa thư viện xã»\n- Lập dự toán.\n- Thuê thợ.'],
  decide: ({ node }) => (hasOnlyFields(node) ? 'task' : null),
};
