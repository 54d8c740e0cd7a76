import { arrangeRows } from './broken-rows.ts';
import type { PipeToken } from './broken-rows.ts';
import { watchTable } from './dense-page.ts';

/**
 * Tables of crawled pages, one pipe to a line and the cells' lines between:
 *   |⏎**UBND XÃ⏎AN PHÚ**⏎-----⏎|⏎**CỘNG HÒA …**⏎|⏎|⏎Số: 1/KH-UBND⏎|⏎…⏎|
 * Two pipes in a row end a table row and begin the next, or stand for an empty cell.
 */
export interface BrokenTable {
  /** Cells as ranges of line indices [from, to); from === to for an empty cell. */
  readonly rows: readonly (readonly BrokenCell[])[];
  readonly columnCount: number;
  /** Cells of a table that no reading arranges in rows: their lines stay. */
  readonly loose?: readonly BrokenCell[];
  /** Index of the line after the table. */
  readonly next: number;
}

export interface BrokenCell {
  readonly from: number;
  readonly to: number;
}

export interface LineReader {
  readonly count: number;
  /** The page came without blank lines: nothing but its length tells text after a table from a cell. */
  readonly isDense: boolean;
  text(index: number): string;
  isBlank(index: number): boolean;
}

/** Longer than any cell seen; what follows a last pipe for so long is the document going on. */
const MAX_CELL_LINES = 60;
/** Code units; only where blank lines do not tell. A list of recipients may be longer. */
const MAX_CELL_LENGTH = 600;

export function isPipeLine(line: string): boolean {
  return line.length < 200 && /^\s*\|[\s|]*$/.test(line);
}

/** The table that begins at pipe line `first`; without rows where no two cells follow, and `next` is then past the stray pipes. */
export function findBrokenTable(lines: LineReader, first: number): BrokenTable {
  const { tokens, next, firstRunEnd } = readTokens(lines, first);
  const cells = tokens.filter((token) => token.kind === 'content').length;
  if (cells < 2) return { rows: [], columnCount: 0, next: cells === 0 ? next : firstRunEnd };
  const { rows, columnCount } = arrangeRows(tokens, (cell) => lines.text(cell.from));
  if (rows.length > 0) return { rows, columnCount, next };
  return { rows, columnCount, next, loose: tokens.flatMap((token) => (token.kind === 'content' ? [token.cell] : [])) };
}

function readTokens(lines: LineReader, first: number): { tokens: PipeToken[]; next: number; firstRunEnd: number } {
  const tokens: PipeToken[] = [];
  let at = first;
  let next = first + 1;
  let firstRunEnd = first + 1;
  const watch = lines.isDense ? watchTable(lines) : null;
  while (at < lines.count) {
    if (isPipeLine(lines.text(at))) {
      const count = lines.text(at).split('|').length - 1;
      const last = tokens.at(-1);
      if (last?.kind === 'pipes') last.count += count;
      else tokens.push({ kind: 'pipes', count });
      at += 1;
      next = at;
      if (tokens.length === 1) firstRunEnd = at;
      continue;
    }
    const end = findCellEnd(lines, at);
    if (end === null || (lines.isDense && isProse(lines, at, end))) break;
    if (hasWords(lines, at, end)) {
      const last = tokens.at(-1);
      const turn = watch?.take(at, end, last?.kind === 'pipes' ? last.count : 1);
      // Another table needs the pipe before its first cell.
      if (turn === 'begins') next = at - 1;
      if (turn === 'begins' || turn === 'ends') break;
      tokens.push({ kind: 'content', cell: trimCell(lines, at, end) });
    }
    at = end;
  }
  if (tokens.at(-1)?.kind === 'content') tokens.push({ kind: 'pipes', count: 1 });
  return { tokens, next, firstRunEnd };
}

/** The pipe line that ends the cell beginning at line `start`, or null when the table has ended before it. */
function findCellEnd(lines: LineReader, start: number): number | null {
  const blankFirst = lines.isBlank(start);
  const limit = Math.min(lines.count, start + MAX_CELL_LINES);
  for (let at = start; at < limit; at += 1) {
    if (isPipeLine(lines.text(at))) return at;
    // A blank line straight after a pipe and words after it: the table is over.
    if (blankFirst && !lines.isBlank(at)) return null;
  }
  return null;
}

/** "Điều 2.", "II. NỘI DUNG": sections of a paper. */
const SECTION = /^[\s*_]{0,6}(?:Điều \d{1,3}[.:]|[IVX]{1,5}[.)\-][\s*_]{0,6}\p{Lu}{2})/u;

/** Text between two tables of a page without blank lines: an empty paragraph ("** **"), or prose too long for a cell. */
function isProse(lines: LineReader, from: number, to: number): boolean {
  let length = 0;
  let listed = 0;
  let sections = 0;
  let isEmpty = true;
  for (let at = from; at < to; at += 1) {
    const line = lines.text(at);
    length += line.length;
    if (/^\s{0,8}-\s/.test(line)) listed += 1;
    if (SECTION.test(line)) sections += 1;
    if (/[^\s*]/.test(line)) isEmpty = false;
  }
  return isEmpty || (length > MAX_CELL_LENGTH && (sections > 1 || listed * 2 < to - from));
}

function hasWords(lines: LineReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!lines.isBlank(at)) return true;
  return false;
}

function trimCell(lines: LineReader, from: number, to: number): BrokenCell {
  let end = to;
  while (end > from && lines.isBlank(end - 1)) end -= 1;
  return { from, to: end };
}
