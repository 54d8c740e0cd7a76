import type { PictureFile } from './bitmap.ts';
import { dropAlpha } from './bitmap.ts';
import { brokenPicture, checkSize } from './check-size.ts';

interface WebpLibrary {
  decode: (buffer: ArrayBuffer, callback: (error: unknown, image: Decoded | null) => void) => void;
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A WebP file with one picture; an animated one is no page. */
export function openWebp(bytes: Uint8Array): PictureFile {
  const [width, height] = readSize(bytes);
  checkSize(width, height);
  return {
    mediaType: 'image/webp',
    pages: 1,
    width,
    height,
    read: async () => {
      const library = ((await import('webp-wasm')) as unknown as { default: WebpLibrary }).default;
      const image = await new Promise<Decoded | null>((resolve, reject) => {
        library.decode(bytes.slice().buffer, (error, decoded) =>
          error ? reject(brokenPicture(error)) : resolve(decoded),
        );
      });
      if (!image || image.width !== width || image.height !== height) throw brokenPicture();
      return { width, height, dpi: null, turn: 0, coding: 'rgb', data: dropAlpha(image.data, width * height) };
    },
  };
}

/** Width and height from the first chunk (RFC 9649, 2.5 to 2.7); refuses animations. */
function readSize(bytes: Uint8Array): readonly [number, number] {
  if (bytes.length < 30) throw brokenPicture();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = String.fromCharCode(...bytes.subarray(12, 16));
  if (kind === 'VP8X') {
    if (((bytes[20] ?? 0) & 2) !== 0) throw brokenPicture();
    return [(view.getUint32(24, true) & 0xff_ff_ff) + 1, ((view.getUint32(26, true) >>> 8) & 0xff_ff_ff) + 1];
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  if (kind === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  throw brokenPicture();
}
