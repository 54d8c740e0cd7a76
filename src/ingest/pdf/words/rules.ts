export type Matrix = readonly [number, number, number, number, number, number];

/** How a path is painted; `none` is a path that only clips. */
export type PathPaint = 'stroke' | 'fill' | 'none';

/** A straight printed line along an axis, in points from the top left. Horizontal: y0 = y1. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Thicker than this is a box, not a line. */
const MAX_THICKNESS = 3;
/** Drawings have millions of strokes; no table has this many. */
const MAX_RULES = 20_000;
/** Strokes leaning less than this many points are lines along an axis. */
const SLANT = 1;

/**
 * Adds the axis-parallel lines of one path: strokes, and the thin filled rectangles that Word writes for table borders. `data` is the
 * path as pdf.js writes it down: a step's kind (0 move, 1 line, 2 curve, 3 close), then its points. Coordinates after `ctm`.
 */
export function collectRules(paint: PathPaint, data: ArrayLike<number>, ctm: Matrix, into: Rule[]): void {
  if (into.length >= MAX_RULES) return;
  if (paint === 'fill') addThinBoxes(data, ctm, into);
  else if (paint === 'stroke') addStrokes(data, ctm, into);
}

/** Calls `visit` with the kind and the end point of every step, transformed. */
function walk(data: ArrayLike<number>, ctm: Matrix, visit: (kind: number, x: number, y: number) => void): void {
  let at = 0;
  while (at < data.length) {
    const kind = data[at] ?? 3;
    const length = kind === 3 ? 0 : kind === 2 ? 6 : 2;
    const x = data[at + length - 1] ?? 0;
    const y = data[at + length] ?? 0;
    if (kind === 3) visit(3, 0, 0);
    else visit(kind, ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5]);
    at += length + 1;
  }
}

function addStrokes(data: ArrayLike<number>, ctm: Matrix, into: Rule[]): void {
  let startX = 0;
  let startY = 0;
  let lastX = 0;
  let lastY = 0;
  walk(data, ctm, (kind, x, y) => {
    if (kind === 0) {
      startX = x;
      startY = y;
    } else if (kind === 1) addRule(lastX, lastY, x, y, into);
    else if (kind === 3) {
      addRule(lastX, lastY, startX, startY, into);
      lastX = startX;
      lastY = startY;
      return;
    }
    lastX = x;
    lastY = y;
  });
}

function addThinBoxes(data: ArrayLike<number>, ctm: Matrix, into: Rule[]): void {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  let curved = false;
  const flush = (): void => {
    const width = x1 - x0;
    const height = y1 - y0;
    if (!curved && x1 >= x0) {
      if (height <= MAX_THICKNESS && width > height) addRule(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2, into);
      else if (width <= MAX_THICKNESS && height > width) addRule((x0 + x1) / 2, y0, (x0 + x1) / 2, y1, into);
    }
    [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    curved = false;
  };
  walk(data, ctm, (kind, x, y) => {
    if (kind === 3) return;
    if (kind === 0) flush();
    if (kind === 2) curved = true;
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  });
  flush();
}

function addRule(x0: number, y0: number, x1: number, y1: number, into: Rule[]): void {
  if (into.length >= MAX_RULES) return;
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= SLANT && width > height) {
    const y = (y0 + y1) / 2;
    into.push({ x0: Math.min(x0, x1), y0: y, x1: Math.max(x0, x1), y1: y });
  } else if (width <= SLANT && height > width) {
    const x = (x0 + x1) / 2;
    into.push({ x0: x, y0: Math.min(y0, y1), x1: x, y1: Math.max(y0, y1) });
  }
}
