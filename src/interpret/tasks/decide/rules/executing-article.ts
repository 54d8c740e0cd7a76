import type { TaskRule } from '../task-site.ts';

/** Who carries a decision out is its one task. */
export const executingArticleRule: TaskRule = {
  name: 'executing-article',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2',
  accepts: [
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.\n«Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.»',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Giám đốc các sở chịu trách nhiệm thi hành Kế hoạch này.»'],
  decide: ({ node, content }) =>
    node.role === 'implementation' && node.form === 'article' && content.includes('chịu trách nhiệm')
      ? node.children.length === 0
        ? 'task'
        : 'none'
      : null,
};
