import type { Page as TesseractPage, RecognizeOptions, Worker } from 'tesseract.js';
import { READING_DPI } from '../picture/picture.ts';
import type { EngineOpener, ReadWord } from './engine.ts';
import { PAGE_TIMEOUT_MS, SEGMENTATION_MODES } from './engine.ts';
import { encodePgm } from './pgm.ts';

/**
 * Tesseract as WebAssembly in a thread of its own, with the model of `@tesseract.js-data/vie`: no network, nothing is written.
 * A page that takes too long ends the thread.
 */
export const openWasmEngine: EngineOpener = async () => {
  const worker = await startWorker();
  let isClosed = false;
  const close = async (): Promise<void> => {
    isClosed = true;
    await worker.terminate();
  };
  return {
    name: 'tesseract.js 7.0.0 vie-4.0.0-best-int',
    close,
    recognize: async (pictures, segmentation) => {
      const results: ReadWord[][] = [];
      for (const picture of pictures) {
        if (isClosed) throw new Error('the recognition engine is closed');
        // options of Tesseract itself go the same way as those of tesseract.js; its types know only of the latter
        const options = { tessedit_pageseg_mode: String(SEGMENTATION_MODES[segmentation]), ...DPI };
        const job = worker.recognize(encodePgm(picture), options as Partial<RecognizeOptions>, OUTPUT);
        const { data } = await withTimeout(job, PAGE_TIMEOUT_MS, close);
        results.push(toWords(data));
      }
      return results;
    },
  };
};

const DPI = { user_defined_dpi: String(READING_DPI) };
const OUTPUT = { text: false, blocks: true };

async function startWorker(): Promise<Worker> {
  const [{ createWorker }, { default: data }] = await Promise.all([
    import('tesseract.js'),
    // @ts-expect-error the package has no declarations
    import('@tesseract.js-data/vie') as Promise<{ default: { langPath: string } }>,
  ]);
  return createWorker('vie', 1, {
    // the package points at its other model, which has the parts of an engine that isn't used
    langPath: `${data.langPath}_best_int`,
    gzip: true,
    cacheMethod: 'none',
    // without it a rejection is thrown where nobody can catch it
    errorHandler: () => undefined,
  });
}

async function withTimeout<Value>(job: Promise<Value>, limit: number, giveUp: () => Promise<void>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void giveUp();
      reject(new Error('recognition took too long'));
    }, limit);
  });
  try {
    return await Promise.race([job, overdue]);
  } finally {
    clearTimeout(timer);
  }
}

function toWords(page: TesseractPage): ReadWord[] {
  const words: ReadWord[] = [];
  let line = 0;
  for (const block of page.blocks ?? []) {
    for (const paragraph of block.paragraphs) {
      for (const row of paragraph.lines) {
        line += 1;
        const { x0, y0, x1, y1 } = row.baseline;
        const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
        for (const word of row.words) {
          const box = word.bbox;
          const baseline = y0 + slope * ((box.x0 + box.x1) / 2 - x0);
          const size = row.rowAttributes.rowHeight;
          words.push({ text: word.text, confidence: word.confidence, ...box, line, baseline, size });
        }
      }
    }
  }
  return words;
}
