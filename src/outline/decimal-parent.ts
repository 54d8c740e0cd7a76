import type { Open } from './choose-marker.ts';
import type { MarkerCandidate } from './line-rules/index.ts';

/** Index in the stack of the entry that "1.2." goes under (-1: the root): its "1.", a sibling's parent, or by rank. */
export function findDecimalParent(candidate: MarkerCandidate, stack: readonly Open[], rank: number): number {
  const path = candidate.path ?? [];
  const prefix = path.slice(0, -1);
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const open = stack[i];
    if (!open) continue;
    if (
      (open.form === 'arabic' || open.form === 'decimal') &&
      open.path.length === prefix.length &&
      open.path.every((part, k) => part === prefix[k])
    )
      return i;
  }
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const open = stack[i];
    if (open?.form === 'decimal' && open.path.length === path.length) return i - 1;
  }
  let parentIndex = stack.length - 1;
  const hasOtherNumber = (open: Open | undefined): boolean => open?.form === 'arabic' && open.ordinal !== path[0];
  while (
    parentIndex >= 0 &&
    ((stack[parentIndex]?.rank ?? -1) >= rank ||
      (path[0] !== undefined && hasOtherNumber(stack[parentIndex]) && sectionNumber(stack, parentIndex) === path[0]))
  )
    parentIndex -= 1;
  return parentIndex;
}

function sectionNumber(stack: readonly Open[], below: number): number | undefined {
  for (let i = below; i >= 0; i -= 1) if (stack[i]?.form === 'roman') return stack[i]?.ordinal;
  return undefined;
}
