import { foldPhrase } from '../../document/fold.ts';
import { NAME_WORDS } from '../units/name-words.ts';
import { CLAUSE_WORDS } from './clause-words.ts';
import { TASK_WORDS } from './task-words.ts';
import { ACTION_VERBS, NOUNS_OF_VERBS } from './verbs.ts';
import { createTrie, nodeAt, splitLine, type WordTrie } from './word-trie.ts';

const OPENING = [
  'combining',
  'partnering',
  'together',
  'advising',
  'serving',
  'reporting',
  'notServing',
  'notReporting',
] as const;

/** Phrases by what they are to the rules; a phrase may belong to several classes ("phối hợp" acts and takes partners). */
const LINES = {
  action: ACTION_VERBS.join(' | '),
  ...CLAUSE_WORDS,
  ...TASK_WORDS,
  ...NAME_WORDS,
  /** All that may open the part of a body, or a noun that looks so: most words of a text open none, and are asked once. */
  opensPart: OPENING.map((name) => CLAUSE_WORDS[name]).join(' | '),
} as const;

export type WordClass = keyof typeof LINES;
export const WORD_CLASSES = Object.keys(LINES) as readonly WordClass[];

/** Entry i: how many words the longest phrase of class i has that begins where the path does; 0: none. */
export type PhraseLengths = readonly number[];

/**
 * One trie over the phrases of all classes: a text is walked once, whatever the number of classes. Each node says what is known on the
 * way to it, so that the deepest one reached says all about the words of its path.
 */
export type WordClasses = WordTrie<PhraseLengths>;

export function buildWordClasses(): WordClasses {
  const phrases = createTrie<number[]>();
  WORD_CLASSES.forEach((name, row) => {
    for (const phrase of splitLine(LINES[name])) (nodeAt(phrases, foldPhrase(phrase)).value ??= []).push(row);
  });
  for (const noun of NOUNS_OF_VERBS) nodeAt(phrases, noun);
  return sumUp(phrases);
}

const NO_PHRASE: PhraseLengths = WORD_CLASSES.map(() => 0);

/**
 * `path`: the words from the root on, `above` what they say so far. Of nouns ("giao thông" is no "giao") what the first word says
 * counts for nothing.
 */
function sumUp(node: WordTrie<number[]>, path = '', above = NO_PHRASE): WordClasses {
  const lengths = withRows(NOUNS_OF_VERBS.has(path) ? NO_PHRASE : above, node.value ?? [], path.split(' ').length);
  const summed = createTrie<PhraseLengths>();
  summed.value = lengths;
  for (const [word, below] of node.next) summed.next.set(word, sumUp(below, `${path} ${word}`.trim(), lengths));
  return summed;
}

function withRows(lengths: PhraseLengths, rows: readonly number[], depth: number): PhraseLengths {
  if (rows.length === 0) return lengths;
  const longer = lengths.slice();
  for (const row of rows) longer[row] = depth;
  return longer;
}
