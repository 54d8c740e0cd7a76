import type { Task, Time } from '../record/schema.ts';

/** The days a task has, from the first to the last of all its times; null where none has a date. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
  readonly times: readonly Time[];
}

export function dayRangeOf(task: Task | null): DayRange | null {
  const times = (task?.times ?? []).filter((time) => time.kind !== 'issued' && (time.from !== null || time.to !== null));
  if (times.length === 0) return null;
  // one open start or end leaves the whole open
  const from = times.some((time) => time.from === null) ? null : least(times.map((time) => time.from ?? ''));
  const to = times.some((time) => time.to === null) ? null : most(times.map((time) => time.to ?? ''));
  return { from, to, times };
}

function least(days: readonly string[]): string {
  return days.reduce((a, b) => (b < a ? b : a));
}

function most(days: readonly string[]): string {
  return days.reduce((a, b) => (b > a ? b : a));
}

/** 1 where the days overlap, falling to 0 at half a year between them; null where one side has none. */
export function matchTimes(parent: DayRange | null, child: DayRange | null): number | null {
  const [a, b] = [parent?.to ?? parent?.from, child?.to ?? child?.from];
  if (a == null || b == null) return null;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Math.max(0, 1 - days / 180);
}
