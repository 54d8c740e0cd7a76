import { ENACTING } from '../../../roles/articles.ts';
import type { TaskRule } from '../task-site.ts';

/** "Thông qua Tờ trình số 7/TTr-UBND …" among the items of a resolution. */
const PASSED = /^Thông qua\s(?:Báo cáo|Tờ trình|Đề án|Phương án|Danh mục)\s/u;

/** What an article of a decision enacts is not what somebody is to do. */
export const enactingArticleRule: TaskRule = {
  name: 'enacting-article',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1 and 1.2',
  accepts: [
    '«Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.»\nĐiều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
    'II. NHIỆM VỤ\n«1. Thông qua Tờ trình số 7/TTr-UBND của Ủy ban nhân dân xã về sửa thư viện.»',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Thông qua các buổi đọc sách, tuyên truyền Luật Thư viện.»',
    'II. NHIỆM VỤ\n«1. Ban hành quy chế thư viện.»',
  ],
  decide: ({ node, content }) =>
    (node.form === 'article' && ENACTING.test(content)) || PASSED.test(content) ? 'none' : null,
};
