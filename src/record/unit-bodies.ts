import type { TaskUnit } from './schema.ts';

/** The bodies that a unit stands for: each that a list under one "các" names, else the unit itself. */
export function bodiesOf(unit: TaskUnit): readonly TaskUnit[] {
  return unit.members?.map((canonical) => ({ ...unit, canonical, collective: false })) ?? [unit];
}

export function namesOfBodies(units: readonly TaskUnit[], role: TaskUnit['role']): string[] {
  const names = units.filter((unit) => unit.role === role).flatMap(bodiesOf);
  return [...new Set(names.map(({ canonical }) => canonical))];
}
