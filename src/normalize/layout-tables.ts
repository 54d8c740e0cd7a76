import { foldedPattern, foldPhrase } from '../document/fold.ts';
import type { RawTable, RawText } from '../document/raw-document.ts';
import { isNationalTitle } from './national-title.ts';

/** NĐ 30 Phụ lục I, ô 1, 7a, 9b; 36-HD/VPTW: what a table of a header or footer holds. Each begins a line of its own there. */
const LAYOUT_WORDS = foldedPattern(
  '^(?:cộng hòa xã(?: hội chủ nghĩa|$)|độc lập tự do hạnh phúc|nơi nhận|kính gửi|t m ban|tm ban|tm ủy ban|kt chủ tịch|kt giám đốc|kt hiệu trưởng|kt trưởng|tl chủ tịch|t m đảng ủy|t m chi bộ)',
);
/** Names that a letterhead gives a line of its own, in capitals; in a cell of data they are units and subjects. */
const LAYOUT_NAMES = foldedPattern('^(?:đảng cộng sản(?: việt nam|$)|đoàn tncs hồ chí minh)');
/** What heads a column of data. */
const COLUMN_HEADING = foldedPattern(
  '^(?:stt|tt|số tt|số thứ tự)$|^(?:nội dung|nhiệm vụ|công việc|hoạt động|đơn vị|cơ quan|bộ phận|chủ trì|phối hợp|người thực hiện|phân công|thời gian|thời hạn|tiến độ|hoàn thành|địa điểm|kinh phí|sản phẩm|kết quả|chỉ tiêu|ghi chú|họ và tên|họ tên|chức vụ|số lượng|đơn giá|thành tiền)',
);
const MOST_HEADING_WORDS = 10;
const HEADING_ROWS = 3;
const MAX_LAYOUT_ROWS = 8;

/** "Nơi nhận:" in the first cell, then a row for each recipient beside who signs. */
function startsFooter(cell: RawTable['rows'][number][number] | undefined): boolean {
  return cell?.blocks.some((_, at) => at < 1 && /^N[ơo]i nh[ậâ]n\s?(?::|$)/iu.test(withNext(cell.blocks, at))) ?? false;
}

/** Whether a table only sets a header or a footer in columns, or holds nothing that could be a column. */
export function isLayoutTable(table: RawTable): boolean {
  const cells = table.rows.flat();
  const filled = cells.filter((cell) => cell.blocks.some((block) => block.text.trim() !== ''));
  if (filled.length <= 1) return true;
  if (startsFooter(filled[0]) && table.rows.every((row) => row.length <= 3)) return true;
  if (table.borderless && table.rows.length === 1 && cells.some((cell) => cell.blocks.length > 1)) return true;
  if (table.rows.length > MAX_LAYOUT_ROWS) return false;
  return !hasColumnHeadings(table) && filled.some((cell) => cell.blocks.some((_, at) => isLayoutLine(cell.blocks, at)));
}

/** A line of a cell with the next two: a copied page breaks its first ones behind a few words ("Nơi" ⏎ "nhận:", "ĐẢNG CỘNG" ⏎ "SẢN VIỆT NAM"). */
function withNext(blocks: readonly RawText[], at: number): string {
  const lines = blocks.slice(at, at + 3).map(({ text }) => text.slice(0, 100));
  return lines.join(' ').trim();
}

function isLayoutLine(blocks: readonly RawText[], at: number): boolean {
  const text = withNext(blocks, at);
  const key = foldPhrase(text);
  if (LAYOUT_WORDS.test(key)) return true;
  const line = blocks[at]?.text ?? '';
  return LAYOUT_NAMES.test(key) && line === line.toUpperCase();
}

/** A row of short cells two of which head columns: whatever words its rows hold, the table is one of data. */
function hasColumnHeadings(table: RawTable): boolean {
  return table.rows.slice(0, HEADING_ROWS).some((row) => {
    const keys = row.map((cell) => foldPhrase(cell.blocks.map((block) => block.text.slice(0, 200)).join(' ')));
    const headings = keys.filter((key) => COLUMN_HEADING.test(key) && key.split(' ').length <= MOST_HEADING_WORDS);
    return headings.length >= 2;
  });
}

/** Row of a table that holds the national title, or -1. */
export function findHeaderRow(table: RawTable): number {
  return table.rows.findIndex((row) =>
    row.some((cell) => cell.blocks.some((block) => isNationalTitle(block.text.trim()))),
  );
}
