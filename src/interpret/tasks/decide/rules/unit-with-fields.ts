import { unitsOfHeading } from '../../../../outline/headings.ts';
import { hasOnlyFields } from '../field-forms.ts';
import type { Rule } from '../../../../rules/engine.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';

/** A body over field lines only is no task. */
export const unitWithFieldsRule: Rule<TaskSite, TaskVerdict> = {
  name: 'unit-with-fields',
  source: 'plans with a block of lines a body',
  accepts: ['III. TỔ CHỨC THỰC HIỆN\n«1. Phòng Kinh tế»\n- Thời gian: tháng 5/2026.'],
  refuses: ['II. NHIỆM VỤ\n«1. Sửa chữa thư viện xã»\n- Thời gian: tháng 5/2026.'],
  decide: ({ node }) =>
    hasOnlyFields(node) && unitsOfHeading(node) !== null && node.body.end <= node.body.start ? 'none' : null,
};
