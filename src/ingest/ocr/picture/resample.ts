import { createGrey } from './picture.ts';
import type { GreyPicture } from './picture.ts';

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
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  for (let y = 0; y < height; y += 1) {
    let sx = Math.round(cx * STEPS - across * cx - down * (y - cy));
    let sy = Math.round(cy * STEPS - down * cx + across * (y - cy));
    const end = (y + 1) * width;
    for (let to = y * width; to < end; to += 1, sx += across, sy += down) {
      if (sx < 0 || sy < 0 || sx >= right || sy >= bottom) continue;
      const at = (sy >> 16) * width + (sx >> 16);
      const above = data[at] ?? 0;
      const aboveRight = data[at + 1] ?? 0;
      const below = data[at + width] ?? 0;
      const belowRight = data[at + width + 1] ?? 0;
      // among white pixels the new picture is white, as it was made; most of a page is, and is passed over in eights
      if ((above & aboveRight & below & belowRight) === 255) {
        if ((sy + 8 * down) >> 16 !== sy >> 16 || sx + 10 * across >= right || to + 8 >= end) continue;
        const upperEight = view.getInt32(at + 2, true) & view.getInt32(at + 6, true);
        if ((upperEight & view.getInt32(at + width + 2, true) & view.getInt32(at + width + 6, true)) === -1) {
          to += 7;
          sx += 7 * across;
          sy += 7 * down;
        }
        continue;
      }
      const fx = (sx >> 8) & 255;
      const fy = (sy >> 8) & 255;
      const upper = (above << 8) + (aboveRight - above) * fx;
      const lower = (below << 8) + (belowRight - below) * fx;
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
