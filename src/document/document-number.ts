import { trimEndOf } from './trim.ts';

/** A document's number in its parts, and the key by which two ways of writing it are one. */
export interface DocumentNumber {
  /** "22/KH-UBND", "146-KH/TU": no blanks, one kind of dash; the symbol alone ("/KH-UBND") where the number is blank. */
  readonly canonical: string;
  /** Without leading zeros; null where the number is blank. */
  readonly serial: string | null;
  /** "2020" of "30/2020/NĐ-CP". */
  readonly year: string | null;
  /** "KH-UBND". */
  readonly symbol: string;
  /** Equal for equal numbers, however written. */
  readonly key: string;
}

const LABEL = /^\s*(?:Số|SỐ|số)(?![\p{L}\p{M}])\s{0,3}[:.]?\s*/u;
const DASHES = /[\u2010-\u2015\u2212_]/gu;

/**
 * The number of a document as Nghị định 30/2020/NĐ-CP (phụ lục I, 3) and Hướng dẫn 36-HD/VPTW write it, from any way of writing it:
 * "Số:  0124 /KH – UBND" and "124/KH-UBND" share a key. Null where nothing of a number is there.
 */
export function readDocumentNumber(written: string): DocumentNumber | null {
  const text = written
    .normalize('NFC')
    .replace(LABEL, '')
    .replace(DASHES, '-')
    .replace(/\s+/gu, '')
    .replace(/…|\.{2,}/gu, '');
  const match =
    /^(?<serial>\d{1,6}\p{L}?)?(?:\/(?<year>(?:19|20)\d{2})(?=[/-]))?(?<separator>[-/])?(?<symbol>.*)$/u.exec(text);
  const groups = match?.groups;
  if (!groups) return null;
  const symbol = trimEndOf(groups['symbol'] ?? '', '-/');
  const serial = groups['serial'] === undefined ? null : groups['serial'].replace(/^0+(?=\d)/u, '');
  if (serial === null && symbol === '') return null;
  const year = groups['year'] ?? null;
  const separator = groups['separator'] ?? '/';
  const canonical = `${groups['serial'] ?? ''}${year === null ? '' : `/${year}`}${symbol === '' ? '' : separator + symbol}`;
  return { canonical, serial, year, symbol, key: `${serial ?? ''}/${year ?? ''}/${symbolKey(symbol)}` };
}

/** Letters and digits of a symbol: "KH-UBND", "KH – UBND" and "KH/UBND" are one. */
export function symbolKey(symbol: string): string {
  return symbol
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
