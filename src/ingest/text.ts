import type { RawDocument, RawText, ReadLimits } from '../document/raw-document.ts';
import { checkTextLength, decodeText } from './bytes/decode.ts';
import { splitSourceLines } from './source-lines.ts';

/** A plain text file: one `line` block for each physical line that holds something, its characters untouched. */
export async function readText(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  const decoded = await decodeText(bytes);
  const text = checkTextLength(decoded.text, limits.maxTextLength);
  return {
    format: 'text',
    mediaType: 'text/plain',
    textFrom: 'text-layer',
    encoding: decoded.encoding,
    pages: [],
    blocks: makeLineBlocks(text),
    diagnostics: decoded.diagnostics,
  };
}

/** `line` blocks of a decoded text; runs of lines without a blank one between share a `group`. */
export function makeLineBlocks(text: string): RawText[] {
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
    blocks.push({
      kind: 'line',
      text: text.slice(line.start, line.end),
      layer: 'body',
      sourceStart: line.start,
      blankBefore,
      group,
    });
    blankBefore = 0;
  }
  return blocks;
}
