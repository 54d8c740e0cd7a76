import { isEmptyFirst, type OutlineNode } from '../../../../outline/outline-node.ts';
import { OPEN_END } from '../../../leads/lead-in.ts';
import type { TaskRule } from '../task-site.ts';

/** A paragraph, or a first item that holds nothing, that ends in a colon before items of a list is their lead-in. */
export const leadInRule: TaskRule = {
  name: 'lead-in',
  source: 'plans and letters: "…, Phòng Kinh tế đề nghị các thôn thực hiện một số nội dung sau:"',
  accepts: [
    'II. NHIỆM VỤ\n«1. Giao Trạm Y tế xã thực hiện các công việc sau:»\n2. Khám cho học sinh.\n3. Lập hồ sơ.',
    'II. NHIỆM VỤ\n«Phát triển du lịch ở mọi thôn, cụ thể như sau:»\n1. Sửa đường vào suối.\n2. Dựng bảng chỉ dẫn.',
    'II. NHIỆM VỤ\n«Căn cứ tình hình thực tế, các thôn tổ chức các hoạt động sau:»\n1. Nạo vét mương.\n2. Thu gom rác.',
    'II. NHIỆM VỤ\n«Có trách nhiệm:»\na) Nạo vét mương.\nb) Thu gom rác.',
    'II. NHIỆM VỤ\n«Để giữ sạch nguồn nước, các thôn thực hiện một số nội dung sau:»\n1. Nạo vét mương.\n2. Thu gom rác.',
  ],
  refuses: ['II. NHIỆM VỤ\n«Các thôn nạo vét mương trước ngày 20/5/2026.»\n1. Thu gom rác.'],
  decide: ({ node, content }) => (isLeadIn(node, content) ? 'none' : null),
};

/** What such a sentence speaks of is told by the list. */
const GENERAL =
  /(?:nội dung|việc|nhiệm vụ|hoạt động|công việc|giải pháp|biện pháp|yêu cầu|công tác)[^:.;]{0,60}(?::|sau(?: đây)?\s?[.:]?)$|(?:^|,\s|;\s)cụ thể(?: như)? sau\s?[.:]?$|^(?:Có|Chịu) trách nhiệm\s?:$/u;

/** "…, trình Thủ tướng trước ngày 20/10. Trong đó chú ý một số nội dung sau:": the work is told before, and the list is a part of it. */
export const PART_OF_IT = /\.\s+Trong đó(?!\p{L})[^.;:]*:$/u;

/** A paragraph over a list, or an item that only says that work follows. */
function isLeadIn(node: OutlineNode, content: string): boolean {
  if (!OPEN_END.test(content) || !GENERAL.test(content) || PART_OF_IT.test(content)) return false;
  if (node.children.length > 0) return node.heading === null;
  if (node.form !== 'paragraph' && !isEmptyFirst(node)) return false;
  const siblings = node.parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  return next !== undefined && next.form !== 'paragraph';
}
