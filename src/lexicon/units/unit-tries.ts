import { foldPhrase } from '../../document/fold.ts';
import { PROVINCES } from '../places/places.ts';
import { POST_HEADS } from './positions.ts';
import { headOf, UNIT_HEADS, type UnitHead } from './unit-heads.ts';
import { FIELD_NAMES } from './unit-names.ts';
import { NOT_A_HEAD, UNIT_WORDS } from './unit-words.ts';
import { ACTION_VERBS } from '../words/verbs.ts';
import { addPhrase, createTrie, findPhrase, splitLine, trieOf, type WordTrie } from '../words/word-trie.ts';

/** A head with all readings of its phrase: "sở" is a department's head and a common noun. */
export interface HeadEntry {
  readonly key: string;
  readonly department: UnitHead | undefined;
  readonly body: UnitHead | undefined;
  readonly noun: UnitHead | undefined;
  readonly post: UnitHead | undefined;
  /** The lexicon has it with a comma: "tỉnh, ủy" is no "Tỉnh ủy". */
  readonly comma: boolean;
  /** What may not follow ("phòng" + "chống"). */
  readonly veto: WordTrie<true> | undefined;
}

export interface FieldEntry {
  /** As the lexicon writes it. */
  readonly name: string;
  /** The lexicon has it with a comma: "Tài chính, Kế hoạch" is two fields, "Văn hóa, Thể thao và Du lịch" one. */
  comma: boolean;
}

export interface UnitTries extends Readonly<Record<keyof typeof UNIT_WORDS, WordTrie<true>>> {
  readonly heads: WordTrie<HeadEntry>;
  readonly fields: WordTrie<FieldEntry>;
  readonly provinces: WordTrie<true>;
  /** The words with which a sentence goes on, and all verbs of action: in small letters they end a name. */
  readonly smallStops: WordTrie<true>;
  /** The verbs of action. */
  readonly verbs: WordTrie<true>;
  /** First words of heads and determiners: what can begin a unit. */
  readonly openers: Set<string>;
}

/** The tries of names, with a user's own as whole bodies. */
export function buildUnitTries(ownNames: readonly string[]): UnitTries {
  const posts = POST_HEADS.map((phrase) => headOf(phrase, 'post', { owned: true, noun: true }));
  const own = ownNames.map((phrase) => headOf(phrase, 'body'));
  const heads = buildHeads([...UNIT_HEADS, ...posts], own);
  const words = Object.fromEntries(Object.entries(UNIT_WORDS).map(([name, line]) => [name, trieOf(line)])) as Record<
    keyof typeof UNIT_WORDS,
    WordTrie<true>
  >;
  return {
    ...words,
    heads,
    fields: fieldTrie(),
    openers: new Set([...heads.next.keys(), ...words.determiners.next.keys()]),
    provinces: trieOf(PROVINCES.map((province) => province.name)),
    verbs: trieOf(ACTION_VERBS),
    smallStops: trieOf([...splitLine(UNIT_WORDS.sentence), ...ACTION_VERBS]),
  };
}

function fieldTrie(): WordTrie<FieldEntry> {
  const trie = createTrie<FieldEntry>();
  for (const name of FIELD_NAMES) {
    const phrase = name.replaceAll(' và ', ' ');
    const known = findPhrase(trie, phrase);
    if (known) known.comma ||= name.includes(',');
    else addPhrase(trie, phrase, { name, comma: name.includes(',') });
  }
  return trie;
}

function buildHeads(heads: readonly UnitHead[], own: readonly UnitHead[]): WordTrie<HeadEntry> {
  const lists = new Map<string, UnitHead[]>();
  for (const head of heads) {
    const key = foldPhrase(head.phrase);
    lists.set(key, [...(lists.get(key) ?? []), head]);
  }
  for (const head of own) lists.set(foldPhrase(head.phrase), [head]);
  const trie = createTrie<HeadEntry>();
  for (const [key, list] of lists) addPhrase(trie, key, entryOf(key, list));
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
    comma: heads.some((head) => head.phrase.includes(',')),
    veto: line ? trieOf(line) : undefined,
  };
}
