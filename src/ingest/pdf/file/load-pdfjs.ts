import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutCanvas } from './without-canvas.ts';

/** The part of pdf.js's worker build that is used here; it has no declarations of its own. */
interface WorkerModule {
  readonly WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}

export interface PdfLibrary {
  readonly pdf: typeof PdfJs;
  readonly worker: WorkerModule;
}

let loading: Promise<PdfLibrary> | undefined;

/** pdf.js with its worker part in this thread; loaded once, on the first PDF. */
export function loadPdfjs(): Promise<PdfLibrary> {
  loading ??= importBoth();
  return loading;
}

async function importBoth(): Promise<PdfLibrary> {
  defineStubs();
  // On Node 20 the legacy build puts a slow `Array.prototype.push` in place of the engine's, for the whole process.
  const push = Array.prototype.push;
  try {
    // the short builds are imported 20 ms sooner, and read every page 15 % slower
    const pdf = await withoutCanvas(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
    // @ts-expect-error the worker build has no declarations
    const worker = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as WorkerModule;
    Reflect.set(globalThis, 'pdfjsWorker', worker);
    return { pdf, worker };
  } finally {
    Array.prototype.push = push;
  }
}

/** pdf.js dies on import without these browser classes; reading text never calls them. */
function defineStubs(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (Reflect.get(globalThis, name) === undefined) Reflect.set(globalThis, name, function Stub() {});
  }
}
