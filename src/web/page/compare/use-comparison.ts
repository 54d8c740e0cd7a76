import { useEffect, useState } from 'preact/hooks';
import type { Comparison, PlanRecord } from '../adapters.ts';
import { api } from '../base/api.ts';
import { sayProblem } from '../base/toast.tsx';

/** A comparison with the records of both sides. */
export interface ComparedPlans {
  readonly comparison: Comparison;
  readonly above: PlanRecord;
  readonly below: PlanRecord;
}

/** The comparison of two documents by their ids, null while it is made; and what makes it anew. */
export function useComparison(parent: string, child: string): readonly [ComparedPlans | null, () => void] {
  const [plans, setPlans] = useState<ComparedPlans | null>(null);
  const load = async (): Promise<void> => {
    try {
      const [comparison, above, below] = await Promise.all([
        api.compare(parent, child),
        api.state(parent),
        api.state(child),
      ]);
      setPlans({ comparison, above: above.record, below: below.record });
    } catch (error) {
      sayProblem(error);
    }
  };
  useEffect(() => void load(), [parent, child]);
  return [plans, () => void load()];
}
