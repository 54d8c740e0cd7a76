/** Grey values of a picture, row by row: 0 black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Red, green, blue and a fourth byte that nobody looks at, for each pixel, row by row. */
export interface ColorPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels are read at so many per inch: more costs time and was measured to recognize worse (SCANS, 2). */
export const READING_DPI = 200;
/** The largest page that is drawn to be read: A2. */
export const MAX_DRAWN_PIXELS = 16_000_000;
/** Above this nobody scans a page of text; a small file may unpack to it. */
export const MAX_PIXELS = 120_000_000;

export function createGrey(width: number, height: number, fill = 255): GreyPicture {
  return { width, height, data: new Uint8Array(width * height).fill(fill) };
}

/** The part of a picture inside a box of whole pixels; what sticks out is cut off. */
export function cropPicture(picture: GreyPicture, x0: number, y0: number, x1: number, y1: number): GreyPicture {
  const left = Math.max(0, Math.floor(x0));
  const top = Math.max(0, Math.floor(y0));
  const width = Math.max(1, Math.min(picture.width, Math.ceil(x1)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(y1)) - top);
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = (top + row) * picture.width + left;
    data.set(picture.data.subarray(from, from + width), row * width);
  }
  return { width, height, data };
}

/** The same picture with so many white pixels around it: letters that touch an edge are read badly. */
export function padPicture(picture: GreyPicture, margin: number): GreyPicture {
  const padded = createGrey(picture.width + 2 * margin, picture.height + 2 * margin);
  for (let row = 0; row < picture.height; row += 1) {
    const from = row * picture.width;
    padded.data.set(picture.data.subarray(from, from + picture.width), (row + margin) * padded.width + margin);
  }
  return padded;
}
