import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadLimits } from '../../../document/raw-document.ts';
import { SourceError } from '../../../document/source-error.ts';
import { findCorePages } from './core-page.ts';
import type { CorePages } from './core-page.ts';
import { connectPorts } from './direct-port.ts';
import { dropFontFiles } from './drop-font-files.ts';
import { loadPdfjs } from './load-pdfjs.ts';

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  /** Its pages behind pdf.js's interface, where they could be found. */
  readonly corePages: CorePages | undefined;
  /** Gives back all memory; call it on every path. */
  readonly close: () => Promise<void>;
}

/** Opens a PDF. Throws `SourceError`: `password`, `corrupt` or `too-large`. */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits): Promise<OpenedPdf> {
  if (bytes.length > limits.maxBytes) {
    throw new SourceError('too-large', 'open', 'ingest/file-too-large', {
      bytes: bytes.length,
      limit: limits.maxBytes,
    });
  }
  const { pdf, worker: workerModule } = await loadPdfjs();
  const [near, far] = connectPorts();
  workerModule.WorkerMessageHandler.initializeFromPort(far);
  const worker = new pdf.PDFWorker({ port: near as never, verbosity: pdf.VerbosityLevel.ERRORS });
  // a copy, as pdf.js empties the buffer it is given
  const data = bytes.slice();
  dropFontFiles(data);
  const task = pdf.getDocument({
    data,
    worker,
    verbosity: pdf.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: false,
    ownerDocument: NO_DOCUMENT as never,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is ever decoded: a scan costs as little as an empty page.
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
  });
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => undefined);
    worker.destroy();
    near.terminate();
    far.terminate();
  };
  try {
    const document = await task.promise;
    if (document.numPages > limits.maxPages) {
      throw new SourceError('too-large', 'ingest', 'ingest/too-many-pages', {
        pages: document.numPages,
        limit: limits.maxPages,
      });
    }
    const corePages = await findCorePages(far, () => document.getPage(1).catch(() => undefined));
    return { document, corePages, close };
  } catch (error) {
    await close();
    throw toSourceError(error);
  }
}

/** With `fonts` present pdf.js asks nothing else of a document; no font ever gets that far (direct-port.ts). */
const NO_DOCUMENT = { fonts: { add: () => undefined, delete: () => undefined } };

export function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new SourceError('password', 'ingest', 'ingest/encrypted', {}, error);
  return new SourceError('corrupt', 'ingest', 'ingest/broken-pdf', {}, error);
}
