import { marked, type LineRule } from './marker.ts';

/** "A. PHẦN CHUNG", "B- NỘI DUNG". Refused: "C. Mác", "V.I. Lê-nin" (initials), "A, B và C". */
const CAPITAL = /^([A-ZĐ])\s?[.\-–)/]\s*(?=\p{Lu})/u;
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
  if (!match) return null;
  const [whole, letter = ''] = match;
  const rest = line.slice(whole.length);
  const isTitle = rest === rest.toUpperCase() || rest.length > 25;
  const ordinal = capitalOrdinal(letter);
  return ordinal < 1 || (INITIALS.test(line) && !isTitle) ? null : marked('capital', match, ordinal, letter);
};
