import type { LineRule } from './marker.ts';

/** "A. PHẦN CHUNG", "B- NỘI DUNG". Refused: "C. Mác", "V.I. Lê-nin" (initials), "A, B và C". */
const CAPITAL = /^(?<letter>[A-ZĐ])\s?[.\-–)/]\s*(?=\p{Lu})/u;
const INITIALS = /^\p{Lu}\.\s?(?:\p{Lu}\.|\p{Lu}\p{Ll}{1,12}(?:\s|,|$)(?!.{0,40}:))/u;
const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';

export const capitalLetterRule: LineRule = (line) => {
  const match = CAPITAL.exec(line);
  const letter = match?.groups?.['letter'];
  if (!match || letter === undefined) return null;
  const rest = line.slice(match[0].length);
  const isTitle = rest === rest.toUpperCase() || rest.length > 25;
  if (INITIALS.test(line) && !isTitle) return null;
  const ordinal = LETTERS.indexOf(letter) + 1;
  if (ordinal < 1) return null;
  return { form: 'capital', marker: match[0].trimEnd(), length: match[0].length, ordinal, label: letter };
};
