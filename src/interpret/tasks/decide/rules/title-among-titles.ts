import { findSubject } from '../../../clauses/subject.ts';
import type { TaskRule, TaskSite } from '../task-site.ts';

/** A sentence over a list, between titles over lists, is a title with a full stop. */
export const titleAmongTitlesRule: TaskRule = {
  name: 'title-among-titles',
  source: 'plans of provinces that end their titles with a full stop',
  accepts: [
    'II. NHIỆM VỤ\n1. Đa dạng mô hình thư viện\n- Mở thư viện lưu động.\n- Lập tủ sách thôn.\n«2. Nâng cao chất lượng phục vụ bạn đọc ở cơ sở.»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.\n3. Huy động nguồn lực\n- Vận động tặng sách.\n- Kêu gọi tài trợ.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Phòng Kinh tế nâng cao chất lượng phục vụ bạn đọc ở tất cả các thôn trong xã.»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.',
  ],
  decide: (site) => (isTitleAmongTitles(site) ? 'none' : null),
};

const LONGEST_TITLE = 200;

/** "3. Nâng cao chất lượng … khu công nghiệp." between "2. Đa dạng mô hình …" and "4. Huy động nguồn lực …". */
function isTitleAmongTitles({ node, content, roots }: TaskSite): boolean {
  if (node.children.length === 0 || node.heading !== null || node.form === 'bullet' || node.form === 'paragraph')
    return false;
  if (content.length > LONGEST_TITLE || /[.;:]\s/u.test(content)) return false;
  if (node.children.every((child) => child.form === 'paragraph')) return false;
  if (findSubject(node.block.reading, node.content) !== null) return false;
  const siblings = node.parent?.children ?? roots;
  const parents = siblings.filter((other) => other.form === node.form && other.children.length > 0);
  return parents.filter((other) => other.heading !== null).length >= 2;
}
