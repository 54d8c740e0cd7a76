import type { ReadDocument } from '../annotate/reading.ts';

/** Words of whole sentences from which a text counts as told, not as a scrap. */
const TOLD_WORDS = 60;
const TABLE_ROWS = 3;
const SEPARATORS = [',', ';', '\t', '|'];

/**
 * Is this, where nothing of a plan was found, positively another kind of text: prose in sentences (a novel, an article) or a table of
 * values between separators (CSV)? A scrap of a few words, or signs in no order, is neither: whoever sent it may look for himself.
 */
export function isOtherText(document: ReadDocument): boolean {
  const lines = document.text.split('\n').filter((line) => line.trim() !== '');
  return isSeparated(lines) || isProse(lines);
}

function isSeparated(lines: readonly string[]): boolean {
  if (lines.length < TABLE_ROWS) return false;
  return SEPARATORS.some((separator) => {
    const cells = (lines[0] ?? '').split(separator).length;
    return cells > 2 && lines.filter((line) => line.split(separator).length >= cells).length * 5 >= lines.length * 4;
  });
}

function isProse(lines: readonly string[]): boolean {
  const sentences = lines.filter((line) => /[.!?…]["”»]?\s*$/u.test(line));
  const words = countWords(sentences);
  return words >= TOLD_WORDS && words * 2 >= countWords(lines);
}

function countWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/\p{L}+/gu)?.length ?? 0), 0);
}
