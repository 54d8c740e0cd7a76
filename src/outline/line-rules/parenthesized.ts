import { letterOrdinal } from './letter.ts';
import { marked, type LineRule } from './marker.ts';
import { parseRoman } from './roman-value.ts';

/** "(1) …", "(1) . …", "(i) …", "(a) …", "a1) …". Refused: "(qua Sở Nội vụ) …", "(07/5/1954 …". */
const PARENTHESIZED = /^\((\d{1,2}|[ivx]{1,5}|[a-zđ])\)\s*(?:\.\s+)?(?=\S)/u;
const LETTER_NUMBER = /^([a-zđ]\d{1,2})\s?[.)]\s*(?=\S)/u;

export const parenthesizedRule: LineRule = (line) => {
  const match = PARENTHESIZED.exec(line) ?? LETTER_NUMBER.exec(line);
  if (!match) return null;
  const [, label = ''] = match;
  const digits = /\d{1,2}$/u.exec(label);
  const ordinal = digits ? Number.parseInt(digits[0], 10) : (parseRoman(label.toUpperCase()) ?? letterOrdinal(label));
  return marked('parenthesized', match, ordinal, `(${label})`);
};
