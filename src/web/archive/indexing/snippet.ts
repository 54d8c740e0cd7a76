import { foldBare, foldPhrase, foldWord } from '../../../document/fold.ts';

export interface SnippetPiece {
  readonly text: string;
  readonly isHit: boolean;
}

export interface Snippet {
  readonly pieces: readonly SnippetPiece[];
  /** Where the words stand in the record's text. */
  readonly span: { readonly start: number; readonly end: number };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BEFORE = 50;
const AFTER = 110;

/** The first place where the words of a query stand together, else where the first of them stands; null where none does. */
export function cutSnippet(text: string, query: string): Snippet | null {
  const wanted = foldPhrase(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return null;
  const isBare = wanted.every((word) => foldBare(word) === word);
  const keyOf = (word: string): string => (isBare ? foldBare(foldWord(word)) : foldWord(word));
  let alone: { start: number; end: number } | null = null;
  const recent: { key: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    recent.push({ key: keyOf(word), start, end: start + word.length });
    if (recent.length > wanted.length) recent.shift();
    const first = recent[0];
    if (first && recent.length === wanted.length && recent.every(({ key }, at) => isHit(key, wanted, at)))
      return around(text, { start: first.start, end: start + word.length });
    if (!alone && isHit(recent.at(-1)?.key ?? '', wanted, 0)) alone = { start, end: start + word.length };
  }
  return alone && around(text, alone);
}

function isHit(key: string, wanted: readonly string[], at: number): boolean {
  const word = wanted[at] ?? '';
  return at === wanted.length - 1 ? key.startsWith(word) : key === word;
}

function around(text: string, span: { start: number; end: number }): Snippet {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, span.start - BEFORE)) + 1);
  const found = text.indexOf(' ', Math.min(text.length, span.end + AFTER));
  const to = found < 0 ? text.length : Math.min(found, span.end + 2 * AFTER);
  const tidy = (part: string): string => part.replace(/[ \t\n]+/g, ' ');
  const pieces = [
    { text: (from > 0 ? '… ' : '') + tidy(text.slice(from, span.start)), isHit: false },
    { text: tidy(text.slice(span.start, span.end)), isHit: true },
    { text: tidy(text.slice(span.end, to)) + (to < text.length ? ' …' : ''), isHit: false },
  ];
  return { pieces: pieces.filter((piece) => piece.text !== ''), span };
}
