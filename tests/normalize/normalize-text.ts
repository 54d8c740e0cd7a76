import type { Origin, SourceDocument } from '../../src/document/source-document.ts';
import { DEFAULT_LIMITS, type RawDocument } from '../../src/document/raw-document.ts';
import { readMarkdown } from '../../src/ingest/markdown/index.ts';
import { readText } from '../../src/ingest/text.ts';
import { normalizeDocument } from '../../src/normalize/index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The document that a plain text file gives. */
export async function normalizeText(text: string): Promise<SourceDocument> {
  return normalizeDocument(await readText(utf8(text), DEFAULT_LIMITS), originOf('text'));
}

export async function normalizeMarkdown(text: string): Promise<SourceDocument> {
  return normalizeDocument(await readMarkdown(utf8(text), DEFAULT_LIMITS), originOf('markdown'));
}

/** The texts of the document's paragraphs, furniture left out. */
export function paragraphsOf(document: SourceDocument): string[] {
  return document.blocks.filter((block) => block.layer === 'body').map((block) => block.text);
}

function originOf(format: RawDocument['format']): Origin {
  return {
    name: 'x',
    sha256: '0'.repeat(64),
    bytes: 0,
    mediaType: 'text/plain',
    format,
    textFrom: 'text-layer',
    encoding: 'utf-8',
  };
}
