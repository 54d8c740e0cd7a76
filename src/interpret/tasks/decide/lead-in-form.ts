import { isEmptyFirst, type OutlineNode } from '../../../outline/outline-node.ts';

/** "… như sau:", "… các việc sau", "… các công việc liên quan:" */
const OPEN = /(?::|\s(?:như )?sau(?: đây)?\s?[.:]?)$/u;
/** What such a sentence speaks of is told by the list. */
const GENERAL =
  /(?:nội dung|việc|nhiệm vụ|công việc|giải pháp|biện pháp|yêu cầu|công tác)[^:.;]{0,60}(?::|sau(?: đây)?\s?[.:]?)$/u;

/** A paragraph over a list, or an item that only says that work follows. */
export function isLeadIn(node: OutlineNode, content: string): boolean {
  if (!OPEN.test(content) || !GENERAL.test(content)) return false;
  if (node.children.length > 0) return node.heading === null;
  if (node.form !== 'paragraph' && !isEmptyFirst(node)) return false;
  const siblings = node.parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  return next !== undefined && next.form !== 'paragraph';
}
