import { trimEndOf } from '../../document/trim.ts';
import type { GeneralTime } from '../prepare/general-time.ts';
import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import type { Link } from '../types.ts';
import type { FindingDraft } from './index.ts';

/** "Thời gian: đến hết ngày 31/3/2026" where the parent's whole plan ends with 2025: one thing to say, not one for each task. */
export function findLateAltogether(parent: PreparedPlan, child: PreparedPlan): FindingDraft[] {
  const [above, below] = [parent.general, child.general];
  const [last, own] = [above?.days?.to ?? null, below?.days?.to ?? null];
  if (!above || !below || last === null || own === null || own <= last) return [];
  return [
    {
      code: 'conflict/plan-time-late',
      severity: 'warning',
      message: `Thời gian chung dài hơn cấp trên: cấp trên “${said(above)}”; cấp dưới “${said(below)}”.`,
      parent: sideOf(above, parent),
      child: sideOf(below, child),
      key: 'whole-time',
    },
  ];
}

/** Both sides have the days of their whole plan and none of their own. */
export function isTimeOfBoth({ parent: a, child: b }: Link, parent: PreparedPlan, child: PreparedPlan): boolean {
  return holdsOnlyGeneral(parent, a?.task) && holdsOnlyGeneral(child, b?.task);
}

function holdsOnlyGeneral({ record, general }: PreparedPlan, id: string | undefined): boolean {
  const days = record.tasks
    .find((task) => task.id === id)
    ?.times.filter((time) => time.from !== null || time.to !== null);
  if (!general || !days || days.length === 0) return false;
  return days.every(({ span }) => span.start >= general.span.start && span.end <= general.span.end);
}

function said({ quote }: GeneralTime): string {
  return trimEndOf(quote, '.;,');
}

function sideOf({ quote, span }: GeneralTime, { place }: PreparedPlan): FindingDraft['parent'] {
  return { task: '', quote, span, ...place(span) };
}
