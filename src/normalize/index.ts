import type { OffsetSegment } from '../document/offset-map.ts';
import type { RawDocument } from '../document/raw-document.ts';
import type { Block, Cell, Origin, Region, SourceDocument, Table } from '../document/source-document.ts';
import { hullOf, type Span } from '../document/span.ts';
import { flattenBlocks, type TableShape } from './flatten.ts';
import type { Line } from './line.ts';
import { NO_TRACE, type Trace } from '../rules/trace.ts';
import { joinLines } from './joining/index.ts';
import { readTableHead } from './table-head.ts';

/**
 * Raw document to the one text that all later stages index:
 * characters repaired, tables of layout unfolded, furniture named, lines joined to paragraphs.
 */
export function normalizeDocument(raw: RawDocument, origin: Origin, trace: Trace = NO_TRACE): SourceDocument {
  const { lines, tables: shapes } = flattenBlocks(raw.blocks, raw.format === 'text', raw.format === 'markdown');
  const paragraphs = joinLines(lines, raw.format === 'markdown', trace);
  const ownerOf = new Int32Array(lines.length);
  paragraphs.forEach((members, paragraph) => members.forEach((line) => (ownerOf[line] = paragraph)));

  const parts: string[] = [];
  const segments: OffsetSegment[] = [];
  const lineSpans: Span[] = [];
  let length = 0;
  lines.forEach((line, index) => {
    if (index > 0) {
      const separator = ownerOf[index] === ownerOf[index - 1] ? separatorBetween(lines[index - 1], line) : '\n';
      if (separator !== '') segments.push({ at: length, from: -1, exact: false });
      parts.push(separator);
      length += separator.length;
    }
    pushSegments(segments, line, length);
    lineSpans.push({ start: length, end: length + line.text.length });
    parts.push(line.text);
    length += line.text.length;
  });
  const text = parts.join('');

  const blocks = orderByStart(paragraphs, lineSpans).map((members, index) =>
    buildBlock(index, members, lines, lineSpans, text),
  );
  return {
    origin,
    text,
    offsets: { segments },
    blocks,
    tables: buildTables(shapes, blocks),
    pages: buildPages(raw, lines, lineSpans, text.length),
  };
}

/** "kinh tế-" ⏎ "xã hội" and "…/" ⏎ "…" were one word; everything else is parted by a blank. */
function separatorBetween(previous: Line | undefined, next: Line): string {
  if (previous && /[\p{L}\p{N}][-/]$/u.test(previous.text) && /^[\p{Ll}\d]/u.test(next.text)) return '';
  return ' ';
}

function pushSegments(out: OffsetSegment[], line: Line, at: number): void {
  line.segments.forEach((segment, index) => {
    const end = line.segments[index + 1]?.at ?? line.text.length;
    if (line.generated > 0 && segment.at < line.generated) {
      out.push({ at: at + segment.at, from: -1, exact: false });
      if (end <= line.generated) return;
    }
    const start = Math.max(segment.at, line.generated);
    const rawStart = segment.exact ? segment.from + (start - segment.at) : segment.from;
    if (line.edits.length === 0) {
      out.push({ at: at + start, from: line.sourceStart + rawStart, exact: segment.exact });
      return;
    }
    const rawEnd = segment.exact ? rawStart + (end - start) : rawStart + 1;
    let edit = line.edits.findLastIndex((candidate) => candidate.at <= rawStart);
    let cursor = rawStart;
    do {
      const current = line.edits[edit];
      const next = line.edits[edit + 1]?.at ?? Infinity;
      const from = current ? current.from + (cursor - current.at) : line.sourceStart + cursor;
      out.push({ at: at + start + (cursor - rawStart), from, exact: segment.exact });
      cursor = Math.min(next, rawEnd);
      edit += 1;
    } while (cursor < rawEnd);
  });
}

function orderByStart(paragraphs: readonly number[][], spans: readonly Span[]): number[][] {
  return [...paragraphs].sort((a, b) => (spans[a[0] ?? 0]?.start ?? 0) - (spans[b[0] ?? 0]?.start ?? 0));
}

function buildBlock(
  index: number,
  members: readonly number[],
  lines: readonly Line[],
  spans: readonly Span[],
  text: string,
): Block {
  const pieces: Span[] = [];
  const regions: Region[] = [];
  let previous = -2;
  for (const member of members) {
    const span = spans[member];
    const line = lines[member];
    if (!span || !line) continue;
    const last = pieces[pieces.length - 1];
    if (last && member === previous + 1) pieces[pieces.length - 1] = { start: last.start, end: span.end };
    else pieces.push(span);
    for (const region of line.regions) {
      const start = Math.min(span.end, span.start + region.start);
      const end = Math.min(span.end, span.start + region.end);
      regions.push({
        page: region.page,
        ...(region.box ? { box: region.box } : {}),
        ...(region.recognized ? { recognized: region.recognized } : {}),
        span: { start, end },
      });
    }
    previous = member;
  }
  const first = lines[members[0] ?? 0];
  if (!first) throw new RangeError('a block without lines');
  const isWhollyBold = members.every((member) => lines[member]?.style.bold === true);
  const { bold: _bold, ...style } = first.style;
  // each field in its place whether it has a value or not: blocks of one shape are read faster
  return {
    index,
    layer: first.layer,
    furniture: first.furniture,
    span: hullOf(pieces),
    pieces,
    text: textOfPieces(text, pieces),
    generated: first.generated,
    blankBefore: first.blankBefore,
    column: first.column,
    style: isWhollyBold ? { ...style, bold: true } : boldStart(style, members, lines),
    cell: first.cell,
    regions,
  };
}

function textOfPieces(text: string, pieces: readonly Span[]): string {
  const [first] = pieces;
  if (first && pieces.length === 1) return text.slice(first.start, first.end);
  return pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
}

/** The first lines of a paragraph bold and the rest not: a heading run into its paragraph. */
function boldStart(style: Block['style'], members: readonly number[], lines: readonly Line[]): Block['style'] {
  let length = 0;
  for (const member of members) {
    const line = lines[member];
    if (!line) break;
    if (line.style.bold !== true) {
      length += line.style.boldPrefix ?? 0;
      break;
    }
    length += line.text.length + 1;
  }
  return length > 0 ? { ...style, boldPrefix: length } : style;
}

function buildTables(shapes: readonly TableShape[], blocks: readonly Block[]): Table[] {
  const byTable = new Map<number, Block[]>();
  for (const block of blocks) if (block.cell) pushTo(byTable, block.cell.table, block);
  return shapes.flatMap((shape, index) => {
    const own = byTable.get(index) ?? [];
    const first = own[0];
    const last = own[own.length - 1];
    if (!first || !last)
      return [
        {
          index,
          span: { start: 0, end: 0 },
          rowCount: 0,
          columnCount: 0,
          cells: [],
          head: { firstRow: 0, rowCount: 0, columns: [] },
          firstBlock: -1,
          lastBlock: -1,
        },
      ];
    const byPlace = new Map<string, number[]>();
    for (const block of own) pushTo(byPlace, `${String(block.cell?.row)}:${String(block.cell?.column)}`, block.index);
    const cells: Cell[] = shape.cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      header: cell.header,
      blocks: byPlace.get(`${String(cell.row)}:${String(cell.column)}`) ?? [],
    }));
    return [
      {
        index,
        span: { start: first.span.start, end: last.span.end },
        rowCount: shape.rowCount,
        columnCount: shape.columnCount,
        cells,
        head: readTableHead(
          cells.map(({ row, column, rowSpan, colSpan, blocks: own }) => {
            const text = own.map((at) => blocks[at]?.text ?? '').join(' ');
            return { row, column, rowSpan, colSpan, text };
          }),
          shape.rowCount,
          shape.columnCount,
        ),
        firstBlock: first.index,
        lastBlock: last.index,
      },
    ];
  });
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function buildPages(
  raw: RawDocument,
  lines: readonly Line[],
  spans: readonly Span[],
  textLength: number,
): SourceDocument['pages'] {
  if (raw.pages.length === 0) return [];
  const starts = new Map<number, number>();
  lines.forEach((line, index) => {
    const page = line.regions[0]?.page;
    if (page !== undefined && !starts.has(page)) starts.set(page, spans[index]?.start ?? 0);
  });
  let next = textLength;
  return [...raw.pages]
    .sort((a, b) => b.page - a.page)
    .map((page) => {
      const start = page.page === 1 ? 0 : Math.min(starts.get(page.page) ?? next, next);
      const built = { ...page, span: { start, end: next } };
      next = start;
      return built;
    })
    .reverse();
}
