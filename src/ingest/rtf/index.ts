import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { findWideEncoding } from '../bytes/decode.ts';
import { buildBlocks } from '../docx/blocks.ts';
import { createRunDecoder } from '../docx/formatting/legacy-runs.ts';
import { readLatin1 } from '../bytes/windows-1252.ts';
import { readRtfModel } from './read-model.ts';

/** Reads an RTF file: text in the code page of each run's font, labels as they were written out, tables by their edges. */
export function readRtf(bytes: Uint8Array, limits: ReadLimits): RawDocument {
  const model = readRtfModel(readSourceCodes(bytes), limits.maxTextLength);
  if (model === 'too-long')
    throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: limits.maxTextLength });
  const { nodes, isCut } = model;
  const decoder = createRunDecoder(nodes);
  return {
    format: 'rtf',
    mediaType: 'application/rtf',
    textFrom: 'text-layer',
    encoding: decoder.encoding,
    pages: [],
    blocks: buildBlocks(nodes, decoder),
    diagnostics: isCut ? [{ code: 'ingest/cut-short', severity: 'error', args: { format: 'rtf' } }] : [],
  };
}

/** RTF is ASCII; an editor may have saved it again in UTF-16, with other characters as they are. */
function readSourceCodes(bytes: Uint8Array): string {
  const wide = findWideEncoding(bytes);
  if (!wide) return readLatin1(bytes);
  const text = new TextDecoder(wide).decode(bytes);
  return text.replace(/[\u0100-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0)}?`);
}
