import {
  openParent,
  outlineColumn,
  type AuditColumn,
  type AuditOptions,
  type MatrixHead,
  type OpenParent,
} from '../../compare/audit/audit-matrix.ts';
import { loadPlan, type PlanRef } from './plan-ref.ts';

/** Some children of one parent, to be compared with it. */
export interface CompareJob {
  /** The parent of the last job stays prepared for the next one of its family. */
  readonly family: number;
  readonly parent: PlanRef;
  readonly children: readonly PlanRef[];
}

export interface CompareResult {
  /** Null where the parent cannot be read any more. */
  readonly head: MatrixHead | null;
  /** In the order of the children, without those that cannot be read any more. */
  readonly columns: readonly AuditColumn[];
  /** Ids of the waivers that fitted something. */
  readonly used: readonly string[];
}

export interface CompareSettings extends Omit<AuditOptions, 'used'> {
  /** The report shows of a cell no more than its sign. */
  readonly isOutline: boolean;
}

/** Does one job after the other; nothing of a result depends on the jobs before it. */
export function createComparer({ isOutline, ...options }: CompareSettings): (job: CompareJob) => CompareResult {
  let open: { readonly family: number; readonly parent: OpenParent | null } | null = null;
  return ({ family, parent, children }) => {
    const used = new Set<string>();
    if (open?.family !== family) {
      const plan = loadPlan(parent);
      open = { family, parent: plan && openParent(plan, options) };
    }
    const above = open.parent;
    if (!above) return { head: null, columns: [], used: [] };
    const columns = children.flatMap((child): AuditColumn[] => {
      const plan = loadPlan(child);
      if (!plan) return [];
      const column = above.compare(plan, used);
      return [isOutline ? outlineColumn(column) : column];
    });
    return { head: above.head, columns, used: [...used] };
  };
}
