import { briefOf, type PlanCard } from '../../compare/index.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { nameOf } from '../../report/comparison/compare-tables/plans.ts';
import type { PlanInput, PlanReader } from '../commands/compare-input.ts';
import { tooManyTasks } from '../commands/compare-run.ts';
import type { Source } from '../inputs.ts';
import type { KnownPlan } from './compare-families.ts';
import { keepPlan, type PlanRef } from './plan-ref.ts';

/** A plan of the input: what finding its family takes, and how to get the whole again. */
export interface CollectedPlan extends KnownPlan {
  readonly id: string;
  readonly name: string;
  readonly card: PlanCard;
}

export interface Collected {
  readonly plans: readonly CollectedPlan[];
  readonly failures: readonly { readonly source: string; readonly message: string }[];
}

/** Reads every source once. `isOnDisk`: a record is a file of its own, and read again from there; what is dearer to read is kept. */
export async function collectPlans(
  sources: readonly Source[],
  reader: PlanReader,
  isOnDisk: boolean,
): Promise<Collected> {
  const plans: CollectedPlan[] = [];
  const failures: { source: string; message: string }[] = [];
  for await (const { source, input } of readAll(sources, reader)) {
    if ('problem' in input) {
      failures.push({ source: source.path, message: input.problem });
      continue;
    }
    const isFile = isOnDisk && input.plans.length === 1 && isRecordFile(source);
    for (const plan of input.plans) {
      const problem = tooManyTasks(plan);
      if (problem === null) plans.push(describePlan(plan, isFile ? refOf(source) : keepPlan(plan)));
      else failures.push({ source: source.path, message: problem });
    }
  }
  return { plans, failures };
}

/** Records are loaded while those before them are parsed; documents one after the other, as each has the reading process to itself. */
async function* readAll(
  sources: readonly Source[],
  reader: PlanReader,
): AsyncGenerator<{ source: Source; input: PlanInput }> {
  let ahead: Promise<PlanInput> | null = null;
  for (const [at, source] of sources.entries()) {
    const now = ahead ?? reader.read(source);
    const next = sources[at + 1];
    ahead = next && isRecordFile(source) && isRecordFile(next) ? reader.read(next) : null;
    yield { source, input: await now };
  }
}

function isRecordFile({ path }: Source): boolean {
  return /json$/iu.test(path);
}

export function describePlan(plan: PlanRecord, ref: PlanRef): CollectedPlan {
  return {
    ref,
    tasks: plan.tasks.length,
    id: plan.id,
    name: nameOf(briefOf(plan)),
    card: { header: plan.header, bases: plan.references.filter(({ use }) => use === 'basis') },
  };
}

function refOf({ path, rawPath }: Source): PlanRef {
  return rawPath === undefined ? { path } : { path, rawPath };
}
