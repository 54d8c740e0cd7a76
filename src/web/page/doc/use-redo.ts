import { useState } from 'preact/hooks';
import type { Correction } from '../adapters.ts';

type Step = readonly Correction[];

/** Most steps that outlive the tab. */
const KEPT_STEPS = 50;

const keyOf = (id: string): string => `kehoach-redo-${id}`;

/** Steps of a document that were undone, the last one last, and what keeps others in their place. They outlive the tab. */
export function useRedo(id: string): readonly [readonly Step[], (steps: readonly Step[]) => void] {
  const [steps, setSteps] = useState<readonly Step[]>(() => readSteps(id));
  const keep = (next: readonly Step[]): void => {
    setSteps(next);
    localStorage.setItem(keyOf(id), JSON.stringify(next.slice(-KEPT_STEPS)));
  };
  return [steps, keep];
}

function readSteps(id: string): Step[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id)) ?? '[]') as Step[];
  } catch {
    return [];
  }
}
