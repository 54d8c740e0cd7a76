import type { NodeRole } from '../../../document/node-role.ts';
import type { RoleRule } from '../role-site.ts';

const SHARE_FIRST =
  /^(?:Phấn đấu(?!\p{L})[^.;:]{0,160}?\s\d[\d.,]{0,6}\s?%|(?:Có |Đạt )?(?:ít nhất |tối thiểu |trên |khoảng )?\d[\d.,]{0,6}\s?%\s\p{L})/iu;
const HELD: ReadonlySet<NodeRole | null> = new Set([null, 'task', 'theme', 'other']);

/** Among tasks an item that begins with a share of those counted says how far things are to come. */
export const targetRule: RoleRule = {
  name: 'target',
  source: 'docs/answers.md case 12: targets are no tasks; plans of provinces and cities: "Ít nhất 85% người hưởng …"',
  accepts: [
    'II. NHIỆM VỤ\n1. Vận động bạn đọc\n«- Ít nhất 85% học sinh có thẻ thư viện.»\n- Mở hai điểm đọc sách.',
    'II. NHIỆM VỤ\n1. Vận động bạn đọc\n«- Phấn đấu có ít nhất 70% số hộ mượn sách.»\n- Mở hai điểm đọc sách.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n1. Vận động bạn đọc\n«- Cấp thẻ cho ít nhất 85% học sinh.»\n- Mở hai điểm đọc sách.',
    'III. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n«- Phấn đấu cấp thẻ cho 85% học sinh.»\n- Mở hai điểm đọc sách.',
  ],
  decide: ({ node, content, inherited }) =>
    HELD.has(inherited) && node.children.length === 0 && SHARE_FIRST.test(content) ? 'objective' : null,
};
