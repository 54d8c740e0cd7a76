import { tokenize } from '../../annotate/tokens.ts';
import { parseUnitAt } from '../../annotate/units/index.ts';
import type { NodeRole } from '../../document/node-role.ts';
import { textOf } from '../../outline/outline-node.ts';
import { actsFirst, type RoleSite } from './role-site.ts';

/** What a sentence says of a unit; a heading that only names it has none of them. */
const PREDICATE =
  /(?<!\p{L})(?:chủ trì|phối hợp|chỉ đạo|có trách nhiệm|chịu trách nhiệm|thực hiện|triển khai|tổ chức|xây dựng|tham mưu|hướng dẫn|báo cáo|tiếp tục|căn cứ|phải|cần|là)(?!\p{L})/u;
/** "5. Bộ trưởng Bộ Tài chính chủ trì:" over a list names who leads it and says nothing else. */
const LEADS = /,?\s(?:chủ trì(?:,? (?:và )?phối hợp)?|có trách nhiệm|chịu trách nhiệm)$/u;
const HELD: ReadonlySet<NodeRole | null> = new Set([null, 'implementation', 'task', 'other']);

export function isUnitHeading(site: RoleSite): boolean {
  return site.heading !== '' && HELD.has(site.inherited) && (site.node.headingUnits !== null || isLongHeading(site));
}

/** "1. Chủ tịch Ủy ban nhân dân các tỉnh từ Hà Tĩnh đến Khánh Hòa:" over its items: words that the unit's own rules do not reach. */
function isLongHeading({ node, heading, inherited, isLetter }: RoleSite): boolean {
  if (node.children.length === 0 || node.body.end > node.body.start || node.form === 'bullet') return false;
  if (!isLetter && inherited !== 'implementation') return false;
  if (!node.children.some(actsFirst)) return false;
  const names = heading.replace(/^(?:Giao|Đề nghị|Yêu cầu)\s(?:cho\s)?/u, '').replace(LEADS, '');
  return parseUnitAt(tokenize(names, node.block.reading.lexicon), 0) !== null && !PREDICATE.test(names);
}

export function roleOfUnitHeading({ node, inherited }: RoleSite): NodeRole {
  if (inherited === 'other') return 'other';
  const hasOwnText = node.body.end > node.body.start;
  // "2. Các sở, ngành: Là các đơn vị được lấy ý kiến" ⏎ "2.1. …"
  if (hasOwnText && node.children.length > 0 && /^Là\s/u.test(textOf(node, node.body))) return 'implementation';
  const isTask = hasOwnText || (node.children.length === 0 && inherited === 'implementation');
  return isTask ? 'task' : 'implementation';
}
