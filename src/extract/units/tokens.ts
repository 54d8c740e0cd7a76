import { foldWord } from '../../document/fold.ts';

/** What stands between a word and the next one. */
export const GAP = { blank: 0, comma: 1, semicolon: 2, dash: 3, slash: 4, ampersand: 5, colon: 6, open: 7, dot: 8, hard: 9 } as const;

/** How a word is written. */
export const SHAPE = { lower: 0, capital: 1, upper: 2, number: 3 } as const;

/** The words of a text, each folded once; parallel arrays, since a plan has tens of thousands. */
export interface TokenTable {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly keys: string[];
  readonly shapes: number[];
  /** `gaps[i]`: between word i and word i + 1; after the last one `GAP.hard`. */
  readonly gaps: number[];
  readonly count: number;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Recent texts: rules ask about many offsets of one block before they go to the next. */
const KEPT = 4;
let recent: TokenTable[] = [];

export function tokenize(text: string): TokenTable {
  for (const table of recent) if (table.text === text) return table;
  const table = buildTable(text);
  recent = [table, ...recent.slice(0, KEPT - 1)];
  return table;
}

function buildTable(text: string): TokenTable {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  const shapes: number[] = [];
  const gaps: number[] = [];
  for (const match of text.matchAll(WORDS)) {
    const word = match[0];
    const start = match.index;
    if (starts.length > 0) gaps.push(gapOf(text, ends[ends.length - 1] ?? 0, start));
    starts.push(start);
    ends.push(start + word.length);
    keys.push(foldWord(word));
    shapes.push(shapeOf(word));
  }
  gaps.push(GAP.hard);
  return { text, starts, ends, keys, shapes, gaps, count: starts.length };
}

function gapOf(text: string, from: number, to: number): number {
  let kind: number = GAP.blank;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160 || code === 9) continue;
    if (kind !== GAP.blank) return GAP.hard;
    kind = gapOfCharacter(code);
    if (kind === GAP.hard) return kind;
  }
  return kind;
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
