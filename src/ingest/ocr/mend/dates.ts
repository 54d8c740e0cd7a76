import type { RecognizedWord } from '../recognized-page.ts';
import { readNumber } from './figures.ts';
import type { MendKind } from './mend-kind.ts';
import { mendWord } from './mend-kind.ts';

/** What stands after these words in a date, and between which bounds. */
const PARTS: Readonly<Record<string, readonly [number, number, number]>> = {
  ngày: [1, 31, 2],
  tháng: [1, 12, 2],
  năm: [1930, 2099, 4],
};
const WHOLE = /^(\P{L}{0,2}?)([\dOolIZS|\]!]{1,2})([/.-])([\dOolIZS|\]!]{1,2})\3([\dOolIZS|\]!]{4})(\P{N}{0,3})$/u;

/**
 * Figures in the forms of dates: "ngày 22 tháng 1] năm 2019" is the 11th month, "31/1 2/2024" was printed without a blank. Only where one
 * number is possible.
 */
export const mendDates: MendKind = {
  name: 'dates',
  mend: (pages) => {
    const mended = pages.map((words) => joinBroken(words).map((word, index, all) => mendPart(word, index, all)));
    const years = listYears(mended.flat());
    return mended.map((words) => words.map((word, index) => mendYear(word, words[index - 1], years)));
  },
};

/** The years that a document names. */
function listYears(words: readonly RecognizedWord[]): readonly string[] {
  const years = words.flatMap(({ text }) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []);
  return [...new Set(years)];
}

/** "tháng 12 năm 201" lost its last figure to the edge of the sheet: the only year of the decade that the document names. */
function mendYear(word: RecognizedWord, before: RecognizedWord | undefined, years: readonly string[]): RecognizedWord {
  const [, cut = '', tail = ''] = /^((?:19|20)\d)([.,;:]?)$/u.exec(word.text) ?? [];
  if (cut === '' || !/^năm$/iu.test(before?.text ?? '')) return word;
  const [year, ...others] = years.filter((other) => other.startsWith(cut));
  return year !== undefined && others.length === 0 ? mendWord(word, year + tail, 'dates') : word;
}

function mendPart(word: RecognizedWord, index: number, words: readonly RecognizedWord[]): RecognizedWord {
  const before = words[index - 1];
  const after = words[index + 1];
  const bounds = PARTS[before?.text.toLowerCase().replace(/^[("“]/u, '') ?? ''];
  if (bounds && before) {
    const [least, most, digits] = bounds;
    const [, core = '', tail = ''] = /^(.{1,6}?)([.,;:)”"]{0,3})$/u.exec(word.text) ?? [];
    const isInside = /^(?:tháng|năm)$/iu.test(after?.text ?? '');
    const options = readNumber(core, least, most, digits);
    const [only] = options;
    // without a figure in it, it takes the rest of the date to tell a number from a word
    const isNumber = /\d/.test(core) || isInside;
    if (only !== undefined && options.length === 1 && isNumber && (only !== core || (isInside && /^[:;.]$/.test(tail))))
      return mendWord(word, only + (isInside && /^[:;.]$/.test(tail) ? '' : tail), 'dates');
  }
  const parts = WHOLE.exec(word.text);
  if (!parts || /^\D*\d+\D\d+\D\d+\D*$/.test(word.text)) return word;
  const [, head = '', day = '', sign = '', month = '', year = '', rest = ''] = parts;
  const found = [readNumber(day, 1, 31), readNumber(month, 1, 12), readNumber(year, 1930, 2099, 4)];
  if (found.some((options) => options.length !== 1)) return word;
  return mendWord(word, head + found.flat().join(sign) + rest, 'dates');
}

/** "31/1" and "2/2024" right beside it are one date. */
function joinBroken(words: readonly RecognizedWord[]): RecognizedWord[] {
  const joined: RecognizedWord[] = [];
  for (const word of words) {
    const last = joined[joined.length - 1];
    const isPair =
      last && /^\P{L}?\d{1,2}\/\d?$/u.test(last.text) && /^\d{0,2}\/(?:19|20)\d\d\P{N}{0,3}$/u.test(word.text);
    if (
      last?.line === word.line &&
      /^\P{L}?\d{1,2}\/\d{1,2}\/(?:19|20)\d$/u.test(last.text) &&
      [...word.text].length === 1
    ) {
      // the last figure of a year, read as a letter
      const [figure, ...others] = readNumber(word.text, 0, 9, 1);
      if (figure !== undefined && others.length === 0 && word.x0 - last.x1 < word.size * 0.45) {
        joined[joined.length - 1] = mendWord({ ...last, x1: word.x1 }, last.text + figure, 'dates');
        continue;
      }
    }
    if (isPair && last.line === word.line && word.x0 - last.x1 < word.size * 0.45) {
      const text = last.text + word.text;
      if (/^\P{L}?(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{4}/u.test(text)) {
        const confidence = Math.min(last.confidence, word.confidence);
        const whole = {
          ...last,
          confidence,
          x1: word.x1,
          y0: Math.min(last.y0, word.y0),
          y1: Math.max(last.y1, word.y1),
        };
        joined[joined.length - 1] = mendWord(whole, text, 'dates');
        continue;
      }
    }
    joined.push(word);
  }
  return joined;
}
