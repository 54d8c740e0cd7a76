import { foldWord } from '../document/fold.ts';
import { copyText } from '../document/text-cache.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { HeadEntry } from '../lexicon/units/unit-tries.ts';
import type { WordClasses } from '../lexicon/words/word-classes.ts';
import type { WordTrie } from '../lexicon/words/word-trie.ts';

/** How a word is written. */
export const SHAPE = { lower: 0, capital: 1, upper: 2, number: 3 } as const;

/** A word as it is written, with all that a lexicon says of what may begin with it. */
export interface KnownWord {
  readonly text: string;
  readonly key: string;
  readonly shape: number;
  /** Where phrases of word classes go on; undefined where none begins with it. */
  readonly classes: WordClasses | undefined;
  /** Where heads of units go on. */
  readonly heads: WordTrie<HeadEntry> | undefined;
}

/** Places for words, a power of two; a word drives out the one that stood in its place, so that no text fills the heap. */
const PLACES = 16_384;
/** Longer words hardly recur. */
const LONGEST_KEPT = 64;

/** The words that were met last, each looked up in the lexicon once. Words are compared where they stand in a text, never cut out. */
export class KnownWords {
  readonly #lexicon: Lexicon;
  readonly #places: (KnownWord | undefined)[] = new Array<KnownWord | undefined>(PLACES).fill(undefined);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The word text[start, end), whose code units `hashCode` was called for in order, from 0 on. */
  at(text: string, start: number, end: number, hash: number): KnownWord {
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = this.#places[place];
    if (known !== undefined && isAt(known.text, text, start, end)) return known;
    const made = describeWord(text.slice(start, end), this.#lexicon);
    if (end - start <= LONGEST_KEPT) this.#places[place] = made;
    return made;
  }
}

/** The hash of a word with one more code unit. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

const made = new WeakMap<Lexicon, KnownWords>();

/** The words known with `lexicon`: one value for all texts read with it. */
export function knownWords(lexicon: Lexicon): KnownWords {
  const known = made.get(lexicon) ?? new KnownWords(lexicon);
  made.set(lexicon, known);
  return known;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function describeWord(slice: string, { classes, units }: Lexicon): KnownWord {
  const text = copyText(slice);
  const key = foldWord(text);
  return { text, key, shape: shapeOf(text), classes: classes.next.get(key), heads: units.heads.next.get(key) };
}

function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return SHAPE.number;
  const lower = word.toLowerCase();
  if (word === lower) return SHAPE.lower;
  if (word.length > 1 && word === word.toUpperCase()) return SHAPE.upper;
  return word[0] === lower[0] ? SHAPE.lower : SHAPE.capital;
}
