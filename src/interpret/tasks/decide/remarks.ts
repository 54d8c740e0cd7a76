import { classifyHeaderLine } from '../../../outline/header-lines.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { kindOfTitle } from '../table/columns.ts';

/** "Kinh phí thực hiện theo quy định.", "Nguồn kinh phí do ngân sách xã bảo đảm.": docs/answers.md case 12. */
const MONEY = /^(?:nguồn |tổng |dự toán )?kinh phí(?!\p{L})/iu;
/** What is told beside an item, in words of their own: notes of attachments ask for nothing (docs/genre.md 3.3). */
const BESIDE =
  /^(?:ghi chú|chú thích|(?:nội dung |thông tin )?chi tiết (?:tại|theo|xem)|có (?:biểu )?mẫu (?:gửi )?kèm)(?!\p{L})/iu;

/** A line below an item that says something beside it and asks for nothing: a note, a statement of money, "DỰ THẢO LẦN 2" in a box over the page. */
export function isRemark(node: OutlineNode): boolean {
  if (node.children.length > 0 || node.kind === 'table' || !isBelowItem(node)) return false;
  const content = contentOf(node).trim();
  return (
    MONEY.test(content) ||
    (node.form === 'paragraph' && (BESIDE.test(content) || classifyHeaderLine(content) === 'draft'))
  );
}

function isBelowItem({ parent }: OutlineNode): boolean {
  return parent?.kind === 'item' && parent.form !== 'paragraph';
}

/** A remark, or a table below an item whose first column none of a plan's tables has: it lists what the item means. */
export function isAside(node: OutlineNode): boolean {
  return isRemark(node) || (node.kind === 'table' && kindOfTitle(contentOf(node)) === null);
}
