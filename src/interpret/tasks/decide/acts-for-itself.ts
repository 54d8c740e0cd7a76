import { splitClauses } from '../../../annotate/clauses.ts';
import type { OutlineNode } from '../../../outline/outline-node.ts';
import { readNamesAlone } from '../../clauses/names-at.ts';
import { findSubject } from '../../clauses/subject.ts';

/** A body named in the node's first clause, or in the first behind its heading, acts there; names that fill a clause act in the next. */
export function actsForItself(node: OutlineNode): boolean {
  const { block } = node;
  const starts = new Set([node.content.start, node.body.end > node.body.start ? node.body.start : node.content.start]);
  return [...starts].some((start) => {
    const clauses = splitClauses(block.text, start, node.content.end);
    const first = clauses.find(
      (clause, index) => index === clauses.length - 1 || readNamesAlone(block, clause) === null,
    );
    return first !== undefined && findSubject(block.reading, first) !== null;
  });
}
