import { foldWord } from '../../document/fold.ts';
import { abbreviationKey } from '../../lexicon/words/abbreviations.ts';

const SHORT = String.raw`\p{Lu}[\p{L}\p{N}]{0,9}(?:\s?[-&,./]\s?[\p{Lu}\p{N}][\p{L}\p{N}]{0,9}){0,4}`;
/**
 * "(KH&CN)", "(sau đây gọi tắt là Đề án)", "(viết tắt là CNTT)", "(gọi tắt: DN)".
 * Near-misses: "(Sở Nội vụ)", "(B/c)", "(2024)".
 */
const DEFINITION = new RegExp(
  String.raw`\(\s?(?:(?:sau đây\s)?(?:được\s)?(?:gọi|viết)\s(?:tắt|chung)(?:\s(?:là|thành))?\s?:?\s?)?["“]?(?<short>${SHORT})["”]?\s?\)`,
  'gu',
);
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const MAX_BEFORE = 160;
const MAX_WORDS = 16;
const AND = foldWord('và');

/** Short forms that the document defines itself ("Sở Khoa học và Công nghệ (KH&CN)"), by key, with the long form as written. */
export function findOwnAbbreviations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(DEFINITION)) {
    const short = match.groups?.['short'] ?? '';
    const key = abbreviationKey(short);
    if (key.length < 2 || !isShort(short)) continue;
    const before = text.slice(Math.max(0, match.index - MAX_BEFORE), match.index);
    const long = findLongForm(before, key);
    if (long && !found.has(key)) found.set(key, long);
  }
  return found;
}

/** At least two capitals and no lower-case word: "KH&CN", "QLNN", not "Sở". */
function isShort(short: string): boolean {
  return (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{Ll}{2}/u.test(short);
}

/** The last words of `before` whose initials are the letters of `key`; "và" and numbers may be skipped. */
function findLongForm(before: string, key: string): string | null {
  const words = [...before.matchAll(WORDS)].slice(-MAX_WORDS);
  const written = words.map(([word]) => word);
  const from = words.findLastIndex((_, at) => matchesInitials(written.slice(at), key));
  return from < 0 ? null : before.slice(words[from]?.index ?? 0).trim();
}

function matchesInitials(words: readonly string[], key: string): boolean {
  let at = 0;
  for (const word of words) {
    if (at >= key.length) return false;
    const upper = word.toUpperCase();
    if (word.length > 1 && word === upper && key.startsWith(upper, at)) at += upper.length;
    else if (initialOf(upper) === initialOf(key.slice(at))) at += 1;
    else if (foldWord(word) !== AND) return false;
  }
  return at === key.length;
}

/** First letter without marks, but đ is not d: "Ủy" and "UBND" begin alike. */
function initialOf(word: string): string {
  return (word[0] ?? '').normalize('NFD')[0] ?? '';
}
