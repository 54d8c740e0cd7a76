import type { RecognizedWord } from '../recognized-page.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

/** Signs that are read for others of the same look. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/[⁄∕]/gu, '/'],
  [/Ð/gu, 'Đ'],
  [/ð/gu, 'đ'],
  [/[‐‑‒−—–](?=\p{Lu})/gu, '-'],
  [/[`´’‘](?=\p{L})/gu, ''],
  // "QĐ:-UBND", "tháng 3.:": two signs where one is printed
  [/(?<=[\p{L}\p{N}])[.:,;](?=[:;])/gu, ''],
  [/(?<=\p{L})[:;](?=-\p{Lu})/gu, ''],
];
/** A bar or a bracket at the edge of a word is the edge of a frame or a speck. */
const EDGES = /^[|¦_~«»¬]+(?=[\p{L}\p{N}"“(])|(?<=[\p{L}\p{N}.,;:)])[|¦_~¬\\]+$/gu;
/** A quotation mark that opens nothing: none closes within so many words. */
const QUOTED_WORDS = 40;

/** Signs of like shape, strokes of frames at the edges of words, quotation marks that are specks. */
export const mendSigns = onEachPage('signs', (words) => dropLoneQuotes(words.map(mendLook)));

function mendLook(word: RecognizedWord): RecognizedWord {
  let text = word.text.normalize('NFC');
  for (const [pattern, put] of LOOK_ALIKES) text = text.replace(pattern, put);
  if (/^_[-–—]$/.test(text)) text = '-';
  text = text.replace(EDGES, '').replace(/^[_~¬][-–—.](?=\p{Lu}{2})/u, '');
  return text === '' ? word : mendWord(word, text, 'signs');
}

/** `"ngày` where no quotation ends for a long while, and that was read with doubt. */
function dropLoneQuotes(words: readonly RecognizedWord[]): RecognizedWord[] {
  return words.map((word, index) => {
    if (!/^["“']\p{L}/u.test(word.text) || /["”'][^\p{L}"”']{0,4}$/u.test(word.text) || word.confidence >= 88)
      return word;
    const isClosed = words
      .slice(index + 1, index + QUOTED_WORDS)
      .some(({ text }) => /["”'][^\p{L}"”']{0,4}$/u.test(text));
    return isClosed ? word : mendWord(word, word.text.slice(1), 'signs');
  });
}
