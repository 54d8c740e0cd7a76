import type { ColorPicture } from './picture.ts';

/** A round seal, in pixels. */
export interface Seal {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A seal on the straightened page. */
export interface PlacedSeal extends Seal {
  /** In black, as what is under it: nothing tells one from the other but its shape. */
  readonly isDark: boolean;
}

/** Seals of state and party bodies are 34 to 42 mm across (Circular 08/2003/TT-BCA, I.2): radii in inches, with some slack. */
const MIN_RADIUS = 0.62;
const MAX_RADIUS = 0.88;
/** Found on a picture with so many pixels to the inch: votes are cheap there. */
const VOTING_DPI = 50;
/** This much of a circle has to be red. */
const MIN_ARC = 0.42;
const REDNESS = 40;
const ANGLES = 96;
const MAX_SEALS = 4;
/** Fewer red blocks than this cannot be so much of the smallest circle. */
const MIN_POINTS = 2 * Math.PI * MIN_RADIUS * VOTING_DPI * MIN_ARC * 0.6;

/**
 * Round red seals, by the votes of red pixels for the centres of circles through them. Red that is no seal (a stamped name, the incoming
 * office's stamp) is left to be read.
 */
export function findSeals(picture: ColorPicture, dpi: number): Seal[] {
  const step = Math.max(1, Math.round(dpi / VOTING_DPI));
  return findRings(shrinkRed(picture, step), dpi / step, step, MIN_ARC);
}

/** The same where scanners made all ink black: `isInk` says of a pixel whether it may be a seal's. */
export function findDarkSeals(width: number, height: number, dpi: number, isInk: (at: number) => boolean): Seal[] {
  const step = Math.max(1, Math.round(dpi / VOTING_DPI));
  const dark: RingPoints = { width: Math.floor(width / step), height: Math.floor(height / step), points: [] };
  for (let y = 0; y < dark.height; y += 1) {
    for (let x = 0; x < dark.width; x += 1) {
      const from = (y * step + (step >> 1)) * width + x * step;
      let count = 0;
      for (let column = 0; column < step; column += 1) if (isInk(from + column)) count += 1;
      if (count * 3 >= step) dark.points.push(y * dark.width + x);
    }
  }
  if (dark.points.length > MAX_DARK) return [];
  return findRings(dark, dpi / step, step, MIN_DARK_ARC).map((seal) => ({
    ...seal,
    radius: findRim(seal, width, height, isInk),
  }));
}

/** The outermost ring about a seal's middle: votes may have found an inner one. */
function findRim(seal: Seal, width: number, height: number, isInk: (at: number) => boolean): number {
  for (let radius = Math.round(seal.radius * MOST_RIM); radius > seal.radius; radius -= 1) {
    let hits = 0;
    for (let index = 0; index < RIM_ANGLES; index += 1) {
      const angle = (index / RIM_ANGLES) * 2 * Math.PI;
      const x = Math.round(seal.x + radius * Math.cos(angle));
      const y = Math.round(seal.y + radius * Math.sin(angle));
      if (x >= 0 && y >= 0 && x < width && y < height && isInk(y * width + x)) hits += 1;
    }
    if (hits > RIM_ANGLES * RIM_SHARE) return radius;
  }
  return seal.radius;
}

/** The inner ring is at least three quarters as large as the rim. */
const MOST_RIM = 1.35;
const RIM_ANGLES = 240;
const RIM_SHARE = 0.4;

/** Nearly all of a black rim is there, and letters and pens make arcs of their own. */
const MIN_DARK_ARC = 0.58;
/** More dark blocks than four seals have are a picture. */
const MAX_DARK = 20_000;

function findRings(red: RingPoints, scale: number, step: number, leastArc: number): Seal[] {
  const radii: number[] = [];
  for (let radius = Math.round(MIN_RADIUS * scale); radius <= MAX_RADIUS * scale; radius += 1) radii.push(radius);
  const seals: Seal[] = [];
  while (seals.length < MAX_SEALS && red.points.length > MIN_POINTS) {
    const best = findCircle(red, radii, leastArc);
    if (!best) break;
    seals.push({ x: (best.x + 0.5) * step, y: (best.y + 0.5) * step, radius: best.radius * step });
    red.points = red.points.filter((point) => {
      const dx = (point % red.width) - best.x;
      const dy = Math.floor(point / red.width) - best.y;
      return Math.hypot(dx, dy) > best.radius * 1.1;
    });
  }
  return seals;
}

/** Blocks of ink that may be of seals. */
interface RingPoints {
  readonly width: number;
  readonly height: number;
  points: number[];
}

/** Red blocks of so many pixels square, numbered row by row. Whole areas of red (a cover, a photo) give nothing. */
function shrinkRed(picture: ColorPicture, step: number): RingPoints {
  const { data } = picture;
  const width = Math.floor(picture.width / step);
  const height = Math.floor(picture.height / step);
  const points: number[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // the middle row of a block is enough: ink of a seal is thicker than that
      let count = 0;
      let from = ((y * step + (step >> 1)) * picture.width + x * step) * 4;
      for (let column = 0; column < step; column += 1, from += 4) {
        const r = data[from] ?? 0;
        if (r - (data[from + 1] ?? 0) > REDNESS && r - (data[from + 2] ?? 0) > REDNESS) count += 1;
      }
      if (count * 3 >= step) points.push(y * width + x);
    }
  }
  return { width, height, points: points.length > width * height * 0.2 ? [] : points };
}

function findCircle(
  red: RingPoints,
  radii: readonly number[],
  leastArc: number,
): { x: number; y: number; radius: number } | undefined {
  const { width, height } = red;
  // a border as wide as the largest radius: no vote falls outside
  const border = (radii.at(-1) ?? 0) + 1;
  const stride = width + 2 * border;
  const votes = new Uint16Array(stride * (height + 2 * border));
  const isRed = new Uint8Array(width * height);
  for (const point of red.points) isRed[point] = 1;
  const starts = Int32Array.from(
    red.points,
    (point) => (Math.floor(point / width) + border) * stride + (point % width) + border,
  );
  let best: { x: number; y: number; radius: number } | undefined;
  let bestArc = leastArc;
  for (const radius of radii) {
    votes.fill(0);
    const ring = circleOffsets(radius, stride);
    for (const start of starts) {
      for (let index = 0; index < ring.length; index += 1) {
        const at = start + (ring[index] ?? 0);
        votes[at] = (votes[at] ?? 0) + 1;
      }
    }
    const topAt = findMost(votes);
    const x = (topAt % stride) - border;
    const y = Math.floor(topAt / stride) - border;
    const arc = measureArc(isRed, width, height, x, y, radius);
    if (arc > bestArc) {
      bestArc = arc;
      best = { x, y, radius };
    }
  }
  return best;
}

function findMost(votes: Uint16Array): number {
  let top = 0;
  let topAt = 0;
  for (let at = 0; at < votes.length; at += 1) {
    const count = votes[at] ?? 0;
    if (count <= top) continue;
    top = count;
    topAt = at;
  }
  return topAt;
}

function circleOffsets(radius: number, stride: number): Int32Array {
  const offsets = new Set<number>();
  for (let index = 0; index < ANGLES; index += 1) {
    const angle = (index / ANGLES) * 2 * Math.PI;
    offsets.add(Math.round(radius * Math.sin(angle)) * stride + Math.round(radius * Math.cos(angle)));
  }
  return Int32Array.from(offsets);
}

/** The share of the circle that is red within a pixel or two. */
function measureArc(red: Uint8Array, width: number, height: number, x: number, y: number, radius: number): number {
  let hits = 0;
  for (let index = 0; index < ANGLES; index += 1) {
    const angle = (index / ANGLES) * 2 * Math.PI;
    const isHit = [-1, 0, 1].some((shift) => {
      const px = Math.round(x + (radius + shift) * Math.cos(angle));
      const py = Math.round(y + (radius + shift) * Math.sin(angle));
      return px >= 0 && py >= 0 && px < width && py < height && red[py * width + px] === 1;
    });
    if (isHit) hits += 1;
  }
  return hits / ANGLES;
}
