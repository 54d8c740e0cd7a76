import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawBlock } from '../../document/raw-document.ts';
import { splitSourceLines } from '../source-lines.ts';
import type { SourceLine } from '../source-lines.ts';
import { findBrokenTable, isPipeLine } from './broken-table.ts';
import type { BrokenCell, LineReader } from './broken-table.ts';
import { splitLetterhead } from './cell-spans.ts';
import { findGridTable } from './grid-table.ts';
import { findHtmlTable, opensHtmlTable } from './html-table.ts';
import { makeRunBlocks } from './lines.ts';
import type { LineContext } from './lines.ts';
import { blankOutMarkup } from './markup.ts';
import { makeBrokenTable, makeGrid } from './tables.ts';
import { findWrappedLines } from './wrapped-emphasis.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const CLOSING_MARKS = /[ \t]#{1,6}[ \t]*$/;
/** A fence may say that what it holds is Markdown or plain text, as chat programs do; other words keep the line. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(markdown|md|text|txt)?[ \t]*$/i;

/** The scan over the lines: where it stands and what it has made. */
interface Scan {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly reader: LineReader;
  readonly context: LineContext;
  readonly blocks: RawBlock[];
  at: number;
  blankBefore: number;
  group: number;
  /** Marks of the listing that is open. */
  fence: string | null;
  /** False once an HTML table was found to have no end: no later one has. */
  mayHoldHtml: boolean;
}

/** Tried in this order at each line that holds something; the last one takes any. */
const TAKERS: readonly ((scan: Scan, line: string) => boolean)[] = [
  takeFence,
  takeHtmlTable,
  takeBrokenTable,
  takeGridTable,
  takeHeading,
  takeRun,
];

/** Blocks of a decoded Markdown text. */
export function makeMarkdownBlocks(source: string, diagnostics: Diagnostic[]): RawBlock[] {
  const scan = createScan(blankOutMarkup(source), { diagnostics });
  while (scan.at < scan.lines.length) {
    if (scan.reader.isBlank(scan.at)) {
      scan.blankBefore += 1;
      scan.at += 1;
      continue;
    }
    const line = scan.reader.text(scan.at);
    TAKERS.some((take) => take(scan, line));
  }
  return scan.blocks;
}

/** Fewer lines than this say nothing about the page they came from. */
const MIN_DENSE_LINES = 20;

function createScan(text: string, context: LineContext): Scan {
  const lines = splitSourceLines(text);
  const last = lines.findLastIndex((line) => !line.blank);
  const blanks = lines.filter((line, at) => line.blank && at < last).length;
  const reader: LineReader = {
    count: lines.length,
    isDense: lines.length > MIN_DENSE_LINES && blanks * 50 < lines.length,
    text: (index) => (lines[index] ? text.slice(lines[index].start, lines[index].end) : ''),
    isBlank: (index) => lines[index]?.blank !== false,
  };
  const wrapped = reader.isDense ? { wrapped: findWrappedLines(text, lines) } : {};
  const state = { blocks: [], at: 0, blankBefore: 0, group: 0, fence: null, mayHoldHtml: true };
  return { text, lines, reader, context: { ...context, ...wrapped }, ...state };
}

function takeFence(scan: Scan, line: string): boolean {
  const found = FENCE.exec(line);
  const marker = found?.[1];
  if (!marker || (scan.fence !== null && !marker.startsWith(scan.fence))) return false;
  const isListing = scan.fence === null && !/^(?:markdown|md)$/i.test(found[2] ?? '');
  scan.fence = isListing && hasClosingFence(scan, marker) ? marker : null;
  scan.at += 1;
  return true;
}

/** An unclosed fence is a stray line of marks, not a document-long listing. */
function hasClosingFence({ reader, at }: Scan, marker: string): boolean {
  for (let index = at + 1; index < reader.count; index += 1) {
    if (FENCE.exec(reader.text(index))?.[1]?.startsWith(marker)) return true;
  }
  return false;
}

function takeHtmlTable(scan: Scan, line: string): boolean {
  if (scan.fence !== null || !scan.mayHoldHtml || !opensHtmlTable(line)) return false;
  const table = findHtmlTable(scan.text, scan.lines, scan.at);
  scan.mayHoldHtml = table !== null;
  if (!table) return false;
  for (const block of table.blocks) scan.blocks.push(block);
  scan.at = table.next;
  scan.blankBefore = 0;
  return true;
}

function takeBrokenTable(scan: Scan, line: string): boolean {
  if (!isPipeLine(line)) return false;
  if (scan.fence !== null) {
    scan.at += 1;
    return true;
  }
  const table = findBrokenTable(scan.reader, scan.at);
  if (table.loose) keepLooseCells(scan, table.loose);
  for (const part of splitLetterhead(table, scan.reader)) {
    scan.blocks.push(makeBrokenTable(part, scan.text, scan.lines, scan.context, () => scan.group++));
  }
  scan.at = table.next;
  scan.blankBefore = table.rows.length > 0 ? 0 : scan.blankBefore + 1;
  return true;
}

function keepLooseCells(scan: Scan, cells: readonly BrokenCell[]): void {
  scan.context.diagnostics.push({ code: 'ingest/table-unread', severity: 'error', args: { count: cells.length } });
  for (const cell of cells) {
    pushRun(scan, scan.lines[cell.from]?.start ?? 0, scan.lines[cell.to - 1]?.end ?? 0);
    scan.blankBefore = 1;
  }
}

function takeGridTable(scan: Scan): boolean {
  const table = scan.fence === null ? findGridTable(scan.text, scan.lines, scan.at) : null;
  if (!table) return false;
  scan.blocks.push(makeGrid(table.rows, table.header, scan.text, scan.context, () => scan.group++));
  scan.at = table.next;
  scan.blankBefore = 0;
  return true;
}

function takeHeading(scan: Scan, line: string): boolean {
  const heading = scan.fence === null ? HEADING.exec(line) : null;
  const marks = heading?.[1];
  if (!heading || !marks) return false;
  const start = heading[0].length;
  const closing = CLOSING_MARKS.exec(line.slice(start))?.[0].length ?? 0;
  const from = scan.lines[scan.at]?.start ?? 0;
  pushRun(scan, from + start, from + line.length - closing, marks.length);
  scan.at += 1;
  return true;
}

function takeRun(scan: Scan): boolean {
  const end = findRunEnd(scan);
  pushRun(scan, scan.lines[scan.at]?.start ?? 0, scan.lines[end - 1]?.end ?? 0);
  scan.at = end;
  return true;
}

function findRunEnd({ reader, lines, text, at, fence }: Scan): number {
  let end = at + 1;
  while (end < reader.count && !reader.isBlank(end) && !lines[end]?.afterPageBreak) {
    const line = reader.text(end);
    if (FENCE.test(line)) break;
    const begins = isPipeLine(line) || opensHtmlTable(line) || HEADING.test(line);
    if (fence === null && (begins || findGridTable(text, lines, end))) break;
    end += 1;
  }
  return end;
}

function pushRun(scan: Scan, start: number, end: number, headingLevel?: number): void {
  const made = makeRunBlocks(scan.text, start, end, scan.context, {
    group: scan.group,
    blankBefore: scan.blankBefore,
    verbatim: scan.fence !== null,
    ...(headingLevel !== undefined && { headingLevel }),
  });
  for (const block of made) scan.blocks.push(block);
  scan.blankBefore = made.length === 0 ? scan.blankBefore + 1 : 0;
  scan.group += 1;
}
