/** The terms of a text, ids ascending, each once. */
export interface Vector {
  readonly ids: Int32Array;
}

/** Gives every term of a run a small number, so that vectors are arrays of numbers. */
export interface TermTable {
  readonly idOf: (term: string) => number;
  readonly size: () => number;
}

export function createTermTable(): TermTable {
  const ids = new Map<string, number>();
  return {
    idOf: (term) => {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, ids.size);
      return ids.size - 1;
    },
    size: () => ids.size,
  };
}

export function vectorOf(terms: Iterable<number>): Vector {
  return { ids: Int32Array.from(terms).sort() };
}
