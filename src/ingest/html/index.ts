import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { decodeCharset } from '../bytes/decode.ts';
import type { DecodedText } from '../bytes/decode.ts';
import { buildBlocks } from '../docx/blocks.ts';
import { createRunDecoder } from '../docx/formatting/legacy-runs.ts';
import { recoverEightBit } from '../legacy/eight-bit.ts';
import { repairEncodedTwice } from '../legacy/encoded-twice.ts';
import { readLatin1 } from '../bytes/windows-1252.ts';
import { findHtmlPart } from './mht.ts';
import { readHtmlModel } from './read-model.ts';

/** Reads an HTML page or a web archive (.mht): paragraphs, tables and lists as they are shown, with the labels of lists. */
export function readHtml(bytes: Uint8Array, limits: ReadLimits): RawDocument {
  const decoded = decodeHtml(findHtmlPart(bytes) ?? bytes);
  const model = readHtmlModel(decoded.text, limits.maxTextLength);
  if (model === 'too-long')
    throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: limits.maxTextLength });
  const decoder = createRunDecoder(model);
  return {
    format: 'html',
    mediaType: 'text/html',
    textFrom: 'text-layer',
    encoding: decoder.encoding ?? decoded.encoding,
    pages: [],
    blocks: buildBlocks(model, decoder),
    diagnostics: decoded.diagnostics,
  };
}

/** What is valid UTF-8 or UTF-16 is that, whatever the page declares; else its own word, else what the text tells. */
function decodeHtml(bytes: Uint8Array): DecodedText {
  const decoded = decodeCharset(bytes);
  if (decoded.encoding !== 'windows-1252') return repairTwice(decoded);
  const head = readLatin1(bytes.subarray(0, 4_096));
  const declared = /charset\s{0,4}=\s{0,4}["']?([^\s"'>;/]{2,30})/i.exec(head)?.[1];
  if (declared === undefined || /^(?:utf|iso-8859-1$|windows-1252$|x-user)/i.test(declared))
    return recoverEightBit(bytes) ?? decoded;
  try {
    return { text: new TextDecoder(declared).decode(bytes), encoding: declared.toLowerCase(), diagnostics: [] };
  } catch {
    return decoded;
  }
}

function repairTwice(decoded: DecodedText): DecodedText {
  if (!/[\u00C3\u00C4\u00C6\u00E1]/.test(decoded.text)) return decoded;
  const repaired = repairEncodedTwice(decoded.text);
  if (!repaired) return decoded;
  const lost: Diagnostic = { code: 'ingest/letters-lost', severity: 'error', args: { count: repaired.lost } };
  return { ...decoded, text: repaired.text, diagnostics: repaired.lost > 0 ? [lost] : [] };
}
