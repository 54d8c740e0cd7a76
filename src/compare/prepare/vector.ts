/** A sparse vector: term ids ascending, one weight each. */
export interface Vector {
  readonly ids: Int32Array;
  readonly counts: Float64Array;
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

export function vectorOf(counts: ReadonlyMap<number, number>): Vector {
  const ids = Int32Array.from(counts.keys()).sort();
  return { ids, counts: Float64Array.from(ids, (id) => counts.get(id) ?? 0) };
}

/** The terms of several vectors, each with its largest count. */
export function mergeVectors(vectors: readonly Vector[]): Vector {
  const counts = new Map<number, number>();
  for (const vector of vectors)
    vector.ids.forEach((id, index) => counts.set(id, Math.max(counts.get(id) ?? 0, vector.counts[index] ?? 0)));
  return vectorOf(counts);
}
