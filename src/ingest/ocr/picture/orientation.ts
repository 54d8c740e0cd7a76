import type { Ink } from './ink.ts';

/** Lines of text make rows of ink and white; so much more uneven has the other axis to be before a page counts as lying. */
const LYING = 1.6;

/** Whether lines of text run up or down the picture: its columns are more uneven than its rows. */
export function isLying(ink: Ink): boolean {
  const { width, height, data } = ink;
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  for (let y = 0; y < height; y += 2) {
    for (let at = y * width + ((y >> 1) & 1), x = (y >> 1) & 1; x < width; at += 2, x += 2) {
      if (data[at] !== 1) continue;
      rows[y] = (rows[y] ?? 0) + 1;
      columns[x] = (columns[x] ?? 0) + 1;
    }
  }
  return unevenness(columns, height) > unevenness(rows, width) * LYING;
}

/** Mean squared difference of the ink of neighbouring rows (or columns), against their mean; black frames are kept out by a cap. */
function unevenness(sums: Float64Array, other: number): number {
  // pairs of rows: every second one was left out
  const bins: number[] = [];
  for (let at = 0; at + 3 < sums.length; at += 4)
    bins.push(Math.min(other * 0.2, (sums[at] ?? 0) + (sums[at + 1] ?? 0) + (sums[at + 2] ?? 0) + (sums[at + 3] ?? 0)));
  let total = 0;
  let differences = 0;
  bins.forEach((value, index) => {
    total += value;
    differences += (value - (bins[index - 1] ?? value)) ** 2;
  });
  const mean = total / Math.max(1, bins.length);
  return mean > 0 ? differences / bins.length / (mean * mean) : 0;
}
