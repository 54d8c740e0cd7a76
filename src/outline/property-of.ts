import { readPropertyLine } from '../annotate/labels.ts';
import { contentOf, type OutlineNode } from './outline-node.ts';

/** The property that a labelled line of the outline gives ("- Thời gian: …"); `valueStart` counts from the node's content. Null for other nodes. */
export function propertyOf(node: OutlineNode): ReturnType<typeof readPropertyLine> {
  return readPropertyLine(contentOf(node), node.block.reading.lexicon);
}
