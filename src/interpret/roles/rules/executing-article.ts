import { executingAt } from '../articles.ts';
import { afterAddress } from '../../clauses/walk.ts';
import { namesUnitAt, type RoleRule } from '../role-site.ts';

/** The article that says who carries a decision out assigns it. */
export const executingArticleRule: RoleRule = {
  name: 'executing-article',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2',
  accepts: [
    'Điều 1. Ban hành quy chế.\n«Điều 2. Các ông (bà) Chánh Văn phòng Ủy ban nhân dân xã, Trưởng phòng Kinh tế chịu trách nhiệm thi hành Quyết định này.»',
    'Điều 1. Ban hành quy chế.\n«Điều 2. Quyết định này có hiệu lực từ ngày ký. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.»',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.\n«Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.»',
  ],
  refuses: [
    'Điều 1. Ban hành quy chế.\n«Điều 2. Quyết định này có hiệu lực từ ngày ký.»',
    'II. NHIỆM VỤ\n«1. Các sở chịu trách nhiệm thi hành Kế hoạch này.»',
  ],
  decide: ({ node, content }) => {
    const at = node.form === 'article' ? executingAt(content) : -1;
    return at >= 0 && namesUnitAt(node, afterAddress(node.block.text, node.content.start + at))
      ? 'implementation'
      : null;
  },
};
