import { letterOrdinal } from './letter.ts';
import type { LineRule } from './marker.ts';
import { parseRoman } from './roman-value.ts';

/** "(1) …", "(1) . …", "(i) …", "(a) …", "a1) …". Refused: "(qua Sở Nội vụ) …", "(07/5/1954 …". */
const PARENTHESIZED = /^\((?<label>\d{1,2}|[ivx]{1,5}|[a-zđ])\)\s*(?:\.\s+)?(?=\S)/u;
const LETTER_NUMBER = /^(?<label>[a-zđ]\d{1,2})\s?[.)]\s*(?=\S)/u;

export const parenthesizedRule: LineRule = (line) => {
  const match = PARENTHESIZED.exec(line) ?? LETTER_NUMBER.exec(line);
  const label = match?.groups?.['label'];
  if (!match || label === undefined) return null;
  const digits = /\d{1,2}$/u.exec(label);
  const ordinal = digits ? Number.parseInt(digits[0], 10) : (parseRoman(label.toUpperCase()) ?? letterOrdinal(label));
  return { form: 'parenthesized', marker: match[0].trimEnd(), length: match[0].length, ordinal, label: `(${label})` };
};
