import { foldWord } from '../document/fold.ts';
import { isWordCode as isWordCharacter } from '../document/text-boundary.ts';
import { createTextCache } from '../document/text-cache.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** What stands between a word and the next one. */
export const GAP = {
  blank: 0,
  comma: 1,
  semicolon: 2,
  dash: 3,
  slash: 4,
  ampersand: 5,
  colon: 6,
  open: 7,
  dot: 8,
  hard: 9,
} as const;

/** How a word is written. */
export const SHAPE = { lower: 0, capital: 1, upper: 2, number: 3 } as const;

/** The words of a text, each folded once; parallel arrays, since a plan has tens of thousands. */
export interface TokenTable {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly starts: number[];
  readonly ends: number[];
  readonly keys: string[];
  readonly shapes: number[];
  /** `gaps[i]`: between word i and word i + 1; after the last one `GAP.hard`. */
  readonly gaps: number[];
  readonly count: number;
}

/** The words of `text`, to be read with `lexicon`. */
export function tokenize(text: string, lexicon: Lexicon): TokenTable {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  const shapes: number[] = [];
  const gaps: number[] = [];
  const length = text.length;
  let gap: number = GAP.blank;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      gap = mergeGap(gap, code);
      at += 1;
      continue;
    }
    const start = at;
    do at += 1;
    while (at < length && isWordCode(text.charCodeAt(at)));
    if (starts.length > 0) gaps.push(gap);
    gap = GAP.blank;
    const word = lookUpWord(text.slice(start, at));
    starts.push(start);
    ends.push(at);
    keys.push(word.key);
    shapes.push(word.shape);
  }
  gaps.push(GAP.hard);
  return { text, lexicon, starts, ends, keys, shapes, gaps, count: starts.length };
}

/** The words of a text made from another: those of the other where nothing was changed. */
export function tokenizeAgain(tokens: TokenTable, text: string): TokenTable {
  return text === tokens.text ? tokens : tokenize(text, tokens.lexicon);
}

/** Letters, marks and digits; "²" and "º" stand behind a word. */
function isWordCode(code: number): boolean {
  return (code < 0x80 || code > 0xbf) && isWordCharacter(code);
}

interface KnownWord {
  readonly key: string;
  readonly shape: number;
}

/** Folding is dear and a text has few words: Vietnamese has some 7,000 syllables. */
const knownWords = createTextCache<KnownWord>();

function lookUpWord(word: string): KnownWord {
  const known = knownWords.get(word);
  if (known) return known;
  const made = { key: foldWord(word), shape: shapeOf(word) };
  knownWords.set(word, made);
  return made;
}

function mergeGap(gap: number, code: number): number {
  if (code === 32 || code === 160 || code === 9) return gap;
  return gap === GAP.blank ? gapOfCharacter(code) : GAP.hard;
}

function gapOfCharacter(code: number): number {
  switch (code) {
    case 44:
      return GAP.comma;
    case 59:
      return GAP.semicolon;
    case 45:
    case 0x2013:
    case 0x2014:
    case 0x2010:
    case 0x2011:
    case 0x2212:
      return GAP.dash;
    case 47:
      return GAP.slash;
    case 38:
      return GAP.ampersand;
    case 58:
      return GAP.colon;
    case 40:
      return GAP.open;
    case 46:
      return GAP.dot;
    default:
      return GAP.hard;
  }
}

function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return SHAPE.number;
  const lower = word.toLowerCase();
  if (word === lower) return SHAPE.lower;
  if (word.length > 1 && word === word.toUpperCase()) return SHAPE.upper;
  return word[0] === lower[0] ? SHAPE.lower : SHAPE.capital;
}

/** Index of the word that starts at `offset` or after it. */
export function tokenAt(table: TokenTable, offset: number): number {
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
