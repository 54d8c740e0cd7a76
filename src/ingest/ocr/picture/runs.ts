import type { Ink } from './ink.ts';

/** Ink as runs: those of row y are the ones from `firsts[y]` up to `firsts[y + 1]`, from `starts[run]` up to (and without) `ends[run]`. */
export interface InkRuns {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
}

/** More than a page of text ever has; noise is cut off here, with what is below it. */
const MAX_RUNS = 1_500_000;

/** The runs of every row, from the left. Most of a page is white, and passed over four pixels at once. */
export function listRuns({ width, height, data }: Ink): InkRuns {
  const fours = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  let starts = new Int32Array(1 << 16);
  let ends = new Int32Array(1 << 16);
  const firsts = new Int32Array(height + 1);
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    firsts[y] = count;
    if (count >= MAX_RUNS) continue;
    const end = (y + 1) * width;
    let at = y * width;
    while (at < end) {
      if ((at & 3) === 0) while (at + 4 <= end && fours[at >> 2] === 0) at += 4;
      if (at >= end) break;
      if (data[at] !== 1) {
        at += 1;
        continue;
      }
      if (count === starts.length) {
        starts = grow(starts);
        ends = grow(ends);
      }
      starts[count] = at - y * width;
      while (at < end && data[at] === 1) at += 1;
      ends[count] = at - y * width;
      count += 1;
    }
  }
  firsts[height] = count;
  return { count, starts, ends, firsts };
}

function grow(values: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}
