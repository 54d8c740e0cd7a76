import type { RawBlock, RawDocument, ReadLimits, SourceFormat } from '../document/raw-document.ts';
import { DEFAULT_LIMITS } from '../document/raw-document.ts';
import { SourceError } from '../document/source-error.ts';
import { detectFormat, isCutOle } from './detect.ts';
import { limitLines } from './limit-lines.ts';
import { isReadable } from './readable.ts';
import { openZip } from './bytes/zip.ts';
import { readText } from './text.ts';
import type { ContextReader, ReadContext } from './read-context.ts';

export { detectFormat } from './detect.ts';
export type { DetectedFormat } from './detect.ts';

/** Readers by format, loaded when first needed: a text file must not pay for pdf.js. */
const READERS: readonly (readonly [SourceFormat, () => ContextReader | Promise<ContextReader>])[] = [
  ['text', () => readText],
  ['markdown', async () => (await import('./markdown/index.ts')).readMarkdown],
  ['pdf', async () => (await import('./pdf/index.ts')).readPdf],
  ['docx', async () => (await import('./docx/index.ts')).readDocx],
  ['doc', async () => (await import('./doc/index.ts')).readDoc],
  ['rtf', async () => (await import('./rtf/index.ts')).readRtf],
  ['html', async () => (await import('./html/index.ts')).readHtml],
  ['odt', async () => (await import('./odt/index.ts')).readOdt],
  ['xlsx', async () => (await import('./sheet/index.ts')).readXlsx],
  ['xls', async () => (await import('./sheet/index.ts')).readXls],
  ['ods', async () => (await import('./sheet/index.ts')).readOds],
  ['pptx', async () => (await import('./pptx/index.ts')).readPptx],
  ['eml', async () => (await import('./mail/index.ts')).readEml],
  ['msg', async () => (await import('./mail/index.ts')).readMsg],
  ['image', async () => (await import('./ocr/read-image.ts')).readImage],
];

/** Formats that are never text inside: such a file is a cut download or a server's error page, not the paper it is named for. */
const PAPER_NAME = /\.(?:pdf|docx|xlsx|pptx|odt|zip|png|jpe?g|gif|tiff?)$/i;

const DOC_NAME = /\.do[ct]$/i;
const WORD_NAME = /\.(do[ct]|do[ct][xm]|rtf|odt|xlsx?|pptx?)$/i;

/**
 * Reads a file of any known format by its content. `name` only helps to tell text from Markdown.
 * Throws `SourceError` when there is no text to be had: empty, unknown or refused formats, a password, damage, a limit.
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = DEFAULT_LIMITS,
  context: ReadContext = {},
): Promise<RawDocument> {
  if (bytes.length > limits.maxBytes) {
    throw new SourceError('too-large', 'open', 'ingest/file-too-large', {
      bytes: bytes.length,
      limit: limits.maxBytes,
    });
  }
  const format = detectFormat(bytes, name);
  if (format === 'empty') throw new SourceError('no-text', 'ingest', 'ingest/empty');
  if (format === 'encrypted-office')
    throw new SourceError('password', 'ingest', 'ingest/encrypted', { format: 'ooxml' });
  // one that is cut or damaged is told so
  if (format === 'zip') openZip(bytes, limits);
  if (format === 'zip' || format === 'rar')
    throw new SourceError('unsupported', 'detect', 'detect/archive-inside', { format });
  if (format === 'unknown') throw await nameUnknownFormat(bytes, name);
  if (format === 'ole' && (isCutOle(bytes) || DOC_NAME.test(name)))
    throw new SourceError('corrupt', 'ingest', 'ingest/damaged-container', { format: 'doc' });
  if ((format === 'text' || format === 'markdown' || format === 'html') && PAPER_NAME.test(name)) {
    throw new SourceError('corrupt', 'detect', 'detect/name-mismatch', {
      format,
      name: name.slice(name.lastIndexOf('.') + 1).toLowerCase(),
    });
  }
  const load = READERS.find(([known]) => known === format)?.[1];
  if (!load) throw new SourceError('unsupported', 'detect', 'detect/unsupported-format', { format });
  const reader = await load();
  const raw = limitLines(await reader(bytes, limits, context), limits.maxLineLength);
  if (format === 'docx' && isShort(raw)) {
    const { readWordPages } = await import('./ocr/read-word-pages.ts');
    const pages = await readWordPages(bytes, raw, limits, context);
    if (pages) return pages;
  }
  // A PDF without words is the PDF reader's to judge: it may be a scan.
  if (format !== 'pdf' && !raw.blocks.some(hasWords))
    throw new SourceError('no-text', 'ingest', 'ingest/no-text', { format });
  return format === 'pdf' || isReadable(raw.blocks)
    ? raw
    : { ...raw, diagnostics: [...raw.diagnostics, { code: 'ingest/unreadable-text', severity: 'error' }] };
}

/** Sound, films: known to file-type, refused by name. What is named for a paper and is nothing known is damaged; else nobody knows it. */
async function nameUnknownFormat(bytes: Uint8Array, name: string): Promise<SourceError> {
  try {
    const { fileTypeFromBuffer } = await import('file-type');
    const type = await fileTypeFromBuffer(bytes.subarray(0, 65_536));
    if (type) return new SourceError('unsupported', 'detect', 'detect/unsupported-format', { format: type.ext });
  } catch {
    // A damaged container of a format that we refuse anyway.
  }
  const ending = WORD_NAME.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined) return new SourceError('corrupt', 'detect', 'ingest/damaged-file', { name: ending });
  return new SourceError('unsupported', 'detect', 'detect/unknown-format');
}

/** So few blocks may be captions of scanned pages. */
const FEW_BLOCKS = 40;

function isShort(raw: RawDocument): boolean {
  return raw.blocks.filter(hasWords).length < FEW_BLOCKS;
}

function hasWords(block: RawBlock): boolean {
  if (block.kind !== 'table') return /\S/.test(block.text);
  return block.rows.some((row) => row.some((cell) => cell.blocks.some(hasWords)));
}
