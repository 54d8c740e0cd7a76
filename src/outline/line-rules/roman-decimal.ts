import { marked, type LineRule } from './marker.ts';
import { parseRoman } from './roman-value.ts';

/** "I.1. Mục tiêu chung", "II.2 Nhiệm vụ", "III.1) …": a part of a section numbered with it. Refused: "V.I. Lê-nin", "II.1" alone. */
const ROMAN_DECIMAL = /^([IVX]{1,5})\.\s?(\d{1,2})(?:\s?[.)\-–:])?\s+(?=[\p{Lu}"“(])/u;

export const romanDecimalRule: LineRule = (line) => {
  const match = ROMAN_DECIMAL.exec(line);
  const [, numeral = '', number = ''] = match ?? [];
  return match && parseRoman(numeral) !== null ? marked('section', match, Number(number), number) : null;
};
