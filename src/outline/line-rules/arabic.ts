import { marked, type LineRule } from './marker.ts';

/**
 * "1. Mục đích", "2) …", "3/ …", "4- …", "5.Nội dung".
 * Refused: "12/12/1953", "1.500.000đ", "24/7", "35. " as the end of "Ban Chỉ đạo 35." (no words follow), "15-21/11".
 */
const ARABIC = /^(\d{1,3})(?:\s?\/\.|\s?[.)]\s?[-–](?=\s)|\s?[.)]|\s?[/\-–](?=\s))(?:\s+(?=\S)|(?=[\p{L}"“(]))/u;
/** "1. .. Năm 2024": recognition lost the second number of "1.2." (docs/genre.md 3.2). */
const GARBLED = /^(\d{1,2})\s?\.\s?\.{1,3}\s+(?=\p{L})/u;

export const arabicRule: LineRule = (line) => {
  const garbled = GARBLED.exec(line);
  const match = garbled ?? ARABIC.exec(line);
  if (!match) return null;
  const ordinal = Number(match[1]);
  const label = String(ordinal);
  if (!garbled) return marked('arabic', match, ordinal, label);
  return { form: 'arabic', marker: `${label}.`, length: line.indexOf('.') + 1, ordinal, label, repaired: true };
};
