import type { Duty } from '../adapters.ts';

/** In place of a unit's name where a task names none. */
export const NOBODY = '';

/** A task that several units lead is one line here. */
export function joinUnits(duties: readonly Duty[]): Duty[] {
  const joined = new Map<string, Duty>();
  for (const duty of duties) {
    const key = `${duty.document} ${duty.task} ${duty.last}`;
    const known = joined.get(key);
    joined.set(key, known ? { ...known, unit: `${known.unit}; ${duty.unit}` } : duty);
  }
  return [...joined.values()];
}

export interface UnitLoad {
  readonly name: string;
  readonly count: number;
  /** Those still to come. */
  readonly due: number;
}

/** How much each unit carries, the most first, and last what nobody is named for. */
export function countUnits(duties: readonly Duty[], now: string): UnitLoad[] {
  const byName = new Map<string, UnitLoad>();
  for (const { unit, last } of duties) {
    const known = byName.get(unit) ?? { name: unit, count: 0, due: 0 };
    byName.set(unit, { name: unit, count: known.count + 1, due: known.due + (last >= now ? 1 : 0) });
  }
  return [...byName.values()].sort(
    (a, b) => Number(a.name === NOBODY) - Number(b.name === NOBODY) || b.count - a.count,
  );
}
