import { EXECUTING } from '../articles.ts';
import { namesUnitAt, type RoleRule } from '../role-site.ts';

/** The article that says who carries a decision out assigns it. */
export const executingArticleRule: RoleRule = {
  name: 'executing-article',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2',
  accepts: [
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.\n«Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.»',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Các sở chịu trách nhiệm thi hành Kế hoạch này.»'],
  decide: ({ node, content }) =>
    node.form === 'article' && EXECUTING.test(content) && namesUnitAt(node, node.content.start)
      ? 'implementation'
      : null,
};
