import type { RawBlock, RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { openPackage } from '../docx/package.ts';
import type { ReadContext } from '../read-context.ts';
import { openPictureFile } from './picture/formats/index.ts';
import type { PictureFile } from './picture/formats/bitmap.ts';
import { drawPicture } from './read-image.ts';
import { readRecognized } from './read-recognized.ts';

/** A page of text in pixels, at 75 dpi and more, and as tall or wide as paper is (1.41, with margins cut off more or less). */
const MIN_SIDE = 600;
const SHAPE = [1.2, 1.65] as const;
/** A Word file with more words than this for each picture has illustrations, not scanned pages. */
const WORDS_PER_PICTURE = 60;
const MAX_PICTURES = 500;

/**
 * A Word file whose pages are pictures: somebody put scans into it. The recognized pages stand behind what words there are. Null where
 * it is no such file.
 */
export async function readWordPages(
  bytes: Uint8Array,
  read: RawDocument,
  limits: ReadLimits,
  context: ReadContext = {},
): Promise<RawDocument | null> {
  const { recognition } = context;
  if (!recognition || recognition.mode === 'never') return null;
  const files = await findPagePictures(bytes, limits);
  if (files.length === 0 || countWords(read.blocks) > WORDS_PER_PICTURE * files.length) return null;
  const readings = await recognition.readPages(files.length, (index) => drawPicture(files[index], 1));
  const recognized = readRecognized(readings.map((reading, index) => ({ page: index + 1, reading })));
  return {
    ...read,
    textFrom: countWords(read.blocks) > 0 ? 'mixed' : 'ocr',
    pages: recognized.pages,
    blocks: [...read.blocks, ...recognized.blocks],
    diagnostics: [...read.diagnostics, ...recognized.diagnostics],
  };
}

/** The page-shaped pictures of the main document, in the order in which it names them. */
async function findPagePictures(bytes: Uint8Array, limits: ReadLimits): Promise<PictureFile[]> {
  const parts = await openPackage(bytes, limits);
  const xml = new TextDecoder().decode(parts.document);
  const files: PictureFile[] = [];
  for (const [, id = ''] of xml.matchAll(/<(?:a:blip|v:imagedata)\s[^<>]{0,200}?r:(?:embed|id)="([^"]{1,40})"/g)) {
    const name = parts.findRelated(id);
    const content = name === undefined ? null : parts.readNamed(name);
    const file = content ? await openPictureFile(content).catch(() => null) : null;
    if (file && isPageShaped(file)) files.push(file);
    if (files.length >= MAX_PICTURES) break;
  }
  return files;
}

function isPageShaped({ width, height }: PictureFile): boolean {
  const ratio = Math.max(width, height) / Math.min(width, height);
  return Math.min(width, height) >= MIN_SIDE && ratio >= SHAPE[0] && ratio <= SHAPE[1];
}

function countWords(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind !== 'table') return sum + (block.text.match(/\p{L}+/gu)?.length ?? 0);
    return sum + block.rows.flat().reduce((inner, cell) => inner + countWords(cell.blocks), 0);
  }, 0);
}
