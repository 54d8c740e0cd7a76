import { phraseEnd, type Reading } from '../../annotate/reading.ts';
import { GAP, tokenAt } from '../../annotate/tokens.ts';
import type { WordClass } from '../../lexicon/words/word-classes.ts';
import type { TextRange } from '../../outline/outline-node.ts';

/** "Các ông, bà:", "Các ông (bà)", "Các Ông và bà" before those who carry a decision out: how they are spoken to, no part of a name. */
const ADDRESS = /^các\sông(?:(?:\s|,\s?|\s,\s)?(?:và\s)?\(?bà\)?)?\s?:?\s/iu;
const LONGEST_ADDRESS = 20;

/** Offset behind such an address; `offset` itself where none stands there. */
export function afterAddress(text: string, offset: number): number {
  return offset + (ADDRESS.exec(text.slice(offset, offset + LONGEST_ADDRESS))?.[0].length ?? 0);
}

/** Indices of the words of a clause: [from, to). */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export function wordsOf(reading: Reading, range: TextRange): WordRange {
  return { from: tokenAt(reading, range.start), to: tokenAt(reading, range.end) };
}

export function offsetOf(reading: Reading, at: number): number {
  return reading.starts[at] ?? reading.text.length;
}

export function isAfter(reading: Reading, name: WordClass, at: number): boolean {
  return phraseEnd(reading, name, at) > at;
}

/** A phrase of the class begins at one of the words. */
export function holdsPhrase(reading: Reading, name: WordClass, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at += 1) if (isAfter(reading, name, at)) return true;
  return false;
}

/** A longer row is no sentence; rules ask from each of its words, and a row without end would take the square of its length. */
const MOST_PHRASES = 12;

/** Index after all phrases of a class in a row from word `at` on, with blanks (or commas) between them. */
export function skipAll(reading: Reading, name: WordClass, at: number, overCommas = false): number {
  let next = at;
  let phrases = 0;
  for (let end = phraseEnd(reading, name, next); end > next; end = phraseEnd(reading, name, next)) {
    next = end;
    phrases += 1;
    if (phrases === MOST_PHRASES) break;
    const gap = reading.gaps[next - 1];
    if (gap !== GAP.blank && !(overCommas && gap === GAP.comma)) break;
  }
  return next;
}

/** The text between the end of word `at - 1` and word `at`. */
export function between(reading: Reading, at: number): string {
  return reading.text.slice(reading.ends[at - 1] ?? 0, offsetOf(reading, at));
}
