import { endsIn } from '../document/trim.ts';
import type { ReadBlock } from '../annotate/reading.ts';
import type { Open } from './choose-marker.ts';
import type { OutlineNode } from './outline-node.ts';
import { readPropertyLine } from '../annotate/labels.ts';

/** Characters of a heading at most. */
export const LONGEST_HEADING = 180;
/** "Trường hợp các cơ quan có ý kiến khác nhau …", "Khi đánh giá …": says more of the item above it. */
const CONDITION = /^(?:Trường hợp|Khi|Nếu)(?!\p{L})/u;

/**
 * Index in the stack of the node that a paragraph without a number stands under (-1: the root).
 * A letter holds the paragraphs below it. A bullet does not ("Trong đó:" after the last "-" is told of the item that holds the dashes),
 * unless it names them, they are its own schedule line, or they put a condition to it.
 */
export function findParagraphParent(block: ReadBlock, stack: readonly Open[]): number {
  const top = stack.length - 1;
  const open = stack[top];
  if (open?.form === 'bullet' && (holdsParagraphs(open.node, block) || (!block.cell && CONDITION.test(block.text))))
    return top;
  const outer = stack.findLastIndex((candidate) => candidate.form !== 'bullet');
  if (NOTE.test(block.text) && closesList(stack[outer])) return outer - 1;
  if (outer < top && isScheduleLine(block) && hasOwnSchedules(stack[outer + 1]?.node)) return outer + 1;
  return leaveSentences(stack, outer);
}

/** "(Chi tiết tại Phụ lục kèm theo)", "(Danh sách lớp học ở phần sau)" */
const NOTE = /^\((?:Chi tiết|Danh (?:sách|mục)|Có|Kèm theo)\s[^()]{3,160}\)[.;]?$/u;

/** Behind the last of several numbered sentences such a note is said of all of them. */
function closesList(open: Open | undefined): boolean {
  return open?.form === 'arabic' && open.ordinal > 1 && open.node.children.length === 0;
}

/** "(1) …; (2) …." are sentences of an account that goes on below them; a title "(1) Về quy hoạch" holds what follows. */
function leaveSentences(stack: readonly Open[], from: number): number {
  let index = from;
  while (stack[index]?.form === 'parenthesized' && !isShortHeading(stack[index])) index -= 1;
  return index;
}

function isShortHeading(open: Open | undefined): boolean {
  if (!open) return false;
  const { text, style } = open.node.block;
  return text.length <= LONGEST_HEADING && (!endsIn(text, '.;') || style.bold === true);
}

/** "Thời gian thực hiện: Tháng 11 - 12/2025". Refused: "(Thời gian: quý I, II)", which is said of the whole list. */
function isScheduleLine(block: ReadBlock): boolean {
  if (block.cell || block.text.startsWith('(')) return false;
  return readPropertyLine(block.text, block.reading.lexicon)?.row.property === 'time';
}

/**
 * The bullet before this one had a schedule line of its own, or this is the first one; else the line after the last is the list's.
 * A line below plus signs belongs to the dash that holds them.
 */
function hasOwnSchedules(bullet: OutlineNode | undefined): boolean {
  if (!bullet) return false;
  const before = bullet.parent?.children.findLast(
    (node) => node.form === 'bullet' && node.marker === bullet.marker && node !== bullet,
  );
  return !before || before.children.some((child) => child.form === 'paragraph' && isScheduleLine(child.block));
}

/** A bullet that only names what follows ("- Thời gian:", "+ Nội dung kiểm tra") holds the paragraphs and the table below it. */
function holdsParagraphs(bullet: OutlineNode, next: ReadBlock): boolean {
  const { text } = bullet.block;
  if (endsIn(text, ':')) return next.cell !== undefined || text.length < 80;
  if (next.cell || bullet.marker === '-' || text.length >= 70) return false;
  return next.text.length > text.length && !endsIn(text, '.;,!?”"');
}
