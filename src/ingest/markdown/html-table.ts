import type { RawBlock, RawCell, RawTable, RawText } from '../../document/raw-document.ts';
import { buildBlocks } from '../docx/blocks.ts';
import { createRunDecoder } from '../docx/formatting/legacy-runs.ts';
import { readHtmlModel } from '../html/read-model.ts';
import type { SourceLine } from '../source-lines.ts';

export interface HtmlTable {
  readonly blocks: readonly RawBlock[];
  /** Index of the line after the table. */
  readonly next: number;
}

const OPENING = /^\s{0,8}<table[\s>]/i;
const TAGS = /<(\/?)table[\s>]/gi;
/** Code units between one text and the next: tags with their attributes. */
const MAX_GAP = 2_000;

export function opensHtmlTable(line: string): boolean {
  return OPENING.test(line);
}

/** The HTML table that begins at a line (converters write tables with merged cells so), or null when it never ends. */
export function findHtmlTable(text: string, lines: readonly SourceLine[], first: number): HtmlTable | null {
  const start = lines[first]?.start ?? 0;
  let depth = 0;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    for (const [, slash] of text.slice(line.start, line.end).matchAll(TAGS)) depth += slash === '/' ? -1 : 1;
    if (depth > 0) continue;
    const source = text.slice(start, line.end);
    const model = readHtmlModel(source, source.length);
    if (model === 'too-long') return null;
    const finder = createFinder(source, start);
    return {
      blocks: buildBlocks(model, createRunDecoder(model)).map((block) => placeBlock(block, finder)),
      next: at + 1,
    };
  }
  return null;
}

/** Source offset of a text that stands in the table as it is, or undefined (entities, tags inside); texts come in order. */
function createFinder(source: string, base: number): (text: string) => number | undefined {
  let at = 0;
  return (text) => {
    // A text further on than this is another cell's.
    const found = source.slice(at, at + text.length + MAX_GAP).indexOf(text);
    if (found < 0) return undefined;
    at += found + text.length;
    return base + at - text.length;
  };
}

function placeBlock(block: RawBlock, finder: (text: string) => number | undefined): RawBlock {
  return block.kind === 'table' ? placeTable(block, finder) : placeText(block, finder);
}

function placeTable(table: RawTable, finder: (text: string) => number | undefined): RawTable {
  const rows = table.rows.map((row) =>
    row.map((cell): RawCell => ({ ...cell, blocks: cell.blocks.map((block) => placeText(block, finder)) })),
  );
  return { ...table, rows };
}

function placeText(block: RawText, finder: (text: string) => number | undefined): RawText {
  const sourceStart = finder(block.text);
  return sourceStart === undefined ? block : { ...block, sourceStart };
}
