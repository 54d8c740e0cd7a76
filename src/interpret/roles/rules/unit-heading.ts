import { isUnitHeading, roleOfUnitHeading } from '../unit-headings.ts';
import type { NodeRole } from '../../../document/node-role.ts';
import type { Rule } from '../../../rules/engine.ts';
import { type RoleSite } from '../role-site.ts';

/** A heading that names bodies holds their tasks, or is one with the work behind its colon. */
export const unitHeadingRule: Rule<RoleSite, NodeRole> = {
  name: 'unit-heading',
  source: 'docs/genre.md 5.4, construction 1 and 2',
  accepts: ['III. TỔ CHỨC THỰC HIỆN\n«1. Phòng Kinh tế»\n- Lập dự toán.'],
  refuses: ['II. NHIỆM VỤ\n«1. Công tác tuyên truyền»\n- Viết bài.'],
  decide: (site) => (isUnitHeading(site) ? roleOfUnitHeading(site) : null),
};
