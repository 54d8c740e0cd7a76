import type { PathPaint } from './rules.ts';

/** Operators of PDF 32000-1, annex A, as the lexer numbers them. */
function op(name: string): number {
  return name.charCodeAt(0) | ((name.charCodeAt(1) || 0) << 8) | ((name.charCodeAt(2) || 0) << 16);
}

export const SHOW = op('Tj');
export const SHOW_SPACED = op('TJ');
export const SHOW_ON_NEXT_LINE = op("'");
export const SPACE_AND_SHOW = op('"');
export const SET_FONT = op('Tf');
export const SET_MATRIX = op('Tm');
export const MOVE = op('Td');
export const MOVE_AND_LEAD = op('TD');
export const NEXT_LINE = op('T*');
export const BEGIN_TEXT = op('BT');
export const END_TEXT = op('ET');
export const CHAR_SPACING = op('Tc');
export const WORD_SPACING = op('Tw');
export const SCALE = op('Tz');
export const LEADING = op('TL');
export const RISE = op('Ts');
export const SAVE = op('q');
export const RESTORE = op('Q');
export const TRANSFORM = op('cm');
export const MOVE_TO = op('m');
export const LINE_TO = op('l');
export const CURVE = op('c');
export const CURVE_FROM = op('v');
export const CURVE_TO = op('y');
export const CLOSE = op('h');
export const RECTANGLE = op('re');
export const PAINT_OBJECT = op('Do');
export const GRAPHICS_STATE = op('gs');

/** How a path is painted, and whether it is closed before. */
export const PAINTS = new Map<number, readonly [PathPaint, boolean]>([
  [op('S'), ['stroke', false]],
  [op('s'), ['stroke', true]],
  [op('f'), ['fill', false]],
  [op('F'), ['fill', false]],
  [op('f*'), ['fill', false]],
  [op('B'), ['stroke', false]],
  [op('B*'), ['stroke', false]],
  [op('b'), ['stroke', true]],
  [op('b*'), ['stroke', true]],
  [op('n'), ['none', false]],
]);

/** What prints nothing: how many operands it has, -1 for one or more numbers. */
export const SILENT = new Map<number, number>([
  ...(['EMC', 'BX', 'EX', 'W', 'W*'] as const).map((name) => [op(name), 0] as const),
  ...(['w', 'J', 'j', 'M', 'ri', 'i', 'Tr', 'CS', 'cs', 'G', 'g', 'MP', 'BMC'] as const).map(
    (name) => [op(name), 1] as const,
  ),
  ...(['d', 'd0', 'DP', 'BDC'] as const).map((name) => [op(name), 2] as const),
  ...(['RG', 'rg'] as const).map((name) => [op(name), 3] as const),
  ...(['K', 'k'] as const).map((name) => [op(name), 4] as const),
  ...(['SC', 'sc', 'SCN', 'scn'] as const).map((name) => [op(name), -1] as const),
]);
