import type { DecodedPng } from 'fast-png';
import type { PictureFile, StoredPicture } from './bitmap.ts';
import { dropAlpha } from './bitmap.ts';
import { brokenPicture, checkSize } from './check-size.ts';

/** A PNG file; of an animated one its first picture. */
export async function openPng(bytes: Uint8Array): Promise<PictureFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) throw brokenPicture();
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  checkSize(width, height);
  const { decode, convertIndexedToRgb } = await import('fast-png');
  return {
    mediaType: 'image/png',
    pages: 1,
    width,
    height,
    read: () => {
      try {
        const png = decode(bytes);
        return toStored(png, png.palette ? convertIndexedToRgb(png) : null);
      } catch (error) {
        throw brokenPicture(error);
      }
    },
  };
}

function toStored(png: DecodedPng, indexed: Uint8Array | null): StoredPicture {
  const { width, height } = png;
  const count = width * height;
  const dpi = png.resolution?.unit === 1 ? png.resolution.x * 0.0254 : null;
  const rest = { width, height, dpi, turn: 0 };
  if (indexed) {
    const channels = indexed.length / count;
    return { ...rest, coding: 'rgb', data: channels === 4 ? dropAlpha(indexed, count) : indexed };
  }
  const data = toBytes(png);
  if (png.channels === 4) return { ...rest, coding: 'rgb', data: dropAlpha(data, count) };
  if (png.channels === 3) return { ...rest, coding: 'rgb', data };
  if (png.channels === 1) return { ...rest, coding: 'grey', data };
  const grey = new Uint8Array(count);
  for (let at = 0; at < count; at += 1)
    grey[at] = 255 + (((data[at * 2] ?? 0) - 255) * (data[at * 2 + 1] ?? 255)) / 255;
  return { ...rest, coding: 'grey', data: grey };
}

/** One byte for each sample: of 16 bits the upper half, less than 8 spread over the range. */
function toBytes(png: DecodedPng): Uint8Array {
  const { data, depth, width, height, channels } = png;
  if (depth === 8) return data instanceof Uint8Array ? data : Uint8Array.from(data);
  if (depth === 16) return Uint8Array.from(data, (value) => value >> 8);
  const out = new Uint8Array(width * height * channels);
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const most = 2 ** depth - 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width * channels; x += 1) {
      const bit = x * depth;
      const byte = data[y * rowBytes + (bit >> 3)] ?? 0;
      out[y * width * channels + x] = (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most;
    }
  }
  return out;
}
