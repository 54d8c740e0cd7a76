import { splitClauses } from '../../../annotate/clauses.ts';
import type { OutlineNode } from '../../../outline/outline-node.ts';
import { findSubject } from '../../clauses/subject.ts';

/** A body named in the node's first clause, or in the first behind its heading, acts there. */
export function actsForItself(node: OutlineNode): boolean {
  const starts = new Set([node.content.start, node.body.end > node.body.start ? node.body.start : node.content.start]);
  return [...starts].some((start) => {
    const first = splitClauses(node.block.text, start, node.content.end)[0];
    return first !== undefined && findSubject(node.block.reading, first) !== null;
  });
}
