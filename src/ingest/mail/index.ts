import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { checkTextLength } from '../bytes/decode.ts';
import { readHtml } from '../html/index.ts';
import { makeLineBlocks } from '../text.ts';
import { parseEml, parseMsg } from './parse.ts';
import type { Message } from './parse.ts';

/** The body of a message as a document; its attachments are documents of their own (archive/). */
export async function readEml(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  return readBody(await parseEml(bytes, limits), limits, 'eml', 'message/rfc822');
}

export async function readMsg(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  return readBody(await parseMsg(bytes, limits), limits, 'msg', 'application/vnd.ms-outlook');
}

function readBody(message: Message, limits: ReadLimits, format: 'eml' | 'msg', mediaType: string): RawDocument {
  if (/\S/.test(message.html)) {
    const page = readHtml(new TextEncoder().encode(message.html), limits);
    // a mail without text in its HTML has it in its plain part
    if (page.blocks.length > 0) return { ...page, format, mediaType };
  }
  const text = checkTextLength(message.text, limits.maxTextLength);
  const blocks = makeLineBlocks(text);
  return { format, mediaType, textFrom: 'text-layer', encoding: null, pages: [], blocks, diagnostics: [] };
}
