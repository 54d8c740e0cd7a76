import type { OcrMode, Recognition } from '../../ingest/ocr/recognition.ts';

/** How the pages of one document's scan are read, and who is told. */
export interface PageWatch {
  /** Pages at once. */
  readonly parallel: number;
  /** Called when a page is begun and when it is done. */
  readonly onPage: () => void;
}

/** One page at a time, nobody watches. */
export const UNWATCHED: PageWatch = { parallel: 1, onPage: () => undefined };

/** Engines stay open as long as the process: a batch has more than one scan. */
let opened: Promise<Recognition> | undefined;
let watch = UNWATCHED;

async function open(): Promise<Recognition> {
  const [{ createRecognition }, { openWasmEngine }, { openNativeEngine }] = await Promise.all([
    import('../../ingest/ocr/recognition.ts'),
    import('../../ingest/ocr/engine/wasm.ts'),
    import('./native-tesseract.ts'),
  ]);
  return createRecognition({
    engines: [openNativeEngine, openWasmEngine],
    parallel: () => watch.parallel,
    onPage: () => watch.onPage(),
  });
}

/** Recognition that loads nothing until a page needs it. A process reads one document at a time. */
export function openLazily(mode: OcrMode, pages: PageWatch): Recognition {
  watch = pages;
  return {
    mode,
    readPages: async (count, draw) => (await (opened ??= open())).readPages(count, draw),
    close: () => Promise.resolve(),
  };
}
