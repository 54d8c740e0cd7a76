import type { Ink } from '../picture/ink.ts';
import type { Ruling } from './ruling.ts';

/** A patch of ink that hangs together, in pixels; x1 and y1 are outside of it. */
export interface Spot {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Pixels of ink. */
  readonly area: number;
}

/** More than a page of text ever has; noise is cut off here. */
const MAX_RUNS = 1_500_000;

/** The connected patches of ink (8 neighbours), by runs of rows and union-find. */
export function findSpots(ink: Ink): Spot[] {
  const { width, height, data } = ink;
  const starts: number[] = [];
  const ends: number[] = [];
  const rows: number[] = [];
  const parent: number[] = [];
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  let above = 0;
  let current = 0;
  for (let y = 0; y < height && starts.length < MAX_RUNS; y += 1) {
    const first = starts.length;
    const row = y * width;
    let x = 0;
    while (x < width) {
      // most of a page is white
      const next = data.indexOf(1, row + x);
      if (next < 0 || next >= row + width) break;
      x = next - row;
      const start = x;
      while (x < width && data[row + x] === 1) x += 1;
      parent.push(starts.length);
      starts.push(start);
      ends.push(x);
      rows.push(y);
    }
    let before = above;
    for (let run = first; run < starts.length; run += 1) {
      while (before < current && (ends[before] ?? 0) < (starts[run] ?? 0)) before += 1;
      for (let other = before; other < current && (starts[other] ?? 0) <= (ends[run] ?? 0); other += 1) {
        const a = find(other);
        const b = find(run);
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    above = first;
    current = starts.length;
  }
  return collectBoxes(starts, ends, rows, find);
}

function collectBoxes(
  starts: readonly number[],
  ends: readonly number[],
  rows: readonly number[],
  find: (index: number) => number,
): Spot[] {
  const boxes = new Map<number, { x0: number; y0: number; x1: number; y1: number; area: number }>();
  for (let run = 0; run < starts.length; run += 1) {
    const root = find(run);
    const x0 = starts[run] ?? 0;
    const x1 = ends[run] ?? 0;
    const y = rows[run] ?? 0;
    const box = boxes.get(root);
    if (!box) boxes.set(root, { x0, y0: y, x1, y1: y + 1, area: x1 - x0 });
    else {
      box.x0 = Math.min(box.x0, x0);
      box.x1 = Math.max(box.x1, x1);
      box.y1 = y + 1;
      box.area += x1 - x0;
    }
  }
  return [...boxes.values()];
}

/** Takes ruling lines out of the ink, so that letters that touch them stay letters. */
export function eraseRulings(ink: Ink, rulings: readonly Ruling[]): Ink {
  const data = ink.data.slice();
  for (const { x0, y0, x1, y1 } of rulings) {
    for (let y = Math.max(0, y0 - 1); y <= Math.min(ink.height - 1, y1 + 1); y += 1)
      data.fill(0, y * ink.width + Math.max(0, x0), y * ink.width + Math.min(ink.width, x1 + 1));
  }
  return { ...ink, data };
}

/** As high as a letter of 7 to 40 points at 200 dpi, accents or not, and no speck or stroke of a frame. */
export function isLetterSized(spot: Spot): boolean {
  const width = spot.x1 - spot.x0;
  const height = spot.y1 - spot.y0;
  return (
    height >= 12 && height <= 90 && width >= 3 && width <= 120 && spot.area >= 24 && spot.area <= width * height * 0.92
  );
}
