import type { PDFiumDocument } from '@hyzyla/pdfium';
import type { ColorPicture } from './picture.ts';
import { MAX_DRAWN_PIXELS, READING_DPI } from './picture.ts';

/** Draws pages of one PDF. */
export interface PageDrawer {
  /** The page (1-based) as it looks on paper, with `dpi` pixels to the inch. Rejects when it cannot be drawn. */
  readonly draw: (page: number, dpi?: number) => Promise<ColorPicture>;
  readonly close: () => void;
}

/** Pages stay in the library's memory until their document is closed. */
const REOPEN_AFTER = 8;

let loading: Promise<Library> | undefined;
type Library = Awaited<ReturnType<typeof importLibrary>>;

async function importLibrary(): Promise<{ loadDocument: (bytes: Uint8Array) => Promise<PDFiumDocument> }> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  return PDFiumLibrary.init();
}

/**
 * Pages drawn by PDFium: in it scans of every coding (JPEG, CCITT, JBIG2, JPEG 2000), in one piece or in strips and layers, and print in
 * fonts whose letters nobody can name, in a tenth of a second where pdf.js needs four for the picture alone.
 */
export async function openPageDrawer(bytes: Uint8Array): Promise<PageDrawer> {
  loading ??= importLibrary();
  const library = await loading;
  let document = await library.loadDocument(bytes);
  let drawn = 0;
  return {
    draw: async (page, dpi = READING_DPI) => {
      if (drawn > 0 && drawn % REOPEN_AFTER === 0) {
        document.destroy();
        document = await library.loadDocument(bytes);
      }
      drawn += 1;
      const opened = document.getPage(page - 1);
      const { originalWidth, originalHeight } = opened.getOriginalSize();
      const { width, height, data } = await opened.render({
        scale: chooseScale(originalWidth, originalHeight, dpi),
        render: ({ data: pixels }) => Promise.resolve(pixels),
      });
      return { width, height, data };
    },
    close: () => document.destroy(),
  };
}

/** A3, in points. Papers of the genre are no larger: a page that is was made of a picture without a word of its density. */
const LARGEST = 1_200;
const A4 = 842;

/** Pixels to the point. */
function chooseScale(width: number, height: number, dpi: number): number {
  const long = Math.max(width, height, 1);
  const scale = (dpi / 72) * (long > LARGEST ? A4 / long : 1);
  const pixels = width * height * scale * scale;
  return pixels > MAX_DRAWN_PIXELS ? scale * Math.sqrt(MAX_DRAWN_PIXELS / pixels) : scale;
}
