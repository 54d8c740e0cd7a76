import { decodeLegacy, detectLegacy, isCapitalFont } from '../legacy/index.ts';
import type { LegacyEncoding } from '../legacy/index.ts';
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
const LATIN_1 = /[\u00A1-\u00FF]/;

/**
 * Words in Unicode, where a page's letters are codes of a TCVN3 or VNI font; `hint` is what the pages before were in.
 * A font that shows small letters as capitals (".VnTimeH") gives capitals.
 */
export function decodeWords(words: readonly Word[], hint: LegacyEncoding | null): { words: readonly Word[]; encoding: LegacyEncoding | null } {
  if (!words.some((word) => LATIN_1.test(word.text))) return { words, encoding: null };
  const texts = words.map((word) => word.text.replace(NAMED_OTHERWISE, (sign) => LATIN_1_NAMES.get(sign) ?? sign));
  const text = joinByLine(words, texts);
  const options = hint ? { encoding: hint } : {};
  if (!detectLegacy(text, options)) return { words, encoding: null };
  const { text: decoded, encoding } = decodeLegacy(text, options);
  const parts = decoded.split(/[ \n]/u);
  if (!encoding || parts.length !== words.length) return { words, encoding: null };
  const readable = words.map((word, index) => {
    const part = parts[index] ?? word.text;
    return { ...word, text: isCapitalFont(toFamily(word.font)) ? part.toUpperCase() : part };
  });
  return { words: readable, encoding };
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
