import type { Ink } from '../picture/ink.ts';
import type { GreyPicture } from '../picture/picture.ts';
import type { Seal } from '../picture/seals.ts';

/** So much of a circle has to be ink for it to be a ring of the seal. */
const RING = 0.55;
const ANGLES = 360;

/** The picture without the rings of black seals: all circles about their middles that are mostly ink. */
export function eraseRings(grey: GreyPicture, ink: Ink, seals: readonly Seal[]): GreyPicture {
  const data = grey.data.slice();
  for (const seal of seals) {
    const least = Math.round(seal.radius * 0.5);
    const most = Math.round(seal.radius * 1.12);
    const rings = new Set<number>();
    for (let radius = least; radius <= most; radius += 1) if (measureRing(ink, seal, radius) >= RING) rings.add(radius);
    for (let y = Math.max(0, Math.floor(seal.y - most - 2)); y < Math.min(grey.height, seal.y + most + 2); y += 1) {
      for (let x = Math.max(0, Math.floor(seal.x - most - 2)); x < Math.min(grey.width, seal.x + most + 2); x += 1) {
        const distance = Math.round(Math.hypot(x - seal.x, y - seal.y));
        if (rings.has(distance) || rings.has(distance - 1) || rings.has(distance + 1)) data[y * grey.width + x] = 255;
      }
    }
  }
  return { ...grey, data };
}

/** The picture with all that is inside the seals white: of print that only touches a rim all is left. */
export function eraseCircles(grey: GreyPicture, seals: readonly Seal[]): GreyPicture {
  const data = grey.data.slice();
  for (const seal of seals) {
    const radius = seal.radius * RIM;
    for (let y = Math.max(0, Math.floor(seal.y - radius)); y < Math.min(grey.height, seal.y + radius); y += 1) {
      const half = Math.sqrt(Math.max(0, radius * radius - (y - seal.y) ** 2));
      const from = Math.max(0, Math.floor(seal.x - half));
      const to = Math.min(grey.width, Math.ceil(seal.x + half));
      if (to > from) data.fill(255, y * grey.width + from, y * grey.width + to);
    }
  }
  return { ...grey, data };
}

/** Half of a rim's thickness, as a share of the radius. */
const RIM = 1.03;

function measureRing({ width, height, data }: Ink, { x, y }: Seal, radius: number): number {
  let count = 0;
  for (let index = 0; index < ANGLES; index += 1) {
    const angle = (index / ANGLES) * 2 * Math.PI;
    const px = Math.round(x + radius * Math.cos(angle));
    const py = Math.round(y + radius * Math.sin(angle));
    if (px >= 0 && py >= 0 && px < width && py < height && data[py * width + px] === 1) count += 1;
  }
  return count / ANGLES;
}

/** Strokes of bold print are at least so many pixels thick at 200 dpi; those of pens, inscriptions and emblems are thinner. */
const THICK = 3;
/** What hangs on thick strokes comes back for so many pixels: serifs and the thin parts of letters. */
const REGAIN = 3;

/** A part of the page, in pixels. */
export interface Region {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The picture whose regions keep thick strokes only, and what hangs on them. */
export function keepThick(grey: GreyPicture, ink: Ink, regions: readonly Region[]): GreyPicture {
  const data = grey.data.slice();
  const { width } = grey;
  for (const region of regions) {
    const x0 = Math.max(4, Math.floor(region.x0));
    const y0 = Math.max(4, Math.floor(region.y0));
    const x1 = Math.min(width - 4, Math.ceil(region.x1));
    const y1 = Math.min(grey.height - 4, Math.ceil(region.y1));
    let kept = new Uint8Array(data.length > 0 ? width * (y1 + 4) : 0);
    for (let y = y0; y < y1; y += 1)
      for (let x = x0; x < x1; x += 1) if (isThick(ink, x, y)) kept.fill(1, y * width + x, y * width + x + THICK);
    // the squares are put back row by row
    for (let y = y1 + 2; y >= y0; y -= 1)
      for (let x = x0; x < x1; x += 1)
        if (kept[(y - 1) * width + x] === 1 || kept[(y - 2) * width + x] === 1)
          kept[y * width + x] = kept[y * width + x] === 1 || ink.data[y * width + x] === 1 ? 1 : 0;
    for (let round = 0; round < REGAIN; round += 1) kept = grow(kept, ink, x0, y0, x1, y1);
    for (let y = y0; y < y1; y += 1)
      for (let x = x0; x < x1; x += 1) {
        const at = y * width + x;
        if (kept[at] === 1 || ink.data[at] !== 1) continue;
        data[at] = 255;
      }
  }
  return { ...grey, data };
}

function isThick({ width, data }: Ink, x: number, y: number): boolean {
  for (let dy = 0; dy < THICK; dy += 1)
    for (let dx = 0; dx < THICK; dx += 1) if (data[(y + dy) * width + x + dx] !== 1) return false;
  return true;
}

function grow(kept: Uint8Array, ink: Ink, x0: number, y0: number, x1: number, y1: number): Uint8Array<ArrayBuffer> {
  const { width } = ink;
  const next = Uint8Array.from(kept);
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) {
      const at = y * width + x;
      if (kept[at] === 1 || ink.data[at] !== 1) continue;
      if (kept[at - 1] === 1 || kept[at + 1] === 1 || kept[at - width] === 1 || kept[at + width] === 1) next[at] = 1;
    }
  return next;
}
