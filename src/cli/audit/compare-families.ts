import {
  assembleMatrix,
  type AuditColumn,
  type AuditMatrix,
  type AuditOptions,
} from '../../compare/audit/audit-matrix.ts';
import { chooseThreads } from './choose-threads.ts';
import { createComparer, type CompareJob, type CompareResult, type CompareSettings } from './compare-job.ts';
import type { PlanRef } from './plan-ref.ts';
import { runInThreads } from './threads.ts';

/** A plan to compare: how to get it, and how large it is. */
export interface KnownPlan {
  readonly ref: PlanRef;
  readonly tasks: number;
}

export interface Family {
  readonly parent: KnownPlan;
  readonly children: readonly KnownPlan[];
}

export interface FamilyOptions extends AuditOptions {
  /** Threads; undefined: as many as are worth it. */
  readonly jobs?: number | undefined;
  /** Whether the report of so many cells shows of each no more than its sign. */
  readonly isOutline: (cells: number) => boolean;
}

/** A job is long enough for its message to be nothing beside it, and short enough for all threads to end at about the same time. */
const MOST_CHILDREN = 16;
const JOBS_A_THREAD = 4;

/** The matrix of each family whose parent can still be read, whatever the number of threads the same. */
export async function compareFamilies(
  families: readonly Family[],
  { jobs: asked, isOutline, used, ...options }: FamilyOptions,
): Promise<AuditMatrix[]> {
  const sizes = families.flatMap(({ parent, children }) => children.map(({ tasks }) => tasks * parent.tasks));
  // rows are the tasks and more
  const cells = families.reduce((sum, { parent, children }) => sum + parent.tasks * children.length, 0);
  const settings: CompareSettings = { ...options, isOutline: isOutline(cells) };
  const threads = chooseThreads(sizes, asked);
  const jobs = cutJobs(families, Math.ceil(sizes.length / threads / JOBS_A_THREAD));
  const results: CompareResult[] = [];
  if (threads > 1 && jobs.length > 1)
    await runInThreads(jobs, threads, settings, (result, job) => {
      results[job] = result;
    });
  else {
    const compare = createComparer(settings);
    for (const job of jobs) results.push(compare(job));
  }
  for (const id of results.flatMap((result) => result.used)) used?.add(id);
  return families.flatMap((_, family): AuditMatrix[] => {
    const own = results.filter((_result, job) => jobs[job]?.family === family);
    const head = own.map((result) => result.head).find((found) => found !== null);
    const columns: AuditColumn[] = own.flatMap((result) => result.columns);
    return head ? [assembleMatrix(head, columns)] : [];
  });
}

function cutJobs(families: readonly Family[], size: number): CompareJob[] {
  const most = Math.max(1, Math.min(MOST_CHILDREN, size));
  return families.flatMap(({ parent, children }, family) =>
    // a parent without children has a matrix too
    Array.from({ length: Math.max(1, Math.ceil(children.length / most)) }, (_, at) => ({
      family,
      parent: parent.ref,
      children: children.slice(at * most, (at + 1) * most).map(({ ref }) => ref),
    })),
  );
}
