import type { ModelCell, ModelNode, ModelTable } from '../docx/model.ts';
import { BORDERLESS } from '../docx/pieces.ts';

/** A row as Word writes it, in .doc and in RTF: its cells' content, and where its edges lie. */
export interface WordRow {
  readonly cells: readonly (readonly ModelNode[])[];
  readonly shape: RowShape;
}

export interface RowShape {
  /** Left edges of the cells and the right edge of the last, in twips. */
  readonly edges: readonly number[];
  readonly merges: readonly CellMerge[];
  readonly isHeader: boolean;
  readonly hasBorders: boolean;
}

export interface CellMerge {
  readonly joinsLeft: boolean;
  readonly joinsAbove: boolean;
}

export const NO_SHAPE: RowShape = { edges: [], merges: [], isHeader: false, hasBorders: false };

/** Edges nearer than this are one; Word's rows differ by a few twips when columns were dragged. */
const SAME_EDGE = 90;

/** A table of rows: spans from the edges that all rows have together, merged cells taken into the first of them. */
export function makeTable(rows: readonly WordRow[]): ModelTable {
  const shapes = rows.map((row) => row.shape);
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
