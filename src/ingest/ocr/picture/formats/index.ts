import { SourceError } from '../../../../document/source-error.ts';
import type { PictureFile } from './bitmap.ts';
import { openBmp } from './bmp.ts';
import { openJpeg } from './jpeg.ts';
import { openPng } from './png.ts';
import { openTiff } from './tiff.ts';
import { openWebp } from './webp.ts';

type Opener = (bytes: Uint8Array) => PictureFile | Promise<PictureFile>;

/** Picture formats by their first bytes. */
const FORMATS: readonly (readonly [readonly number[], Opener])[] = [
  [[0xff, 0xd8, 0xff], openJpeg],
  [[0x89, 0x50, 0x4e, 0x47], openPng],
  [[0x49, 0x49, 0x2a, 0x00], openTiff],
  [[0x4d, 0x4d, 0x00, 0x2a], openTiff],
  [[0x52, 0x49, 0x46, 0x46], openWebp],
  [[0x42, 0x4d], openBmp],
];

/** Opens a picture file of any known format by its content. Throws `SourceError`: `unsupported`, `corrupt`, `too-large`. */
export async function openPictureFile(bytes: Uint8Array): Promise<PictureFile> {
  const open = FORMATS.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))?.[1];
  if (!open) throw new SourceError('unsupported', 'detect', 'detect/unsupported-format', { format: 'image' });
  return open(bytes);
}
