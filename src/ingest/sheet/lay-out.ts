import { foldPhrase } from '../../document/fold.ts';
import type { RawBlock, RawCell, RawTable, RawText } from '../../document/raw-document.ts';
import { COLUMN_TITLES, PERSON_TITLES } from '../../lexicon/headings/column-titles.ts';
import type { SheetCell } from './rows.ts';

const TITLES = [...COLUMN_TITLES.flatMap((row) => row.phrases), ...PERSON_TITLES].map(foldPhrase);
const LONGEST_TITLE_WORDS = 12;
/** What begins the footer under a table (NĐ 30, ô 7a and 9b). */
const FOOTER = /^(?:nơi nhận|tm[. ]|t\/m|kt[. ]|tl[. ]|chủ tịch$|giám đốc$|hiệu trưởng$|người lập)/iu;
/** Blank rows that a table may hold. */
const GAP = 1;

/** Blocks of a sheet: a table from each head of columns down to a footer or a gap, everything else line by line. */
export function layOutSheet(rows: readonly (readonly SheetCell[])[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  let blankBefore = 0;
  for (let at = 0; at < rows.length;) {
    const row = rows[at] ?? [];
    if (row.length === 0) {
      blankBefore += 1;
      at += 1;
      continue;
    }
    const end = isHead(row) ? findTableEnd(rows, at) : at;
    if (end > at + 1) {
      blocks.push(makeTable(rows.slice(at, end)));
      at = end;
    } else {
      for (const block of makeLines(row, blankBefore)) blocks.push(block);
      at += 1;
    }
    blankBefore = 0;
  }
  return blocks;
}

function isTitle(text: string): boolean {
  const key = foldPhrase(text);
  return key.split(' ').length <= LONGEST_TITLE_WORDS && TITLES.some((title) => ` ${key} `.includes(` ${title} `));
}

/** Two titles of columns at least, and nothing long beside them; the letterhead has none. */
function isHead(row: readonly SheetCell[]): boolean {
  const titled = row.filter((cell) => isTitle(cell.text)).length;
  return row.length >= 3 && titled >= 2 && titled * 2 >= row.length;
}

function findTableEnd(rows: readonly (readonly SheetCell[])[], start: number): number {
  let end = start + 1;
  for (let at = start + 1, gap = 0; at < rows.length && gap <= GAP; at += 1) {
    const row = rows[at] ?? [];
    if (row.some((cell) => FOOTER.test(cell.text.trim()))) break;
    gap = row.length === 0 ? gap + 1 : 0;
    if (row.length > 0) end = at + 1;
  }
  return end;
}

function makeTable(rows: readonly (readonly SheetCell[])[]): RawTable {
  const all = rows.flat();
  const left = Math.min(...all.map((cell) => cell.column));
  const width = Math.max(...all.map((cell) => cell.column + cell.colSpan)) - left;
  const taken = new Map<number, number>();
  return {
    kind: 'table',
    layer: 'body',
    rows: rows.map((row, rowIndex) => {
      const cells: RawCell[] = [];
      for (let column = 0; column < width;) {
        if ((taken.get(column) ?? 0) > rowIndex) {
          column += 1;
          continue;
        }
        const cell = row.find((one) => one.column - left === column);
        const colSpan = cell?.colSpan ?? 1;
        const rowSpan = Math.min(cell?.rowSpan ?? 1, rows.length - rowIndex);
        for (let offset = 0; offset < colSpan; offset += 1) taken.set(column + offset, rowIndex + rowSpan);
        const blocks = cell ? makeTexts(cell.text) : [];
        cells.push({ blocks, colSpan, rowSpan, ...(rowIndex === 0 && { header: true }) });
        column += colSpan;
      }
      return cells;
    }),
  };
}

function makeTexts(text: string): RawText[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): RawText => ({ kind: 'paragraph', text: line, layer: 'body' }));
}

/** A row outside tables: one cell is a line, two are the columns of a letterhead or a footer, more read from left to right. */
function makeLines(row: readonly SheetCell[], blankBefore: number): RawText[] {
  if (row.length > 2) {
    const text = row.map((cell) => cell.text.replace(/\s+/g, ' ').trim()).join(' ');
    return [{ kind: 'paragraph', text, layer: 'body', blankBefore }];
  }
  return row.flatMap((cell, column) =>
    makeTexts(cell.text).map((text, index): RawText => ({
      ...text,
      ...(index === 0 && { blankBefore }),
      ...(row.length === 2 && { column }),
    })),
  );
}
