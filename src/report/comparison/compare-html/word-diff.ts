import { diffArrays } from 'diff';
import { foldWord } from '../../../document/fold.ts';

/** A piece of text; `isOwn`: the other side does not have it. */
export interface DiffPiece {
  readonly text: string;
  readonly isOwn: boolean;
}

const TOKENS = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
/** Beyond, two texts have too little in common for marks to help. */
const MAX_EDITS = 1200;
/** Where less than this share of the words is shared, marking nearly everything tells nothing. */
const MIN_SHARED = 0.15;

/** Both texts in pieces, words that only one side has marked; spelling, case and blanks do not count. */
export function diffWords(
  parent: string,
  child: string,
): { readonly parent: DiffPiece[]; readonly child: DiffPiece[] } {
  const [a, b] = [tokensOf(parent), tokensOf(child)];
  // undefined where the texts differ more than that
  const parts = diffArrays(a, b, { comparator: isSame, maxEditLength: MAX_EDITS });
  if (!parts) return plain(parent, child);
  const left: DiffPiece[] = [];
  const right: DiffPiece[] = [];
  let [fromA, fromB, shared] = [0, 0, 0];
  for (const { added, removed, value } of parts) {
    const count = value.length;
    if (!added) push(left, a.slice(fromA, (fromA += count)), removed);
    if (!removed) push(right, b.slice(fromB, (fromB += count)), added);
    if (!added && !removed) shared += value.filter(isWord).length;
  }
  return shared < MIN_SHARED * Math.min(a.filter(isWord).length, b.filter(isWord).length)
    ? plain(parent, child)
    : { parent: joinMarks(left), child: joinMarks(right) };
}

function tokensOf(text: string): string[] {
  return text.replace(/\s+/gu, ' ').trim().match(TOKENS) ?? [];
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

function isSame(a: string, b: string): boolean {
  return a === b || (isWord(a) ? foldWord(a) === foldWord(b) : !isWord(b));
}

/** Signs between words are never marked alone, and pieces of one kind are joined. */
function push(pieces: DiffPiece[], tokens: readonly string[], isOwn: boolean): void {
  if (tokens.length === 0) return;
  const own = isOwn && tokens.some(isWord);
  const last = pieces.at(-1);
  const text = tokens.join('');
  if (last?.isOwn === own) pieces[pieces.length - 1] = { text: last.text + text, isOwn: own };
  else pieces.push({ text, isOwn: own });
}

/** Words marked on both sides of a blank or comma are one mark. */
function joinMarks(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  pieces.forEach((piece, at) => {
    const isBridge =
      !piece.isOwn && !isWord(piece.text) && joined.at(-1)?.isOwn === true && pieces[at + 1]?.isOwn === true;
    const last = joined.at(-1);
    if (last && (isBridge || last.isOwn === piece.isOwn))
      joined[joined.length - 1] = { text: last.text + piece.text, isOwn: last.isOwn };
    else joined.push(piece);
  });
  return joined;
}

function plain(parent: string, child: string): { parent: DiffPiece[]; child: DiffPiece[] } {
  return {
    parent: [{ text: tokensOf(parent).join(''), isOwn: false }],
    child: [{ text: tokensOf(child).join(''), isOwn: false }],
  };
}
