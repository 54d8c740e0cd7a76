import { SourceError } from '../../document/source-error.ts';
import { decodeWindows1252 } from '../bytes/windows-1252.ts';
import type { WordFile } from './word-file.ts';

/** A stretch of text as it lies in the main stream. */
export interface TextPiece {
  /** Character positions [start, end). */
  readonly start: number;
  readonly end: number;
  /** Byte offset of the first character. */
  readonly offset: number;
  /** Bytes for each character: 1 or 2. */
  readonly width: 1 | 2;
}

export interface StoredText {
  /** One code unit for each character position. */
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

const PIECE_TABLE = 2;
const PROPERTIES = 1;
const EIGHT_BIT = 0x4000_0000;

/** The text of all stories by the piece table ([MS-DOC] 2.8.35 PlcPcd). */
export function readStoredText(file: WordFile, maxTextLength: number): StoredText {
  const clx = file.readStructure('pieces');
  let at = 0;
  while (at < clx.byteLength && clx.getUint8(at) === PROPERTIES) at += 3 + clx.getUint16(at + 1, true);
  if (at >= clx.byteLength || clx.getUint8(at) !== PIECE_TABLE) throw new RangeError('piece table');
  const start = at + 5;
  const count = Math.floor((Math.min(clx.getUint32(at + 1, true), clx.byteLength - start) - 4) / 12);
  const pieces: TextPiece[] = [];
  const parts: string[] = [];
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    const from = clx.getUint32(start + index * 4, true);
    const to = clx.getUint32(start + index * 4 + 4, true);
    const place = clx.getUint32(start + (count + 1) * 4 + index * 8 + 2, true);
    const width = place & EIGHT_BIT ? 1 : 2;
    const offset = width === 1 ? (place & ~EIGHT_BIT) >>> 1 : place;
    if (from !== position || to < from) break;
    // Pieces may share their bytes, so a small file can claim any length.
    if (to > maxTextLength)
      throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { length: to, limit: maxTextLength });
    const text = decodePiece(file.main, offset, to - from, width);
    pieces.push({ start: from, end: from + text.length, offset, width });
    parts.push(text);
    position = from + text.length;
    if (position < to) break;
  }
  return { text: parts.join(''), pieces };
}

function decodePiece(main: DataView, offset: number, count: number, width: 1 | 2): string {
  const available = Math.max(0, Math.floor((main.byteLength - offset) / width));
  const length = Math.min(count, available) * width;
  if (length === 0) return '';
  const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, length);
  if (width === 1) return decodeWindows1252(bytes);
  // Not TextDecoder: a lone surrogate has to stay one code unit, and a mark inside the text stays too.
  let text = '';
  for (let at = 0; at < length; at += 8_192) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(length, at + 8_192); unit += 2) units.push(main.getUint16(offset + unit, true));
    text += String.fromCharCode(...units);
  }
  return text;
}

/** The piece that holds a position, or undefined. */
export function findPiece(pieces: readonly TextPiece[], position: number): TextPiece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) break;
    if (position < piece.start) high = middle - 1;
    else if (position >= piece.end) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** Byte offset of the character at a position, or -1. */
export function findOffset(pieces: readonly TextPiece[], position: number): number {
  const piece = findPiece(pieces, position);
  return piece ? piece.offset + (position - piece.start) * piece.width : -1;
}
