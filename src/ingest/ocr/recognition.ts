import { SourceError } from '../../document/source-error.ts';
import type { EngineOpener, RecognitionEngine } from './engine/engine.ts';
import { openWasmEngine } from './engine/wasm.ts';
import type { ColorPicture } from './picture/picture.ts';
import { readPagePicture } from './read-page.ts';
import type { RecognizedPage } from './recognized-page.ts';

/** `auto`: pages whose text layer is missing or lies; `always`: also those with a good one. */
export type OcrMode = 'auto' | 'never' | 'always';

export interface RecognitionOptions {
  /** Default `auto`. */
  readonly mode?: OcrMode;
  /** Tried in this order; the first that opens is used. Default: Tesseract as WebAssembly. */
  readonly engines?: readonly EngineOpener[];
  /** How many pages are read at once, asked for each document. Default 1. */
  readonly parallel?: () => number;
  /** Called when a page is begun and when it is done, so that whoever watches the time can give each its own. */
  readonly onPage?: () => void;
}

/** What came of one page. */
export type PageReading =
  { readonly kind: 'read'; readonly page: RecognizedPage } | { readonly kind: 'failed'; readonly error: SourceError };

/** Reads pictures of pages with as many engines as may be opened; they stay open until `close`. */
export interface Recognition {
  readonly mode: OcrMode;
  /** Results in the order of pages, whichever was done first. */
  readonly readPages: (count: number, draw: (index: number) => Promise<ColorPicture>) => Promise<PageReading[]>;
  readonly close: () => Promise<void>;
}

export function createRecognition(options: RecognitionOptions = {}): Recognition {
  const { mode = 'auto', engines: openers = [openWasmEngine], parallel = () => 1, onPage } = options;
  const idle: RecognitionEngine[] = [];
  const open = async (): Promise<RecognitionEngine> => {
    for (const opener of openers) {
      const engine = await opener();
      if (engine) return engine;
    }
    throw new SourceError('unsupported', 'ingest', 'ingest/no-recognizer');
  };
  const readOne = async (draw: () => Promise<ColorPicture>): Promise<PageReading> => {
    let engine: RecognitionEngine | undefined;
    onPage?.();
    try {
      const picture = await draw();
      engine = idle.pop() ?? (await open());
      const page = await readPagePicture(picture, engine);
      idle.push(engine);
      return { kind: 'read', page };
    } catch (error) {
      // an engine that failed once is not trusted with the next page
      await engine?.close();
      return { kind: 'failed', error: toFailure(error) };
    } finally {
      onPage?.();
    }
  };
  return {
    mode,
    readPages: async (count, draw) => {
      const readings: PageReading[] = [];
      let next = 0;
      const work = async (): Promise<void> => {
        while (next < count) {
          const index = next;
          next += 1;
          readings[index] = await readOne(() => draw(index));
        }
      };
      await Promise.all(Array.from({ length: Math.min(parallel(), count) }, work));
      return readings;
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((engine) => engine.close()));
    },
  };
}

function toFailure(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const isLate = error instanceof Error && /too long|ended with null/.test(error.message);
  return new SourceError(isLate ? 'timeout' : 'crashed', 'ingest', 'ingest/page-not-recognized', {}, error);
}
