import * as operators from './content-operators.ts';

/** How many numbers each operator takes that adds to the path (ISO 32000-1, table 59). */
export const PATH_OPERANDS: ReadonlyMap<number, number> = new Map([
  [operators.MOVE_TO, 2],
  [operators.LINE_TO, 2],
  [operators.RECTANGLE, 4],
  [operators.CURVE, 6],
  [operators.CURVE_FROM, 4],
  [operators.CURVE_TO, 4],
  [operators.CLOSE, 0],
]);

/** Writes a path down as pdf.js does (rules.ts); where a curve bends does not matter. */
export function addToPath(path: number[], operator: number, n: Float64Array): void {
  switch (operator) {
    case operators.MOVE_TO:
    case operators.LINE_TO:
      path.push(operator === operators.MOVE_TO ? 0 : 1, n[0] ?? 0, n[1] ?? 0);
      break;
    case operators.RECTANGLE:
      addRectangle(path, n);
      break;
    case operators.CURVE:
      path.push(2, 0, 0, 0, 0, n[4] ?? 0, n[5] ?? 0);
      break;
    case operators.CURVE_FROM:
    case operators.CURVE_TO:
      path.push(2, 0, 0, 0, 0, n[2] ?? 0, n[3] ?? 0);
      break;
    default:
      path.push(3);
  }
}

function addRectangle(path: number[], [x = 0, y = 0, width = 0, height = 0]: Float64Array): void {
  const right = x + width;
  const top = y + height;
  if (width === 0 || height === 0) path.push(0, x, y, 1, right, top, 3);
  else path.push(0, x, y, 1, right, y, 1, right, top, 1, x, top, 3);
}
