import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawDocument, RawPage, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import type { ContextReader } from '../read-context.ts';
import type { Recognition } from '../ocr/recognition.ts';
import type { LegacyEncoding } from '../legacy/index.ts';
import { assembleBlocks } from './layout/assemble.ts';
import { dropLostWidths } from './file/drop-lost-widths.ts';
import { openPdf, toSourceError } from './file/open-document.ts';
import type { OpenedPdf } from './file/open-document.ts';
import { readContent } from './words/read-content.ts';
import { layOutPage } from './layout/page-layout.ts';
import type { PageLayout } from './layout/page-layout.ts';
import { judgePage } from './layout/text-quality.ts';

/**
 * A PDF's pages as lines and tables in reading order: each from its text layer, or, where that is missing or lies, recognized from its
 * picture. Pages that cannot be read are left out (those of which a part is legible are kept) and reported (`ingest/page-needs-ocr`, `ingest/page-not-recognized`). Throws `SourceError`: `password`, `corrupt`, `too-large`, or `no-text` when no page is left.
 * Text in a font that cannot be loaded (`ingest/font-lost`) or reads its letters in two ways (`ingest/font-contradicts`) and damaged content (`ingest/page-content-lost`) are errors.
 */
export const readPdf: ContextReader = async (bytes, limits, context = {}) => {
  const document = await readOnce(bytes, limits, context.recognition);
  const lost = countLost(document);
  if (lost === 0) return document;
  const mended = bytes.slice();
  if (!dropLostWidths(mended)) return document;
  const again = await readOnce(mended, limits, context.recognition);
  return countLost(again) < lost ? again : document;
};

function countLost(document: RawDocument): number {
  let count = 0;
  for (const { code, args } of document.diagnostics) if (code === FONT_LOST) count += Number(args?.['texts'] ?? 0);
  return count;
}

const FONT_LOST = 'ingest/font-lost';
const FONT_CONTRADICTS = 'ingest/font-contradicts';

async function readOnce(
  bytes: Uint8Array,
  limits: ReadLimits,
  recognition: Recognition | undefined,
): Promise<RawDocument> {
  const opened = await openPdf(bytes, limits);
  try {
    return await readPages(opened, bytes, limits.maxTextLength, recognition);
  } catch (error) {
    throw toSourceError(error);
  } finally {
    await opened.close();
  }
}

async function readPages(
  opened: OpenedPdf,
  bytes: Uint8Array,
  maxTextLength: number,
  recognition: Recognition | undefined,
): Promise<RawDocument> {
  const { document } = opened;
  const pages: RawPage[] = [];
  const layouts: PageLayout[] = [];
  const wanted: WantedPage[] = [];
  /** Most of them can be read: they stand in where nothing better is to be had. */
  let spare: PageLayout[] = [];
  const diagnostics: Diagnostic[] = [];
  let length = 0;
  let encoding: LegacyEncoding | null = null;
  let above: PageLayout | undefined;
  for (let number = 1; number <= document.numPages; number += 1) {
    const layout: PageLayout = await readPage(opened, number, encoding, above);
    above = layout;
    encoding = layout.encoding ?? encoding;
    const sideways = layout.turn === 90 || layout.turn === 270;
    pages.push({
      page: number,
      width: sideways ? layout.height : layout.width,
      height: sideways ? layout.width : layout.height,
    });
    const reason = judgePage(layout);
    const faults = describeFaults(layout);
    const blank = { code: 'ingest/page-without-text', severity: 'info', page: number } as const;
    diagnostics.push(...(reason === 'blank' && faults.length === 0 ? [blank] : faults));
    if (reason === 'blank') continue;
    if (reason || recognition?.mode === 'always') wanted.push({ page: number, reason: reason ?? 'always' });
    if (reason === 'garbled') spare.push(layout);
    if (reason === undefined && recognition?.mode !== 'always') layouts.push(layout);
    if (layout === layouts.at(-1) || layout === spare.at(-1)) length += lengthOf(layout);
    if (length > maxTextLength)
      throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: maxTextLength });
  }
  if (!recognition || recognition.mode === 'never') diagnostics.push(...wanted.map(toNeed));
  else if (wanted.length > 0) {
    const { recognizePages } = await import('./recognize-pages.ts');
    const read = await recognizePages(bytes, wanted, layouts.length + spare.length === 0, recognition);
    diagnostics.push(...read.diagnostics);
    layouts.push(...read.layouts);
    const isRead = new Set(read.layouts.map(({ page }) => page));
    spare = spare.filter(({ page }) => !isRead.has(page));
    diagnostics.push(...spare.map(({ page }) => toNeed({ page, reason: 'garbled' })));
    for (const page of read.pages) if (spare.every((kept) => kept.page !== page.page)) pages[page.page - 1] = page;
  }
  layouts.push(...spare);
  layouts.sort((a, b) => a.page - b.page);
  if (layouts.length === 0) {
    const reason = wanted[0]?.reason ?? 'empty';
    throw new SourceError('no-text', 'ingest', 'ingest/no-text-layer', { pages: document.numPages, reason });
  }
  // recognized pages that turned out blank are none of the text's
  const recognized = layouts.filter(({ page }) => pages[page - 1]?.textFrom === 'ocr').length;
  const textFrom = recognized === 0 ? 'text-layer' : recognized === layouts.length ? 'ocr' : 'mixed';
  const blocks = assembleBlocks(layouts);
  return { format: 'pdf', mediaType: 'application/pdf', textFrom, encoding, pages, blocks, diagnostics };
}

/** What the page's own content lacks, whatever becomes of its text. */
function describeFaults({ page, lostTexts = 0, contradictedTexts = 0, isCut }: PageLayout): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (lostTexts > 0) faults.push({ code: FONT_LOST, severity: 'error', page, args: { texts: lostTexts } });
  if (contradictedTexts > 0)
    faults.push({ code: FONT_CONTRADICTS, severity: 'error', page, args: { texts: contradictedTexts } });
  if (isCut) faults.push({ code: 'ingest/page-content-lost', severity: 'error', page });
  return faults;
}

/** A page whose text layer is not used, and why. */
export interface WantedPage {
  readonly page: number;
  readonly reason: string;
}

function toNeed({ page, reason }: WantedPage): Diagnostic {
  return { code: 'ingest/page-needs-ocr', severity: 'error', page, args: { reason } };
}

function lengthOf(layout: PageLayout): number {
  let length = 0;
  for (const item of layout.items) if (item.kind === 'line') length += item.line.text.length;
  return length;
}

async function readPage(
  opened: OpenedPdf,
  number: number,
  hint: LegacyEncoding | null,
  above: PageLayout | undefined,
): Promise<PageLayout> {
  return layOutPage(number, await readContent(opened, number), hint, above);
}
