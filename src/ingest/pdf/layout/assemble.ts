import type {
  FurnitureKind,
  RawBlock,
  RawCell,
  RawRegion,
  RawTable,
  RawText,
  StyleHints,
} from '../../../document/raw-document.ts';
import { findFurniture } from './furniture.ts';
import { buildLines } from '../words/lines.ts';
import type { Line } from '../words/lines.ts';
import { edgeOfAddressees, judgeAddressee } from './addressees.ts';
import type { Box, LineItem, PageLayout } from './page-layout.ts';
import { findNotes, measureBodySize } from './notes.ts';
import {
  isAllBold,
  isBrokenWord,
  isCentredIn,
  judgeCellJoint,
  judgeColumnJoint,
  startsItem,
  judgeJoint,
  measureColumn,
} from './paragraphs.ts';
import type { OpenParagraph, TextColumn } from './paragraphs.ts';
import type { GridCell, RuledTable } from '../tables/ruled-tables.ts';

type RawLine = { -readonly [Key in keyof RawText]: RawText[Key] };

/** The blocks of a document, in reading order, from the layouts of its pages. */
export function assembleBlocks(pages: readonly PageLayout[]): RawBlock[] {
  const furniture = findFurniture(pages);
  const blocks: RawBlock[] = [];
  const bodySize = measureBodySize(pages.flatMap((page) => bodyLines(page, furniture, new Set())));
  const notes = pages.map((page) => findNotes(page, bodySize));
  const bodies = pages.map((page, index) => bodyLines(page, furniture, notes[index] ?? new Set()));
  const shared = measureColumn(bodies.flat());
  let open: (OpenParagraph & { page: number }) | undefined;
  let group = 0;
  let openTable: { table: RuledTable; raw: { rows: RawCell[][] } } | undefined;
  let lastColumn: number | undefined;
  let addressees: number | undefined;
  for (const [index, page] of pages.entries()) {
    const body = bodies[index] ?? [];
    const column = body.length >= 8 ? measureColumn(body) : shared;
    const pitch = measurePitch(body);
    let previous: Line | undefined;
    for (const item of page.items) {
      if (item.kind === 'table') {
        const raw = toRawTable(item.table, page);
        if (openTable && previous === undefined && continuesTable(openTable.table, item.table)) {
          appendRows(openTable.raw.rows, raw.rows);
          openTable = { table: item.table, raw: openTable.raw };
        } else {
          blocks.push(raw);
          openTable = { table: item.table, raw };
        }
        open = undefined;
        lastColumn = undefined;
        continue;
      }
      const { line } = item;
      const kind = furniture.get(item);
      const isNote = notes[index]?.has(item) === true;
      if (kind || isNote) {
        blocks.push(kind ? toFurniture(line, kind, page, column) : toNoteLine(line, page, column));
        continue;
      }
      const edges = item.column === undefined ? column : measureSide(page, item.column);
      const raw = toRawLine(line, page, edges);
      if (item.column !== undefined) raw.column = item.column;
      const sameColumn = lastColumn === item.column;
      const gap = previous && sameColumn ? line.y - previous.y : 0;
      const isWide = gap > pitch * 1.45 && gap > line.size * 1.6;
      const isRuled = sameColumn && markBelowRule(raw, previous, line, page);
      let joint: boolean | undefined = false;
      if (open && sameColumn && !isRuled) {
        if (item.column !== undefined) joint = gap > pitch * 1.45 ? false : judgeColumnJoint(open, line);
        else if (isWide) joint = false;
        else
          joint =
            judgeAddressee(open, line, addressees) ?? judgeJoint(open, line, column, pitch, open.page !== page.page);
      }
      addressees = edgeOfAddressees(line, addressees);
      if (joint !== undefined) raw.continues = joint;
      if (isWide) raw.blankBefore = 1;
      group += joint === false ? 1 : 0;
      raw.group = group;
      blocks.push(raw);
      open = { first: joint === true && open ? open.first : line, last: line, page: page.page };
      previous = line;
      lastColumn = item.column;
      openTable = undefined;
    }
  }
  return blocks;
}

/** Whether a short rule is printed between two lines; the lower one is told so. */
function markBelowRule(raw: RawLine, above: Line | undefined, below: Line, { shortRules = [] }: PageLayout): boolean {
  const isBelow = above !== undefined && shortRules.some((y) => y > above.y && y < below.y - below.size * 0.5);
  if (isBelow) raw.style = { ...raw.style, belowRule: true };
  return isBelow;
}

function toFurniture(line: Line, furniture: FurnitureKind, page: PageLayout, column: TextColumn): RawText {
  return { ...toRawLine(line, page, column), layer: 'furniture', furniture };
}

/** Notes go on until the next number; their lines are as wide as the page. */
function toNoteLine(line: Line, page: PageLayout, column: TextColumn): RawText {
  const first = line.words[0];
  const startsNote = first !== undefined && (first.size < line.size * 0.8 || /^[[(*]\d/u.test(first.text));
  return { ...toRawLine(line, page, column), layer: 'notes', continues: !startsNote };
}

function bodyLines(page: PageLayout, furniture: ReadonlyMap<LineItem, unknown>, notes: ReadonlySet<LineItem>): Line[] {
  return page.items.flatMap((item) => {
    const isBody = item.kind === 'line' && item.column === undefined && !furniture.has(item) && !notes.has(item);
    return isBody ? [item.line] : [];
  });
}

function measureSide(page: PageLayout, side: number): TextColumn {
  let left = Infinity;
  let right = -Infinity;
  for (const item of page.items) {
    if (item.kind !== 'line' || item.column !== side) continue;
    left = Math.min(left, item.line.x0);
    right = Math.max(right, item.line.x1);
  }
  return { left, right, first: Number.NaN, hanging: false };
}

/** The usual distance of baselines, in points. */
function measurePitch(lines: readonly Line[]): number {
  const distances: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const distance = (lines[index]?.y ?? 0) - (lines[index - 1]?.y ?? 0);
    if (distance > 4 && distance < 60) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 18;
}

function toRawLine(line: Line, page: PageLayout, column: TextColumn): RawLine {
  const inFrame: Box = [line.x0, line.y - line.size * 0.9, line.x1, line.y + line.size * 0.25];
  const [left, top, right, bottom] = page.toPage ? page.toPage(inFrame) : inFrame;
  const box: Box = [round(left), round(top), round(right), round(bottom)];
  return {
    kind: 'line',
    text: line.text,
    layer: 'body',
    style: styleOf(line, column),
    regions: [{ page: page.page, box, start: 0, end: line.text.length }, ...findDoubts(line, page)],
  };
}

/** Under this a word is doubtful: of words at 0.8 and more 99 in 100 were right on the measured pages. */
const DOUBT = 0.8;

/** The places of words that were read from a picture and are doubtful or were mended. */
function findDoubts(line: Line, page: PageLayout): RawRegion[] {
  const regions: RawRegion[] = [];
  let at = 0;
  for (const word of line.words) {
    const start = line.text.indexOf(word.text, at);
    if (start < 0) break;
    at = start + word.text.length;
    const { recognized } = word;
    if (!recognized || (recognized.confidence >= DOUBT && recognized.mends.length === 0)) continue;
    const inFrame: Box = [word.x0, word.y - word.size * 0.9, word.x1, word.y + word.size * 0.25];
    const [left, top, right, bottom] = page.toPage ? page.toPage(inFrame) : inFrame;
    regions.push({
      page: page.page,
      box: [round(left), round(top), round(right), round(bottom)],
      start,
      end: at,
      recognized,
    });
  }
  return regions;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function styleOf(line: Line, column: TextColumn): StyleHints {
  const style: StyleHints = { size: round(line.size), indent: round(line.x0 - column.left) };
  if (isAllBold(line)) style.bold = true;
  else {
    const prefix = boldPrefixOf(line);
    if (prefix > 0) style.boldPrefix = prefix;
  }
  if (line.words.every((word) => word.italic)) style.italic = true;
  if (isCentredIn(line, column)) style.centered = true;
  return style;
}

/** Code units at the start of the line's text that are bold. */
function boldPrefixOf(line: Line): number {
  let end = 0;
  let at = 0;
  for (const word of line.words) {
    const start = line.text.indexOf(word.text, at);
    if (start < 0) break;
    at = start + word.text.length;
    if (word.bold) end = at;
    else if (/[\p{L}\p{N}]/u.test(word.text)) break;
  }
  return end;
}

function toRawTable(table: RuledTable, page: PageLayout): RawTable & { rows: RawCell[][] } {
  const rows: RawCell[][] = Array.from({ length: table.ys.length - 1 }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(toRawCell(cell, page));
  const raw = { kind: 'table' as const, layer: 'body' as const, rows: rows.filter((row) => row.length > 0) };
  return table.borderless === true ? { ...raw, borderless: true } : raw;
}

function toRawCell(cell: GridCell, page: PageLayout): RawCell {
  const lines = buildLines(cell.words);
  const left = Math.min(...lines.map((line) => line.x0));
  const column: TextColumn = {
    left,
    right: Math.max(cell.x1 - 6, ...lines.map((line) => line.x1)),
    first: Number.NaN,
    hanging: false,
  };
  const blocks: RawText[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    const raw = toRawLine(line, page, column);
    delete raw.style?.centered;
    if (first && last) {
      const width = cell.x1 - cell.x0;
      const joint = judgeCellJoint({ first, last }, line, width);
      const open = blocks[blocks.length - 1];
      const glue = isBrokenWord(last, line, width) ? '' : startsItem(line) ? ' ' : undefined;
      if (joint && open && glue !== undefined) {
        blocks[blocks.length - 1] = appendText(open, raw, glue);
        last = line;
        continue;
      }
      raw.continues = joint;
      if (!joint) first = line;
    } else {
      raw.continues = false;
      first = line;
    }
    last = line;
    blocks.push(raw);
  }
  return { blocks, colSpan: cell.colSpan, rowSpan: cell.rowSpan };
}

/**
 * `rest` behind `start`, as one block printed in several places: the end of a word, or of a name whose second half looks like an item
 * by itself ("- Hộ tịch").
 */
function appendText(start: RawText, rest: RawText, glue: string): RawText {
  const at = start.text.length + glue.length;
  const regions = (rest.regions ?? []).map((region) => ({ ...region, start: region.start + at, end: region.end + at }));
  return { ...start, text: start.text + glue + rest.text, regions: [...(start.regions ?? []), ...regions] };
}

/** Points by which edges that no rule gives may lie apart on two pages. */
const INFERRED = 30;

function continuesTable(before: RuledTable, next: RuledTable): boolean {
  const most = before.inferred && next.inferred ? INFERRED : 4;
  return (
    before.xs.length === next.xs.length && before.xs.every((x, index) => Math.abs(x - (next.xs[index] ?? 0)) < most)
  );
}

/** Adds a page's rows to a table begun before: a repeated head is dropped, a row that the page end cut is put together. */
function appendRows(rows: RawCell[][], more: readonly RawCell[][]): void {
  let rest = [...more];
  if (rest[0] && rows[0] && textOfRow(rest[0]) === textOfRow(rows[0]) && textOfRow(rest[0]) !== '')
    rest = rest.slice(1);
  const cut = rest[0];
  const last = rows[rows.length - 1];
  if (cut && last && isCutRow(last, cut)) {
    rows[rows.length - 1] = last.map((cell, index) => {
      const blocks = cut[index]?.blocks ?? [];
      const [head, ...tail] = blocks;
      return head
        ? { ...cell, blocks: [...cell.blocks, { ...head, continues: cell.blocks.length > 0 }, ...tail] }
        : cell;
    });
    rest = rest.slice(1);
  }
  rows.push(...rest);
}

function isCutRow(last: readonly RawCell[], cut: readonly RawCell[]): boolean {
  if (last.length !== cut.length || last.some((cell, index) => cell.colSpan !== cut[index]?.colSpan)) return false;
  return (
    (cut[0]?.blocks.length ?? 0) === 0 &&
    (last[0]?.blocks.length ?? 0) > 0 &&
    cut.some((cell) => cell.blocks.length > 0)
  );
}

function textOfRow(row: readonly RawCell[]): string {
  return row.map((cell) => cell.blocks.map((block) => block.text).join(' ')).join('|');
}
