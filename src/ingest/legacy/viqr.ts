import { isVietnameseSyllable } from './syllables.ts';

/**
 * VIQR (RFC 1456): Vietnamese in ASCII, as mail of the nineties and typists without a keyboard write it: "U?y ban nha^n da^n ti?nh"
 * is "Ủy ban nhân dân tỉnh". A backslash keeps a sign from being a mark.
 */
const SHAPES: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031B', '*': '\u031B' };
const TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
/** A letter with what may follow it: "a^'", "u+", "dd", and an escape. */
const CODES = /\\([\^(+*'`?~.\\d])|(d)d|([aeo]\^|a\(|[ou][+*]|[aeiouy])(['`?~.])?/gi;
/** A mark inside a word, or one that shapes a letter: what plain text hardly holds. */
const MARKED = /[aeo]\^|[ou]\+|a\([a-z'`?~.]|[aeiouy]['`?~.](?=[a-z])|^dd[a-z]/i;
const SAMPLE_LENGTH = 60_000;
const MIN_MARKED = 10;

/** "I.", "IV.": a number of a section, not "Ị". */
const ROMAN = /^[IVXLC]{1,6}\.$/;

export function decodeViqr(text: string): string {
  return text.replace(/[^\s/-]+/g, (word) => (ROMAN.test(word) ? word : decodeWord(word)));
}

/** A syllable has one tone: a second sign is the sentence's. */
function decodeWord(word: string): string {
  let hasTone = false;
  return word.replace(CODES, (whole, escaped?: string, d?: string, letter?: string, sign?: string) => {
    const tone = sign ?? '';
    if (escaped !== undefined) return escaped;
    if (d !== undefined) return d === 'D' ? 'Đ' : 'đ';
    if (letter === undefined) return whole;
    const shaped = letter.charAt(0) + (SHAPES[letter.charAt(1)] ?? '');
    const mark = hasTone ? undefined : TONES[tone];
    hasTone ||= mark !== undefined;
    return (shaped + (mark ?? '')).normalize('NFC') + (mark === undefined ? tone : '');
  });
}

/** A text all in ASCII whose words become syllables of the language when the marks are read as VIQR. */
export function isViqr(text: string): boolean {
  const words = (text.slice(0, SAMPLE_LENGTH).match(/\S+/g) ?? []).filter((word) => /[a-z]/i.test(word));
  const marked = words.filter((word) => word.length < 20 && MARKED.test(word));
  if (marked.length < MIN_MARKED || marked.length * 4 < words.length) return false;
  const valid = marked.filter((word) => (decodeViqr(word).match(/\p{L}+/gu) ?? []).every(isVietnameseSyllable));
  return valid.length * 10 >= marked.length * 8;
}
