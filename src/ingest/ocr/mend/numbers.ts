import { DOCUMENT_TYPES } from '../../../lexicon/headings/document-types.ts';
import { ISSUER_CODES } from '../../../lexicon/units/issuer-codes.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { readNumber } from './figures.ts';
import type { MendKind } from './mend-kind.ts';
import { mendWord } from './mend-kind.ts';

/** "22/KH-UBND", "02/2017/TT-VPCP", "1334/QĐ-": figures, a year perhaps, then the type's code and the issuer's. */
const NUMBER =
  /^(\P{N}{0,2}?)([\dOolISZ|\]]{0,6})\/(?:([\dOolISZ|\]]{4,5})\/)?([\p{L}\d]{1,8})(-[\p{L}\d-]*)?([.,;:)”"]{0,3})$/u;

const CODES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.flatMap(({ code, otherCodes }) => [code, ...otherCodes]));
/** Capitals and figures that are read for each other in codes. */
const ALIKE = ['T7I', 'rYTt', 'DĐ', 'OQ0', 'CGO', 'PF', 'BĐ8', 'NH', 'KR', 'UƯ', 'Đ0'];

/**
 * Numbers of documents: letters among figures, codes of types that do not exist ("02/2017/T7-VPCP"), a year with a figure too many; and
 * what is read in two ways in one document is taken as it was read more surely.
 */
export const mendNumbers: MendKind = {
  name: 'numbers',
  mend: (pages) => agree(pages.map((page) => joinParts(page.map(dropStop)).map(mendNumber).map(mendIssuer))),
};

/** "443/QĐ-BJT ngày 07/02/2025 của Bộ Y tế": so many words behind a number its issuer is named. */
const NAMED = 10;

/** A code that no body has, one letter from the code of the body that is named behind it (a symbol has its issuer's abbreviation: NĐ 30/2020, Appendix I, II.3). */
function mendIssuer(word: RecognizedWord, index: number, words: readonly RecognizedWord[]): RecognizedWord {
  const [, before = '', code = ''] = /^(\d{1,6}\/\S{0,9}-)(\p{Lu}{3,8})$/u.exec(word.text) ?? [];
  if (code === '' || ISSUER_CODES.has(code)) return word;
  const behind = words.slice(index + 1, index + 1 + NAMED).map(({ text }) => text);
  const [, name = ''] = / của (.*)$/u.exec(` ${behind.join(' ')}`) ?? [];
  const [named] = [...ISSUER_CODES].find(([other, issuer]) => {
    const isOneOff = [...other].filter((letter, at) => letter !== code[at]).length === 1;
    return other.length === code.length && isOneOff && name.startsWith(issuer);
  }) ?? [null];
  return named === null ? word : mendWord(word, before + named, 'numbers');
}

/** "02/2017/TT:" before "-VPCP": the sign between is none. */
function dropStop(word: RecognizedWord, index: number, words: readonly RecognizedWord[]): RecognizedWord {
  const isCut = /^\d+\/\S{2,14}[:;.,]$/.test(word.text) && /^[-–]\p{Lu}/u.test(words[index + 1]?.text ?? '');
  return isCut ? mendWord(word, word.text.slice(0, -1), 'numbers') : word;
}

/** Printed closer than this, in sizes, parts are of one number. */
const GAP = 0.45;

/** "63/201 0/NĐ-CP", "02/2017/TT -VPCP", "443/QĐ- BYT": a blank was seen where none is. */
function joinParts(words: readonly RecognizedWord[]): RecognizedWord[] {
  const joined: RecognizedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isBeside = last?.line === word.line && word.x0 - last.x1 < word.size * GAP;
    if (!last || !isBeside || !isOneNumber(last.text, word.text)) {
      joined.push(word);
      continue;
    }
    const confidence = Math.min(last.confidence, word.confidence);
    const box = { x1: word.x1, y0: Math.min(last.y0, word.y0), y1: Math.max(last.y1, word.y1) };
    joined[joined.length - 1] = mendWord({ ...last, ...box, confidence }, last.text + word.text, 'numbers');
  }
  return joined;
}

function isOneNumber(first: string, second: string): boolean {
  const isCodeCut = /\/\p{Lu}[\p{L}\d]{0,7}-$/u.test(first) && /^\p{Lu}[\p{L}\d]{1,8}(?!\p{L})/u.test(second);
  const isIssuerCut = /\/\p{Lu}\p{L}{1,4}$/u.test(first) && /^-\p{Lu}{2}/u.test(second);
  const isYearCut = /^\P{L}?\d{1,5}\/\d{1,3}$/u.test(first) && /^\d{1,3}\/\p{Lu}{2}/u.test(second);
  return isCodeCut || isIssuerCut || (isYearCut && /\/(?:19|20)\d\d\//.test(first + second));
}

function mendNumber(word: RecognizedWord): RecognizedWord {
  const parts = NUMBER.exec(word.text);
  if (!parts) return word;
  const [, head = '', serial = '', year, code = '', issuer = '', tail = ''] = parts;
  const type = findCode(code);
  if (type === undefined || (issuer === '' && !CODES.has(code))) return word;
  // blank, or written by hand
  const [number] = serial === '' ? [''] : readNumber(serial, 0, 999_999, 6);
  const [inYear] = year === undefined ? [''] : readYear(year);
  if (number === undefined || inYear === undefined) return word;
  return mendWord(word, `${head}${number}/${inYear === '' ? '' : `${inYear}/`}${type}${issuer}${tail}`, 'numbers');
}

/** "22017" has a figure twice. */
function readYear(text: string): string[] {
  if (text.length === 4) return readNumber(text, 1945, 2099, 4);
  const years = new Set(
    [...text]
      .map((_, at) => text.slice(0, at) + text.slice(at + 1))
      .filter((year) => readNumber(year, 1945, 2099, 4).length === 1),
  );
  return years.size === 1 ? [...years] : [];
}

/** The code of a type that a reading stands for; undefined where none or several are as near. */
function findCode(read: string): string | undefined {
  if (CODES.has(read)) return read;
  // "UBND", "VPCP": a body's code alone is no type to be mended
  if (read.length > 4) return /^\p{L}+$/u.test(read) ? read : undefined;
  const near = [...CODES].filter((code) => code.length === read.length && isNear(read, code));
  if (near.length === 1) return near[0];
  return near.length === 0 && /^\p{L}+$/u.test(read) ? read : undefined;
}

function isNear(read: string, code: string): boolean {
  let differences = 0;
  for (const [index, letter] of [...code].entries()) {
    const other = read.charAt(index);
    if (other === letter) continue;
    differences += 1;
    if (!ALIKE.some((group) => group.includes(letter) && group.includes(other))) return false;
  }
  return differences === 1;
}

/** A number that differs in one character from one read more surely elsewhere is that one, if its serial and year are the same. */
function agree(pages: readonly (readonly RecognizedWord[])[]): RecognizedWord[][] {
  const best = new Map<string, RecognizedWord>();
  const symbolOf = (word: RecognizedWord): readonly [string, string] | undefined => {
    const parts = /^(\d{1,6}\/(?:\d{4}\/)?)([\p{L}\d-]{2,20})[.,;:)”"]{0,3}$/u.exec(word.text);
    return parts ? [parts[1] ?? '', parts[2] ?? ''] : undefined;
  };
  for (const word of pages.flat()) {
    const parts = symbolOf(word);
    if (parts && word.confidence > (best.get(parts[0])?.confidence ?? 0)) best.set(parts[0], word);
  }
  return pages.map((page) =>
    page.map((word) => {
      const parts = symbolOf(word);
      const surest = parts ? best.get(parts[0]) : undefined;
      const other = surest ? symbolOf(surest) : undefined;
      if (!parts || !surest || !other || surest.confidence < 85 || surest.confidence - word.confidence < 15)
        return word;
      const isOneOff =
        other[1].length === parts[1].length && [...other[1]].filter((c, at) => c !== parts[1][at]).length === 1;
      return isOneOff ? mendWord(word, word.text.replace(parts[1], other[1]), 'numbers') : word;
    }),
  );
}
