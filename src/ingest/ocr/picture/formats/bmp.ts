import type { PictureFile } from './bitmap.ts';
import { brokenPicture, checkSize } from './check-size.ts';

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Alpha, blue, green, red. */
  readonly data: Uint8Array;
}

/** A Windows bitmap. */
export async function openBmp(bytes: Uint8Array): Promise<PictureFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 54) throw brokenPicture();
  const width = view.getInt32(18, true);
  const height = Math.abs(view.getInt32(22, true));
  checkSize(width, height);
  // pixels of a bitmap are not packed, run-length coding aside: a short file is a cut one
  const isPlain = view.getUint32(30, true) === 0;
  if (isPlain && (width * height * view.getUint16(28, true)) / 8 > bytes.length) throw brokenPicture();
  // @ts-expect-error the package has no declarations
  const { decode } = ((await import('bmp-js')) as { default: { decode: (bytes: Uint8Array) => Decoded } }).default;
  const metre = view.getInt32(38, true);
  return {
    mediaType: 'image/bmp',
    pages: 1,
    width,
    height,
    read: () => {
      let image: Decoded;
      try {
        // it calls methods that a Node buffer has and an array of bytes has not
        image = decode(Buffer.from(bytes));
      } catch (error) {
        throw brokenPicture(error);
      }
      const data = new Uint8Array(width * height * 3);
      for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
        data[to] = image.data[from + 3] ?? 0;
        data[to + 1] = image.data[from + 2] ?? 0;
        data[to + 2] = image.data[from + 1] ?? 0;
      }
      return { width, height, dpi: metre > 0 ? metre * 0.0254 : null, turn: 0, coding: 'rgb', data };
    },
  };
}
