import { marked, type LineRule } from './marker.ts';

/**
 * "3.1. Đoàn TNCS …", "1.2.1. Kỷ niệm", "1.1 Năm 2023", "2.1- Nội dung", "3.1) …".
 * Refused: "1.500.000 đồng", "14.11.2025", "2.5 triệu", "1.1.3" inside a sentence, "5. 22 GVCN: …" (a blank after the dot is believed only in "3. 1. …").
 */
const DECIMAL =
  /^(\d{1,2}(?:\s?\.\d{1,2}){1,4}|\d{1,2}(?:\s?\.\s?\d{1,2}){1,4}(?=\s?\.))(?:\s?[.)\-–:]|(?!\s*\p{Ll}))(?=[\s\p{Lu}"“(])\s*(?=\S)/u;

export const decimalRule: LineRule = (line) => {
  const match = DECIMAL.exec(line);
  if (!match) return null;
  const path = (match[1] ?? '').split('.').map((part) => Number.parseInt(part, 10));
  return marked('decimal', match, path.at(-1) ?? 0, path.join('.'), { path });
};
