import { SURNAMES } from '../../../../lexicon/units/positions.ts';
import { shapeCost } from './shapes.ts';

/** So far may what was read be from a family name: seven in ten people bear one of a few, and long ones are like no other. */
const FAR = 8;
const NEAR = 2.7;
const LONG = 5;

export interface NearName {
  readonly name: string;
  /** What it costs to take the reading for it. */
  readonly cost: number;
}

/** The family name that the end of a reading is nearest to ("*ä=exXNgưỹến" is "Nguyễn"). */
export function findSurname(text: string): NearName | undefined {
  const letters = text.slice(text.search(/\p{L}{1,8}$/u)).toLowerCase();
  let best: NearName | undefined;
  for (const name of SURNAMES) {
    const limit = name.length >= LONG ? FAR : NEAR;
    for (const length of [name.length - 1, name.length, name.length + 1]) {
      if (length < 2 || length > letters.length) continue;
      const cost = shapeCost(letters.slice(-length), name.toLowerCase(), limit);
      if (cost <= limit && cost < (best?.cost ?? Infinity)) best = { name, cost };
    }
  }
  return best;
}

/** So many letters of a surname are enough to know it, where it is the only one. */
const ENOUGH = 4;

/** "#uyễn": the family name whose beginning a stroke goes through. */
export function completeSurname(text: string): string | undefined {
  const rest = /^\P{L}{0,2}(\p{Ll}+)$/u.exec(text)?.[1] ?? '';
  if (rest.length < ENOUGH) return undefined;
  const [only, ...more] = SURNAMES.filter((name) => name.length - rest.length <= 2 && name.endsWith(rest));
  return more.length === 0 ? only : undefined;
}
