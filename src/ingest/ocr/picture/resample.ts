import { createGrey } from './picture.ts';
import type { GreyPicture } from './picture.ts';

/** The picture at another size: areas are averaged where it shrinks, values interpolated where it grows. */
export function scalePicture(picture: GreyPicture, factor: number): GreyPicture {
  if (Math.abs(factor - 1) < 0.01) return picture;
  const width = Math.max(1, Math.round(picture.width * factor));
  const height = Math.max(1, Math.round(picture.height * factor));
  const across = weigh(picture.width, width);
  const down = weigh(picture.height, height);
  const rows = new Float32Array(width * picture.height);
  for (let y = 0; y < picture.height; y += 1) {
    const base = y * picture.width;
    for (let x = 0; x < width; x += 1) {
      const start = across.starts[x] ?? 0;
      let sum = 0;
      for (let k = 0; k < across.taps; k += 1)
        sum += (picture.data[base + start + k] ?? 0) * (across.weights[x * across.taps + k] ?? 0);
      rows[y * width + x] = sum;
    }
  }
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = down.starts[y] ?? 0;
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let k = 0; k < down.taps; k += 1)
        sum += (rows[(start + k) * width + x] ?? 0) * (down.weights[y * down.taps + k] ?? 0);
      data[y * width + x] = sum + 0.5;
    }
  }
  return { width, height, data };
}

interface Weights {
  readonly taps: number;
  readonly starts: Int32Array;
  readonly weights: Float32Array;
}

/** Triangle weights of the source pixels that a target pixel is made of. */
function weigh(from: number, to: number): Weights {
  const ratio = from / to;
  const reach = Math.max(1, ratio);
  const taps = Math.min(from, Math.ceil(reach * 2) + 1);
  const starts = new Int32Array(to);
  const weights = new Float32Array(to * taps);
  for (let index = 0; index < to; index += 1) {
    const centre = (index + 0.5) * ratio - 0.5;
    const start = Math.max(0, Math.min(from - taps, Math.ceil(centre - reach)));
    starts[index] = start;
    let sum = 0;
    for (let k = 0; k < taps; k += 1) {
      const weight = Math.max(0, 1 - Math.abs(start + k - centre) / reach);
      weights[index * taps + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < taps; k += 1) {
      const at = index * taps + k;
      weights[at] = sum > 0 ? (weights[at] ?? 0) / sum : k === 0 ? 1 : 0;
    }
  }
  return { taps, starts, weights };
}

/** Steps between two pixels: places are whole numbers of them, as those are added and cut in half the time of fractions. */
const STEPS = 65_536;

/** The picture turned by a small angle about its middle, counter-clockwise in radians; same size, white comes in at the corners. */
export function rotatePicture(picture: GreyPicture, angle: number): GreyPicture {
  const { width, height, data } = picture;
  const turned = createGrey(width, height);
  const cx = (width - 1) / 2;
  const cy = (height - 1) / 2;
  const across = Math.round(Math.cos(angle) * STEPS);
  const down = Math.round(Math.sin(angle) * STEPS);
  const right = (width - 1) * STEPS;
  const bottom = (height - 1) * STEPS;
  const out = turned.data;
  for (let y = 0; y < height; y += 1) {
    let sx = Math.round(cx * STEPS - across * cx - down * (y - cy));
    let sy = Math.round(cy * STEPS - down * cx + across * (y - cy));
    const end = (y + 1) * width;
    for (let to = y * width; to < end; to += 1, sx += across, sy += down) {
      if (sx < 0 || sy < 0 || sx >= right || sy >= bottom) continue;
      const fx = (sx >> 8) & 255;
      const fy = (sy >> 8) & 255;
      const at = (sy >> 16) * width + (sx >> 16);
      const upper = ((data[at] ?? 0) << 8) + ((data[at + 1] ?? 0) - (data[at] ?? 0)) * fx;
      const lower = ((data[at + width] ?? 0) << 8) + ((data[at + width + 1] ?? 0) - (data[at + width] ?? 0)) * fx;
      out[to] = ((upper << 8) + (lower - upper) * fy + 32_768) >> 16;
    }
  }
  return turned;
}

/** The picture turned by 0, 90, 180 or 270 degrees clockwise. */
export function turnPicture(picture: GreyPicture, turn: number): GreyPicture {
  const { width, height, data } = picture;
  if (turn === 0) return picture;
  const out = new Uint8Array(data.length);
  if (turn === 180) {
    for (let at = 0, to = data.length - 1; at < data.length; at += 1, to -= 1) out[to] = data[at] ?? 0;
    return { width, height, data: out };
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = turn === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      out[to] = data[y * width + x] ?? 0;
    }
  }
  return { width: height, height: width, data: out };
}
