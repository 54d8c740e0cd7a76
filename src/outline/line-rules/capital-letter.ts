import { marked, type LineRule } from './marker.ts';

/** "A. PHẦN CHUNG", "B- NỘI DUNG". Refused: "C. Mác", "V.I. Lê-nin" (initials), "A, B và C". */
const CAPITAL = /^(?<letter>[A-ZĐ])\s?[.\-–)/]\s*(?=\p{Lu})/u;
const INITIALS = /^\p{Lu}\.\s?(?:\p{Lu}\.|\p{Lu}\p{Ll}{1,12}(?:\s|,|$)(?!.{0,40}:))/u;
const LETTERS = 'ABCDEGHIKLMNOPQRSTUVXY';

/** Đ and F are left out as often as not, so both stand half a step behind the letter before them. */
function capitalOrdinal(letter: string): number {
  if (letter === 'Đ') return LETTERS.indexOf('D') + 1.5;
  if (letter === 'F') return LETTERS.indexOf('E') + 1.5;
  return LETTERS.indexOf(letter) + 1;
}

export const capitalLetterRule: LineRule = (line) => {
  const match = CAPITAL.exec(line);
  const letter = match?.groups?.['letter'];
  if (!match || letter === undefined) return null;
  const rest = line.slice(match[0].length);
  const isTitle = rest === rest.toUpperCase() || rest.length > 25;
  if (INITIALS.test(line) && !isTitle) return null;
  const ordinal = capitalOrdinal(letter);
  if (ordinal < 1) return null;
  return marked('capital', match, ordinal, letter);
};
