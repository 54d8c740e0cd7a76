import type { PictureFile } from './bitmap.ts';
import { dropAlpha } from './bitmap.ts';
import { brokenPicture, checkSize } from './check-size.ts';

/** A page's directory as utif2 gives it: tags by number. */
interface Directory {
  [tag: `t${number}`]: readonly (number | string | readonly number[])[] | undefined;
  width: number;
  height: number;
  data?: Uint8Array;
}

interface Utif {
  decode: (buffer: ArrayBuffer, options?: { parseMN: boolean }) => Directory[];
  decodeImage: (buffer: ArrayBuffer, page: Directory, all: readonly Directory[]) => void;
  toRGBA8: (page: Directory) => Uint8Array;
}

/** The pages of a TIFF file. Throws `SourceError` where its directories go in a circle. */
export async function openTiff(bytes: Uint8Array): Promise<PictureFile> {
  checkDirectories(bytes);
  const utif = ((await import('utif2')) as unknown as { default: Utif }).default;
  const buffer = bytes.slice().buffer;
  let pages: Directory[];
  try {
    pages = utif
      .decode(buffer, { parseMN: false })
      .filter((page) => page.t256 !== undefined && page.t257 !== undefined);
  } catch (error) {
    throw brokenPicture(error);
  }
  if (pages.length === 0) throw brokenPicture();
  return {
    mediaType: 'image/tiff',
    pages: pages.length,
    width: Number(pages[0]?.t256?.[0]),
    height: Number(pages[0]?.t257?.[0]),
    read: (number) => {
      const page = pages[number - 1];
      if (!page) throw brokenPicture();
      const width = Number(page.t256?.[0]);
      const height = Number(page.t257?.[0]);
      checkSize(width, height);
      try {
        utif.decodeImage(buffer, page, pages);
        const data = dropAlpha(opaque(utif.toRGBA8(page)), width * height);
        return { width, height, dpi: readDensity(page), turn: TURNS[Number(page.t274?.[0])] ?? 0, coding: 'rgb', data };
      } catch (error) {
        throw brokenPicture(error);
      } finally {
        delete page.data;
      }
    },
  };
}

const TURNS: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

/** What is called alpha in a scan is a spare byte as often as not. */
function opaque(pixels: Uint8Array): Uint8Array {
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  return pixels;
}

/** Resolution (282) in its unit (296): 2 an inch, 3 a centimetre. */
function readDensity(page: Directory): number | null {
  const [first] = page.t282 ?? [];
  const density = Array.isArray(first) ? Number(first[0]) / Number(first[1]) : Number(first ?? Number.NaN);
  if (!(density > 0)) return null;
  return page.t296?.[0] === 3 ? density * 2.54 : density;
}

/** Most of a file's directories; fax machines send fewer. */
const MAX_DIRECTORIES = 20_000;

/** Follows the chain of directories: one that comes back to itself would be followed for ever. */
function checkDirectories(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  if (bytes.length < 14) throw brokenPicture();
  let at = view.getUint32(4, little);
  while (at !== 0) {
    if (seen.has(at) || seen.size > MAX_DIRECTORIES || at + 2 > bytes.length) throw brokenPicture();
    seen.add(at);
    const next = at + 2 + view.getUint16(at, little) * 12;
    if (next + 4 > bytes.length) throw brokenPicture();
    at = view.getUint32(next, little);
  }
}
