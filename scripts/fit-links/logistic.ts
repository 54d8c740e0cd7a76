/** One thing that is or is not so, by its signs. */
export interface Sample {
  readonly signs: readonly number[];
  readonly isTrue: boolean;
}

export function score(weights: readonly number[], signs: readonly number[]): number {
  return signs.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0);
}

const ROUNDS = 30;
/** Keeps the matrix regular where a sign never varies. */
const NUDGE = 1e-6;

/** Newton's method on the penalized likelihood; the start is not penalized. Rounded to two decimals. */
export function fitLogistic(samples: readonly Sample[], size: number, penalty: number): number[] {
  let w = new Array<number>(size + 1).fill(0);
  const penalties = w.map((_, at) => (at === 0 ? 0 : penalty));
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = w.map((value, at) => -(penalties[at] ?? 0) * value);
    const hessian = w.map((_, row) => w.map((__, column) => (row === column ? (penalties[row] ?? 0) + NUDGE : 0)));
    for (const { signs, isTrue } of samples) {
      const x = [1, ...signs];
      const p = 1 / (1 + Math.exp(-score(w, signs)));
      x.forEach((value, row) => {
        gradient[row] = (gradient[row] ?? 0) + value * (Number(isTrue) - p);
        const line = hessian[row];
        if (line) for (let at = 0; at <= size; at += 1) line[at] = (line[at] ?? 0) + value * (x[at] ?? 0) * p * (1 - p);
      });
    }
    const step = solve(hessian, gradient);
    w = w.map((value, at) => value + (step[at] ?? 0));
  }
  return w.map((value) => Math.round(value * 100) / 100);
}

/** Gauss with the largest pivot. */
export function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot; row < size; row += 1)
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = 0; row < size; row += 1) {
      const factor = row === pivot ? 0 : (rows[row]?.[pivot] ?? 0) / (rows[pivot]?.[pivot] ?? 1);
      if (factor !== 0) rows[row] = (rows[row] ?? []).map((value, at) => value - factor * (rows[pivot]?.[at] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
