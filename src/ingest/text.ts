import type { Diagnostic } from '../document/diagnostic.ts';
import type { RawDocument, RawText, ReadLimits } from '../document/raw-document.ts';
import { checkTextLength, decodeText } from './decode.ts';
import { cutLongLine, splitSourceLines } from './source-lines.ts';

/** A plain text file: one `line` block for each physical line that holds something, its characters untouched. */
export async function readText(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  const decoded = await decodeText(bytes);
  const text = checkTextLength(decoded.text, limits.maxTextLength);
  const diagnostics: Diagnostic[] = [...decoded.diagnostics];
  return {
    format: 'text',
    mediaType: 'text/plain',
    textFrom: 'text-layer',
    encoding: decoded.encoding,
    pages: [],
    blocks: makeLineBlocks(text, limits.maxLineLength, diagnostics),
    diagnostics,
  };
}

/** `line` blocks of a decoded text; runs of lines without a blank one between share a `group`. */
export function makeLineBlocks(text: string, maxLineLength: number, diagnostics: Diagnostic[]): RawText[] {
  const blocks: RawText[] = [];
  let blankBefore = 0;
  let group = -1;
  let inRun = false;
  for (const line of splitSourceLines(text)) {
    if (line.blank) {
      blankBefore += 1;
      inRun = false;
      continue;
    }
    if (!inRun || line.afterPageBreak) group += 1;
    inRun = true;
    const pieces = cutLongLine(text, line.start, line.end, maxLineLength);
    if (pieces.length > 1) {
      diagnostics.push({ code: 'ingest/line-too-long', severity: 'warning', args: { length: line.end - line.start } });
    }
    for (const [index, [start, end]] of pieces.entries()) {
      blocks.push({
        kind: 'line',
        text: text.slice(start, end),
        layer: 'body',
        sourceStart: start,
        blankBefore: index === 0 ? blankBefore : 0,
        group,
        ...(index > 0 && { continues: true }),
      });
    }
    blankBefore = 0;
  }
  return blocks;
}
