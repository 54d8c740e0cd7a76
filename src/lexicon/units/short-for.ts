import { foldBare } from '../../document/fold.ts';
import { rememberText } from '../../document/text-cache.ts';

/** Signs between the parts of a name, short or long. */
const BETWEEN = /[\s\-–&,./()]+/u;
const LEVELS = new Set(['xa', 'phuong', 'tran', 'huyen', 'tinh', 'khu']);
const SHORTEST = 2;

interface NamePart {
  /** Without marks, small. */
  readonly bare: string;
  /** Letters that may stand for words. */
  readonly isLetters: boolean;
}

/** A name split into the parts that a short form and a long one are told by. */
export type NameParts = readonly NamePart[];

const readPart = rememberText((text): NamePart => ({
  bare: foldBare(text),
  isLetters: text.length >= SHORTEST && /^\p{Lu}+$/u.test(text),
}));

/** The parts of a name: at blanks, dashes and signs. */
export function splitName(name: string): NameParts {
  return name
    .normalize('NFC')
    .split(BETWEEN)
    .filter((text) => text !== '')
    .map((text) => readPart(text));
}

/**
 * True where a name with letters for words is that name: "Ban QLDA ĐTXD xã" for "Ban Quản lý dự án đầu tư xây dựng", "Phòng VH-XH" for "Phòng Văn
 * hóa - Xã hội". Every word of the long one is there, as itself or by its first letter; a level at the end may be left out.
 */
export function isShortFor(short: NameParts, long: NameParts): boolean {
  const words = long.filter(({ bare }) => bare !== 'va');
  let at = 0;
  for (const { bare, isLetters } of short) {
    if (bare === words[at]?.bare) at += 1;
    else if (isLetters && bare === initials(words.slice(at, at + bare.length))) at += bare.length;
    else if (!(at === words.length && LEVELS.has(bare))) return false;
  }
  return short.length > 0 && words.slice(at).every(({ bare }) => LEVELS.has(bare));
}

function initials(words: NameParts): string {
  return words.map(({ bare }) => bare.charAt(0)).join('');
}
