import type { Ink } from './ink.ts';
import { listRuns } from './runs.ts';

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
  for (const [range, step, stride] of [
    // to tell half a degree from the next one a few edges are enough
    [MAX_SKEW, 0.5, points.length > MAX_EDGES ? 4 : 1],
    [0.45, 0.1, 1],
    [0.1, 0.02, 1],
  ] as const) {
    const centre = best;
    let most = -1;
    for (let degrees = centre - range; degrees <= centre + range + 1e-9; degrees += step) {
      const score = scoreAngle(points, degrees * DEGREE, ink, stride);
      if (score > most) {
        most = score;
        best = degrees;
      }
    }
  }
  return Math.abs(best) > MAX_SKEW ? 0 : best * DEGREE;
}

/** As many edges tell the angle as well as all do. */
const MAX_EDGES = 30_000;
/** Places for so many numbers at first. */
const USUAL_EDGES = 1 << 18;

/** Lower edges of ink, x and y in turn: baselines are made of them, pictures and shadows give few. */
function sampleEdges(ink: Ink): Int32Array {
  const { width, height, data } = ink;
  const { count, starts, ends, firsts } = listRuns(ink);
  const most = Math.min(width * height, Math.max(1, count) * 64);
  // a page has a tenth of that, and megabytes that nobody fills are cleared and collected as well
  let found = new Int32Array(Math.min(most, USUAL_EDGES));
  let length = 0;
  for (let y = 1; y < height - 1; y += 1) {
    const below = (y + 1) * width;
    for (let run = firsts[y] ?? 0; run < (firsts[y + 1] ?? 0); run += 1) {
      const first = starts[run] ?? 0;
      for (let x = first + ((first + y) & 1); x < (ends[run] ?? 0); x += 2) {
        if (data[below + x] === 1 || length + 2 > most) continue;
        if (length + 2 > found.length) found = lengthen(found, most);
        found[length] = x;
        found[length + 1] = y;
        length += 2;
      }
    }
  }
  const stride = Math.ceil(length / 2 / MAX_EDGES);
  if (stride <= 1) return found.subarray(0, length);
  const kept = new Int32Array(Math.ceil(length / 2 / stride) * 2);
  for (let at = 0, to = 0; at < length; at += 2 * stride, to += 2) {
    kept[to] = found[at] ?? 0;
    kept[to + 1] = found[at + 1] ?? 0;
  }
  return kept;
}

function lengthen(values: Int32Array, most: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.min(most, values.length * 2));
  more.set(values);
  return more;
}

function scoreAngle(points: Int32Array, angle: number, ink: Ink, stride: number): number {
  const slope = Math.tan(angle);
  const shift = Math.ceil(Math.abs(slope) * ink.width) + 1;
  const bins = new Int32Array(ink.height + 2 * shift);
  for (let at = 0; at < points.length; at += 2 * stride) {
    // cut, as all heights are above zero: rounding takes far longer
    const row = ((points[at + 1] ?? 0) - slope * (points[at] ?? 0) + shift + 0.5) | 0;
    bins[row] = (bins[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of bins) sum += count * count;
  return sum;
}
