import type { GreyPicture } from '../picture/picture.ts';
import { READING_DPI } from '../picture/picture.ts';

const ENTRIES = 11;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;

const DIRECTORY = 2 + ENTRIES * 12 + 4 + 8;

/**
 * Grey pictures as the pages of one uncompressed TIFF file, which a native engine reads without undoing anything: its parts, one behind the
 * other, so that no pixel is copied.
 */
export function encodeTiffPages(pictures: readonly GreyPicture[]): Uint8Array[] {
  const head = new Uint8Array(8);
  const view = new DataView(head.buffer);
  view.setUint16(0, 0x4949, true);
  view.setUint16(2, 42, true);
  view.setUint32(4, 8, true);
  const parts: Uint8Array[] = [head];
  let at = 8;
  pictures.forEach((picture, index) => {
    const padding = picture.data.length % 2;
    const next = at + DIRECTORY + picture.data.length + padding;
    parts.push(encodeDirectory(picture, at, index + 1 < pictures.length ? next : 0), picture.data);
    if (padding > 0) parts.push(new Uint8Array(padding));
    at = next;
  });
  return parts;
}

/** The directory of a picture whose pixels stand right behind it. */
function encodeDirectory({ width, height, data }: GreyPicture, at: number, next: number): Uint8Array {
  const pixels = at + DIRECTORY;
  const resolution = at + 2 + ENTRIES * 12 + 4;
  const entries: readonly (readonly [number, number, number])[] = [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8],
    [259, SHORT, 1],
    [262, SHORT, 1],
    [273, LONG, pixels],
    [277, SHORT, 1],
    [278, LONG, height],
    [279, LONG, data.length],
    [282, RATIONAL, resolution],
    [283, RATIONAL, resolution],
  ];
  const directory = new Uint8Array(DIRECTORY);
  const view = new DataView(directory.buffer);
  view.setUint16(0, ENTRIES, true);
  entries.forEach(([tag, type, value], row) => {
    const entry = 2 + row * 12;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, type, true);
    view.setUint32(entry + 4, 1, true);
    view.setUint32(entry + 8, value, true);
  });
  view.setUint32(2 + ENTRIES * 12, next, true);
  view.setUint32(2 + ENTRIES * 12 + 4, READING_DPI, true);
  view.setUint32(2 + ENTRIES * 12 + 8, 1, true);
  return directory;
}
