import { foldPhrase } from '../document/fold.ts';
import { AUDIENCES, DUTIES_AFTER_HAVE, NAME_CLAUSES, NAME_ENDS, NAME_OPENERS } from './name-words.ts';
import { ACTION_VERBS, AUXILIARIES, NOUNS_OF_VERBS } from './verbs.ts';
import { createTrie, type WordTrie } from './word-trie.ts';

/** What a phrase can be to the rules; a phrase may belong to several ("phối hợp" acts and names partners). */
export const WORD_CLASSES = [
  'action',
  'auxiliary',
  'name-opener',
  'audience',
  'name-end',
  'name-clause',
  'duty-after-have',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

const PHRASES: Readonly<Record<WordClass, readonly string[]>> = {
  action: ACTION_VERBS,
  auxiliary: AUXILIARIES,
  'name-opener': NAME_OPENERS,
  audience: AUDIENCES,
  'name-end': NAME_ENDS,
  'name-clause': NAME_CLAUSES,
  'duty-after-have': DUTIES_AFTER_HAVE,
};

/** One trie over the phrases of all classes: a text is walked once, whatever the number of classes. */
export interface WordClasses {
  /** Value: the classes of the phrase, as indices into `WORD_CLASSES`. */
  readonly phrases: WordTrie<number[]>;
  /** Keys that may not follow a short verb: "giao" + "thông" is no verb. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>;
}

export function buildWordClasses(): WordClasses {
  const phrases = createTrie<number[]>();
  WORD_CLASSES.forEach((name, index) => {
    for (const phrase of PHRASES[name]) addClass(phrases, foldPhrase(phrase), index);
  });
  const nouns = new Map(
    Object.entries(NOUNS_OF_VERBS).map(([verb, seconds]) => [
      foldPhrase(verb),
      new Set(seconds.split(' ').map(foldPhrase)),
    ]),
  );
  return { phrases, nouns };
}

function addClass(trie: WordTrie<number[]>, key: string, index: number): void {
  let node = trie;
  for (const word of key.split(' ')) {
    const next = node.next.get(word) ?? createTrie<number[]>();
    node.next.set(word, next);
    node = next;
  }
  (node.value ??= []).push(index);
}
