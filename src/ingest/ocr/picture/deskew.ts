import type { Ink } from './ink.ts';

const DEGREE = Math.PI / 180;
/** Sheets go through a feeder straighter than this; photos are held straighter. */
const MAX_SKEW = 8;
/** Turning smears a little: below this it costs more than it gives. */
export const LEAST_SKEW = 0.12 * DEGREE;

/**
 * The angle by which lines of text fall to the right, in radians, from -8 to 8 degrees: the one at which the rows of ink are most uneven
 * (Postl 1986). Looked for in steps of half a degree, then finer.
 */
export function measureSkew(ink: Ink): number {
  const points = sampleEdges(ink);
  if (points.length < 400) return 0;
  let best = 0;
  for (const [range, step] of [
    [MAX_SKEW, 0.5],
    [0.45, 0.1],
    [0.1, 0.02],
  ] as const) {
    const centre = best;
    let most = -1;
    for (let degrees = centre - range; degrees <= centre + range + 1e-9; degrees += step) {
      const score = scoreAngle(points, degrees * DEGREE, ink);
      if (score > most) {
        most = score;
        best = degrees;
      }
    }
  }
  return Math.abs(best) > MAX_SKEW ? 0 : best * DEGREE;
}

/** Lower edges of ink, x and y in turn: baselines are made of them, pictures and shadows give few. */
function sampleEdges(ink: Ink): Int32Array {
  const { width, height, data } = ink;
  const found: number[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    const row = y * width;
    for (let x = 2 + (y % 2); x < width - 2; x += 2) {
      if (data[row + x] === 1 && data[row + width + x] === 0) found.push(x, y);
    }
  }
  const most = 60_000;
  if (found.length <= most * 2) return Int32Array.from(found);
  const stride = Math.ceil(found.length / 2 / most);
  const kept: number[] = [];
  for (let at = 0; at < found.length; at += 2 * stride) kept.push(found[at] ?? 0, found[at + 1] ?? 0);
  return Int32Array.from(kept);
}

function scoreAngle(points: Int32Array, angle: number, ink: Ink): number {
  const slope = Math.tan(angle);
  const shift = Math.ceil(Math.abs(slope) * ink.width) + 1;
  const bins = new Int32Array(ink.height + 2 * shift);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] ?? 0) - slope * (points[at] ?? 0)) + shift;
    bins[row] = (bins[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of bins) sum += count * count;
  return sum;
}
