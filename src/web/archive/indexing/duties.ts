import type { PlanRecord } from '../../../record/schema.ts';

/** A task with a last day, once for each unit that leads it: what is followed. */
export interface Duty {
  readonly document: string;
  readonly task: string;
  readonly action: string;
  /** Canonical name; "" where nobody leads it. */
  readonly unit: string;
  readonly coordinating: string;
  readonly first: string | null;
  /** ISO day. */
  readonly last: string;
  /** The time as written. */
  readonly raw: string;
}

/** The days of a task beside each other: one duty for each distinct last day. */
export function collectDuties(document: string, record: PlanRecord): Duty[] {
  return record.tasks.flatMap((task) => {
    const dated = new Map(task.times.flatMap((time) => (time.to === null ? [] : [[time.to, time] as const])));
    const leads = [...new Set(task.units.flatMap(({ role, canonical }) => (role === 'lead' ? [canonical] : [])))];
    const coordinating = task.units.flatMap(({ role, canonical }) => (role === 'coordinate' ? [canonical] : []));
    return [...dated.values()].flatMap((time) =>
      (leads.length > 0 ? leads : ['']).map((unit) => ({
        document,
        task: task.id,
        action: task.action,
        unit,
        coordinating: [...new Set(coordinating)].join('; '),
        first: time.from,
        last: time.to ?? '',
        raw: time.raw,
      })),
    );
  });
}
