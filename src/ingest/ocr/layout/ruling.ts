import type { Ink } from '../picture/ink.ts';
import { listRuns } from '../picture/runs.ts';
import type { InkRuns } from '../picture/runs.ts';

/** A printed line along an axis, in pixels; `thickness` across it. */
export interface Ruling {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly isHorizontal: boolean;
}

/** At 200 dpi: longer than any stroke of a letter, shorter than a table's row is high or its column wide. */
const MIN_ACROSS = 90;
const MIN_DOWN = 66;
/** Missing dots of a worn line. */
const GAP = 3;
/** Thicker than this is a bar or a photo's edge. */
const MAX_THICKNESS = 9;

interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Straight lines of ink along both axes, found by long runs: the ruling of tables, underlines, frames. */
export function findRulings(ink: Ink): Ruling[] {
  const runs = listRuns(ink);
  const across = joinRuns(findRunsAcross(runs, ink.height)).map((box): Ruling => ({ ...box, isHorizontal: true }));
  const down = joinRuns(findRunsDown(runs, ink.width, ink.height)).map(({ x0, y0, x1, y1 }): Ruling => ({
    x0: y0,
    y0: x0,
    x1: y1,
    y1: x1,
    isHorizontal: false,
  }));
  return [...across, ...down];
}

function findRunsAcross({ starts, ends, firsts }: InkRuns, height: number): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height; y += 1) {
    let from = -1;
    let to = -1;
    let count = 0;
    for (let run = firsts[y] ?? 0; run < (firsts[y + 1] ?? 0); run += 1) {
      const start = starts[run] ?? 0;
      const end = ends[run] ?? 0;
      if (from < 0 || start - to > GAP) {
        if (from >= 0) pushRun(runs, y, from, to, count, MIN_ACROSS);
        from = start;
        count = 0;
      }
      to = end - 1;
      count += end - start;
    }
    if (from >= 0) pushRun(runs, y, from, to, count, MIN_ACROSS);
  }
  return runs;
}

/** Column by column at once: rows are read in the order in which they lie in memory. */
function findRunsDown({ starts, ends, firsts }: InkRuns, width: number, height: number): Run[] {
  const froms = new Int32Array(width).fill(-1);
  const lasts = new Int32Array(width).fill(-1);
  const counts = new Int32Array(width);
  const runs: Run[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let run = firsts[y] ?? 0; run < (firsts[y + 1] ?? 0); run += 1) {
      for (let x = starts[run] ?? 0; x < (ends[run] ?? 0); x += 1) {
        const from = froms[x] ?? -1;
        const last = lasts[x] ?? -1;
        if (from < 0 || y - last > GAP) {
          if (from >= 0) pushRun(runs, x, from, last, counts[x] ?? 0, MIN_DOWN);
          froms[x] = y;
          counts[x] = 0;
        }
        lasts[x] = y;
        counts[x] = (counts[x] ?? 0) + 1;
      }
    }
  }
  froms.forEach((from, x) => {
    if (from >= 0) pushRun(runs, x, from, lasts[x] ?? 0, counts[x] ?? 0, MIN_DOWN);
  });
  return runs.sort((a, b) => a.at - b.at || a.from - b.from);
}

/** Dotted rows of letters have as many gaps as dots; a line is nearly all ink. */
function pushRun(runs: Run[], at: number, from: number, to: number, count: number, least: number): void {
  const length = to - from + 1;
  if (length >= least && count >= length * 0.85 && runs.length < 60_000) runs.push({ at, from, to });
}

interface RunBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Runs of neighbouring rows that overlap are one line; what grows thicker than a line is dropped. */
function joinRuns(runs: readonly Run[]): RunBox[] {
  const open: RunBox[] = [];
  const done: RunBox[] = [];
  for (const run of runs) {
    let target: RunBox | undefined;
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const box = open[index];
      if (!box) continue;
      if (run.at - box.y1 > 2) {
        done.push(box);
        open.splice(index, 1);
        continue;
      }
      if (run.from <= box.x1 + GAP && run.to >= box.x0 - GAP) {
        target = box;
        break;
      }
    }
    if (target) {
      target.x0 = Math.min(target.x0, run.from);
      target.x1 = Math.max(target.x1, run.to);
      target.y1 = run.at;
    } else open.push({ x0: run.from, x1: run.to, y0: run.at, y1: run.at });
  }
  const slant = (box: RunBox): number => MAX_THICKNESS + (box.x1 - box.x0) * 0.004;
  return [...done, ...open].filter((box) => box.y1 - box.y0 + 1 <= slant(box));
}
