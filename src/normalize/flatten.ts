import { foldedPattern, foldPhrase } from '../document/fold.ts';
import type { RawBlock, RawTable, RawText } from '../document/raw-document.ts';
import type { CellPlace } from '../document/source-document.ts';
import { repairCharacters } from './characters.ts';
import { markEndNotes } from './end-notes.ts';
import { findFurnitureKind, isSigningCompanion } from './furniture.ts';
import type { Line } from './line.ts';
import { findMarkdownResidue } from './markdown-residue.ts';
import { isNationalTitle } from './national-title.ts';
import { markSiteBanners } from './site-banners.ts';
import type { OffsetSegment } from '../document/offset-map.ts';

/** Row of a table that holds the national title, or -1. */
function findHeaderRow(table: RawTable): number {
  return table.rows.findIndex((row) =>
    row.some((cell) => cell.blocks.some((block) => isNationalTitle(block.text.trim()))),
  );
}

/** A table of data; a table that only sets a header or footer in columns is unfolded to lines. */
export interface TableShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly colSpan: number;
    readonly header: boolean;
  }[];
}

export interface Flattened {
  readonly lines: readonly Line[];
  readonly tables: readonly TableShape[];
}

/** NĐ 30 Phụ lục I, ô 1, 7a, 9b; 36-HD/VPTW: what a table of a header or footer holds. Each begins a line of its own there. */
const LAYOUT_WORDS = foldedPattern(
  '^(?:cộng hòa xã hội chủ nghĩa|độc lập tự do hạnh phúc|nơi nhận|kính gửi|t m ban|tm ban|tm ủy ban|kt chủ tịch|kt giám đốc|kt hiệu trưởng|kt trưởng|tl chủ tịch|t m đảng ủy|t m chi bộ)',
);
/** Names that a letterhead gives a line of its own, in capitals; in a cell of data they are units and subjects. */
const LAYOUT_NAMES = foldedPattern('^(?:đảng cộng sản việt nam|đoàn tncs hồ chí minh)');
/** What heads a column of data. */
const COLUMN_HEADING = foldedPattern(
  '^(?:stt|tt|số tt|số thứ tự)$|^(?:nội dung|nhiệm vụ|công việc|hoạt động|đơn vị|cơ quan|bộ phận|chủ trì|phối hợp|người thực hiện|phân công|thời gian|thời hạn|tiến độ|hoàn thành|địa điểm|kinh phí|sản phẩm|kết quả|chỉ tiêu|ghi chú|họ và tên|họ tên|chức vụ|số lượng|đơn giá|thành tiền)',
);
const MOST_HEADING_WORDS = 10;
const HEADING_ROWS = 3;
const MAX_LAYOUT_ROWS = 8;
/** A header begins within this many lines of a file, banners of a site included. */
const HEADER_REACH = 60;

/** "Nơi nhận:" in the first cell, then a row for each recipient beside who signs. */
function startsFooter(cell: RawTable['rows'][number][number] | undefined): boolean {
  return cell !== undefined && /^N[ơo]i nh[ậâ]n\s?:?$/iu.test(cell.blocks[0]?.text.trim() ?? '');
}

function isLayoutTable(table: RawTable): boolean {
  const cells = table.rows.flat();
  const filled = cells.filter((cell) => cell.blocks.some((block) => block.text.trim() !== ''));
  if (filled.length <= 1) return true;
  if (startsFooter(filled[0]) && table.rows.every((row) => row.length <= 3)) return true;
  if (table.borderless && table.rows.length === 1 && cells.some((cell) => cell.blocks.length > 1)) return true;
  if (table.rows.length > MAX_LAYOUT_ROWS) return false;
  return !hasColumnHeadings(table) && filled.some((cell) => cell.blocks.some(isLayoutLine));
}

function isLayoutLine(block: RawText): boolean {
  const key = foldPhrase(block.text.slice(0, 200));
  if (LAYOUT_WORDS.test(key)) return true;
  return LAYOUT_NAMES.test(key) && block.text === block.text.toUpperCase();
}

/** A row of short cells two of which head columns: whatever words its rows hold, the table is one of data. */
function hasColumnHeadings(table: RawTable): boolean {
  return table.rows.slice(0, HEADING_ROWS).some((row) => {
    const keys = row.map((cell) => foldPhrase(cell.blocks.map((block) => block.text.slice(0, 200)).join(' ')));
    const headings = keys.filter((key) => COLUMN_HEADING.test(key) && key.split(' ').length <= MOST_HEADING_WORDS);
    return headings.length >= 2;
  });
}

function cutResidue(repaired: { text: string; segments: readonly OffsetSegment[] }): typeof repaired {
  const cuts = findMarkdownResidue(repaired.text);
  if (cuts.length === 0) return repaired;
  let text = '';
  const segments: OffsetSegment[] = [];
  let at = 0;
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    repaired.segments.forEach((segment, index) => {
      const segmentEnd = repaired.segments[index + 1]?.at ?? repaired.text.length;
      const from = Math.max(start, segment.at);
      if (from >= Math.min(end, segmentEnd)) return;
      segments.push({
        at: text.length + (from - start),
        from: segment.exact ? segment.from + (from - segment.at) : segment.from,
        exact: segment.exact,
      });
    });
    text += repaired.text.slice(start, end);
  };
  for (const cut of cuts) {
    keep(at, cut.start);
    at = Math.max(at, cut.end);
  }
  keep(at, repaired.text.length);
  const lead = text.length - text.trimStart().length;
  if (lead === 0 && text.trimEnd() === text) return { text, segments };
  const trimmed = text.trim();
  const shifted = segments
    .map((segment) => ({ ...segment, at: segment.at - lead }))
    .filter((segment) => segment.at < trimmed.length);
  const first = shifted.findLastIndex((segment) => segment.at <= 0);
  return {
    text: trimmed,
    segments: shifted
      .slice(Math.max(0, first))
      .map((segment) =>
        segment.at < 0
          ? { ...segment, at: 0, from: segment.exact ? segment.from - segment.at : segment.from }
          : segment,
      ),
  };
}

/** Repaired lines in reading order. `stripMarkdown` for plain text that carries marks of a recognizer. */
export function flattenBlocks(blocks: readonly RawBlock[], stripMarkdown: boolean, isMarkdown = false): Flattened {
  const lines: Line[] = [];
  const tables: TableShape[] = [];
  let running = 0;
  const add = (raw: RawText, cell: CellPlace | undefined, column: number | undefined): void => {
    const sourceStart = raw.sourceStart ?? running;
    running += raw.text.length + 1;
    const repaired = stripMarkdown ? cutResidue(repairCharacters(raw.text)) : repairCharacters(raw.text);
    if (repaired.text === '') return;
    const generated = raw.generated
      ? Math.min(repaired.text.length, repairCharacters(raw.text.slice(0, raw.generated)).text.length + 1)
      : 0;
    const boldPrefix = raw.style?.boldPrefix
      ? repairCharacters(raw.text.slice(0, raw.style.boldPrefix)).text.length
      : undefined;
    const found = raw.layer === 'body' && cell === undefined ? findFurnitureKind(repaired.text) : null;
    // a Word paragraph that holds only a number is a list's or a form's, not a page's
    const detected = raw.kind === 'paragraph' && found === 'page-number' ? null : found;
    lines.push({
      kind: raw.kind,
      text: repaired.text,
      segments: repaired.segments,
      sourceStart,
      edits: raw.edits ?? [],
      layer: detected ? 'furniture' : raw.layer,
      furniture: detected ?? raw.furniture ?? (raw.layer === 'furniture' ? 'other' : undefined),
      generated,
      blankBefore: raw.blankBefore ?? 0,
      continues: raw.continues,
      group: raw.group,
      column: column ?? raw.column,
      cell,
      style: boldPrefix === undefined ? (raw.style ?? {}) : { ...raw.style, boldPrefix },
      regions: raw.regions ?? [],
    });
  };
  for (const block of blocks) {
    if (block.kind !== 'table') add(block, undefined, undefined);
    else if (isLayoutTable(block)) {
      const width = Math.max(...block.rows.map((row) => row.length), 1);
      for (const row of block.rows)
        row.forEach((cell, column) =>
          cell.blocks.forEach((text) => add(text, undefined, width > 1 ? column : undefined)),
        );
    } else {
      const start = lines.length < HEADER_REACH ? findHeaderRow(block) : -1;
      if (start > 0) addHeaderTable(block, start);
      else addTable(block);
    }
  }
  markSigningCompanions(lines);
  if (isMarkdown) keepWrappedNumbers(lines);
  markSiteBanners(lines);
  markEndNotes(lines);
  return { lines, tables };

  /** A publisher's table of facts runs into the document's own header: the rows above it are a banner, the others its columns. */
  function addHeaderTable(table: RawTable, start: number): void {
    table.rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        cell.blocks.forEach((text) => {
          if (rowIndex < start) add({ ...text, layer: 'furniture', furniture: 'banner' }, undefined, undefined);
          else add(text, undefined, column);
        });
      });
    });
  }

  function addTable(table: RawTable): void {
    const index = tables.length;
    const taken: number[] = [];
    const cells: TableShape['cells'][number][] = [];
    let columnCount = 0;
    table.rows.forEach((row, rowIndex) => {
      let column = 0;
      for (const cell of row) {
        while ((taken[column] ?? 0) > rowIndex) column += 1;
        for (let k = 0; k < cell.colSpan; k += 1) taken[column + k] = rowIndex + cell.rowSpan;
        cells.push({
          row: rowIndex,
          column,
          rowSpan: cell.rowSpan,
          colSpan: cell.colSpan,
          header: cell.header ?? false,
        });
        const place = { table: index, row: rowIndex, column };
        cell.blocks.forEach((text) => add(text, place, undefined));
        column += cell.colSpan;
      }
      columnCount = Math.max(columnCount, column);
    });
    tables.push({ rowCount: table.rows.length, columnCount, cells });
  }
}

/** "Chỉ tiêu đến năm" ⏎ "30": inside a Markdown paragraph a number alone on a line was wrapped there. */
function keepWrappedNumbers(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.furniture !== 'page-number' || line.blankBefore > 0) return;
    const previous = lines[index - 1];
    if (previous?.group !== undefined && previous.group === line.group)
      lines[index] = { ...line, layer: 'body', furniture: undefined };
  });
}

/** "Email: …" and "Cơ quan: …" are ordinary words unless signing software printed a line beside them. */
function markSigningCompanions(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.furniture !== 'digital-signature') return;
    for (const step of [-1, 1]) {
      for (let at = index + step; Math.abs(at - index) <= 4; at += step) {
        const near = lines[at];
        if (!near || (near.layer === 'body' && !isSigningCompanion(near.text)) || near.cell !== undefined) break;
        if (near.layer === 'body') lines[at] = { ...near, layer: 'furniture', furniture: 'digital-signature' };
      }
    }
  });
}
