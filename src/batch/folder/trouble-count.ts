import type { MachineTrouble } from '../machine-trouble.ts';

/** After so many documents in a row the machine will not get better by itself while we go on asking it. */
const MOST_IN_A_ROW = 5;

export interface TroubleCount {
  /** Throws the trouble itself once it is one too many in a row. */
  readonly add: (trouble: MachineTrouble) => void;
  /** A document was read. */
  readonly reset: () => void;
  readonly total: () => number;
}

/** Counts documents that trouble of the machine kept from being read. */
export function createTroubleCount(): TroubleCount {
  let inARow = 0;
  let total = 0;
  return {
    add: (trouble) => {
      inARow += 1;
      total += 1;
      if (inARow >= MOST_IN_A_ROW) throw trouble;
    },
    reset: () => {
      inARow = 0;
    },
    total: () => total,
  };
}
