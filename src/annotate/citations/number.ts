/**
 * Numbers of documents. Grammar: Nghị định 30/2020/NĐ-CP, Phụ lục I and III (government), Hướng dẫn 36-HD/VPTW (party),
 * Hướng dẫn 29-HD/TWĐTN-VP (Youth Union); in practice the systems' habits are mixed, so separators decide nothing alone.
 */
import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { findTypeByCode } from '../../lexicon/headings/document-types.ts';
import { isIssuerCode } from '../../lexicon/units/issuer-codes.ts';

/** "KH", "TTg", "QyĐ", "BCĐ35", "KT&HT", "THPT.PB", "QLN& TTBĐS": capitals, lower case only inside ("TTg", "CTr"). Never "Sở", never "UBNDngày". */
const CODE = String.raw`\p{Lu}(?:[\p{Lu}\d&]|(?<=&)[ \u00A0](?=\p{Lu}{2})|\p{Ll}{1,2}(?=\p{Lu})|[ghry](?!\p{L})|\.(?=\p{Lu}[\p{Lu}\d]))*(?!\p{Ll}(?!gày))`;
const SIGN = '[-/–—‐‑−]';
const GAP = String.raw`[ \u00A0]{0,4}`;
/** Later codes stand closer: "22/KH-UBND - TP Hà Nội" ends at UBND; "10/2007/QĐ_BKHCN" has an underscore typed for the dash. */
const TAIL = String.raw`(?:[ \u00A0]?${SIGN}${CODE}|${SIGN}[ \u00A0]?${CODE}|_${CODE})`;
const CODES = String.raw`${CODE}(?:${GAP}${SIGN}${GAP}${CODE})?${TAIL}{0,4}`;

/**
 * "22/KH-UBND", "22 /KH - UBND", "30/2020/NĐ-CP", "62/2020/QH14", "116-KH/TU", "367 - QĐ/TWĐTN-VP", "298 KH/TWĐTN".
 * Not "24/7", "20/11 - Ngày", "01/2025", "22/KH" alone, "10-12 THPT/THCS".
 */
const NUMBER = narrowToVietnamese(
  new RegExp(
    String.raw`(?<serial>\d{1,5}[\p{Ll}ª]?)${GAP}(?:\/${GAP}(?<year>(?:19|20)\d{2}))?(?:${GAP}(?<separator>${SIGN})${GAP}|(?<bare>[ \u00A0]?))(?<codes>${CODES})`,
    'gu',
  ),
);

/** A number found in a text, before what stands around it is read. */
export interface NumberCandidate {
  readonly start: number;
  readonly end: number;
  /** Without blanks, dashes as "-", "36ª" (an ordinal sign that a word processor made of it) as "36a"; null for a blank one. */
  readonly number: string | null;
  /** First code of it. */
  readonly code: string;
  readonly rule: string;
}

/** docs/genre.md 2.3: blanks may stand around the signs, dashes vary. */
function tightenNumber(raw: string): string {
  return raw
    .replace(/\s+/gu, '')
    .replace(/[–—‐‑−]/gu, '-')
    .replace('ª', 'a');
}

/** Numbers in reading order; `isLabelled(start)` says whether "số" or the name of a type stands before. */
export function findNumbers(text: string, isLabelled: (start: number) => boolean): NumberCandidate[] {
  const found: NumberCandidate[] = [];
  if (!text.includes('/')) return found;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const candidate = judgeNumber(text, match, isLabelled);
    if (candidate) found.push(candidate);
    else NUMBER.lastIndex = match.index + (match.groups?.['serial']?.length ?? 1);
  }
  return found;
}

function judgeNumber(
  text: string,
  match: RegExpExecArray,
  isLabelled: (start: number) => boolean,
): NumberCandidate | null {
  const { year, separator = '', bare, codes = '' } = match.groups ?? {};
  if (isInsideOther(text, match.index)) return null;
  const parts = tightenNumber(codes).split(/[-/_]/u);
  const first = parts[0] ?? '';
  const isDash = separator !== '' && separator !== '/';
  const tight = tightenNumber(match[0]);
  const start = match.index;
  const end = start + match[0].length;
  const by = (rule: NumberCandidate['rule']): NumberCandidate => ({ start, end, number: tight, code: first, rule });
  const labelled = (): boolean => isLabelled(match.index);
  if (/^(?:QH|UBTVQH)\d{0,2}$/u.test(first) && year !== undefined && parts.length === 1) return by('law-number');
  const isType = findTypeByCode(first) !== undefined;
  if (bare !== undefined) {
    return isType && parts.length > 1 && codes.includes('/') && year === undefined && labelled()
      ? by('youth-number')
      : null;
  }
  if (isDash) {
    if (parts.length < 2 || !codes.includes('/')) return null;
    return isType || labelled() ? by('party-number') : null;
  }
  if (isType && parts.length > 1) return by(codes.includes('/') ? 'youth-number' : 'government-number');
  if (parts.length > 1 && first.length > 1 && (isIssuerCode(first) || labelled())) return by('letter-number');
  if (parts.length === 1 && first.length > 1 && labelled() && (isType || isIssuerCode(first) || first.length > 2)) {
    return by(isType ? 'government-number' : 'letter-number');
  }
  return null;
}

/** "1.200/…", "10/22/KH-UBND", "a@22-…": the number goes on to the left, save after a label ("số:22/…", "số.22/…"). */
const WORD_BEFORE = narrowToVietnamese(/[\p{L}\d@=?&_%/\\]$/u);
const JOINED_BEFORE = /\d[./,:-]$/u;

function isInsideOther(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return WORD_BEFORE.test(before) || JOINED_BEFORE.test(before);
}

const SYMBOL_LINE = narrowToVietnamese(
  new RegExp(
    String.raw`^\s{0,40}(?:[Ss](?:ố|Ố)[\s.:]{0,8}:?)?(?<number>[\s._…]{0,60}(?<serial>\d{1,5}\p{Ll}?)?[\s._…]{0,60}(?:\/\s{0,6}(?<year>(?:19|20)\d{2}))?(?:\s{0,20}${SIGN}|(?<=\d\s{0,3}))\s{0,20}(?<symbol>${CODE}(?:(?:\s{0,4}[-/–—‐‑−.]\s{0,4}|,(?=\p{Lu}{2}))${CODE}){0,5}))`,
    'u',
  ),
);

/**
 * Number and symbol of a header line: "Số:230 /KH-THPT.PB", "Số:        - KH/ĐTN" (serial null), "Số 146-KH/TU", "12a/KH-MN",
 * "15/CTPH-LĐLĐ-SVH,TT,DL" (bodies of culture, sports and tourism part their fields by commas).
 * `start` and `end` cut the number without its label out of `raw`; blank serials leave `raw` starting at the separator.
 */
export function parseSymbol(
  line: string,
): { raw: string; serial: string | null; symbol: string | null; start: number; end: number } | null {
  const match = SYMBOL_LINE.exec(line.length > 400 ? line.slice(0, 400) : line);
  const symbol = match?.groups?.['symbol'];
  if (!match || symbol === undefined) return null;
  const written = match.groups?.['number'] ?? '';
  const end = match.index + match[0].length;
  const raw = written.replace(/^[\s._…]+/u, '');
  const serial = match.groups?.['serial'] ?? null;
  const isLabelled = /^\s*số/iu.test(line);
  if (!isLabelled && serial === null) return null;
  return { raw, serial, symbol: tightenNumber(symbol), start: end - raw.length, end };
}
