import type { NodeRole } from '../../../document/node-role.ts';
import { fieldOfNames } from '../../tasks/field-names.ts';
import type { RoleRule } from '../role-site.ts';

/** "Đơn vị chủ trì: …" assigns whatever list it stands in. */
const ASSIGNING: ReadonlySet<string> = new Set(['lead', 'coordinate', 'implement', 'supervise', 'time']);

/** A labelled line ("Thời gian: …") has the role of its label, where the role above lets it. */
export const fieldLabelRule: RoleRule = {
  name: 'field-label',
  source: 'docs/answers.md case 1: field lines are implementation and schedule entries',
  accepts: [
    'II. NHIỆM VỤ\n1. Sửa thư viện\n«- Thời gian: tháng 5/2026.»',
    'II. NHIỆM VỤ\n1. Sửa thư viện\n2. Cơ quan chủ trì\n«- Phòng Kinh tế; Phòng Văn hóa - Xã hội.»',
  ],
  refuses: ['I. MỤC ĐÍCH\n«1. Kết quả: thư viện khang trang hơn.»'],
  decide: ({ node, inherited }) => {
    const row = node.property?.row;
    if (!row) return inherited === 'implementation' && fieldOfNames(node) ? inherited : null;
    const isAssigned = (inherited === 'theme' || inherited === 'budget') && ASSIGNING.has(row.property);
    return isAssigned || acceptsLabel(inherited, row.role) ? row.role : null;
  },
};

const KEPT: ReadonlySet<NodeRole | null> = new Set(['purpose', 'requirement', 'theme', 'objective', 'basis', 'budget']);

/** Purposes, requirements and themes keep what stands in them, whatever its label; times and money are told everywhere. */
function acceptsLabel(inherited: NodeRole | null, role: NodeRole): boolean {
  if (role === 'schedule') return true;
  return inherited === 'other' ? role === 'budget' : !KEPT.has(inherited);
}
