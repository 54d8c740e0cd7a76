import type { ModelCell, ModelNode, ModelTable } from '../docx/model.ts';
import { BORDERLESS } from '../docx/pieces.ts';
import type { FormattedRun } from './formatting.ts';

/** A row as it lies in the text: its cells' content, and the modifiers of its end. */
export interface WordRow {
  readonly cells: readonly (readonly ModelNode[])[];
  readonly run: FormattedRun | undefined;
}

interface RowShape {
  /** Left edges of the cells and the right edge of the last, in twips. */
  readonly edges: readonly number[];
  readonly merges: readonly CellMerge[];
  readonly isHeader: boolean;
  readonly hasBorders: boolean;
}

interface CellMerge {
  readonly joinsLeft: boolean;
  readonly joinsAbove: boolean;
}

const CELL_SIZE = 20;
/** Edges nearer than this are one; Word's rows differ by a few twips when columns were dragged. */
const SAME_EDGE = 90;

export function makeTable(rows: readonly WordRow[], isGridStyle: (style: number) => boolean): ModelTable {
  const shapes = rows.map((row) => readShape(row, isGridStyle));
  const edges = joinEdges(shapes);
  const grid: { cell: ModelCell & { rowSpan: number; colSpan: number }; column: number }[][] = [];
  const nodes: ModelNode[] = [];
  for (const [index, row] of rows.entries()) {
    const shape = shapes[index];
    const placed: (typeof grid)[number] = [];
    for (const [cellIndex, children] of row.cells.entries()) {
      const left = findEdge(edges, shape?.edges[cellIndex]);
      const right = findEdge(edges, shape?.edges[cellIndex + 1]);
      const column = left ?? cellIndex;
      const colSpan = Math.max(1, left !== null && right !== null ? right - left : 1);
      const merge = shape?.merges[cellIndex];
      const previous = placed.at(-1);
      if (merge?.joinsLeft && previous) {
        previous.cell.colSpan += colSpan;
        continue;
      }
      const above = merge?.joinsAbove ? grid[index - 1]?.find((one) => one.column === column) : undefined;
      if (above && children.every(isEmpty)) {
        above.cell.rowSpan += 1;
        placed.push(above);
        continue;
      }
      placed.push({ cell: { type: 'tableCell', children, colSpan, rowSpan: 1 }, column });
    }
    grid.push(placed);
    const fresh = placed.filter((one) => !grid[index - 1]?.includes(one)).map((one) => one.cell);
    nodes.push({ type: 'tableRow', children: fresh, isHeader: shape?.isHeader ?? false });
  }
  const bordered = shapes.some((shape) => shape.hasBorders);
  return { type: 'table', children: nodes, styleId: bordered ? null : BORDERLESS };
}

function isEmpty(node: ModelNode): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.children.every(isEmpty);
}

function readShape(row: WordRow, isGridStyle: (style: number) => boolean): RowShape {
  const { run } = row;
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
      merges = Array.from({ length: cells }, (_, index) => readMerge(run.view.getUint16(cellsAt + index * CELL_SIZE, true)));
      for (let index = 0; index < cells; index += 1) hasBorders ||= hasLine(run.view, cellsAt + index * CELL_SIZE + 4, 16, 4, 1);
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

function joinEdges(shapes: readonly RowShape[]): number[] {
  const joined: number[] = [];
  for (const edge of shapes.flatMap((shape) => shape.edges).sort((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last === undefined || edge - last > SAME_EDGE) joined.push(edge);
  }
  return joined;
}

function findEdge(edges: readonly number[], edge: number | undefined): number | null {
  if (edge === undefined) return null;
  const found = edges.findLastIndex((one) => one <= edge);
  return found < 0 ? null : found;
}
