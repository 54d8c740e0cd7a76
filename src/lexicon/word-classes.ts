import { foldPhrase } from '../document/fold.ts';
import {
  ADVISING,
  ASKING,
  CONDITIONS,
  DUTIES,
  FOR,
  HELPING,
  MANNERS,
  NOT_REPORTING,
  NOT_SERVING,
  PARTNERING,
  PARTNERING_WITH,
  PURPOSES,
  RECEIVING,
  REPORTED,
  REPORTING,
  RUNNING,
  SENDING,
  SERVING,
  TOGETHER,
  WITH,
} from './clause-words.ts';
import { DESCRIBING_STARTS, INVENTORY_TITLES, TARGET_STARTS } from './task-words.ts';
import {
  AUDIENCES,
  CLAUSE_ENDS,
  DUTIES_AFTER_HAVE,
  NAME_CLAUSES,
  NAME_ENDS,
  NAME_OPENERS,
  NAME_STOPS,
  UNFINISHED_OPENERS,
} from './name-words.ts';
import { ACTION_VERBS, AUXILIARIES, NOUNS_OF_VERBS } from './verbs.ts';
import { createTrie, type WordTrie } from './word-trie.ts';

/** Phrases by what they are to the rules; a phrase may belong to several classes ("phối hợp" acts and takes partners). */
const PHRASES = {
  action: ACTION_VERBS,
  auxiliary: AUXILIARIES,
  asking: ASKING,
  condition: CONDITIONS,
  purpose: PURPOSES,
  duty: DUTIES,
  manner: MANNERS,
  helping: HELPING,
  partnering: PARTNERING,
  partneringWith: PARTNERING_WITH,
  together: TOGETHER,
  with: WITH,
  advising: ADVISING,
  serving: SERVING,
  notServing: NOT_SERVING,
  for: FOR,
  reporting: REPORTING,
  notReporting: NOT_REPORTING,
  sending: SENDING,
  reported: REPORTED,
  receiving: RECEIVING,
  running: RUNNING,
  inventory: INVENTORY_TITLES,
  describing: DESCRIBING_STARTS,
  target: TARGET_STARTS,
  nameOpener: NAME_OPENERS,
  audience: AUDIENCES,
  nameEnd: NAME_ENDS,
  nameClause: NAME_CLAUSES,
  dutyAfterHave: DUTIES_AFTER_HAVE,
  unfinishedOpener: UNFINISHED_OPENERS,
  clauseEnd: CLAUSE_ENDS,
  nameStop: NAME_STOPS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WordClass = keyof typeof PHRASES;
export const WORD_CLASSES = Object.keys(PHRASES) as readonly WordClass[];

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
