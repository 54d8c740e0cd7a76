import { describeUnit, type UnitDescription } from './describe-unit.ts';
import type { UnitContext } from './unit-context.ts';

/** What a name means in its document; `head`: the head it shares. */
export type Describe = (name: string, head?: string) => UnitDescription;

interface Named {
  readonly name: string;
  readonly head?: string;
}

/** Describes each of the names once; checks and record ask for them by name. Other names are described as they are asked for. */
export function describeAll(named: readonly Named[], context: UnitContext): Describe {
  const described = new Map<string, UnitDescription>();
  for (const { name, head } of named) {
    const key = keyOf(name, head);
    if (!described.has(key)) described.set(key, describeUnit(name, context, head));
  }
  return (name, head) => described.get(keyOf(name, head)) ?? describeUnit(name, context, head);
}

function keyOf(name: string, head: string | undefined): string {
  return head === undefined ? name : `${head}\n${name}`;
}
