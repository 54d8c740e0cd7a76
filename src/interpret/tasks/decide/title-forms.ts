import { startsWithVerb } from '../../../annotate/verb-start.ts';
import { textOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { findSubject } from '../../clauses/subject.ts';
import type { TaskSite } from './task-site.ts';

const LONGEST_TITLE = 200;

/** The node's own text is a sentence of more than `shortest` characters that does not open a list. */
export function isSentence(node: OutlineNode, shortest: number): boolean {
  const body = textOf(node, node.body).trim();
  return body.length > shortest && !body.endsWith(':');
}

/** "3. Nâng cao chất lượng … khu công nghiệp." between "2. Đa dạng mô hình …" and "4. Huy động nguồn lực …". */
export function isTitleAmongTitles({ node, content, roots }: TaskSite): boolean {
  if (node.children.length === 0 || node.heading !== null || node.form === 'bullet' || node.form === 'paragraph')
    return false;
  if (content.length > LONGEST_TITLE || /[.;:]\s/u.test(content)) return false;
  if (node.children.every((child) => child.form === 'paragraph')) return false;
  if (findSubject(node.block.reading, node.content) !== null) return false;
  const siblings = node.parent?.children ?? roots;
  const parents = siblings.filter((other) => other.form === node.form && other.children.length > 0);
  return parents.filter((other) => other.heading !== null).length >= 2;
}

/** A section's heading, or one that does not say what to do. */
export function isBareTitle(node: OutlineNode): boolean {
  return node.kind === 'section' || !startsWithVerb(node.block.reading, node.content.start);
}
