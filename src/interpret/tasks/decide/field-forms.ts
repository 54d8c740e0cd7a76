import { splitClauses } from '../../../annotate/clauses.ts';
import { startsWithVerb } from '../../../annotate/verb-start.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { refuseForm } from './refused-forms.ts';
import { findSubject } from '../../clauses/subject.ts';

export function isContentLine(node: OutlineNode): boolean {
  return node.property?.row.property === 'content';
}

/** "- Nội dung: Sửa mái, thay cửa …": the line itself says what to do. */
export function isActingContent(node: OutlineNode): boolean {
  const property = node.property;
  if (property?.row.property !== 'content') return false;
  const { reading, text } = node.block;
  const start = node.content.start + property.valueStart;
  const first = splitClauses(text, start, node.content.end)[0];
  // "Nội dung: quy định giờ mở cửa …" tells what a paper holds
  if (/^\s*(?:quy định|gồm|bao gồm)\s/iu.test(text.slice(start, start + 20))) return false;
  if (startsWithVerb(reading, start)) return true;
  const subject = first && findSubject(reading, first);
  return subject?.units.some(({ name }) => !isMadeBy(node.parent, name)) ?? false;
}

/** "1. Xây dựng trang tin thư viện" over "Nội dung: Trang tin cung cấp …": what acts is what the item makes. */
function isMadeBy(item: OutlineNode | null, name: string): boolean {
  return item !== null && contentOf(item).toLowerCase().includes(name.toLowerCase());
}

/** The item above has field lines beside this one. */
export function isFieldOfItem(node: OutlineNode): boolean {
  return node.parent?.children.some((sibling) => sibling !== node && isField(sibling)) ?? false;
}

/** The children of a node that are no field lines of it. */
export function fieldless(node: OutlineNode): readonly OutlineNode[] {
  return node.children.filter((child) => !isField(child) && !isDescribing(child));
}

/** A node with nothing below it but lines that describe it. */
export function hasOnlyFields(node: OutlineNode): boolean {
  return node.children.length > 0 && fieldless(node).length === 0;
}

/** What is told in brackets, and the clauses that an item goes by. */
const NOTES = new Set(['bracket', 'clause']);

function isField(node: OutlineNode): boolean {
  const property = node.property?.row.property;
  if (node.role === 'schedule' || node.role === 'budget') return true;
  if (property !== undefined && property !== 'content' && property !== 'form') return true;
  return NOTES.has(refuseForm(contentOf(node).trim()) ?? '');
}

/** "- Nội dung: Trang tin có sách nói …", "- Hình thức: Kịch nói …" beside other field lines describe the item. */
function isDescribing(node: OutlineNode): boolean {
  const property = node.property;
  if (property?.row.property !== 'content' && property?.row.property !== 'form') return false;
  return node.children.length === 0 && !isActingContent(node) && isFieldOfItem(node);
}
