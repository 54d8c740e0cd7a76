import { endsIn } from '../document/trim.ts';
import type { ReadDocument } from '../annotate/reading.ts';
import { isBlankCode, isLetterCode } from '../document/text-boundary.ts';
import { isVietnameseSyllable } from '../ingest/legacy/index.ts';

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

/** Fewer words than this tell no language, and no book. */
const LANGUAGE_WORDS = 200;
const BOOK_WORDS = 600;
/** A text is looked at in so many places, and so many words in each, until half of all of them are syllables. */
const PLACES = 8;
const WORDS_A_PLACE = 30;
const ENOUGH_SYLLABLES = (PLACES * WORDS_A_PLACE) / 2;
/** Signs of formulas, tags, addresses, paths: what they stand in is no word of a language ("=HYPERLINK(…)", "<b>", "http://…", "a@b.vn"). */
const CODE_SIGNS = new Set([...'=<>{}\\@%|&'].map((sign) => sign.charCodeAt(0)));
const SLASH = 0x2f;

/**
 * A text most of whose words are no syllables of Vietnamese, with marks or without: an English book has sections and numbers, too, and
 * hundreds of "tasks". A plan with foreign names, or typed without marks, stays far above that.
 */
export function isOtherLanguage(document: ReadDocument): boolean {
  const { text } = document;
  if (hasVietnameseLetters(text)) return false;
  let words = 0;
  let syllables = 0;
  for (let place = 0; place < PLACES && syllables < ENOUGH_SYLLABLES; place += 1) {
    const from = Math.floor((text.length * place) / PLACES);
    const to = Math.floor((text.length * (place + 1)) / PLACES);
    eachWord(text, from, to, (start, end) => {
      words += 1;
      if (isVietnameseSyllable(text.slice(start, end))) syllables += 1;
    });
  }
  return words >= LANGUAGE_WORDS && syllables * 2 < words;
}

/** As many letters in each place; where one of twelve is a letter that only Vietnamese has, no word need be looked up. */
const LETTERS_A_PLACE = 200;
const ENOUGH_LETTERS = (PLACES * LETTERS_A_PLACE) / 12;

function hasVietnameseLetters(text: string): boolean {
  let count = 0;
  for (let place = 0; place < PLACES; place += 1) {
    const from = Math.floor((text.length * place) / PLACES);
    const to = Math.min(text.length, from + LETTERS_A_PLACE, Math.floor((text.length * (place + 1)) / PLACES));
    for (let at = from; at < to; at += 1) if (isOwnLetter(text.charCodeAt(at))) count += 1;
  }
  return count >= ENOUGH_LETTERS;
}

/** Toned vowels, "ơ", "ư", "đ". */
function isOwnLetter(code: number): boolean {
  return (code >= 0x1ea0 && code <= 0x1ef9) || code === 0x1a1 || code === 0x1b0 || code === 0x111;
}

/** Looks at the first words of two letters and more outside code between two offsets. */
function eachWord(text: string, from: number, to: number, look: (start: number, end: number) => void): void {
  let count = 0;
  for (let at = from; at < to && count < WORDS_A_PLACE;) {
    const pieceEnd = endOfPiece(text, at);
    const end = pieceEnd < 0 ? -pieceEnd : pieceEnd;
    for (at = pieceEnd < 0 ? end : at; at < end; at += 1) {
      const start = at;
      while (at < end && isLetterCode(text.charCodeAt(at))) at += 1;
      if (at - start < 2) continue;
      count += 1;
      look(start, at);
    }
    at = end + 1;
  }
}

/** Where the stretch without blanks from `from` on ends; negative where a sign of code stands in it. */
function endOfPiece(text: string, from: number): number {
  let isCode = false;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetterCode(code)) continue;
    if (isBlankCode(code)) break;
    isCode ||= CODE_SIGNS.has(code) || (code === SLASH && text.charCodeAt(at + 1) === SLASH);
  }
  return isCode ? -at : at;
}

/** A text as long as a chapter, told in sentences: with numbers before its parts, a novel or a manual is still none of ours. */
export function isBook(document: ReadDocument): boolean {
  const lines = document.text.split('\n').filter((line) => line.trim() !== '');
  return countWords(lines) >= BOOK_WORDS && isProse(lines);
}

function isSeparated(lines: readonly string[]): boolean {
  if (lines.length < TABLE_ROWS) return false;
  return SEPARATORS.some((separator) => {
    const cells = (lines[0] ?? '').split(separator).length;
    return cells > 2 && lines.filter((line) => line.split(separator).length >= cells).length * 5 >= lines.length * 4;
  });
}

function isProse(lines: readonly string[]): boolean {
  const sentences = lines.filter((line) => endsIn(line, '.!?…"”»'));
  const words = countWords(sentences);
  return words >= TOLD_WORDS && words * 2 >= countWords(lines);
}

function countWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/\p{L}+/gu)?.length ?? 0), 0);
}
