import { marked, type LineRule } from './marker.ts';
import { formatRoman, parseRoman } from './roman-value.ts';

/**
 * "I. MỤC ĐÍCH", "III-  TỔ CHỨC THỰC HIỆN" (party), "II/ NỘI DUNG", "II/. NỘI DUNG", "III/- CÁC HỆ …", "IV) …".
 * Refused: "V.I. Lê-nin", "C. Mác" (capital-letter rule), "I" alone.
 */
const ROMAN = /^([IVXL]{1,7})(?:\s?[./]\s?[-–](?=\s)|\s?\/\.|\s?[.\-–—/):])\s*(?=[\p{L}"“(]|(?<=\s)\d|$)/u;
/** Recognition reads I as l or 1 and the reverse: "Ill. TỔ CHỨC", "lI.", "1V.". Believed only as the next expected number. */
const CONFUSED = /^([IVXl1|]{1,6})\s?[.\-–)]\s*(?=\p{Lu})/u;
/** docs/genre.md 3.2: initials are no headings. */
const INITIALS = /^[IVX]\.\s?\p{Lu}\./u;

export const romanRule: LineRule = (line) => {
  if (INITIALS.test(line)) return null;
  const match = ROMAN.exec(line);
  const numeral = match?.[1] ?? '';
  const ordinal = parseRoman(numeral);
  if (match && ordinal !== null) return marked('roman', match, ordinal, numeral);
  const confused = CONFUSED.exec(line);
  const written = confused?.[1] ?? '';
  if (!confused || written === '1' || !/[Il|1].*[Il|1V]|[l|V]/u.test(written)) return null;
  const meant = parseRoman(written.replace(/[l1|]/gu, 'I'));
  return meant === null ? null : marked('roman', confused, meant, formatRoman(meant), { repaired: true });
};
