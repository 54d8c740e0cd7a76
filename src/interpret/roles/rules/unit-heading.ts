import { tokenize } from '../../../annotate/tokens.ts';
import { parseUnitAt } from '../../../annotate/units/index.ts';
import type { NodeRole } from '../../../document/node-role.ts';
import { textOf } from '../../../outline/outline-node.ts';
import { withoutAside } from '../../leads/heading-lead.ts';
import { actsFirst, type RoleRule, type RoleSite } from '../role-site.ts';

/** A heading that names bodies holds their tasks, or is one with the work behind its colon. */
export const unitHeadingRule: RoleRule = {
  name: 'unit-heading',
  source: 'docs/genre.md 5.4, construction 1 and 2',
  accepts: [
    'III. TỔ CHỨC THỰC HIỆN\n«1. Phòng Kinh tế»\n- Lập dự toán.',
    '[letter] «1. Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ»\n- Rà soát hồ sơ.\n- Báo cáo kết quả.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Công tác tuyên truyền»\n- Viết bài.'],
  decide: (site) => (isUnitHeading(site) ? roleOfUnitHeading(site) : null),
};

/** What a sentence says of a unit; a heading that only names it has none of them. */
const PREDICATE =
  /(?<!\p{L})(?:chủ trì|phối hợp|chỉ đạo|có trách nhiệm|chịu trách nhiệm|thực hiện|triển khai|tổ chức|xây dựng|(?<!(?:cơ quan|đơn vị) )tham mưu|hướng dẫn|báo cáo|tiếp tục|căn cứ|phải|cần|là)(?!\p{L})/u;
/** "5. Bộ trưởng Bộ Tài chính chủ trì:" over a list names who leads it and says nothing else. */
const LEADS =
  /,?\s(?:chủ trì(?:,? (?:và )?phối hợp)?(?: (?:tổ chức |triển khai )?thực hiện| triển khai)?|có trách nhiệm|chịu trách nhiệm)$/u;
const HELD: ReadonlySet<NodeRole | null> = new Set([null, 'implementation', 'task', 'other']);

function isUnitHeading(site: RoleSite): boolean {
  return site.heading !== '' && HELD.has(site.inherited) && (site.node.headingUnits !== null || isLongHeading(site));
}

/** "1. Chủ tịch Ủy ban nhân dân các tỉnh từ Hà Tĩnh đến Khánh Hòa:" over its items: words that the unit's own rules do not reach. */
function isLongHeading({ node, heading, inherited, isLetter }: RoleSite): boolean {
  if (node.children.length === 0 || node.body.end > node.body.start || node.form === 'bullet') return false;
  const isAmongBodies = node.parent === null || inherited === 'implementation';
  if (!isLetter && !isAmongBodies) return false;
  if (!node.children.some(actsFirst)) return false;
  const names = withoutAside(heading)
    .replace(/^(?:Giao|Đề nghị|Yêu cầu)\s(?:cho\s)?/u, '')
    .replace(LEADS, '');
  return parseUnitAt(tokenize(names, node.block.reading.lexicon), 0) !== null && !PREDICATE.test(names);
}

function roleOfUnitHeading({ node, inherited }: RoleSite): NodeRole {
  if (inherited === 'other') return 'other';
  const hasOwnText = node.body.end > node.body.start;
  // "2. Các sở, ngành: Là các đơn vị được lấy ý kiến" ⏎ "2.1. …"
  if (hasOwnText && node.children.length > 0 && /^Là\s/u.test(textOf(node, node.body))) return 'implementation';
  const isTask = hasOwnText || (node.children.length === 0 && inherited === 'implementation');
  return isTask ? 'task' : 'implementation';
}
