import { tokenAt } from '../../annotate/tokens.ts';
import { opensBody } from '../../annotate/units/index.ts';
import { findSubject } from '../clauses/subject.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';

const FEWEST = 5;
const LONGEST = 110;
/** "Sở Công Thương (đối với hạ tầng của các cụm công nghiệp);" */
const NOTE = /\s\([^()]*\)[;.,]?$/u;
const DUTY = /chủ trì|phối hợp|thực hiện|trách nhiệm|phụ trách|tham mưu/u;

const known = new WeakMap<OutlineNode, Map<string, boolean>>();

/** In a list of bodies and nothing else: firms that may do something, units of a trade. Nobody in it is told to act or leads what follows. */
export function isInRoster({ parent, form }: OutlineNode): boolean {
  if (!parent) return false;
  const byForm = known.get(parent) ?? new Map<string, boolean>();
  known.set(parent, byForm);
  const cached = byForm.get(form);
  if (cached !== undefined) return cached;
  const items = parent.children.filter((child) => child.form === form);
  const found = items.length >= FEWEST && items.filter(isNameAlone).length >= items.length * 0.8;
  byForm.set(form, found);
  return found;
}

function isNameAlone(node: OutlineNode): boolean {
  const content = contentOf(node).trim().replace(NOTE, '');
  if (node.children.length > 0 || content.length > LONGEST || content.includes(':') || DUTY.test(content)) return false;
  // "Sở Y tế khám sức khỏe cho người trồng chè." is a sentence, as it ends like one and somebody acts in it
  if (content.endsWith('.') && findSubject(node.block.reading, node.content) !== null) return false;
  return opensBody(node.block.reading, tokenAt(node.block.reading, node.content.start));
}
