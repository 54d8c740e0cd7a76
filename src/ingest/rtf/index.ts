import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { buildBlocks } from '../docx/blocks.ts';
import { createRunDecoder } from '../docx/legacy-runs.ts';
import { readLatin1 } from '../windows-1252.ts';
import { readRtfModel } from './read-model.ts';

/** Reads an RTF file: text in the code page of each run's font, labels as they were written out, tables by their edges. */
export function readRtf(bytes: Uint8Array, limits: ReadLimits): RawDocument {
  const model = readRtfModel(readLatin1(bytes), limits.maxTextLength);
  if (model === 'too-long')
    throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: limits.maxTextLength });
  const decoder = createRunDecoder(model);
  return {
    format: 'rtf',
    mediaType: 'application/rtf',
    textFrom: 'text-layer',
    encoding: decoder.encoding,
    pages: [],
    blocks: buildBlocks(model, decoder),
    diagnostics: [],
  };
}
