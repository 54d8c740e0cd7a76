import type { Ink } from '../picture/ink.ts';
import { listRuns } from '../picture/runs.ts';
import type { InkRuns } from '../picture/runs.ts';
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

/** The connected patches of ink (8 neighbours), by runs of rows and union-find. */
export function findSpots(ink: Ink): Spot[] {
  const runs = listRuns(ink);
  const { starts, ends, firsts } = runs;
  const parent = new Int32Array(runs.count).map((_, index) => index);
  for (let y = 1; y < ink.height; y += 1) {
    let above = firsts[y - 1] ?? 0;
    const current = firsts[y] ?? 0;
    const next = firsts[y + 1] ?? 0;
    for (let run = current; run < next; run += 1) {
      const start = starts[run] ?? 0;
      const end = ends[run] ?? 0;
      while (above < current && (ends[above] ?? 0) < start) above += 1;
      for (let other = above; other < current && (starts[other] ?? 0) <= end; other += 1) {
        const a = findRoot(parent, other);
        const b = findRoot(parent, run);
        if (a < b) parent[b] = a;
        else parent[a] = b;
      }
    }
  }
  return collectBoxes(runs, parent, ink.height);
}

function findRoot(parent: Int32Array, index: number): number {
  let at = index;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    const above = parent[up] ?? up;
    parent[at] = above;
    at = above;
  }
  return at;
}

function collectBoxes({ starts, ends, firsts }: InkRuns, parent: Int32Array, height: number): Spot[] {
  const boxes: { x0: number; y0: number; x1: number; y1: number; area: number }[] = [];
  // a root comes before all that hang on it
  const numbers = new Int32Array(parent.length);
  for (let y = 0; y < height; y += 1) {
    for (let run = firsts[y] ?? 0; run < (firsts[y + 1] ?? 0); run += 1) {
      const x0 = starts[run] ?? 0;
      const x1 = ends[run] ?? 0;
      const root = findRoot(parent, run);
      const box = root === run ? undefined : boxes[numbers[root] ?? 0];
      if (!box) {
        numbers[run] = boxes.length;
        boxes.push({ x0, y0: y, x1, y1: y + 1, area: x1 - x0 });
        continue;
      }
      if (x0 < box.x0) box.x0 = x0;
      if (x1 > box.x1) box.x1 = x1;
      box.y1 = y + 1;
      box.area += x1 - x0;
    }
  }
  return boxes;
}

/** Takes ruling lines out of the ink, so that letters that touch them stay letters. */
export function eraseRulings(ink: Ink, rulings: readonly Ruling[]): Ink {
  if (rulings.length === 0) return ink;
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
