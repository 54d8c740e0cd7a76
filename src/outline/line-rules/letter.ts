import { marked, type LineRule } from './marker.ts';

/**
 * "a) …", "đ) …", "b. …", "c/ …", "a/. …", "d- …" (NĐ 30: điểm; đ follows d, no f j w z, but Word's automatic letters have them).
 * Recognition gives "ð)" (mapped before) and "9)" for g (an Arabic candidate there).
 */
const LETTER = /^([a-zđ])(?:\s?\/\.|\s?[.)]|\s?[/\-–](?=\s))\s*(?=\S)/u;
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

export function letterOrdinal(letter: string): number {
  const at = LETTERS.indexOf(letter);
  if (at >= 0) return at + 1;
  return { f: 7, j: 10, w: 22, z: 24 }[letter] ?? 0;
}

export function letterOf(ordinal: number): string {
  return LETTERS.charAt(ordinal - 1);
}

export const letterRule: LineRule = (line) => {
  const match = LETTER.exec(line);
  const letter = match?.[1] ?? '';
  return match && marked('letter', match, letterOrdinal(letter), letter);
};
