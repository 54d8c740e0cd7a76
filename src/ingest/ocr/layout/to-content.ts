import { READING_DPI } from '../picture/picture.ts';
import type { PageContent } from '../../pdf/words/page-printer.ts';
import type { Word } from '../../pdf/words/words.ts';
import type { RecognizedPage, RecognizedWord } from '../recognized-page.ts';
import { groupByLine, splitAtGaps } from '../mend/line-words.ts';
import { toRules } from './cells.ts';

const POINT = 72 / READING_DPI;
/** A page is set in one size but for notes and a few heads: heights measured line by line scatter by this much around it. */
const SNAP = 0.14;
/** The engine measures lines by their letters; a date alone on a line ("05/7/2024.") came out a fifth too small. Notes are smaller still. */
const SNAP_OF_FIGURES = 0.25;

/**
 * A recognized page as the PDF reader has pages: words with baselines and sizes in points, ruling lines. Places are those of the
 * straightened picture. From here on one layout serves both.
 */
export function toPageContent(page: RecognizedPage): PageContent {
  const mode = findUsualSize(page.words);
  const measures = measureParts(page.words, mode);
  const words = page.words.map((word, index) =>
    toWord(word, index, mode, measures.get(word) ?? { ...word, hasLetters: true }, page.words[index + 1]),
  );
  for (const word of page.stamped ?? [])
    words.push({ ...toWord(word, words.length, mode, { ...word, hasLetters: true }, undefined), isStamp: true });
  return {
    width: page.width * POINT,
    height: page.height * POINT,
    texts: [{ turn: 0, glyphs: words.reduce((sum, word) => sum + word.text.length, 0), words }],
    rules: toRules(page.rulings),
    hasPicture: false,
  };
}

function toWord(
  word: RecognizedWord,
  index: number,
  mode: number,
  measures: Measures,
  next: RecognizedWord | undefined,
): Word {
  const snap = measures.hasLetters ? SNAP : SNAP_OF_FIGURES;
  const size = Math.abs(measures.size - mode) <= mode * snap ? mode : measures.size;
  return {
    text: word.text,
    x0: word.x0 * POINT,
    x1: endBefore(next, word) * POINT,
    y: measures.baseline * POINT,
    size: size * POINT,
    bold: word.bold ?? false,
    italic: false,
    annotation: -1,
    font: '',
    // in steps of two: what comes next for the engine may stand in the other column
    order: index * 2,
    recognized: { confidence: Math.max(0, Math.min(1, word.confidence / 100)), mends: word.mends ?? [] },
  };
}

/** Boxes of neighbours that run into each other would make one word of two. */
const BLANK = 0.16;

function endBefore(next: RecognizedWord | undefined, word: RecognizedWord): number {
  if (next?.line !== word.line || next.x0 <= word.x0) return word.x1;
  return Math.max(word.x0 + 1, Math.min(word.x1, next.x0 - word.size * BLANK));
}

/** The size, in pixels, that most letters have. */
function findUsualSize(words: readonly RecognizedWord[]): number {
  const sizes = words
    .flatMap((word) => Array.from({ length: word.text.length }, () => word.size))
    .sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 36;
}

/** Letters and signs that go below the baseline. */
const DESCENDING = /[gjpqyQ,;()[\]{}/|@_]/u;
const DOT_BELOW = '\u0323';

/** The columns of a foot stand on one line for the engine, and each has a baseline of its own; in sizes. */
const COLUMN_GAP = 2.5;

/**
 * One baseline for each line's part in a column: the median of its words'. Where the engine's is off from the feet of its letters (a line
 * that it measured together with the next one), the feet count: two lines at one height would be read as one.
 */
function measureParts(words: readonly RecognizedWord[], mode: number): Map<RecognizedWord, Measures> {
  const parts = [...groupByLine(words).values()].flatMap((line) => splitAtGaps(line, COLUMN_GAP));
  return new Map(
    parts.flatMap((own) => {
      const baseline = medianOf(own.map((word) => word.baseline));
      const feet = own.filter(
        (word) =>
          /\p{L}{2}/u.test(word.text) &&
          word.y1 - word.y0 < Math.min(word.size, mode) * TALL &&
          !DESCENDING.test(word.text) &&
          !word.text.normalize('NFD').includes(DOT_BELOW),
      );
      const off = (own[0]?.size ?? 36) * OFF;
      const standing = feet.filter((word) => Math.abs(word.y1 - baseline) <= off);
      // one word alone may be a stroke of a signature; where half of the feet stand on the baseline, the others' boxes hold accents of the next line
      const foot =
        feet.length > 1 && standing.length * 2 < feet.length ? medianOf(feet.map((word) => word.y1)) : baseline;
      const level = Math.abs(foot - baseline) > off ? foot : baseline;
      const size = limitSize(own);
      const hasLetters = own.some(({ text }) => /\p{L}{2}/u.test(text));
      return own.map((word) => [word, { baseline: level, size, hasLetters }] as const);
    }),
  );
}

interface Measures {
  readonly baseline: number;
  readonly size: number;
  readonly hasLetters: boolean;
}

/** A font is so many times as high as its capitals at most. */
const CAPITALS = 1.6;

/** The size of a line's part: what the engine measured over two columns at once is cut to what the part's own capitals can be. */
function limitSize(own: readonly RecognizedWord[]): number {
  const size = own[0]?.size ?? 36;
  const heights = own
    .filter(({ text }) => /\p{L}{2}/u.test(text) && /[\p{Lu}bdđhklt]/u.test(text))
    .map((word) => word.y1 - word.y0);
  return heights.length > 0 ? Math.min(size, Math.min(...heights) * CAPITALS) : size;
}

/** Taller than this, in the page's usual size, a word's box holds more than its letters. */
const TALL = 1.2;
/** Further from the letters' feet than this, in sizes, a baseline is wrong. */
const OFF = 0.2;

function medianOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
