import type { RecognizedWord } from '../recognized-page.ts';
import { findFirsts, findSeconds, isCapitals } from './line-words.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

/** What stands for a Roman numeral where a heading in capitals follows; papers of the Party put a dash behind it ("II- NỘI DUNG"). */
const ROMAN: readonly (readonly [RegExp, string])[] = [
  [/^[lI|](?:[.,]|([-–]))?$/u, 'I'],
  [/^(?:IL|lI|Il|1I|I1|IÍ|H)(?:[.,]|([-–]))?$/u, 'II'],
  [/^(?:IIL|HIL?|IH|III|lII|IlI)(?:[.,]|([-–]))?$/u, 'III'],
  [/^(?:TV|lV|1V|IY)(?:[.,]|([-–]))?$/u, 'IV'],
  [/^(?:VL|V[lI1])(?:[.,]|([-–]))?$/u, 'VI'],
];
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/^[lI|]\.$/u, '1.'],
  [/^(\d{1,2}),$/u, '$1.'],
  [/^(\d{1,2})[\]}]$/u, '$1)'],
  [/^([a-hđ])[\]}]$/u, '$1)'],
  [/^[-–—][.,_]$/u, '-'],
  [/^[_~¬]$/u, '-'],
];

/**
 * Markers at the start of lines: Roman numerals read as letters, commas for full stops, brackets of another shape, a full stop that is
 * missing from one number of a sequence.
 */
export const mendMarkers = onEachPage('markers', (words) => {
  const firsts = findFirsts(words);
  const seconds = findSeconds(words);
  const dotted = findDotted(words, firsts);
  return words.map((word) => {
    const next = seconds.get(word);
    if (!firsts.has(word) || !next || !isBeside(word, next)) return word;
    const put = readMarker(word.text, next.text) ?? (dotted.has(word) ? `${word.text}.` : undefined);
    return put === undefined ? word : mendWord(word, put, 'markers');
  });
});

/** On one line, or in the next cell of a row. */
function isBeside(word: RecognizedWord, next: RecognizedWord): boolean {
  return next.line === word.line || (next.x0 > word.x1 && Math.abs(next.baseline - word.baseline) < word.size * 0.4);
}

function readMarker(text: string, next: string): string | undefined {
  const isSentence = /^["“(]?\p{Lu}/u.test(next);
  if (isSentence && /^[l|]$/i.test(text)) return 'I.';
  const roman = isCapitals(next) ? readRoman(text) : undefined;
  if (roman !== undefined) return roman;
  if (isCapitals(next) && /^[IVX]{1,4}$/.test(text)) return `${text}.`;
  if (!isSentence && !/^[-–—_~¬]/u.test(text)) return undefined;
  const form = ARABIC.find(([pattern]) => pattern.test(text));
  return form ? text.replace(form[0], form[1]) : undefined;
}

function readRoman(text: string): string | undefined {
  for (const [pattern, numeral] of ROMAN) {
    const [read, dash = '.'] = pattern.exec(text) ?? [];
    if (read !== undefined) return numeral + dash;
  }
  return undefined;
}

/** Pixels at 200 dpi that numbers of one sequence stand apart at most, left to right. */
const ALIGNED = 25;

/** Bare numbers that others, with a full stop, go before or follow in one column: "1" over "2." and "3.". */
function findDotted(words: readonly RecognizedWord[], firsts: ReadonlySet<RecognizedWord>): Set<RecognizedWord> {
  const numbered = words.filter((word) => firsts.has(word) && /^\d{1,2}\.$/.test(word.text));
  const bare = words.filter((word) => firsts.has(word) && /^\d{1,2}$/.test(word.text));
  return new Set(
    bare.filter((word) => {
      const near = numbered.filter((other) => Math.abs(other.x0 - word.x0) < ALIGNED);
      return near.some((other) => Math.abs(Number.parseInt(other.text, 10) - Number(word.text)) === 1);
    }),
  );
}
