import { startsWithVerb } from '../../../annotate/verb-start.ts';
import type { OutlineNode } from '../../../outline/outline-node.ts';

/** The share of leaves that begin with a verb, by their form; a form with few leaves has none. */
export type VerbShares = ReadonlyMap<OutlineNode['form'], number>;

const FEW_SIBLINGS = 3;

/** Counted once for all nodes of one list. */
export function countVerbs(siblings: readonly OutlineNode[]): VerbShares {
  const counts = new Map<OutlineNode['form'], { leaves: number; verbs: number }>();
  for (const { children, form, block, content } of siblings) {
    if (children.length > 0) continue;
    const count = counts.get(form) ?? { leaves: 0, verbs: 0 };
    count.leaves += 1;
    if (startsWithVerb(block.reading, content.start)) count.verbs += 1;
    counts.set(form, count);
  }
  const enough = [...counts].filter(([, { leaves }]) => leaves >= FEW_SIBLINGS);
  return new Map(enough.map(([form, { leaves, verbs }]) => [form, verbs / leaves]));
}
