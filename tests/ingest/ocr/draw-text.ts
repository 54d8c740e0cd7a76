import type { ColorPicture, GreyPicture } from '../../../src/ingest/ocr/picture/picture.ts';

/** Lines of blocks that stand like words of text: what preparation looks at is rows of ink, not letters. */
export function drawLines(width: number, height: number, slope = 0): GreyPicture {
  const data = new Uint8Array(width * height).fill(250);
  for (let top = 80; top + 20 < height - 60; top += 44) {
    for (let x = 90; x < width - 90; x += 1) {
      if (x % 61 > 48 || x % 13 > 9) continue;
      for (let y = 0; y < 20; y += 1) {
        const row = Math.round(top + y + slope * (x - width / 2));
        if (row >= 0 && row < height) data[row * width + x] = 20;
      }
    }
  }
  return { width, height, data };
}

export function toColor(grey: GreyPicture): ColorPicture {
  const data = new Uint8Array(grey.data.length * 4).fill(255);
  grey.data.forEach((value, at) => data.fill(value, at * 4, at * 4 + 3));
  return { width: grey.width, height: grey.height, data };
}

/** A ring of red ink on a white sheet. */
export function drawSeal(width: number, height: number, x: number, y: number, radius: number): ColorPicture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const distance = Math.hypot(column - x, row - y);
      if (Math.abs(distance - radius) < 4) data.set([200, 40, 50, 255], (row * width + column) * 4);
    }
  }
  return { width, height, data };
}
