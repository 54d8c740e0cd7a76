import { contentOf, type OutlineNode } from '../../../../outline/outline-node.ts';
import { isEnacting } from '../../../roles/articles.ts';
import type { TaskRule } from '../task-site.ts';

/** "Thông qua Tờ trình số 7/TTr-UBND …" among the items of a resolution. */
const PASSED = /^Thông qua\s(?:Báo cáo|Tờ trình|Đề án|Phương án|Danh mục)\s/u;

/** "Thay thế TTHC số 08 tại Quyết định số …" below "Điều 3. Quyết định này có hiệu lực …". */
const REPEALS = /^(?:Thay thế|Bãi bỏ|Hủy bỏ|Sửa đổi|Bổ sung)\s/u;
const IN_FORCE = /^(?:Quyết định|Nghị quyết|Quy định|Quy chế) này có hiệu lực/u;

function isInForce(parent: OutlineNode | null): boolean {
  return parent?.form === 'article' && IN_FORCE.test(contentOf(parent));
}

/** What an article of a decision enacts is not what somebody is to do. */
export const enactingArticleRule: TaskRule = {
  name: 'enacting-article',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1 and 1.2',
  accepts: [
    '«Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.»\nĐiều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
    'Điều 1. Ban hành quy chế.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n«1. Thay thế thủ tục số 08 tại Quyết định số 12/QĐ-UBND.»\n2. Bãi bỏ Quyết định số 9/QĐ-UBND.',
    'II. NHIỆM VỤ\n«1. Thông qua Tờ trình số 7/TTr-UBND của Ủy ban nhân dân xã về sửa thư viện.»',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Thông qua các buổi đọc sách, tuyên truyền Luật Thư viện.»',
    'II. NHIỆM VỤ\n«1. Ban hành quy chế thư viện.»',
    'II. NHIỆM VỤ\n«1. Thay thế giá sách hỏng của hai điểm đọc sách.»',
  ],
  decide: ({ node, content }) =>
    (node.form === 'article' && isEnacting(content)) ||
    PASSED.test(content) ||
    (REPEALS.test(content) && isInForce(node.parent))
      ? 'none'
      : null,
};
