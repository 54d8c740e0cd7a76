/** One page of a picture file, as it is stored. */
export interface StoredPicture {
  readonly width: number;
  readonly height: number;
  /** Pixels per inch by the file's own word, where it has one. */
  readonly dpi: number | null;
  /** How the file asks to be turned to be looked at, clockwise in degrees (EXIF, TIFF 274). */
  readonly turn: number;
  readonly coding: 'jpeg' | 'rgb' | 'grey' | 'cmyk-jpeg' | 'grey-jpeg';
  /** The JPEG file, or three or one bytes a pixel. */
  readonly data: Uint8Array;
}

/** The pages of a picture file, decoded one at a time. */
export interface PictureFile {
  readonly mediaType: string;
  readonly pages: number;
  /** Pixels of the first page, by the file's head. */
  readonly width: number;
  readonly height: number;
  /** The page (1-based). Throws `SourceError` where it is damaged or unpacks to too much. */
  readonly read: (page: number) => StoredPicture | Promise<StoredPicture>;
}

/** Four bytes a pixel to three, on white paper where a pixel is see-through. */
export function dropAlpha(pixels: Uint8Array | Uint8ClampedArray, count: number): Uint8Array {
  const data = new Uint8Array(count * 3);
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    const alpha = pixels[from + 3] ?? 255;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = pixels[from + channel] ?? 0;
      data[to + channel] = alpha === 255 ? value : 255 + ((value - 255) * alpha) / 255;
    }
  }
  return data;
}
