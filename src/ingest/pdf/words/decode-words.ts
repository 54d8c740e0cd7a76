import { decodeLegacy, detectLegacy, isCapitalFont, isVietnameseSyllable } from '../../legacy/index.ts';
import type { LegacyEncoding } from '../../legacy/index.ts';
import type { Word } from './words.ts';

/** Characters that pdf.js names otherwise than Latin-1 does at the same code: TCVN3's "ư" comes as a minus sign. */
const LATIN_1_NAMES = new Map([
  ['\u2212', '\u00AD'],
  ['\u2219', '\u00B7'],
  ['\u03BC', '\u00B5'],
  ['\u02C9', '\u00AF'],
  ['\u2010', '\u00AD'],
]);
const NAMED_OTHERWISE = /[\u2212\u2219\u03BC\u02C9\u2010]/gu;
/** Codes that Vietnamese in Unicode has no use for: the signs of TCVN3, VNI's "ñ", "ö", "ï", "ä", "å", "ë", "ø", "û". */
const CODES =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CF\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EF\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;
const WITH_HYPHEN = /^([(“"]?)([A-Za-z\u00A1-\u00FF][a-z\u00A1-\u00FF]{0,3}-[a-z\u00A1-\u00FF]{0,4})([.,;:)”"]{0,2})$/;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const BEYOND_LATIN = /[\u0100-\u1EFF]/;
const LETTER = /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/;
/** Bullets and signs of measure that stand for themselves in any font: "·" as Word prints it, "3 × 5 m". */
const SIGNS = /^[\u00A3\u00B0\u00B1\u00B7\u00D7\u00F7\d.,;:]+$/;
/** A page in a legacy font has hundreds. */
const MIN_CODES = 3;

/**
 * Words in Unicode, where a page's letters are codes of a TCVN3 or VNI font; `hint` is what the pages before were in.
 * A font that shows small letters as capitals (".VnTimeH") gives capitals.
 */
export function decodeWords(
  words: readonly Word[],
  hint: LegacyEncoding | null,
): { words: readonly Word[]; encoding: LegacyEncoding | null } {
  if (!hasCodes(words)) return { words, encoding: null };
  const texts = words.map((word) => word.text.replace(NAMED_OTHERWISE, (sign) => LATIN_1_NAMES.get(sign) ?? sign));
  const text = joinByLine(words, texts);
  const options = hint ? { encoding: hint } : {};
  if (!detectLegacy(text, options)) return { words, encoding: null };
  const { text: decoded, encoding } = decodeLegacy(text, options);
  const parts = decoded.split(/[ \n]/u);
  if (!encoding || parts.length !== words.length) return { words, encoding: null };
  const readable = words.map((word, index) => {
    if (SIGNS.test(texts[index] ?? '')) return word;
    const part =
      (encoding === 'tcvn3' ? restoreSoftHyphen(texts[index] ?? '') : undefined) ?? parts[index] ?? word.text;
    return { ...word, text: isCapitalFont(toFamily(word.font)) ? part.toUpperCase() : part };
  });
  return { words: readable, encoding };
}

function hasCodes(words: readonly Word[]): boolean {
  let codes = 0;
  for (const { text } of words) {
    if (!BEYOND_ASCII.test(text) || BEYOND_LATIN.test(text)) continue;
    if (CODES.test(text) && LETTER.test(text)) codes += 1;
    if (codes === MIN_CODES) return true;
  }
  return false;
}

/** TCVN3's "ư" is the soft hyphen, which some fonts name "hyphen": "tr-íc", "t-" are words only when it is put back. */
function restoreSoftHyphen(text: string): string | undefined {
  const parts = WITH_HYPHEN.exec(text);
  if (!parts) return undefined;
  const [, before = '', word = '', after = ''] = parts;
  const decoded = decodeLegacy(word.replace('-', '\u00AD'), { encoding: 'tcvn3', font: '.VnTime' }).text;
  return isVietnameseSyllable(decoded) && decoded.length === word.length ? before + decoded + after : undefined;
}

function joinByLine(words: readonly Word[], texts: readonly string[]): string {
  let text = '';
  let y = Number.NaN;
  for (const [index, word] of words.entries()) {
    if (index > 0) text += Math.abs(word.y - y) > 1 ? '\n' : ' ';
    text += texts[index] ?? '';
    y = word.y;
  }
  return text;
}

/** ".VnTimeH" of ".VnTimeH", "VnTimeHBold" and ".VnTimeH,BoldItalic". */
function toFamily(font: string): string {
  return `.${font.replace(/^\./, '').replace(/[-,]?(?:bold)?(?:italic)?$/iu, '')}`;
}
