import type { RecognizedWord } from '../recognized-page.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

/** What stands for a marker at the start of a line where a heading or a sentence follows, and the marker. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^[L|l]$/u, 'I.'],
  [/^[lI|][.,]$/u, 'I.'],
  [/^(?:IL|lI|Il|1I|I1|IÍ|H)[.,]?$/u, 'II.'],
  [/^(?:IIL|HI|IH|III|lII|IlI)[.,]?$/u, 'III.'],
  [/^(?:TV|lV|1V|IY)[.,]?$/u, 'IV.'],
  [/^(?:VL|V[lI1])[.,]?$/u, 'VI.'],
];
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/^[lI|]\.$/u, '1.'],
  [/^(\d{1,2}),$/u, '$1.'],
  [/^(\d{1,2})[\]}]$/u, '$1)'],
  [/^([a-hđ])[\]}]$/u, '$1)'],
  [/^[-–—][.,_]$/u, '-'],
  [/^[_~¬](?=$)/u, '-'],
];

/** Markers at the start of lines: Roman numerals read as letters, commas for full stops, brackets of another shape. */
export const mendMarkers = onEachPage('markers', (words) => {
  const isFirst = findFirsts(words);
  return words.map((word, index) => {
    const next = words[index + 1];
    if (!isFirst.has(word) || !next || next.line !== word.line) return word;
    const isHeading = isCapitals(next.text) || (isCapitals(words[index + 2]?.text ?? '') && isCapitals(next.text));
    const starts = /^["“(]?\p{Lu}/u.test(next.text);
    if (isHeading) {
      const roman = FORMS.find(([pattern]) => pattern.test(word.text));
      if (roman) return mendWord(word, roman[1], 'markers');
    }
    if (!starts && !/^[-–—_~¬]/u.test(word.text)) return word;
    const form = ARABIC.find(([pattern]) => pattern.test(word.text));
    return form ? mendWord(word, word.text.replace(form[0], form[1]), 'markers') : word;
  });
});

function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase();
}

/** The first word of each line. */
function findFirsts(words: readonly RecognizedWord[]): Set<RecognizedWord> {
  const firsts = new Map<number, RecognizedWord>();
  for (const word of words) {
    const first = firsts.get(word.line);
    if (!first || word.x0 < first.x0) firsts.set(word.line, word);
  }
  return new Set(firsts.values());
}
