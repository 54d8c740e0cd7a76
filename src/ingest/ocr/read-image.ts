import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import type { ReadContext } from '../read-context.ts';
import { openPictureFile } from './picture/formats/index.ts';
import type { PictureFile, StoredPicture } from './picture/formats/bitmap.ts';
import { openPageDrawer } from './picture/pdf-pages.ts';
import type { ColorPicture } from './picture/picture.ts';
import { wrapInPdf } from './picture/wrap-pdf.ts';
import { readRecognized } from './read-recognized.ts';

/** The long side of A4, in points. */
const A4 = 842;
/** Inches that a page may be long by its file's word; beyond, the density is a default nobody meant. */
const PAGE_INCHES = [5, 20] as const;
/** Points for a pixel: four times as large at 200 dpi, letters are as clear as they will ever be. */
const MAX_SCALE = 1.44;

/** A picture, or each page of a TIFF file, as a scan. Throws `SourceError`: `no-text` where recognition is switched off. */
export async function readImage(
  bytes: Uint8Array,
  limits: ReadLimits,
  context: ReadContext = {},
): Promise<RawDocument> {
  const file = await openPictureFile(bytes);
  if (file.pages > limits.maxPages)
    throw new SourceError('too-large', 'ingest', 'ingest/too-many-pages', {
      pages: file.pages,
      limit: limits.maxPages,
    });
  const { recognition } = context;
  if (!recognition || recognition.mode === 'never')
    throw new SourceError('no-text', 'ingest', 'ingest/no-text-layer', {
      pages: file.pages,
      reason: 'never',
      picture: 1,
    });
  const readings = await recognition.readPages(file.pages, (index) => drawPicture(file, index + 1));
  const read = readRecognized(readings.map((reading, index) => ({ page: index + 1, reading })));
  return { format: 'image', mediaType: file.mediaType, textFrom: 'ocr', encoding: null, ...read };
}

/** One page (1-based) of a picture file, drawn to be read. Throws `SourceError`. */
export async function drawPicture(file: PictureFile | undefined, page: number): Promise<ColorPicture> {
  if (!file) throw new RangeError('no such picture');
  const picture = await file.read(page);
  const [width, height] = measurePaper(picture);
  const drawer = await openPageDrawer(wrapInPdf(picture, width, height));
  try {
    const drawn = await drawer.draw(1);
    if (!drawn.data.some((value) => value !== 255)) throw new SourceError('corrupt', 'ingest', 'ingest/broken-picture');
    return drawn;
  } finally {
    drawer.close();
  }
}

/** Width and height of the paper in points: by the file's own density where that makes a page, else A4 by the long side. */
function measurePaper(picture: StoredPicture): readonly [number, number] {
  const long = Math.max(picture.width, picture.height);
  const inches = picture.dpi ? long / picture.dpi : 0;
  const meant = inches >= PAGE_INCHES[0] && inches <= PAGE_INCHES[1] && picture.dpi ? 72 / picture.dpi : A4 / long;
  const scale = Math.min(MAX_SCALE, meant);
  return [Math.max(1, picture.width * scale), Math.max(1, picture.height * scale)];
}
