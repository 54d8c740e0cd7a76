import {
  ADJUNCTS,
  CLAUSE_OPENERS,
  CLAUSE_WORDS,
  DETERMINERS,
  HEADING_LEADS,
  HEADING_TAILS,
  IDENTIFYING_WORDS,
  LEVEL_WORDS,
  NOT_A_HEAD,
  NOT_AFTER,
  SENTENCE_WORDS,
} from '../../lexicon/unit-words.ts';
import { foldPhrase, foldWord } from '../../document/fold.ts';
import { PROVINCES } from '../../lexicon/places.ts';
import { POST_HEADS } from '../../lexicon/positions.ts';
import { UNIT_HEADS, type UnitHead } from '../../lexicon/unit-heads.ts';
import { FIELD_NAMES } from '../../lexicon/unit-names.ts';
import { addPhrase, createTrie, findPhrase, splitLine, trieOf, type WordTrie } from '../../lexicon/word-trie.ts';
import { activeVocabulary, type Vocabulary } from '../../lexicon/vocabulary.ts';
import { GAP, type TokenTable } from '../tokens.ts';

/** A head with all readings of its phrase: "sở" is a department's head and a common noun. */
export interface HeadEntry {
  readonly key: string;
  readonly department: UnitHead | undefined;
  readonly body: UnitHead | undefined;
  readonly noun: UnitHead | undefined;
  readonly post: UnitHead | undefined;
  /** What may not follow ("phòng" + "chống"). */
  readonly veto: WordTrie<true> | undefined;
}

export interface FieldEntry {
  /** As the lexicon writes it. */
  readonly name: string;
  /** The lexicon has it with a comma: "Tài chính, Kế hoạch" is two fields, "Văn hóa, Thể thao và Du lịch" one. */
  comma: boolean;
}

export interface UnitLookup {
  readonly heads: WordTrie<HeadEntry>;
  readonly fields: WordTrie<FieldEntry>;
  readonly determiners: WordTrie<true>;
  readonly levels: WordTrie<true>;
  readonly provinces: WordTrie<true>;
  readonly adjuncts: WordTrie<true>;
  readonly sentence: WordTrie<true>;
  readonly clauseOpeners: WordTrie<true>;
  readonly clauseWords: WordTrie<true>;
  readonly leads: WordTrie<true>;
  readonly tails: WordTrie<true>;
  readonly identifying: WordTrie<true>;
  /** First words of heads and determiners: what can begin a unit. */
  readonly openers: Set<string>;
}

/** Key of "và". */
export const AND = foldWord('và');

const compounds = new Map(
  Object.entries(NOT_AFTER).map(([word, line]) => [foldWord(word), new Set(splitLine(line).map(foldWord))]),
);

/** Word `at` goes with the word before it ("cơ sở", "dịch vụ"). */
export function isSecondHalf(tokens: TokenTable, at: number): boolean {
  if (at === 0 || tokens.gaps[at - 1] !== GAP.blank) return false;
  return compounds.get(tokens.keys[at] ?? '')?.has(tokens.keys[at - 1] ?? '') ?? false;
}

let built: UnitLookup | undefined;
const extended = new WeakMap<Vocabulary, UnitLookup>();

/** The tries, built from the lexicon at first use; once more for each vocabulary that names units. */
export function unitLookup(): UnitLookup {
  const vocabulary = activeVocabulary();
  if (!vocabulary.units) return (built ??= build());
  const known = extended.get(vocabulary) ?? withUnitNames(build(), vocabulary.units);
  extended.set(vocabulary, known);
  return known;
}

function build(): UnitLookup {
  const heads = buildHeads([...UNIT_HEADS, ...POST_HEADS.map(postHead)]);
  const determiners = trieOf(DETERMINERS);
  return {
    heads,
    fields: fieldTrie(),
    determiners,
    openers: new Set([...heads.next.keys(), ...determiners.next.keys()]),
    levels: trieOf(LEVEL_WORDS),
    provinces: trieOf(PROVINCES.map((province) => province.name)),
    adjuncts: trieOf(ADJUNCTS),
    sentence: trieOf(SENTENCE_WORDS),
    clauseOpeners: trieOf(CLAUSE_OPENERS),
    clauseWords: trieOf(CLAUSE_WORDS),
    leads: trieOf(HEADING_LEADS),
    tails: trieOf(HEADING_TAILS),
    identifying: trieOf(IDENTIFYING_WORDS),
  };
}

/** With a user's own unit names, as whole bodies. */
function withUnitNames(lookup: UnitLookup, names: readonly string[]): UnitLookup {
  const { heads, openers } = lookup;
  for (const phrase of names) {
    const head: UnitHead = {
      phrase,
      kind: 'body',
      system: null,
      level: null,
      bare: true,
      owned: false,
      elidable: false,
      noun: false,
      weak: false,
      plain: false,
    };
    addPhrase(heads, phrase, entryOf(foldPhrase(phrase), [head]), true);
    openers.add(foldPhrase(phrase).split(' ')[0] ?? '');
  }
  return lookup;
}

function fieldTrie(): WordTrie<FieldEntry> {
  const trie = createTrie<FieldEntry>();
  for (const name of FIELD_NAMES) {
    const phrase = withoutAnd(name);
    const known = findPhrase(trie, phrase);
    if (known) known.comma ||= name.includes(',');
    else addPhrase(trie, phrase, { name, comma: name.includes(',') });
  }
  return trie;
}

function withoutAnd(name: string): string {
  return name.replace(/ và /gu, ' ');
}

function postHead(phrase: string): UnitHead {
  return {
    phrase,
    kind: 'post',
    system: null,
    level: null,
    bare: true,
    owned: true,
    elidable: false,
    noun: true,
    weak: false,
    plain: false,
  };
}

function buildHeads(heads: readonly UnitHead[]): WordTrie<HeadEntry> {
  const byKey = new Map<string, UnitHead[]>();
  for (const head of heads) {
    const key = foldPhrase(head.phrase);
    const list = byKey.get(key);
    if (list) list.push(head);
    else byKey.set(key, [head]);
  }
  const trie = createTrie<HeadEntry>();
  for (const [key, list] of byKey) addPhrase(trie, key, entryOf(key, list));
  return trie;
}

const vetoes = new Map(Object.entries(NOT_A_HEAD).map(([head, line]) => [foldPhrase(head), line]));

function entryOf(key: string, heads: readonly UnitHead[]): HeadEntry {
  const line = vetoes.get(key);
  return {
    key,
    department: heads.find((head) => head.kind === 'department'),
    body: heads.find((head) => head.kind === 'body'),
    noun: heads.find((head) => head.kind === 'noun'),
    post: heads.find((head) => head.kind === 'post'),
    veto: line ? trieOf(splitLine(line).filter((word) => word !== '')) : undefined,
  };
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

/** The longest head at word `at`, commas inside allowed only where the lexicon's phrase needs the word after them. */
export function matchHead(tokens: TokenTable, at: number): { entry: HeadEntry; end: number } | null {
  let node = unitLookup().heads.next.get(tokens.keys[at] ?? '');
  let found: { entry: HeadEntry; end: number } | null = null;
  for (let index = at; node;) {
    if (node.value !== undefined)
      found = isVetoed(node.value, tokens, index + 1) ? null : { entry: node.value, end: index + 1 };
    const gap = tokens.gaps[index];
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
  const end = matchPhrase(entry.veto, tokens, next);
  return end > next;
}

/** Index after the longest field name at word `at`; "và", commas and dashes between its words do not count. */
export function matchField(tokens: TokenTable, at: number): number {
  let node = unitLookup().fields.next.get(tokens.keys[at] ?? '');
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
