/** A source of choices that depends on its seed alone: the same on every machine and run. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** Both ends included. */
  readonly integer: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** `count` different ones, in the order of `choices`. */
  readonly some: <T>(choices: readonly T[], count: number) => T[];
  readonly shuffle: <T>(choices: readonly T[]) => T[];
}

/** mulberry32: 32 bits of state, good enough for choosing words. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(choices: readonly T[]): T[] => {
    const out = [...choices];
    for (let i = out.length - 1; i > 0; i -= 1) {
      const j = integer(0, i);
      const kept = out[i] as T;
      out[i] = out[j] as T;
      out[j] = kept;
    }
    return out;
  };
  return {
    next,
    integer,
    shuffle,
    chance: (probability) => next() < probability,
    pick: (choices) => {
      if (choices.length === 0) throw new Error('nothing to pick from');
      return choices[integer(0, choices.length - 1)] as (typeof choices)[number];
    },
    some: (choices, count) => {
      const kept = new Set(shuffle(choices.map((_, i) => i)).slice(0, count));
      return choices.filter((_, i) => kept.has(i));
    },
  };
}
