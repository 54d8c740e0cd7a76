import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isContentLost, listAnnotations } from '../file/core-page.ts';
import type { CorePages } from '../file/core-page.ts';
import type { OpenedPdf } from '../file/open-document.ts';
import { printContent } from './content-stream.ts';
import { printOperatorList } from './operator-list.ts';
import { PagePrinter } from './page-printer.ts';
import type { PageContent, PageSize } from './page-printer.ts';

/**
 * The characters and straight lines of a page: what `getTextContent` gives and, besides, font names, ruling lines and the text that
 * annotations print. Read from its content stream where that is well formed, else from pdf.js's list of operators.
 */
export async function readContent({ document, corePages }: OpenedPdf, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 }) as PageSize;
    const content = (corePages && (await readCore(corePages, number, viewport))) ?? (await readList(page, viewport));
    const isEmpty = !content.hasPicture && content.texts.every(({ glyphs }) => glyphs === 0);
    if (!corePages || !isEmpty || content.isCut) return content;
    return { ...content, isCut: await isContentLost(corePages, number) };
  } finally {
    page.cleanup();
  }
}

async function readList(page: PDFPageProxy, viewport: PageSize): Promise<PageContent> {
  const printer = new PagePrinter(viewport);
  const list = await page.getOperatorList({ annotationMode: 1 });
  await printOperatorList(list, printer, (id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined));
  return printer.finish();
}

/** Undefined where pdf.js has to read the page. */
async function readCore(pages: CorePages, number: number, viewport: PageSize): Promise<PageContent | undefined> {
  const printer = new PagePrinter(viewport);
  try {
    const page = await pages.get(number);
    const evaluator = pages.evaluatorFor(page);
    await printContent(page, evaluator, printer);
    const lists = await listAnnotations(page, evaluator);
    if (lists.length > 0) {
      const fonts = new Map<string, unknown>();
      for (const font of page.fontCache) {
        const { loadedName, font: loaded } = await font;
        fonts.set(loadedName, loaded);
      }
      for (const list of lists) await printOperatorList(list, printer, (id) => fonts.get(id));
    }
    return printer.finish();
  } catch {
    // malformed or rare (content-stream.ts), or this pdf.js is built otherwise: it mends or says itself what is wrong
    return undefined;
  }
}
