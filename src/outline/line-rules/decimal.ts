import { marked, type LineRule } from './marker.ts';

/**
 * "3.1. Đoàn TNCS …", "1.2.1. Kỷ niệm", "1.1 Năm 2023", "2.1- Nội dung", "3.1) …".
 * Refused: "1.500.000 đồng", "14.11.2025", "2.5 triệu", "1.1.3" inside a sentence.
 */
const DECIMAL = /^(?<path>\d{1,2}(?:\s?\.\s?\d{1,2}){1,4})(?<mark>\s?[.)\-–:])?(?=[\s\p{Lu}"“(])\s*(?=\S)/u;
/** A date or a quantity at a line's start. */
const NOT_A_NUMBERING =
  /^\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{4}|^\d{1,2}\.\d{1,2}\s+(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|km|kg|ha|m|lần|điểm|%)(?!\p{L})/iu;

export const decimalRule: LineRule = (line) => {
  const match = DECIMAL.exec(line);
  const written = match?.groups?.['path'];
  if (!match || written === undefined || NOT_A_NUMBERING.test(line)) return null;
  // "5. 22 GVCN: …" is item 5; a blank after the dot is believed only in "3. 1. …"
  if (/\.\s/u.test(written) && !/^\s?\./u.test(match.groups?.['mark'] ?? '')) return null;
  if (!match.groups?.['mark'] && /^\p{Ll}/u.test(line.slice(match[0].length))) return null;
  const path = written.split('.').map((part) => Number.parseInt(part, 10));
  const ordinal = path[path.length - 1] ?? 0;
  return marked('decimal', match, ordinal, path.join('.'), { path });
};
