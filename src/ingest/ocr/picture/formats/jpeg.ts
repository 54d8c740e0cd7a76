import type { PictureFile } from './bitmap.ts';
import { brokenPicture, checkSize } from './check-size.ts';

/**
 * A JPEG file goes to the drawer of PDF pages as it is (a PDF may hold one unchanged): only its header is read here, for its size,
 * density and the way it was held.
 */
export function openJpeg(bytes: Uint8Array): PictureFile {
  const head = readHead(bytes);
  checkSize(head.width, head.height);
  const coding = head.channels === 1 ? 'grey-jpeg' : head.channels === 4 ? 'cmyk-jpeg' : 'jpeg';
  const { width, height, dpi, turn } = head;
  return {
    mediaType: 'image/jpeg',
    pages: 1,
    width,
    height,
    read: () => ({ width, height, dpi, turn, coding, data: bytes }),
  };
}

interface Head {
  width: number;
  height: number;
  channels: number;
  dpi: number | null;
  turn: number;
}

/** Frames of all processes (ISO/IEC 10918-1, table B.1) but those of lossless and arithmetic coding, which nobody writes. */
const FRAME = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

function readHead(bytes: Uint8Array): Head {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head: Head = { width: 0, height: 0, channels: 3, dpi: null, turn: 0 };
  let at = 2;
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) {
      at += 1;
      continue;
    }
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9 || marker === 0xda) break;
    const length = view.getUint16(at + 2);
    if (FRAME.has(marker)) {
      head.height = view.getUint16(at + 5);
      head.width = view.getUint16(at + 7);
      head.channels = view.getUint8(at + 9);
      return head;
    }
    if (marker === 0xe0) head.dpi = readDensity(bytes.subarray(at + 4, at + 2 + length));
    if (marker === 0xe1) head.turn = readExifTurn(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + Math.max(2, length);
  }
  throw brokenPicture();
}

/** "JFIF\0", version, unit (1 per inch, 2 per centimetre), density across. */
function readDensity(segment: Uint8Array): number | null {
  if (String.fromCharCode(...segment.subarray(0, 4)) !== 'JFIF' || segment.length < 12) return null;
  const density = ((segment[8] ?? 0) << 8) | (segment[9] ?? 0);
  if (segment[7] === 1) return density;
  return segment[7] === 2 ? density * 2.54 : null;
}

/** Turns of EXIF's eight orientations; mirrored ones do not come from cameras. */
const TURNS: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

function readExifTurn(segment: Uint8Array): number {
  if (String.fromCharCode(...segment.subarray(0, 4)) !== 'Exif' || segment.length < 18) return 0;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return 0;
  const count = Math.min(64, view.getUint16(start, little));
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > view.byteLength) break;
    if (view.getUint16(at, little) === 0x112) return TURNS[view.getUint16(at + 8, little)] ?? 0;
  }
  return 0;
}
