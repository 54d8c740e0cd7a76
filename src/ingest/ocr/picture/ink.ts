import type { GreyPicture } from './picture.ts';

/** Which pixels are ink: 1 or 0, row by row. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * What is darker than `threshold`; by default Otsu's over the whole picture, kept between what no print and no paper goes past. Only for
 * finding things, never for reading. It may be put in the place of ink that nobody needs any more: collecting megabytes costs as much as a
 * pass over them.
 */
export function findInk(picture: GreyPicture, threshold = chooseThreshold(picture), old?: Ink): Ink {
  const { width, height, data: grey } = picture;
  const data = old?.data.length === grey.length ? old.data.fill(0) : new Uint8Array(grey.length);
  const whole = grey.byteOffset % 4 === 0 && threshold < LIGHT ? grey.length >> 2 : 0;
  const fours = new Uint32Array(grey.buffer, whole > 0 ? grey.byteOffset : 0, whole);
  // the sign of the difference: no branch, as ink comes and goes with every pixel
  for (let four = 0; four < whole; four += 1) {
    // most of a page is paper: four pixels that are all light hold no ink
    if (((fours[four] ?? 0) & ALL_LIGHT) === ALL_LIGHT) continue;
    const end = four * 4 + 4;
    for (let at = four * 4; at < end; at += 1) data[at] = ((grey[at] ?? 255) - threshold - 1) >>> 31;
  }
  for (let at = whole * 4; at < data.length; at += 1) data[at] = ((grey[at] ?? 255) - threshold - 1) >>> 31;
  return { width, height, data };
}

/** From this value on both upper bits of a byte are set, and thresholds lie below. */
const LIGHT = 192;
const ALL_LIGHT = 0xc0_c0_c0_c0 | 0;

export function chooseThreshold(picture: GreyPicture): number {
  const counts = new Float64Array(256);
  // one pixel in 13 tells the same
  for (let at = 0; at < picture.data.length; at += 13) {
    const value = picture.data[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  let total = 0;
  let sum = 0;
  counts.forEach((count, value) => {
    total += count;
    sum += count * value;
  });
  let below = 0;
  let belowSum = 0;
  let best = 128;
  let most = 0;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    belowSum += (counts[value] ?? 0) * value;
    if (below === 0 || below === total) continue;
    const difference = belowSum / below - (sum - belowSum) / (total - below);
    const between = below * (total - below) * difference * difference;
    if (between > most) {
      most = between;
      best = value;
    }
  }
  return Math.min(190, Math.max(90, best));
}
