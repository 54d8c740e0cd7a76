import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { checkTextLength, decodeText } from '../bytes/decode.ts';
import { makeMarkdownBlocks } from './scan.ts';

export { makeMarkdownBlocks } from './scan.ts';

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
    blocks: makeMarkdownBlocks(text, diagnostics),
    diagnostics,
  };
}
