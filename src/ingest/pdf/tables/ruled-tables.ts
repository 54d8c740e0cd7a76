import type { Rule } from '../words/rules.ts';
import type { Word } from '../words/words.ts';
import { findRowRuledTables } from './row-ruled-tables.ts';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
}

export interface RuledTable {
  /** Edges of the columns and rows, in points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Row by row, from left to right. */
  readonly cells: readonly GridCell[];
  /** Found by common edges of its entries (aligned-rows.ts), not by lines. */
  readonly borderless?: true;
  /** No rule parts its columns: their edges lie in the white between entries, and vary from page to page. */
  readonly inferred?: true;
}

/** Rules that miss each other by less than this still meet. */
const TOUCH = 3;
/** Cells narrower than this are double lines. */
const MIN_CELL = 5;

/** A horizontal or vertical line. */
export interface Axis {
  /** Place across. */
  at: number;
  from: number;
  to: number;
}

/** Tables drawn with ruling lines; a word inside one is no longer body text. */
export function findRuledTables(rules: readonly Rule[], words: readonly Word[]): RuledTable[] {
  const horizontal = mergeRules(
    rules.filter((rule) => rule.y0 === rule.y1).map((rule) => ({ at: rule.y0, from: rule.x0, to: rule.x1 })),
  );
  const vertical = mergeRules(
    rules.filter((rule) => rule.y0 !== rule.y1).map((rule) => ({ at: rule.x0, from: rule.y0, to: rule.y1 })),
  );
  if (horizontal.length < 2 || horizontal.length * vertical.length > 4_000_000) return [];
  const tables: RuledTable[] = [];
  const alone: Axis[] = [];
  for (const group of connect(horizontal, vertical)) {
    if (group.vertical.length === 0) alone.push(...group.horizontal);
    const table = toTable(group.horizontal, group.vertical, words);
    if (table) tables.push(table);
  }
  if (alone.length > 0) tables.push(...findRowRuledTables(alone, words));
  return tables.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Joins pieces of one line; Word draws a border cell by cell, dotted ones dot by dot. */
function mergeRules(rules: Axis[]): Axis[] {
  const sorted = rules.sort((a, b) => a.at - b.at || a.from - b.from);
  const rows: Axis[][] = [];
  for (const rule of sorted) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row && first && rule.at - first.at <= 1.5) row.push(rule);
    else rows.push([rule]);
  }
  return rows.flatMap((row) => {
    const merged: Axis[] = [];
    for (const rule of row.sort((a, b) => a.from - b.from)) {
      const last = merged[merged.length - 1];
      if (last && rule.from - last.to <= TOUCH) last.to = Math.max(last.to, rule.to);
      else merged.push({ ...rule });
    }
    return merged.filter((rule) => rule.to - rule.from >= MIN_CELL);
  });
}

function connect(horizontal: readonly Axis[], vertical: readonly Axis[]): { horizontal: Axis[]; vertical: Axis[] }[] {
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      const meets = v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH;
      if (meets) parent[find(i)] = find(horizontal.length + j);
    });
  });
  const groups = new Map<number, { horizontal: Axis[]; vertical: Axis[] }>();
  const groupOf = (index: number): { horizontal: Axis[]; vertical: Axis[] } => {
    const root = find(index);
    const known = groups.get(root);
    if (known) return known;
    const made = { horizontal: [], vertical: [] };
    groups.set(root, made);
    return made;
  };
  horizontal.forEach((h, i) => groupOf(i).horizontal.push(h));
  vertical.forEach((v, j) => groupOf(horizontal.length + j).vertical.push(v));
  return [...groups.values()];
}

function edgesOf(axes: readonly Axis[]): number[] {
  const edges: number[] = [];
  for (const at of axes.map((axis) => axis.at).sort((a, b) => a - b)) {
    const last = edges[edges.length - 1];
    if (last === undefined || at - last >= MIN_CELL) edges.push(at);
  }
  return edges;
}

/** Rules across reach so many points beyond the last one down where a table is open at its side. */
const MIN_OPEN = 12;

/** The edges of columns, with those of sides that are not drawn: where rules across end together beyond the last one down. */
function addOpenSides(xs: readonly number[], horizontal: readonly Axis[]): number[] {
  const [first, last] = [xs[0], xs[xs.length - 1]];
  if (first === undefined || last === undefined) return [...xs];
  const left = commonEnd(horizontal.map((rule) => rule.from).filter((from) => from < first - MIN_OPEN));
  const right = commonEnd(horizontal.map((rule) => rule.to).filter((to) => to > last + MIN_OPEN));
  return [...(left === undefined ? [] : [left]), ...xs, ...(right === undefined ? [] : [right])];
}

/** The place that at least two of the ends share, and no other two do. */
function commonEnd(ends: readonly number[]): number | undefined {
  const [first] = ends;
  if (first === undefined || ends.length < 2) return undefined;
  return ends.every((end) => Math.abs(end - first) <= TOUCH) ? first : undefined;
}

function toTable(
  horizontal: readonly Axis[],
  vertical: readonly Axis[],
  words: readonly Word[],
): RuledTable | undefined {
  const xs = addOpenSides(edgesOf(vertical), horizontal);
  const ys = edgesOf(horizontal);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  // one cell is a frame around text, a single column a row of boxes
  if (columns < 2 || rows < 1 || columns * rows > 50_000) return undefined;
  const owner = mergeCells(xs, ys, horizontal, vertical);
  const regions = new Map<number, { r0: number; r1: number; c0: number; c1: number; words: Word[] }>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const root = owner(row * columns + column);
      const region = regions.get(root);
      if (!region) regions.set(root, { r0: row, r1: row, c0: column, c1: column, words: [] });
      else {
        region.r1 = Math.max(region.r1, row);
        region.c0 = Math.min(region.c0, column);
        region.c1 = Math.max(region.c1, column);
      }
    }
  }
  let count = 0;
  for (const word of words) {
    const column = placeOf(xs, (word.x0 + word.x1) / 2);
    const row = placeOf(ys, word.y - word.size * 0.3);
    if (column < 0 || row < 0) continue;
    regions.get(owner(row * columns + column))?.words.push(word);
    count += 1;
  }
  if (count === 0 || regions.size < 2) return undefined;
  const cells = [...regions.values()]
    .sort((a, b) => a.r0 - b.r0 || a.c0 - b.c0)
    .map((region) => ({
      row: region.r0,
      column: region.c0,
      rowSpan: region.r1 - region.r0 + 1,
      colSpan: region.c1 - region.c0 + 1,
      words: region.words,
      x0: xs[region.c0] ?? 0,
      x1: xs[region.c1 + 1] ?? 0,
    }));
  return { xs, ys, cells };
}

/** Index of the interval of `edges` that holds `value`, or -1. */
export function placeOf(edges: readonly number[], value: number): number {
  if (value < (edges[0] ?? Infinity) - 1 || value > (edges[edges.length - 1] ?? -Infinity) + 1) return -1;
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Elementary cells without a line between them are one; gives the function from a cell to its region's number. */
function mergeCells(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Axis[],
  vertical: readonly Axis[],
): (cell: number) => number {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const wallRight = markWalls(xs, ys, vertical);
  const wallBelow = markWalls(ys, xs, horizontal);
  const parent = Int32Array.from({ length: rows * columns }, (_, index) => index);
  const find = (cell: number): number => {
    let at = cell;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if (column + 1 < columns && !wallRight.has((column + 1) * rows + row)) parent[find(cell + 1)] = find(cell);
      if (row + 1 < rows && !wallBelow.has((row + 1) * columns + column)) parent[find(cell + columns)] = find(cell);
    }
  }
  return find;
}

/** Which intervals along `along` each edge of `across` is drawn over: keys edge * intervals + interval. */
function markWalls(across: readonly number[], along: readonly number[], axes: readonly Axis[]): Set<number> {
  const walls = new Set<number>();
  const intervals = along.length - 1;
  for (const axis of axes) {
    const edge = nearest(across, axis.at);
    for (let index = 0; index < intervals; index += 1) {
      const middle = ((along[index] ?? 0) + (along[index + 1] ?? 0)) / 2;
      if (axis.from <= middle && axis.to >= middle) walls.add(edge * intervals + index);
    }
  }
  return walls;
}

function nearest(edges: readonly number[], value: number): number {
  let best = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - value) < Math.abs((edges[best] ?? 0) - value)) best = index;
  });
  return best;
}
