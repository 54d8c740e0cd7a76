import { describeUnit, type UnitDescription } from './describe-unit.ts';
import type { UnitContext } from './unit-context.ts';

/** What a name means in its document; `head`: the head it shares. */
export type Describe = (name: string, head?: string) => UnitDescription;

/** Describes names of a document, each once: tasks, checks and record ask for the same ones. */
export function describeIn(context: UnitContext): Describe {
  const described = new Map<string, UnitDescription>();
  return (name, head) => {
    const key = head === undefined ? name : `${head}\n${name}`;
    const known = described.get(key);
    if (known) return known;
    const made = describeUnit(name, context, head);
    described.set(key, made);
    return made;
  };
}
