/**
 * UTF-8 that was taken for Windows-1252 or Latin-1 and written as UTF-8 again: "Káº¿ hoáº¡ch" is "Kế hoạch". Bytes that Windows-1252
 * lacks came through as control characters, or were lost.
 */
import { WINDOWS_1252_SPECIAL } from '../bytes/windows-1252.ts';

const BYTES = new Map<number, number>(
  Array.from(WINDOWS_1252_SPECIAL, (sign, index) => [sign.charCodeAt(0), 0x80 + index] as const),
);
const MIN_LETTERS = 5;
const SAMPLE_LENGTH = 60_000;
const SUSPECT = /[ÃÄÆáâ][\u0080-\u00BF\u0152-\u0192\u02C6-\u2122]/;

export interface RepairedText {
  readonly text: string;
  /** Letters whose bytes were lost on the way. */
  readonly lost: number;
}

/** The text as it was meant, or null where it was not encoded twice. */
export function repairEncodedTwice(text: string): RepairedText | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!SUSPECT.test(sample)) return null;
  const probe = readTwice(sample, false);
  // Letters of other encodings hardly ever pair to UTF-8; nearly all of these do.
  if (probe.good < MIN_LETTERS || probe.bad * 2 > probe.good) return null;
  const { text: repaired, bad } = readTwice(text, true);
  return { text: repaired, lost: bad };
}

function byteOf(code: number): number {
  return code < 0x100 ? (BYTES.get(code) ?? code) : (BYTES.get(code) ?? -1);
}

/** `lenient`: a blank stands for the no-break space that is the last byte of "à" and of "Ạ", as editors replace it. */
function readTwice(source: string, lenient: boolean): { text: string; good: number; bad: number } {
  const parts: string[] = [];
  let good = 0;
  let bad = 0;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    const length = code < 0x80 ? 1 : lengthOf(byteOf(code));
    const found = length > 1 ? readSequence(source, at, length, lenient) : -1;
    if (found >= 0) {
      good += 1;
      parts.push(String.fromCodePoint(found));
      at += length;
      continue;
    }
    if (code >= 0x80) bad += 1;
    parts.push(source.charAt(at));
    at += 1;
  }
  return { text: parts.join(''), good, bad };
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function readSequence(source: string, at: number, length: number, lenient: boolean): number {
  let value = byteOf(source.charCodeAt(at)) & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset += 1) {
    const code = source.charCodeAt(at + offset);
    const isLostBlank = lenient && code === 0x20 && offset === length - 1;
    const byte = isLostBlank ? 0xa0 : byteOf(code);
    if (!(byte >= 0x80 && byte < 0xc0)) return -1;
    value = (value << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  return value >= least && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff) ? value : -1;
}
