import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawBlock, RawCell, RawDocument, RawTable, ReadLimits } from '../../document/raw-document.ts';
import { checkTextLength, decodeText } from '../decode.ts';
import { splitSourceLines } from '../source-lines.ts';
import type { SourceLine } from '../source-lines.ts';
import { findBrokenTable, isPipeLine } from './broken-table.ts';
import type { BrokenCell, BrokenTable } from './broken-table.ts';
import { ORDINAL } from './broken-rows.ts';
import { placeCells, splitLetterhead } from './cell-spans.ts';
import { findGridTable } from './grid-table.ts';
import { findHtmlTable, opensHtmlTable } from './html-table.ts';
import { makeRunBlocks } from './lines.ts';
import type { LineContext } from './lines.ts';
import { blankOutMarkup } from './markup.ts';

/** A Markdown file: a `line` block for each source line with its marks taken out, and its tables, also those broken over many lines. */
export async function readMarkdown(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  const decoded = await decodeText(bytes);
  const text = checkTextLength(decoded.text, limits.maxTextLength);
  const diagnostics: Diagnostic[] = [...decoded.diagnostics];
  return {
    format: 'markdown',
    mediaType: 'text/markdown',
    textFrom: 'text-layer',
    encoding: decoded.encoding,
    pages: [],
    blocks: makeMarkdownBlocks(text, limits.maxLineLength, diagnostics),
    diagnostics,
  };
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const CLOSING_MARKS = /[ \t]#{1,6}[ \t]*$/;
/** A fence may say that what it holds is Markdown or plain text, as chat programs do; other words keep the line. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(markdown|md|text|txt)?[ \t]*$/i;

/** Blocks of a decoded Markdown text. */
export function makeMarkdownBlocks(source: string, maxLineLength: number, diagnostics: Diagnostic[]): RawBlock[] {
  const text = blankOutMarkup(source);
  const lines = splitSourceLines(text);
  const context: LineContext = { maxLineLength, diagnostics };
  const lineText = (index: number): string => (lines[index] ? text.slice(lines[index].start, lines[index].end) : '');
  const isDense = lines.length > 40 && lines.filter((line) => line.blank).length * 50 < lines.length;
  const reader = {
    count: lines.length,
    isDense,
    text: lineText,
    isBlank: (index: number) => lines[index]?.blank !== false,
  };
  const blocks: RawBlock[] = [];
  let blankBefore = 0;
  let group = 0;
  let fence: string | null = null;
  let mayHoldHtml = true;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (line.blank) {
      blankBefore += 1;
      at += 1;
      continue;
    }
    const fenceLine: RegExpExecArray | null = FENCE.exec(lineText(at));
    const marker = fenceLine?.[1];
    if (marker && (fence === null || marker.startsWith(fence))) {
      const isListing: boolean = fence === null && !/^(?:markdown|md)$/i.test(fenceLine[2] ?? '');
      fence = isListing && hasClosingFence(lines.length, lineText, at, marker) ? marker : null;
      at += 1;
      continue;
    }
    const html =
      fence === null && mayHoldHtml && opensHtmlTable(lineText(at)) ? findHtmlTable(text, lines, at) : undefined;
    if (html) {
      for (const block of html.blocks) blocks.push(block);
      at = html.next;
      blankBefore = 0;
      continue;
    }
    // One that never ends: no later one does either.
    if (html === null) mayHoldHtml = false;
    const table =
      fence === null ? (isPipeLine(lineText(at)) ? findBrokenTable(reader, at) : findGridTable(text, lines, at)) : null;
    if (table) {
      if ('columnCount' in table)
        for (const part of splitLetterhead(table, reader))
          blocks.push(makeBrokenTable(part, text, lines, context, () => group++));
      else blocks.push(makeGrid(table.rows, table.header, text, context, () => group++));
      at = table.next;
      blankBefore = table.rows.length > 0 ? 0 : blankBefore + 1;
      continue;
    }
    if (isPipeLine(lineText(at))) {
      at += 1;
      continue;
    }
    const heading = fence === null ? HEADING.exec(lineText(at)) : null;
    const end = heading ? at + 1 : findRunEnd(reader, text, lines, at, fence !== null);
    const start = line.start + (heading?.[0].length ?? 0);
    const last = lines[end - 1]?.end ?? line.end;
    const closing = heading ? (CLOSING_MARKS.exec(text.slice(start, last))?.[0].length ?? 0) : 0;
    const made = makeRunBlocks(text, start, last - closing, context, {
      group,
      blankBefore,
      verbatim: fence !== null,
      ...(heading?.[1] && { headingLevel: heading[1].length }),
    });
    for (const block of made) blocks.push(block);
    blankBefore = made.length === 0 ? blankBefore + 1 : 0;
    group += 1;
    at = end;
  }
  return blocks;
}

/** An unclosed fence is a stray line of marks, not a document-long listing. */
function hasClosingFence(count: number, lineText: (index: number) => string, at: number, marker: string): boolean {
  for (let index = at + 1; index < count; index += 1) {
    if (FENCE.exec(lineText(index))?.[1]?.startsWith(marker)) return true;
  }
  return false;
}

interface RunReader {
  readonly count: number;
  text(index: number): string;
  isBlank(index: number): boolean;
}

function findRunEnd(
  reader: RunReader,
  text: string,
  lines: readonly SourceLine[],
  start: number,
  inFence: boolean,
): number {
  let at = start + 1;
  while (at < reader.count && !reader.isBlank(at) && !lines[at]?.afterPageBreak) {
    const line = reader.text(at);
    if (FENCE.test(line)) break;
    if (!inFence && (isPipeLine(line) || opensHtmlTable(line) || HEADING.test(line) || findGridTable(text, lines, at)))
      break;
    at += 1;
  }
  return at;
}

function makeBrokenTable(
  table: BrokenTable,
  text: string,
  lines: readonly SourceLine[],
  context: LineContext,
  nextGroup: () => number,
): RawTable {
  const rangeOf = (cell: BrokenCell): [number, number] => {
    const start = lines[cell.from]?.start ?? 0;
    return [start, cell.to > cell.from ? (lines[cell.to - 1]?.end ?? start) : start];
  };
  const textOf = (cell: BrokenCell): string => text.slice(...rangeOf(cell)).replaceAll('*', '');
  const placed = placeCells(table, textOf, (cell) => ORDINAL.test(textOf(cell)));
  const headRows = table.columnCount > 2 ? Math.max(1, ...(placed[0] ?? []).map((cell) => cell.rowSpan)) : 0;
  const rows = placed.map((row, rowIndex) =>
    row.map(({ cell, colSpan, rowSpan }): RawCell => {
      const [start, end] = rangeOf(cell);
      const blocks = end > start ? makeRunBlocks(text, start, end, context, { group: nextGroup() }) : [];
      const isHeader = rowIndex < headRows && blocks.every((block) => block.style?.bold === true);
      return { blocks, colSpan, rowSpan, ...(isHeader && { header: true }) };
    }),
  );
  return { kind: 'table', layer: 'body', rows: dropEmptyRows(rows) };
}

function makeGrid(
  rows: readonly (readonly (readonly [number, number])[])[],
  header: boolean,
  text: string,
  context: LineContext,
  nextGroup: () => number,
): RawTable {
  return {
    kind: 'table',
    layer: 'body',
    rows: rows.map((row, rowIndex) =>
      row.map(([start, end]): RawCell => ({
        blocks: makeRunBlocks(text, start, end, context, { group: nextGroup() }),
        colSpan: 1,
        rowSpan: 1,
        ...(header && rowIndex === 0 && { header: true }),
      })),
    ),
  };
}

function dropEmptyRows(rows: RawCell[][]): RawCell[][] {
  return rows.filter((row) => row.some((cell) => cell.blocks.length > 0));
}
