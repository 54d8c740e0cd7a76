import { isLetterCode, isWordCode as isWordCharacter } from '../document/text-boundary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashCode, knownWords, SHAPE, type KnownWord } from './known-words.ts';

export { SHAPE };

/** Of a word that begins with a capital, or has nothing else. */
export function isCapital(shape: number | undefined): boolean {
  return shape === SHAPE.capital || shape === SHAPE.upper;
}

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

/** The words of a text, each looked up once; parallel arrays, since a plan has tens of thousands. */
export interface TokenTable {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly starts: number[];
  readonly ends: number[];
  readonly words: KnownWord[];
  /** The words folded. */
  readonly keys: string[];
  readonly shapes: number[];
  /** `gaps[i]`: between word i and word i + 1; after the last one `GAP.hard`. */
  readonly gaps: number[];
  readonly count: number;
}

/** The words of `text`, to be read with `lexicon`. */
export function tokenize(text: string, lexicon: Lexicon): TokenTable {
  const known = knownWords(lexicon);
  const starts: number[] = [];
  const ends: number[] = [];
  const words: KnownWord[] = [];
  const keys: string[] = [];
  const shapes: number[] = [];
  const gaps: number[] = [];
  const length = text.length;
  let gap: number = GAP.blank;
  for (let at = 0; at < length;) {
    let code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      gap = mergeGap(gap, code);
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = hashCode(hash, code);
      at += 1;
      code = at < length ? text.charCodeAt(at) : 0;
    } while (isWordCode(code) || (code > 0 && isInnerApostrophe(text, at, code)));
    if (starts.length > 0) gaps.push(gap);
    gap = GAP.blank;
    const word = known.at(text, start, at, hash);
    starts.push(start);
    ends.push(at);
    words.push(word);
    keys.push(word.key);
    shapes.push(word.shape);
  }
  gaps.push(GAP.hard);
  return { text, lexicon, starts, ends, words, keys, shapes, gaps, count: starts.length };
}

/** The words of a text made from another: those of the other where nothing was changed. */
export function tokenizeAgain(tokens: TokenTable, text: string): TokenTable {
  return text === tokens.text ? tokens : tokenize(text, tokens.lexicon);
}

/** "Cư M'gar", "Ea K’nôl": a name of two parts is one word. */
function isInnerApostrophe(text: string, at: number, code: number): boolean {
  return (
    (code === 0x27 || code === 0x2019) && isLetterCode(text.charCodeAt(at - 1)) && isLetterCode(text.charCodeAt(at + 1))
  );
}

/** Letters, marks and digits; "²" and "º" stand behind a word. */
function isWordCode(code: number): boolean {
  return (code < 0x80 || code > 0xbf) && isWordCharacter(code);
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
