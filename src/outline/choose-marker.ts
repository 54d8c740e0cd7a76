import type { ReadBlock } from '../annotate/reading.ts';
import { findMarkers } from './line-rules/index.ts';
import type { MarkerCandidate, MarkerForm } from './line-rules/marker.ts';
import type { OutlineNode } from './outline-node.ts';

/** A node that is still open, with what its number says. */
export interface Open {
  readonly node: OutlineNode;
  readonly form: MarkerForm | 'heading';
  readonly symbol: string | undefined;
  readonly ordinal: number;
  readonly path: readonly number[];
  readonly rank: number;
}

/** A node without a number of its own, open for what stands below it. */
export function openAs(node: OutlineNode, form: Open['form'], rank: number): Open {
  return { node, form, symbol: undefined, ordinal: 0, path: [], rank };
}

/** Numbers beyond this are years, amounts or ends of sentences that a line happens to begin with. */
const LARGEST_ORDINAL = 60;

/** The marker that fits what is open; null where the line only looks numbered. */
export function chooseMarker(block: ReadBlock, stack: readonly Open[]): MarkerCandidate | null {
  const candidates = findMarkers(block.text);
  if (candidates.length === 0) return null;
  const last = (form: MarkerForm): number => stack.findLast((open) => open.form === form)?.ordinal ?? 0;
  for (const candidate of candidates) {
    if (candidate.form === 'appendix') return candidate;
    if (candidate.form === 'roman') {
      const rival = candidates.find((other) => other.form === 'capital');
      if (candidate.repaired && candidate.ordinal !== last('roman') + 1) continue;
      if (rival && last('capital') + 1 === rival.ordinal) return rival;
      if (rival && candidate.ordinal > 30) continue;
      return candidate;
    }
    if (candidate.form === 'capital' && candidate.ordinal > 1 && last('capital') === 0) continue;
    if (candidate.form === 'arabic' && candidate.repaired) {
      const sibling = stack.findLast(
        (open) => open.form === 'decimal' && open.path.length === 2 && open.path[0] === candidate.ordinal,
      );
      if (!sibling) continue;
      const path = [candidate.ordinal, (sibling.path[1] ?? 0) + 1];
      return { ...candidate, form: 'decimal', path, ordinal: path[1] ?? 1, label: path.join('.') };
    }
    if (candidate.form === 'arabic' && candidate.ordinal > LARGEST_ORDINAL && last('arabic') + 1 !== candidate.ordinal)
      continue;
    if (candidate.form === 'decimal' && (candidate.path?.[0] ?? 0) > LARGEST_ORDINAL) continue;
    return candidate;
  }
  return null;
}
