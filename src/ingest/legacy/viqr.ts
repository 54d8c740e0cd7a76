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
/** A letter with what may follow it: "a^'", "u+", "dd" ("GDDDT" is "GDĐT"), and an escape. */
const CODES = /\\([\^(+*'`?~.\\d])|(d)d(?!d(?!d))|([aeo]\^|a\(|[ou][+*]|[aeiouy])(['`?~.])?/gi;
/** A mark inside a word, or one that shapes a letter: what plain text hardly holds. */
const MARKED = /[aeo]\^|[ou]\+|a\([a-z'`?~.]|[aeiouy]['`?~.](?=[a-z])|^dd[a-z]/i;
const SAMPLE_LENGTH = 60_000;
const MIN_MARKED = 10;

/** "I.", "IV.": a number of a section, not "Ị". */
const ROMAN = /^[IVXLC]{1,6}\.$/;

export function decodeViqr(text: string): string {
  return text.replace(/[^\s/-]+/g, (word) => (ROMAN.test(word) ? word : decodeWord(word)));
}

/** A sign behind a word's last vowel: its tone ("ta?", "to^.") or the sentence's own ("tai.", "VPHU."). */
const LAST_SIGN = /^(.*[aeiouy][\^(+*]?)(['`?~.])([^a-z]{0,9})$/i;
const LAST_LETTERS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,12}$/u;
/** Open rhymes with the tone on their last letter: "tả", "hoạ", "khoẻ", "luỹ", "thuế", "thuở", "giữ", "quả"; others have it before. */
const TONED_AT_END = /^(?:[^aăâeêioôơuưy]*(?:[aăâeêioôơuưy]|oa|oe|uy|uê|uơ)|gi[aăâeêoôơuư]|qu[aăâeioôuư])$/iu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function decodeWord(word: string): string {
  const [, before, sign, behind] = LAST_SIGN.exec(word) ?? [];
  if (before === undefined || sign === undefined || isTonedAtEnd(decodeSigns(before + sign))) return decodeSigns(word);
  return decodeSigns(before) + sign + decodeSigns(behind ?? '');
}

function isTonedAtEnd(text: string): boolean {
  const letters = LAST_LETTERS.exec(text)?.[0] ?? '';
  const plain = letters.normalize('NFD').replace(TONE, '').normalize('NFC');
  return TONED_AT_END.test(plain) && isVietnameseSyllable(letters);
}

/** A syllable has one tone: a second sign is the sentence's. */
function decodeSigns(word: string): string {
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
