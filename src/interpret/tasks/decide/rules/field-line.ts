import { fieldOfNames } from '../../field-names.ts';
import type { TaskRule } from '../task-site.ts';

/** Behind these labels the work itself may stand. */
const DESCRIBING: ReadonlySet<string> = new Set(['content', 'form', 'note']);

/** A line such as "Thời gian: …" gives a property to the item above it. */
export const fieldLineRule: TaskRule = {
  name: 'field-line',
  source: 'docs/answers.md case 1: field lines are outline entries, no tasks; plans of provinces and ministries',
  accepts: [
    'II. NHIỆM VỤ\n1. Sửa chữa thư viện xã\n«- Cơ quan chủ trì: Phòng Kinh tế.»',
    'II. NHIỆM VỤ\n1. Sửa chữa thư viện xã\n2. Cơ quan chủ trì\n«- Phòng Kinh tế; Phòng Văn hóa - Xã hội.»',
  ],
  refuses: ['II. NHIỆM VỤ\n1. Sửa chữa thư viện xã\n«- Nội dung: lập dự toán, thuê thợ.»'],
  decide: ({ node }) =>
    DESCRIBING.has(node.property?.row.property ?? 'content') && !fieldOfNames(node) ? null : 'none',
};
