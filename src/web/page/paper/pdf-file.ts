/** The little of pdf.js that the page uses; its scripting, its forms and its links are never loaded. */
export interface PdfPage {
  readonly getViewport: (options: { scale: number }) => { readonly width: number; readonly height: number };
  readonly render: (options: {
    canvas: HTMLCanvasElement;
    canvasContext: CanvasRenderingContext2D;
    viewport: unknown;
    annotationMode: number;
  }) => {
    readonly promise: Promise<void>;
    readonly cancel: () => void;
  };
  readonly cleanup: () => void;
}

export interface PdfFile {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly destroy: () => Promise<void>;
}

interface PdfLibrary {
  GlobalWorkerOptions: { workerSrc: string };
  readonly getDocument: (options: object) => {
    readonly promise: Promise<PdfFile>;
    readonly destroy: () => Promise<void>;
  };
}

let library: Promise<PdfLibrary> | undefined;

function load(): Promise<PdfLibrary> {
  const path = '/pdfjs/legacy/build/pdf.min.mjs';
  library ??= (import(/* @vite-ignore */ path) as Promise<PdfLibrary>).then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = '/pdfjs/legacy/build/pdf.worker.min.mjs';
    return loaded;
  });
  return library;
}

export async function openPdf(data: Uint8Array): Promise<PdfFile> {
  const { getDocument } = await load();
  return getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    maxImageSize: 64 * 2 ** 20,
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
  }).promise;
}

/** What is drawn: the page as printed, with what a form or a note adds. */
export const DRAWN_ANNOTATIONS = 1;
