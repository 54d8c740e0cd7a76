import type { Diagnostic } from '../../document/diagnostic.ts';
import { SourceError } from '../../document/source-error.ts';
import { repairEncodedTwice } from '../legacy/encoded-twice.ts';
import { decodeLegacy } from '../legacy/index.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodedText {
  /** Without a byte order mark; line ends as they stand in the file. */
  readonly text: string;
  /** 'utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252', 'tcvn3', 'vni', 'viscii', 'tcvn5712' or 'viqr'. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;
/** Letters of the legacy fonts, copied as Latin-1 characters, also into files in UTF-8. */
const LEGACY_CODES = /[\u00A1-\u00FF]/;
/** Bytes looked at to tell UTF-16 without a mark from 8-bit text. */
const PROBE_BYTES = 4_096;

/**
 * The text of a plain text file: its character set, and where its letters are those of a legacy font or set, or were encoded twice,
 * Unicode for them.
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const decoded = decodeCharset(bytes);
  if (!BEYOND_ASCII.test(decoded.text)) return decodeAscii(decoded);
  if (decoded.encoding === 'windows-1252') return decodeUnnamed(bytes, decoded);
  if (!LEGACY_CODES.test(decoded.text)) return decoded;
  const repaired = repairEncodedTwice(decoded.text);
  if (repaired) return tellLost({ ...decoded, text: repaired.text }, repaired.lost);
  const legacy = decodeLegacy(decoded.text);
  return legacy.encoding ? { ...decoded, text: legacy.text, encoding: legacy.encoding } : decoded;
}

async function decodeAscii(decoded: DecodedText): Promise<DecodedText> {
  // "^" and "+" after a vowel, or a tone sign inside a word: nearly no plan has one
  if (!/[aeouAEOU][\^(+*]|[aeiouyAEIOUY]['`?~.][a-z]/.test(decoded.text)) return decoded;
  const { decodeViqr, isViqr } = await import('../legacy/viqr.ts');
  return isViqr(decoded.text) ? { ...decoded, text: decodeViqr(decoded.text), encoding: 'viqr' } : decoded;
}

/** One byte a letter, and nothing that names the set. */
async function decodeUnnamed(bytes: Uint8Array, decoded: DecodedText): Promise<DecodedText> {
  const { recoverEightBit } = await import('../legacy/eight-bit.ts');
  const recovered = recoverEightBit(bytes);
  if (recovered) return recovered;
  const legacy = decodeLegacy(decoded.text);
  if (legacy.encoding) return { ...decoded, text: legacy.text, encoding: legacy.encoding };
  return decodeVietnamese(bytes) ?? decoded;
}

function tellLost(decoded: DecodedText, count: number): DecodedText {
  if (count === 0) return decoded;
  const lost: Diagnostic = { code: 'ingest/letters-lost', severity: 'error', args: { count } };
  return { ...decoded, diagnostics: [...decoded.diagnostics, lost] };
}

/** UTF-16 by mark or by content, UTF-8 where valid or nearly so, else Latin letters one byte each. */
export function decodeCharset(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0)
    return { text: decodeUtf32(bytes), encoding: 'utf-32le', diagnostics: [] };
  const wide = findWideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, diagnostics: [] };
  const text = decodeUtf8(bytes);
  return text === null ? decodeOneByte(bytes) : { text, encoding: 'utf-8', diagnostics: [] };
}

/** UTF-16 by its mark, or by the zero bytes that its Latin letters, blanks and digits have on one side only. */
export function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length & ~1, PROBE_BYTES);
  let high = 0;
  let low = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0 && isPlainAscii(bytes[at + 1])) high += 1;
    if (bytes[at + 1] === 0 && isPlainAscii(bytes[at])) low += 1;
  }
  // Some 70 % of Vietnamese letters are ASCII; a third leaves room for other text.
  const needed = end / 2 / 3;
  if (end >= 4 && low > needed && high === 0) return 'utf-16le';
  if (end >= 4 && high > needed && low === 0) return 'utf-16be';
  return null;
}

function isPlainAscii(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09);
}

/** Little endian with its mark, as some old exports write it. */
function decodeUtf32(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const parts: string[] = [];
  for (let at = 4; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, true);
    parts.push(code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD');
  }
  return parts.join('');
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeOneByte(bytes: Uint8Array): DecodedText {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = loose.split('\uFFFD').length - 1;
  const composed = (loose.match(/[\u00C0-\u1EF9]/g) ?? []).length;
  // A cut or damaged UTF-8 file: its good letters outnumber its bad bytes by far.
  if (composed > broken * 10) {
    const damaged: Diagnostic = { code: 'ingest/invalid-utf8', severity: 'warning', args: { count: broken } };
    return { text: loose, encoding: 'utf-8', diagnostics: [damaged] };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', diagnostics: [] };
}

/** Windows-1258 writes most tones as marks of their own; Latin-1 prose has none of those bytes after a vowel. */
function decodeVietnamese(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('windows-1258').decode(bytes);
  return /[aeiouyâăêôơư][\u0300\u0301\u0303\u0309\u0323]/iu.test(text)
    ? { text, encoding: 'windows-1258', diagnostics: [] }
    : null;
}

/** The same text, or a `SourceError` where it is longer than a reader may give. */
export function checkTextLength(text: string, maxTextLength: number): string {
  if (text.length <= maxTextLength) return text;
  throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { length: text.length, limit: maxTextLength });
}
