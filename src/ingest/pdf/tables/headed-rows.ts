import type { Line } from '../words/lines.ts';
import type { Word } from '../words/words.ts';
import type { AlignedRows } from './aligned-rows.ts';
import { columnOf, fitToText, leastWhite, toCells, toRuns } from './column-gutters.ts';
import type { Gutter } from './column-gutters.ts';
import type { RuledTable } from './ruled-tables.ts';

/** What columns of a plan's table are headed by; a table without rules is told by its heading row. */
const HEAD =
  /^(?:stt|st|tt|số tt|nội dung|nhiệm vụ|công việc|tên (?:nhiệm vụ|công việc|đơn vị)|hoạt động|chỉ tiêu|cơ quan|đơn vị|chủ trì|phối hợp|thời (?:gian|hạn|điểm)|tiến độ|sản phẩm|kết quả|kinh phí|dự kiến|người|họ và tên|chức vụ|lãnh đạo|ghi chú)(?![\p{L}\p{N}])/iu;
const SERIAL = /^(?:s?tt|st)$/iu;
/** What begins a row under "STT"; a group's number too. */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|[IVX]{1,5}\.?|[A-E][.)]?|[a-hđ][.)])$/u;
/** What stands below a table, in two columns of its own. */
const BELOW =
  /^(?:nơi nhận|tm\.|kt\.|tl\.|tuq\.|người lập|chủ tịch|giám đốc|bí thư|hiệu trưởng|ghi chú\s?:|tổng cộng)/iu;
/** White between the rows of a table is less than so many em from line to line. */
const MAX_DROP = 2.4;
/** Lines of a heading over all columns. */
const MAX_GROUP_LINES = 2;
const MIN_ROWS = 2;
/** No table on one page has more lines. */
const MAX_LINES = 200;

/** Tables without rules whose columns keep white between them under a heading row, wherever in its column an entry begins. */
export function findHeadedRows(lines: readonly Line[], above?: RuledTable): AlignedRows[] {
  const found: AlignedRows[] = [];
  let next = 0;
  if (above?.inferred && lines[0]) {
    const rows = growRows(lines, 0, toGutters(above, lines[0]), above.xs);
    if (rows) {
      found.push(rows);
      next = rows.to;
    }
  }
  while (next < lines.length) {
    const head = readHead(lines, next);
    const rows = head && growRows(lines, next, head);
    if (rows) {
      found.push(rows);
      next = rows.to;
    } else next += 1;
  }
  return found;
}

/** The gutters of a heading row: "STT    Nội dung    Cơ quan chủ trì    Thời gian". */
function readHead(lines: readonly Line[], at: number): Gutter[] | undefined {
  const line = lines[at];
  if (!line || line.words.length < 4 || !HEAD.test(line.text)) return undefined;
  const gutters = whiteOf(line);
  if (gutters.length < 2) return undefined;
  const heads = gutters.filter((gutter) => HEAD.test(textFrom(line, gutter.x1))).length;
  const isSerial = SERIAL.test(line.words[0]?.text ?? '');
  return heads >= gutters.length * 0.6 && (isSerial || heads >= 3) ? gutters : undefined;
}

function textFrom(line: Line, x0: number): string {
  return line.words
    .filter((word) => word.x0 >= x0 - 1)
    .slice(0, 3)
    .map((word) => word.text)
    .join(' ');
}

function whiteOf(line: Line): Gutter[] {
  const runs = toRuns(line, leastWhite(line.size));
  return runs.slice(1).map(([x1], index) => ({ x0: runs[index]?.[1] ?? 0, x1 }));
}

/** The white around the edges of a table that ended the page before. */
function toGutters(above: RuledTable, line: Line): Gutter[] {
  const half = line.size * 2;
  return above.xs.slice(1, -1).map((x) => ({ x0: x - half, x1: x + half }));
}

/** The parts of the gutters that a line leaves free; a gutter it runs over is left as it was and counted. */
function narrow(gutters: readonly Gutter[], line: Line): { gutters: Gutter[]; crossed: number } {
  const runs = toRuns(line, leastWhite(line.size));
  let crossed = 0;
  const rest = gutters.map((gutter) => {
    let { x0, x1 } = gutter;
    for (const [from, to] of runs) {
      if (from < x0 + 1 && to > x1 - 1) {
        crossed += 1;
        return gutter;
      }
      if (to > x0 && from <= x0) x0 = to;
      else if (from < x1 && to >= x1) x1 = from;
      else if (from > x0 && to < x1) {
        // an entry all inside the white: of the column on whose side it stands
        if (from - x0 < x1 - to) x0 = to;
        else x1 = from;
      }
    }
    return { x0, x1 };
  });
  return { gutters: rest, crossed };
}

function growRows(
  lines: readonly Line[],
  from: number,
  head: readonly Gutter[],
  xsAbove?: readonly number[],
): AlignedRows | undefined {
  let gutters: readonly Gutter[] = head;
  let to = from;
  /** Lines over all columns, which belong to the table if rows go on below them. */
  let spanning = 0;
  for (let at = from; at < lines.length && at < from + MAX_LINES; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || BELOW.test(line.text)) break;
    if (before && at > from && line.y - before.y > Math.max(line.size, before.size) * MAX_DROP) break;
    const next = narrow(gutters, line);
    if (next.crossed > 1 || (next.crossed > 0 && gutters.length < 3)) {
      spanning += 1;
      if (spanning > MAX_GROUP_LINES || (spanning === 1 && !NUMBER.test(line.words[0]?.text ?? ''))) break;
      continue;
    }
    if (spanning > 0 && !NUMBER.test(line.words[0]?.text ?? '')) break;
    if (next.gutters.some((gutter) => gutter.x1 - gutter.x0 < leastWhite(line.size) * 0.8)) break;
    spanning = 0;
    gutters = next.gutters;
    to = at + 1;
  }
  const rows = splitRows(lines.slice(from, to), gutters);
  if (rows.length < (xsAbove ? 1 : MIN_ROWS + 1)) return undefined;
  return { from, to, table: toTable(rows, gutters, xsAbove) };
}

/** A row begins at a number in the first column; without numbers at each line that has an entry there and goes on none. */
function splitRows(lines: readonly Line[], gutters: readonly Gutter[]): Line[][] {
  const isFirst = (line: Line): boolean => {
    const [word] = line.words;
    return word !== undefined && columnOf(word, gutters) === 0;
  };
  const numbered = lines.filter((line) => isFirst(line) && isNumbered(line.words[0])).length;
  const rows: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const row = rows[rows.length - 1];
    const starts =
      numbered > 1 ? isFirst(line) && isNumbered(line.words[0]) : isFirst(line) && /^[\p{Lu}\d]/u.test(line.text);
    if (!row || (starts && index > 0)) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

function isNumbered(word: Word | undefined): boolean {
  return word !== undefined && NUMBER.test(word.text);
}

function toTable(
  rows: readonly (readonly Line[])[],
  gutters: readonly Gutter[],
  xsAbove: readonly number[] | undefined,
): RuledTable {
  const all = rows.flat();
  const left = Math.min(...all.map((line) => line.x0)) - 6;
  const right = Math.max(...all.map((line) => line.x1)) + 6;
  const xs = xsAbove ?? [left, ...gutters.map((gutter) => (gutter.x0 + gutter.x1) / 2), right];
  const last = all[all.length - 1];
  const ys = [...rows.map((row) => (row[0]?.y ?? 0) - (row[0]?.size ?? 0)), (last?.y ?? 0) + 4];
  return { xs, ys, cells: fitToText(rows.flatMap((row, index) => toCells(row, index, gutters, xs))), inferred: true };
}
