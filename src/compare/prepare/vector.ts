/** The terms of a text, ids ascending, each once. */
export interface Vector {
  readonly ids: readonly number[];
}

/** Gives every term of a run a small number, so that vectors are arrays of numbers. */
export interface TermTable {
  readonly idOf: (term: string) => number;
  readonly find: (term: string) => number | undefined;
  readonly size: () => number;
}

/** `base`: a table whose terms keep their numbers here, and that is not added to any more. */
export function createTermTable(base?: TermTable): TermTable {
  const ids = new Map<string, number>();
  const first = base?.size() ?? 0;
  const find = (term: string): number | undefined => base?.find(term) ?? ids.get(term);
  return {
    idOf: (term) => {
      const known = find(term);
      if (known !== undefined) return known;
      ids.set(term, first + ids.size);
      return first + ids.size - 1;
    },
    find,
    size: () => first + ids.size,
  };
}

/** Calls `look` with each term that both have, ascending. */
export function eachShared(a: Vector, b: Vector, look: (id: number) => void): void {
  for (let [at, to] = [0, 0]; at < a.ids.length && to < b.ids.length;) {
    const [one, other] = [a.ids[at] ?? 0, b.ids[to] ?? 0];
    if (one === other) look(one);
    if (one <= other) at += 1;
    if (other <= one) to += 1;
  }
}

export function vectorOf(terms: Iterable<number>): Vector {
  return { ids: [...terms].sort((a, b) => a - b) };
}
