import { tokenAt } from '../../annotate/tokens.ts';
import { opensBody } from '../../annotate/units/index.ts';
import { findSubject } from '../clauses/subject.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';

const FEWEST = 5;
const LONGEST = 110;
const DUTY = /chủ trì|phối hợp|thực hiện|trách nhiệm|phụ trách|tham mưu/u;

const known = new WeakMap<OutlineNode, boolean>();

/** A list of bodies and nothing else: firms that may do something, units of a trade. Nobody in it is told to act or leads what follows. */
export function isRoster(node: OutlineNode | null): boolean {
  if (!node) return false;
  const cached = known.get(node);
  if (cached !== undefined) return cached;
  const { children } = node;
  const found = children.length >= FEWEST && children.filter(isNameAlone).length >= children.length * 0.8;
  known.set(node, found);
  return found;
}

function isNameAlone(node: OutlineNode): boolean {
  const content = contentOf(node).trim();
  if (node.children.length > 0 || content.length > LONGEST || content.includes(':') || DUTY.test(content)) return false;
  // "Sở Y tế khám sức khỏe cho người trồng chè." is a sentence, as it ends like one and somebody acts in it
  if (content.endsWith('.') && findSubject(node.block.reading, node.content) !== null) return false;
  return opensBody(node.block.reading, tokenAt(node.block.reading, node.content.start));
}
