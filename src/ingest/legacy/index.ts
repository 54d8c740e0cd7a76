import { raiseTonedCapitals } from './capitals.ts';
import { isPlausibleTcvn3, isPlausibleVni } from './plausible.ts';
import { isPlausibleWord } from './syllables.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

export { countInvalidSyllables, isVietnameseSyllable, measureSyllables, measureWords } from './syllables.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyText {
  readonly text: string;
  /** The encoding that most of it was in; null when the text is returned as it came. */
  readonly encoding: LegacyEncoding | null;
}

export interface LegacyHint {
  /** Name of the run's font. Only its capital form is believed (".VnTimeH"); files declare .VnTime and hold Unicode. */
  readonly font?: string;
  /** What the rest of the document is written in: decides a line too short to tell. */
  readonly encoding?: LegacyEncoding;
}

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: decodeTcvn3, vni: decodeVni };
const PLAUSIBLE = { tcvn3: isPlausibleTcvn3, vni: isPlausibleVni };
const CODES = /[\u00A1-\u00FF]/;
/** Fewer words than this prove nothing by themselves: "café", "Bé" are not TCVN3. */
const MIN_WORDS = 3;
const SAMPLE_WORDS = 4_000;
const MIN_VALID = 0.7;
/** A Unicode text holds a few misspelt words that happen to be codes; text with runs in a legacy font holds many. */
const MIN_LEGACY_ONLY = 0.05;

/** The text in Unicode where its letters are codes of a TCVN3 or VNI font; told line by line from the text itself, as runs of both may stand in one file. */
export function decodeLegacy(text: string, hint: LegacyHint = {}): LegacyText {
  const encoding = CODES.test(text) ? detectLegacy(text, hint) : null;
  if (!encoding) return { text: raiseCase(text, hint), encoding: null };
  const decoded = text
    .split(/(\r\n|[\n\r\f])/)
    .map((line) => {
      const decoded = decodeLine(line, encoding);
      return encoding === 'tcvn3' && decoded !== line ? raiseTonedCapitals(decoded) : decoded;
    })
    .join('');
  return { text: raiseCase(decoded, hint), encoding };
}

/** A ".Vn…H" font shows small letters as capitals; ASCII words in it too. */
function raiseCase(text: string, hint: LegacyHint): string {
  return hint.font && isCapitalFont(hint.font) ? text.toUpperCase() : text;
}

export function isCapitalFont(font: string): boolean {
  return /^\.vn.*h$/i.test(font.trim());
}

/** The legacy encoding that most of a text is in, or null; `hint.encoding` decides where the text leaves it open. */
export function detectLegacy(text: string, hint: LegacyHint = {}): LegacyEncoding | null {
  const words = collectWords(text, SAMPLE_WORDS);
  if (words.length === 0) return null;
  // nearly every text is Unicode: its words need not be decoded
  const strange = words.length - countValid(words, isPlausibleWord);
  if (strange === 0 || strange < words.length * MIN_LEGACY_ONLY) return null;
  const valid = { legacyOnly: 0, tcvn3: 0, vni: 0, any: 0 };
  for (const [word, count] of countEach(words)) {
    const tcvn3 = isPlausibleTcvn3(word);
    const vni = isPlausibleVni(word);
    if (tcvn3) valid.tcvn3 += count;
    if (vni) valid.vni += count;
    if (tcvn3 || vni) valid.any += count;
    if ((tcvn3 || vni) && !isPlausibleWord(word)) valid.legacyOnly += count;
  }
  if (valid.any < words.length * MIN_VALID || valid.legacyOnly === 0) return null;
  if (valid.legacyOnly < words.length * MIN_LEGACY_ONLY) return null;
  if (isMostlyUnicode(text, valid.legacyOnly)) return null;
  if (valid.legacyOnly < MIN_WORDS && !hint.encoding && !isLegacyFont(hint.font)) return null;
  if (valid.tcvn3 === valid.vni) return hint.encoding ?? (/^vni/i.test(hint.font ?? '') ? 'vni' : 'tcvn3');
  return valid.tcvn3 > valid.vni ? 'tcvn3' : 'vni';
}

/** A Unicode word has a letter that no code stands for in every second syllable; a few odd words in many of these are misspelt. */
const UNICODE_LETTERS = /[\u1EA0-\u1EF9ơưăđ]/gi;
const UNICODE_PER_CODE = 40;

function isMostlyUnicode(text: string, legacyWords: number): boolean {
  if (legacyWords > 200) return false;
  return (text.match(UNICODE_LETTERS) ?? []).length > legacyWords * UNICODE_PER_CODE;
}

/** Distinct words with how often they come: a thousand words are some two hundred to decode. */
function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isLegacyFont(font: string | undefined): boolean {
  return font !== undefined && /^(?:\.vn|vni)/i.test(font.trim());
}

/** Runs of letters and code characters. */
const CODE_WORD = /[A-Za-z\u00A1-\u00FF\u0100-\u1EFF]+/g;
const BEYOND_LATIN = /[\u0100-\u1EFF]/;

/** "·", "×", "£" standing alone: a bullet, a sign, an amount. "§" and "®" alone are Đ and đ, of "T.§" and "5.000 ®". */
const LONE_SIGN = /^[\u00A1-\u00A6\u00A8-\u00AD\u00AF-\u00BF\u00D7\u00F7]$/;

/** Of these, what is no word of the language by any code: in a line of an old font, too, "·" is a bullet and "×" a sign. */
const NO_WORD = /(?<![A-Za-z\u00A1-\u1EFF])[·×÷](?![A-Za-z\u00A1-\u1EFF])/;

/** Words of `CODE_WORD` with a code and no letter beyond Latin-1; every text goes through here, so without a match for each word. */
function collectWords(text: string, limit: number): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length && words.length < limit; at += 1) {
    const start = at;
    let hasCode = false;
    let isBeyond = false;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0xa1 ? !isAsciiLetter(code) : code > 0x1eff) break;
      if (code > 0xff) isBeyond = true;
      else if (code >= 0xa1) hasCode = true;
    }
    if (hasCode && !isBeyond && !(at === start + 1 && LONE_SIGN.test(text.charAt(start))))
      words.push(text.slice(start, at));
  }
  return words;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function countValid(words: readonly string[], isValid: (word: string) => boolean): number {
  let valid = 0;
  for (const word of words) if (isValid(word)) valid += 1;
  return valid;
}

function decodeLine(line: string, main: LegacyEncoding): string {
  if (!CODES.test(line)) return line;
  const words = collectWords(line, SAMPLE_WORDS);
  const other: LegacyEncoding = main === 'tcvn3' ? 'vni' : 'tcvn3';
  const byMain = countValid(words, PLAUSIBLE[main]);
  const byOther = countValid(words, PLAUSIBLE[other]);
  const asUnicode = countValid(words, isPlausibleWord);
  const [first, second, best]: [LegacyEncoding, LegacyEncoding, number] =
    byOther > byMain ? [other, main, byOther] : [main, other, byMain];
  const isMixed = BEYOND_LATIN.test(line);
  if (!isMixed && best >= asUnicode && best === words.length && !NO_WORD.test(line)) return DECODERS[first](line);
  // Runs of several fonts in one line: each word for itself, in doubt as its line.
  const prefersUnicode = isMixed || asUnicode > best;
  return line.replace(CODE_WORD, (word) => {
    if (!CODES.test(word) || BEYOND_LATIN.test(word) || NO_WORD.test(word)) return word;
    if (isMixed && LONE_SIGN.test(word)) return word;
    if (prefersUnicode && isPlausibleWord(word)) return word;
    for (const encoding of [first, second]) {
      const decoded = DECODERS[encoding](word);
      if (isPlausibleWord(decoded)) return decoded;
    }
    return prefersUnicode || isPlausibleWord(word) ? word : DECODERS[first](word);
  });
}
