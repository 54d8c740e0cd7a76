import type { ColorPicture, GreyPicture } from './picture.ts';
import type { Seal } from './seals.ts';

/**
 * Grey as the eye weighs colours (ITU-R BT.601). Inside a seal the red channel alone is taken: red ink is as light as paper there,
 * while what is typed under it stays dark.
 */
export function toGrey(picture: ColorPicture, seals: readonly Seal[] = []): GreyPicture {
  const { width, height } = picture;
  const pixels = toPixels(picture);
  const grey = new Uint8Array(width * height).fill(255);
  for (let at = 0; at < grey.length; at += 4) {
    const first = pixels[at] ?? 0;
    const second = pixels[at + 1] ?? 0;
    const third = pixels[at + 2] ?? 0;
    const fourth = pixels[at + 3] ?? 0;
    // most of a page is paper
    if ((first & second & third & fourth) === -1) continue;
    grey[at] = weigh(first);
    grey[at + 1] = weigh(second);
    grey[at + 2] = weigh(third);
    grey[at + 3] = weigh(fourth);
  }
  for (const seal of seals) fadeSeal(picture, grey, seal);
  return { width, height, data: grey };
}

/** The least byte is red, with the weight 77 of 256, then green (150) and blue (29); red and blue in one multiplication. */
function weigh(pixel: number): number {
  return ((Math.imul(pixel & 0xff00ff, (77 << 16) | 29) >>> 16) + ((pixel >>> 8) & 255) * 150) >> 8;
}

/** The same bytes, four at once: half the time. Every machine that Node runs on has the least byte first. */
function toPixels({ data }: ColorPicture): Int32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

/** The rim is ragged: a little more than the circle. */
const RIM = 1.08;
/** So much redder than green and blue is ink of a seal, also thin and pale. */
const REDDISH = 18;

function fadeSeal(picture: ColorPicture, grey: Uint8Array, seal: Seal): void {
  const { width, height, data } = picture;
  const radius = seal.radius * RIM;
  for (let y = Math.max(0, Math.floor(seal.y - radius)); y < Math.min(height, seal.y + radius); y += 1) {
    const half = Math.sqrt(Math.max(0, radius * radius - (y - seal.y) ** 2));
    for (let x = Math.max(0, Math.floor(seal.x - half)); x < Math.min(width, seal.x + half); x += 1) {
      const from = (y * width + x) * 4;
      const red = data[from] ?? 0;
      const other = Math.max(data[from + 1] ?? 0, data[from + 2] ?? 0);
      // dark and hardly red is print under thin ink
      if (red - other > REDDISH) grey[y * width + x] = red > 110 ? 255 : red;
    }
  }
}
