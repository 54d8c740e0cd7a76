import { isVietnameseSyllable, measureWords } from '../../legacy/index.ts';
import { buildLines } from '../words/lines.ts';
import type { Word } from '../words/words.ts';
import { isGarbled } from './garbled.ts';
import type { PageLayout } from './page-layout.ts';

/** Why a page's text layer cannot be used; `blank` is a page with nothing on it. */
export type PageVerdict =
  | 'blank'
  | 'no-text'
  | 'few-words'
  | 'bad-recognition'
  | 'unreadable'
  | 'no-diacritics'
  | 'invalid-syllables'
  | 'scattered'
  | 'garbled';

/** Fewer words than this beside a page-filling picture are a scan's stamps. */
const SCAN_WORDS = 25;
/** Pages shorter than this are too short to be judged by shares. */
const MIN_LETTERS = 150;
/** Vietnamese papers have 27-29 % letters beyond ASCII; under a tenth of that the accents are lost. */
const MIN_BEYOND_ASCII = 0.03;
const MAX_UNREADABLE = 0.05;
/** Names and borrowed words make 2-5 % invalid syllables in good text. */
const MAX_INVALID = 0.3;
const MAX_SINGLE_LETTERS = 0.5;

/** Words looked at on a page: enough for any share. */
const SAMPLE = 250;

/** Codes of letters whose font the file no longer names are shown as signs of ASCII: a fifth of them; at most 1.4 % on 72 good pages, 15 % in a list of formulas. */
const MAX_SIGNS = 0.18;
const MIN_SIGNS = 80;
const SIGN = /[!"#$%&'*+<=>@\\^`{|}~]/g;

const UNREADABLE = /[\uFFFD\uE000-\uF8FF]/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const VOWEL = /[aeiouyăâêôơư]/iu;

/**
 * The reason to set a page's text layer aside, or undefined when it can be used. What the words as they were drawn seem to lack may stand
 * elsewhere (the accented letters of a fallback font are drawn after the others), so the last word is that of the lines put together.
 */
export function judgePage(layout: PageLayout): PageVerdict | undefined {
  const reason = judgeText(textOf(layout, joinWords), layout);
  const isLoose =
    reason === 'garbled' || reason === 'scattered' || reason === 'no-diacritics' || reason === 'invalid-syllables';
  return isLoose ? judgeText(textOf(layout, joinLines), layout) : reason;
}

function judgeText(text: string, { hasPicture, isPicture }: PageLayout): PageVerdict | undefined {
  const words = text.match(WORD) ?? [];
  if (text === '') return hasPicture ? 'no-text' : 'blank';
  if (hasPicture && words.length < SCAN_WORDS) return 'few-words';
  const unreadable = text.match(UNREADABLE)?.length ?? 0;
  if (unreadable > text.length * MAX_UNREADABLE) return 'unreadable';
  if (text.length >= MIN_SIGNS && (text.match(SIGN)?.length ?? 0) > text.length * MAX_SIGNS) return 'unreadable';
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_LETTERS) return isGarbled(words) ? 'garbled' : undefined;
  const sample =
    words.length <= SAMPLE ? words : words.filter((_, index) => index % Math.ceil(words.length / SAMPLE) === 0);
  if (sample.filter((word) => word.length === 1).length > sample.length * MAX_SINGLE_LETTERS) return 'scattered';
  if (hasLostAccents(sample)) return 'no-diacritics';
  const { marked, invalid } = measureWords(sample.map((word) => word.normalize('NFC')));
  if (isPicture === true && isBadRecognition(text, sample, marked, invalid)) return 'bad-recognition';
  if (marked >= 20 && invalid > marked * MAX_INVALID) return 'invalid-syllables';
  return isGarbled(words) ? 'garbled' : undefined;
}

/** In good recognition one accented word in fifty is no syllable; a scanner's own is known by more, by lost accents, by odd signs. */
const MAX_MISREAD = 0.05;
const MIN_MARKED = 0.35;
const MAX_ODD = 0.012;
const ODD_SIGN = /[~^{}<>|\\§¢£¥¬¦±«»¿¡]|\p{L}\d\p{Ll}|\p{Ll}\p{Lu}/gu;

/** A layer of text over a page's picture that a scanner's software read badly: the picture is read again. */
function isBadRecognition(text: string, words: readonly string[], marked: number, invalid: number): boolean {
  const odd = text.match(ODD_SIGN)?.length ?? 0;
  return (
    invalid > Math.max(2, marked * MAX_MISREAD) || marked < words.length * MIN_MARKED || odd > words.length * MAX_ODD
  );
}

/** Vietnamese without accents, or with the accented letters gone ("UBND TNH PH TH"); English words are neither. */
function hasLostAccents(words: readonly string[]): boolean {
  let letters = 0;
  let beyond = 0;
  for (const word of words) {
    letters += word.length;
    for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 127) beyond += 1;
  }
  if (beyond >= letters * MIN_BEYOND_ASCII) return false;
  const syllables = words.filter((word) => isVietnameseSyllable(word)).length;
  const crippled = words.filter((word) => word.length > 1 && !VOWEL.test(word)).length;
  return syllables > words.length * 0.6 || crippled > words.length * 0.25;
}

function joinWords(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

function joinLines(words: readonly Word[]): string {
  return buildLines(words)
    .map((line) => line.text)
    .join(' ');
}

function textOf(layout: PageLayout, join: (words: readonly Word[]) => string): string {
  const parts: string[] = [];
  for (const item of layout.items) {
    if (item.kind === 'table') for (const cell of item.table.cells) parts.push(join(cell.words));
    else if (item.stamped === undefined) parts.push(item.line.text);
  }
  return parts.join(' ');
}
