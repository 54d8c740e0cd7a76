import { isPlausibleWord } from '../../legacy/syllables.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { groupByLine, splitAtGaps } from './line-words.ts';
import { onEachPage } from './mend-kind.ts';

/** Signs alone that are printed in such papers: list marks, dashes, dots of a blank to be filled. */
const PRINTED = /^(?:_?[-–—]|[+•*.…/:]|[._…-]{2,})$/u;
/** Read with less than this, something that is neither word nor number is ink of another kind: a seal, a signature, a speck. */
const UNSURE = 55;
const VERY_UNSURE = 25;
/** No sign is so high. */
const TALL = 2.2;
/** Letters are never so low, as a share of the usual height of words. */
const FLAT = 0.36;

/**
 * Drops what was never print: lone signs and heaps of signs and letters, read with doubt. Words and figures stay, however doubtful.
 * Nothing of the document is lost by it, as nothing of it was read.
 */
export const dropNoise = onEachPage('noise', (words) => {
  const heights = words.map((word) => word.y1 - word.y0).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 30;
  const strokes = findStrokes(words);
  return words.filter(
    (word, index) => !isNoise(word, usual) && !strokes.has(word) && !isSecondSign(word, words[index - 1]),
  );
});

/** A sign alone behind a word that ends in one: "để báo cáo); :". */
function isSecondSign(word: RecognizedWord, before: RecognizedWord | undefined): boolean {
  return /^[:.,;]$/.test(word.text) && before?.line === word.line && /[;:,.]$/.test(before.text);
}

/** Under this a lone letter is a stroke. */
const SURE_LETTER = 92;

/** Lines of nothing but single letters and signs, as the strokes of a signature are read: "I À" between an office and a name. */
function findStrokes(words: readonly RecognizedWord[]): ReadonlySet<RecognizedWord> {
  const isStroke = ({ text, confidence }: RecognizedWord): boolean =>
    !/\d|\p{L}{2}/u.test(text) && !/^[IVXxa-dăâđ][.)]?$/u.test(text) && confidence < SURE_LETTER;
  const isDrawn = (part: readonly RecognizedWord[]): boolean =>
    part.every((word) => isStroke(word) || /^[I\p{P}\p{S}]+$/u.test(word.text)) &&
    part.some(isStroke) &&
    part.some(({ text }) => /\p{L}/u.test(text));
  return new Set([...groupByLine(words).values()].flatMap((line) => splitAtGaps(line, APART).filter(isDrawn).flat()));
}

/** Further from all other words, in sizes, a stroke is no letter of theirs. */
const APART = 3;

function isNoise(word: RecognizedWord, usual: number): boolean {
  const { text, confidence } = word;
  if (/^[\p{P}\p{S}]+$/u.test(text)) {
    // the edge of the sheet, or a pen's stroke
    if (word.y1 - word.y0 > usual * TALL) return true;
    if (PRINTED.test(text)) return !/[-–—]/.test(text) && confidence < VERY_UNSURE && word.y1 - word.y0 > usual * 0.8;
    return confidence < 85 || /[|¦_~¬\\<>{}¿¡]/u.test(text);
  }
  // the accents of a line, taken for a line of their own
  if (word.y1 - word.y0 < usual * FLAT) return true;
  // a figure of twice the height is a pen's, or the arc of a seal
  if (/^\d$/.test(text) && confidence < UNSURE && word.y1 - word.y0 > usual * 1.6) return true;
  if (confidence >= UNSURE || NUMBER.test(text)) return false;
  // "VÀ" of the arc of a seal
  if (word.y1 - word.y0 > usual * TALL && text.length <= 3) return true;
  // confidence is low for good words as well where they are long and full of signs: one sound part is enough to stay
  const parts = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const isSound = parts.some((part) => part.length >= 2 && (isPlausibleWord(part) || part === part.toUpperCase()));
  const isShort = text.replace(/[^\p{L}\p{N}]/gu, '').length <= 3;
  return !isSound && ((confidence < VERY_UNSURE && isShort) || /[^\p{L}\p{N}.,;:()/⁄"“”&+-]/u.test(text));
}

/** Figures with their signs: "22", "1.234", "22/", "01/2024"; "201]" is a year whose last figure will be read by its place. */
const NUMBER = /^[(“"]?\d[\d.,/:-]*[%)”".,;:]{0,3}$|^\D?\d{2,3}[\]|[!lIi]$/u;
