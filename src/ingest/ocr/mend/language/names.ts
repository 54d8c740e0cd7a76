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
