import { splitClauses } from '../../../annotate/clauses.ts';
import type { OutlineNode } from '../../../outline/outline-node.ts';
import { readNamesAlone } from '../../clauses/names-at.ts';
import { findSubject } from '../../clauses/subject.ts';

/** A body named in the node's first clause, or in the first behind its heading, acts there; names that fill a clause act in the next. */
export function actsForItself({ block, body, content }: OutlineNode): boolean {
  const isHeaded = body.start > content.start && body.end > body.start;
  return (isHeaded ? [content.start, body.start] : [content.start]).some((start) => {
    const clauses = splitClauses(block.text, start, content.end);
    const first = clauses.find(
      (clause, index) => index === clauses.length - 1 || readNamesAlone(block, clause) === null,
    );
    return first !== undefined && findSubject(block.reading, first) !== null;
  });
}
