import type { GreyPicture } from '../picture/picture.ts';
import { READING_DPI } from '../picture/picture.ts';

const ENTRIES = 11;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;

/** Grey pictures as the pages of one uncompressed TIFF file: one start of a native engine reads them all. */
export function encodeTiffPages(pictures: readonly GreyPicture[]): Uint8Array {
  const directory = 2 + ENTRIES * 12 + 4 + 8;
  const size = pictures.reduce((sum, { data }) => sum + directory + data.length + (data.length % 2), 8);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x4949, true);
  view.setUint16(2, 42, true);
  view.setUint32(4, 8, true);
  let at = 8;
  pictures.forEach((picture, index) => {
    const pixels = at + directory;
    const resolution = at + 2 + ENTRIES * 12 + 4;
    const next = pixels + picture.data.length + (picture.data.length % 2);
    const entries: readonly (readonly [number, number, number])[] = [
      [256, LONG, picture.width],
      [257, LONG, picture.height],
      [258, SHORT, 8],
      [259, SHORT, 1],
      [262, SHORT, 1],
      [273, LONG, pixels],
      [277, SHORT, 1],
      [278, LONG, picture.height],
      [279, LONG, picture.data.length],
      [282, RATIONAL, resolution],
      [283, RATIONAL, resolution],
    ];
    view.setUint16(at, ENTRIES, true);
    entries.forEach(([tag, type, value], row) => {
      const entry = at + 2 + row * 12;
      view.setUint16(entry, tag, true);
      view.setUint16(entry + 2, type, true);
      view.setUint32(entry + 4, 1, true);
      view.setUint32(entry + 8, value, true);
    });
    view.setUint32(at + 2 + ENTRIES * 12, index + 1 < pictures.length ? next : 0, true);
    view.setUint32(resolution, READING_DPI, true);
    view.setUint32(resolution + 4, 1, true);
    bytes.set(picture.data, pixels);
    at = next;
  });
  return bytes;
}
