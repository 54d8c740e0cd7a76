import { isEnacting } from '../articles.ts';
import type { RoleRule } from '../role-site.ts';

/** What an article of a decision enacts is no task. */
export const enactingArticleRule: RoleRule = {
  name: 'enacting-article',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1',
  accepts: [
    '«Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.»\nĐiều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Ban hành quy chế.»'],
  decide: ({ node, content }) => (node.form === 'article' && isEnacting(content) ? 'other' : null),
};
