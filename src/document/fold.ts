import { eachWord, isWordCode } from './text-boundary.ts';
import { createTextCache } from './text-cache.ts';

/**
 * Keys for look-up. The stored text is never changed by folding; a key only decides whether two
 * spellings count as the same (docs/genre.md 9: tone placement, i/y, case).
 */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPES = /[\u0302\u0306\u031B]/g;
/** A wordform recurs thousands of times in a plan; folding it once is what keeps look-up linear and fast. */
/** The longest word of the language has 7 letters; beyond this, marks in any order would make normalizing quadratic. */
const LONGEST_WORD = 256;
const wordKeys = createTextCache<string>();

/**
 * Key of one word: NFC, lower case, the tone mark moved to the syllable's end, final y after a consonant as i.
 * "Hoà" and "hòa" share a key, so do "Uỷ" and "Ủy", "sỹ" and "sĩ", "qui" and "quy"; "bàn" and "bán" do not.
 */
export function foldWord(word: string): string {
  if (word.length > LONGEST_WORD) return word.toLowerCase();
  const known = wordKeys.get(word);
  if (known !== undefined) return known;
  const lower = word.normalize('NFD').toLowerCase();
  let tone = '';
  let rest = '';
  for (const character of lower) {
    if (/[\u0300\u0301\u0303\u0309\u0323]/.test(character)) tone += character;
    else rest += character;
  }
  rest = rest.replace(/^([bcdđghk-np-tvx]*[hklmst])y$/u, '$1i');
  if (rest === 'qui') rest = 'quy';
  const key = (rest + tone).normalize('NFC');
  wordKeys.set(word, key);
  return key;
}

/** Key without any mark: "Đồng Tháp" gives "dong thap". High collision; last resort only. */
export function foldBare(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(TONES, '').replace(SHAPES, '').replace(/đ/g, 'd');
}

/** Key of a phrase: its words' keys with one blank between, everything else dropped. */
export function foldPhrase(text: string): string {
  const keys: string[] = [];
  eachWord(text, (start, end) => keys.push(foldWord(text.slice(start, end))));
  return keys.join(' ');
}

/** Key of the first word of a text, '' where it has none: what fixed phrases are told by at a glance. */
export function foldFirstWord(text: string): string {
  let start = 0;
  while (start < text.length && !isWordCode(text.charCodeAt(start))) start += 1;
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return foldWord(text.slice(start, end));
}

/** A pattern for folded phrases, written in plain Vietnamese: its words are folded, its signs kept. Matches whole words. */
export function foldedPattern(source: string): RegExp {
  return new RegExp(`(?<=^| )(?:${source.replace(/[\p{L}\p{M}]+/gu, foldWord)})(?= |$)`, 'u');
}
