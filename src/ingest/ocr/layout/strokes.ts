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
  for (const region of regions) {
    const x0 = Math.max(0, Math.floor(region.x0));
    const y0 = Math.max(0, Math.floor(region.y0));
    const width = Math.min(grey.width, Math.ceil(region.x1)) - x0;
    const height = Math.min(grey.height, Math.ceil(region.y1)) - y0;
    if (width < THICK || height < THICK) continue;
    const part = { width, height, data: new Uint8Array(width * height) };
    for (let y = 0; y < height; y += 1) {
      const from = (y0 + y) * ink.width + x0;
      part.data.set(ink.data.subarray(from, from + width), y * width);
    }
    let kept = findThick(part);
    for (let round = 0; round < REGAIN; round += 1) kept = grow(kept, part);
    for (let y = 0; y < height; y += 1) {
      const to = (y0 + y) * grey.width + x0;
      for (let x = 0; x < width; x += 1) {
        const at = y * width + x;
        if (part.data[at] === 1 && kept[at] !== 1) data[to + x] = 255;
      }
    }
  }
  return { ...grey, data };
}

/** All squares of ink, as large as strokes are thick. */
function findThick({ width, height, data }: Ink): Uint8Array<ArrayBuffer> {
  const kept = new Uint8Array(data.length);
  for (let y = 0; y + THICK <= height; y += 1) {
    for (let x = 0; x + THICK <= width; x += 1) {
      const at = y * width + x;
      if (data[at] !== 1 || !isSquare(data, at, width)) continue;
      for (let row = 0; row < THICK; row += 1) kept.fill(1, at + row * width, at + row * width + THICK);
    }
  }
  return kept;
}

function isSquare(data: Uint8Array, at: number, width: number): boolean {
  for (let row = 0; row < THICK; row += 1)
    for (let column = 0; column < THICK; column += 1) if (data[at + row * width + column] !== 1) return false;
  return true;
}

/** A pixel further along the ink, to all four sides. */
function grow(kept: Uint8Array, { width, data }: Ink): Uint8Array<ArrayBuffer> {
  const next = kept.slice();
  for (let at = width; at < kept.length - width; at += 1) {
    if (data[at] !== 1 || kept[at] === 1) continue;
    if (kept[at - 1] === 1 || kept[at + 1] === 1 || kept[at - width] === 1 || kept[at + width] === 1) next[at] = 1;
  }
  return next;
}
