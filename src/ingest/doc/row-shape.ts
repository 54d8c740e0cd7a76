import type { FormattedRun } from './formatting.ts';
import type { CellMerge, RowShape } from './tables.ts';

const CELL_SIZE = 20;

/** The shape of a row by the modifiers of its end mark ([MS-DOC] sprmTDefTable). */
export function readRowShape(run: FormattedRun | undefined, isGridStyle: (style: number) => boolean): RowShape {
  let edges: number[] = [];
  let merges: CellMerge[] = [];
  let isHeader = false;
  let hasBorders = false;
  for (const { code, value, start, size } of run?.sprms ?? []) {
    if (!run) break;
    if (code === 0x3404) isHeader = value !== 0;
    else if (code === 0x563a) hasBorders ||= isGridStyle(value);
    else if (code === 0xd605) hasBorders ||= hasLine(run.view, start, size, 4, 1);
    else if (code === 0xd613) hasBorders ||= hasLine(run.view, start, size, 8, 5);
    else if (code === 0xd608 && size > 0) {
      const count = run.view.getUint8(start);
      if (1 + (count + 1) * 2 > size) continue;
      edges = Array.from({ length: count + 1 }, (_, index) => run.view.getInt16(start + 1 + index * 2, true));
      const cellsAt = start + 1 + (count + 1) * 2;
      const cells = Math.min(count, Math.floor((start + size - cellsAt) / CELL_SIZE));
      merges = Array.from({ length: cells }, (_, index) =>
        readMerge(run.view.getUint16(cellsAt + index * CELL_SIZE, true)),
      );
      for (let index = 0; index < cells; index += 1)
        hasBorders ||= hasLine(run.view, cellsAt + index * CELL_SIZE + 4, 16, 4, 1);
    } else if (code === 0xd62b && size >= 2) {
      const index = run.view.getUint8(start);
      const old = merges[index];
      if (old) merges[index] = { ...old, joinsAbove: run.view.getUint8(start + 1) === 1 };
    }
  }
  return { edges, merges, isHeader, hasBorders };
}

function readMerge(flags: number): CellMerge {
  return { joinsLeft: (flags & 0x02) !== 0, joinsAbove: (flags & 0x20) !== 0 && (flags & 0x40) === 0 };
}

/** Does one of the borders in [start, start + size) have a line? Absent ones are all ones. */
function hasLine(view: DataView, start: number, size: number, step: number, typeAt: number): boolean {
  for (let at = start; at + step <= start + size; at += step) {
    const type = view.getUint8(at + typeAt);
    if (type !== 0 && type !== 255) return true;
  }
  return false;
}
