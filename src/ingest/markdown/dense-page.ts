import type { LineReader } from './broken-table.ts';

/**
 * Where a table ends on a page that came without blank lines:
 *   |⏎Nơi nhận:⏎- Lưu.⏎|⏎CHỦ TỊCH⏎|⏎PHỤ LỤC⏎DANH MỤC …⏎|⏎STT⏎|⏎Tên⏎|
 * Nothing but the cells' words and places tells that the text between two pipes is a heading and not a cell.
 */
export interface TableWatch {
  /** What the text of lines [from, to) is to the table so far. */
  take(from: number, to: number, pipesBefore: number): CellTurn;
}

/** A cell of the table; text after it; the first cell of another table. */
export type CellTurn = 'stays' | 'ends' | 'begins';

/** Head and foot of a paper are laid out in two columns. */
type Layout = 'head' | 'foot' | 'grid';

/** "HÕA" comes from broken fonts. */
const NATIONAL_TITLE = /^CỘNG H(?:ÒA|OÀ|ÕA)(?: XÃ(?: |$)| …|$)/u;
const OTHER_TITLE = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH)$/u;
const RECIPIENTS = /^nơi nhận(?<colon> ?:)?(?<more>.?)/iu;
const DATE = /(?:^|[, ])ngày(?:[ ….]|$)/u;
const LIST_ITEM = /^[-–+•]/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/;
const LOWER = /\p{Ll}/u;
/** What a paper or an annex begins with, on a line of its own or, for an annex, with its number and title. */
const OPENING =
  /^(?:PHỤ LỤC|PHỤ BIỂU|DANH MỤC|BIỂU SỐ)(?:[ .:]|$)|^(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ QUYẾT|CÔNG ĐIỆN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|ĐỀ CƯƠNG)$/u;

/** Rows of the greatest length after which one more cell would be too many, whatever it says. */
const SURE_ROWS = 3;

export function watchTable(lines: LineReader): TableWatch {
  let layout: Layout | null = null;
  /** Of the cell that came last. */
  let column = 0;
  let cells = 0;
  /** Length of the longest row that is complete, and how many rows have it. */
  let width = 0;
  let wide = 0;

  const startRow = (): void => {
    const length = column + 1;
    if (length > width) [width, wide] = [length, 1];
    else if (length === width) wide += 1;
    column = 0;
  };

  return {
    take(from, to, pipesBefore) {
      const opened = findLayout(lines, from, to);
      if (layout === null) {
        layout = opened;
        cells = 1;
        return 'stays';
      }
      if (opened !== 'grid') return 'begins';
      cells += 1;
      if (layout !== 'grid') {
        const isRight = layout === 'foot' ? cells === 2 : isRightOfHead(lines, from, to);
        column = isRight ? 1 : pipesBefore === 1 ? column + 1 : 0;
        return column > 1 ? 'ends' : 'stays';
      }
      if (pipesBefore > 1) {
        startRow();
        return 'stays';
      }
      if (HEADING.test(lines.text(from))) return 'ends';
      const isComplete = column + 1 === width;
      if (isComplete && (wide >= SURE_ROWS || OPENING.test(firstWords(lines, from, to)))) return 'ends';
      column += 1;
      return 'stays';
    },
  };
}

/** What kind of table a cell of lines [from, to) begins, by its words and its neighbour's. */
function findLayout(lines: LineReader, from: number, to: number): Layout {
  if (isRecipients(lines, from, to)) return 'foot';
  let next = to;
  while (next < lines.count && isPipes(lines.text(next))) next += 1;
  const right = firstWords(lines, next, next + 2);
  if (NATIONAL_TITLE.test(right)) return 'head';
  return OTHER_TITLE.test(right) && !LOWER.test(firstWords(lines, from, to)) ? 'head' : 'grid';
}

function isPipes(line: string): boolean {
  return line.length < 200 && /^\s*\|[\s|]*$/.test(line);
}

/** "Nơi nhận:", or without its colon before a list; as a column's heading it has neither. */
function isRecipients(lines: LineReader, from: number, to: number): boolean {
  const found = RECIPIENTS.exec(firstWords(lines, from, to));
  if (!found) return false;
  if (found.groups?.['colon']) return true;
  return found.groups?.['more'] === '' && from + 1 < to && LIST_ITEM.test(bare(lines.text(from + 1)));
}

function isRightOfHead(lines: LineReader, from: number, to: number): boolean {
  if (NATIONAL_TITLE.test(firstWords(lines, from, to)) || OTHER_TITLE.test(firstWords(lines, from, to))) return true;
  return to - from <= 3 && DATE.test(bare(lines.text(from)));
}

/** The first line of [from, to) that says anything, without marks of emphasis. */
function firstWords(lines: LineReader, from: number, to: number): string {
  for (let at = from; at < to && at < lines.count; at += 1) {
    const words = bare(lines.text(at));
    if (words !== '') return words;
  }
  return '';
}

function bare(line: string): string {
  return line.slice(0, 400).replace(/[*_]/g, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}
