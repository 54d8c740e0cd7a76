import { isPlausibleWord } from '../legacy/syllables.ts';
import type { ReadWord } from './engine/engine.ts';

/** How much of what was read is Vietnamese. */
export interface ReadingQuality {
  /** Words of two letters and more. */
  readonly words: number;
  /** Share of them that are syllables of the language, or abbreviations. */
  readonly share: number;
  /** Mean confidence of all words, 0 to 100. */
  readonly confidence: number;
}

const LETTERS = /^[^\p{L}\p{N}]*(\p{L}{2,})[^\p{L}\p{N}]*$/u;

export function judgeReading(words: readonly ReadWord[]): ReadingQuality {
  let count = 0;
  let good = 0;
  let sum = 0;
  for (const word of words) {
    sum += word.confidence;
    const letters = LETTERS.exec(word.text.normalize('NFC'))?.[1];
    if (letters === undefined) continue;
    count += 1;
    if (isPlausibleWord(letters)) good += 1;
  }
  return { words: count, share: count > 0 ? good / count : 0, confidence: words.length > 0 ? sum / words.length : 0 };
}

/** A page upside down, in another script, or nothing but noise. */
export function isGibberish(quality: ReadingQuality): boolean {
  return quality.share < 0.45 && quality.confidence < 80;
}
