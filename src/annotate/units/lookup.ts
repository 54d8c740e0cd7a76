import { foldWord } from '../../document/fold.ts';
import type { HeadEntry, UnitTries } from '../../lexicon/units/unit-tries.ts';
import { NOT_AFTER } from '../../lexicon/units/unit-words.ts';
import { NOUNS_OF_VERBS } from '../../lexicon/words/verbs.ts';
import { keysOf, splitLine, type WordTrie } from '../../lexicon/words/word-trie.ts';
import { GAP, SHAPE, type TokenTable } from '../tokens.ts';

export type { HeadEntry } from '../../lexicon/units/unit-tries.ts';

export const [AND, EACH, OF] = ['và', 'các', 'của'].map(foldWord);

const BOARD = foldWord('ban');

const compounds = new Map(
  Object.entries(NOT_AFTER).map(([word, line]) => [foldWord(word), new Set(splitLine(line).map(foldWord))]),
);

/** Word `at` goes with the word before it ("cơ sở", "dịch vụ"). */
export function isSecondHalf(tokens: TokenTable, at: number): boolean {
  if (at === 0 || tokens.gaps[at - 1] !== GAP.blank) return false;
  if (!compounds.get(tokens.keys[at] ?? '')?.has(tokens.keys[at - 1] ?? '')) return false;
  // "cấp ủy" + "ban hành"
  return tokens.keys[at] !== BOARD || matchHead(tokens, at - 2)?.end !== at;
}

/** The tries of the lexicon that the words were read with. */
export function unitLookup(tokens: TokenTable): UnitTries {
  return tokens.lexicon.units;
}

/** Words `at` and `at + 1` as one key. */
export function pairAt(tokens: TokenTable, at: number): string {
  return `${tokens.keys[at] ?? ''} ${tokens.keys[at + 1] ?? ''}`;
}

/** Index after the longest phrase of `trie` that begins at word `at`; `at` itself where there is none. Words are joined by blanks, dashes, "&", "." or "/". */
export function matchPhrase<T>(trie: WordTrie<T>, tokens: TokenTable, at: number): number {
  let node = trie.next.get(tokens.keys[at] ?? '');
  let end = at;
  for (let index = at; node;) {
    if (node.value !== undefined) end = index + 1;
    const gap = tokens.gaps[index];
    if (gap === GAP.semicolon || gap === GAP.colon || gap === GAP.open || gap === GAP.hard) break;
    index += 1;
    node = node.next.get(tokens.keys[index] ?? '');
  }
  return end;
}

/** Word `at` stands right behind the one before it, or behind the dot of its capitals ("TT. Y tế"). */
export function isBeside(tokens: TokenTable, at: number): boolean {
  const gap = tokens.gaps[at - 1];
  return gap === GAP.blank || (gap === GAP.dot && tokens.shapes[at - 1] === SHAPE.upper);
}

/** Index of the word behind a comma, "và" or both; -1 where neither follows before word `end`. */
export function nextInRow(tokens: TokenTable, end: number): number {
  const gap = tokens.gaps[end - 1];
  if (tokens.keys[end] === AND && (gap === GAP.blank || gap === GAP.comma)) return end + 1;
  return gap === GAP.comma ? end : -1;
}

/** Index after the word with which a sentence goes on at word `at`; "giao" of "giao thông" and "dự" of "dự án" are none. */
export function matchStop(tokens: TokenTable, at: number): number {
  const end = matchPhrase(unitLookup(tokens).smallStops, tokens, at);
  return end === at + 1 && tokens.gaps[at] === GAP.blank && NOUNS_OF_VERBS.has(pairAt(tokens, at)) ? at : end;
}

/** The longest head at word `at`, commas inside allowed only where the lexicon's phrase needs the word after them. */
export function matchHead(tokens: TokenTable, at: number): { entry: HeadEntry; end: number } | null {
  let node = tokens.words[at]?.heads;
  let found: { entry: HeadEntry; end: number } | null = null;
  let hasComma = false;
  for (let index = at; node;) {
    if (node.value !== undefined && (!hasComma || node.value.comma))
      found = isVetoed(node.value, tokens, index + 1) ? null : { entry: node.value, end: index + 1 };
    const gap = tokens.gaps[index];
    hasComma ||= gap === GAP.comma;
    if (gap === GAP.semicolon || gap === GAP.colon || gap === GAP.open || gap === GAP.hard) break;
    index += 1;
    node = node.next.get(tokens.keys[index] ?? '');
  }
  return found;
}

function isVetoed(entry: HeadEntry, tokens: TokenTable, next: number): boolean {
  if (!entry.veto) return false;
  const gap = tokens.gaps[next - 1];
  if (gap !== GAP.blank && gap !== GAP.comma && gap !== GAP.dash) return false;
  return matchPhrase(entry.veto, tokens, next) > next;
}

/** Index after the longest field name at word `at`; "và", commas and dashes between its words do not count. */
export function matchField(tokens: TokenTable, at: number): number {
  let node = unitLookup(tokens).fields.next.get(tokens.keys[at] ?? '');
  let end = at;
  let hasComma = false;
  for (let index = at; node;) {
    if (node.value !== undefined && (!hasComma || node.value.comma)) end = index + 1;
    let gap = tokens.gaps[index];
    hasComma ||= gap === GAP.comma;
    if (gap === GAP.semicolon || gap === GAP.colon || gap === GAP.open || gap === GAP.hard) break;
    index += 1;
    if (tokens.keys[index] === AND) {
      gap = tokens.gaps[index];
      if (gap !== GAP.blank) break;
      index += 1;
    }
    node = node.next.get(tokens.keys[index] ?? '');
  }
  return end;
}

const OFFICES = keysOf('cơ quan | đơn vị | thường trực');

/** "- Cơ quan thường trực", "- Phó Trưởng ban": behind a dash a noun of bodies or a post tells what the one named is. */
export function isApposition(tokens: TokenTable, at: number): boolean {
  const head = tokens.gaps[at - 1] === GAP.dash ? matchHead(tokens, at)?.entry : undefined;
  return head !== undefined && (head.post !== undefined || OFFICES.has(head.key));
}

/** "Sở Tài chính", "Phòng Nội vụ": a head of departments and a field that the lexicon knows, at word `at`. */
export function isKnownDepartment(tokens: TokenTable, at: number): boolean {
  const head = matchHead(tokens, at);
  return head?.entry.department !== undefined && matchField(tokens, head.end) > head.end;
}
