import { foldPhrase } from '../../document/fold.ts';

/** Phrases as a tree of folded words: looking one up costs one Map access a word, however many phrases there are. */
export interface WordTrie<T> {
  readonly next: Map<string, WordTrie<T>>;
  value: T | undefined;
}

export function createTrie<T>(): WordTrie<T> {
  return { next: new Map(), value: undefined };
}

/** The node of a folded phrase, made where there is none. */
export function nodeAt<T>(trie: WordTrie<T>, key: string): WordTrie<T> {
  let node = trie;
  for (const word of key.split(' ')) {
    const next = node.next.get(word) ?? createTrie<T>();
    node.next.set(word, next);
    node = next;
  }
  return node;
}

/** Adds `phrase` under `value`; an earlier value of the same phrase stays. */
export function addPhrase<T>(trie: WordTrie<T>, phrase: string, value: T): void {
  const key = foldPhrase(phrase);
  if (key !== '') nodeAt(trie, key).value ??= value;
}

/** A trie of phrases, a list or a data line, that only have to be there. */
export function trieOf(phrases: readonly string[] | string): WordTrie<true> {
  const trie = createTrie<true>();
  for (const phrase of typeof phrases === 'string' ? splitLine(phrases) : phrases) addPhrase(trie, phrase, true);
  return trie;
}

/** The keys of the phrases of a data line. */
export function keysOf(line: string): ReadonlySet<string> {
  return new Set(splitLine(line).map(foldPhrase));
}

/** The value of exactly `phrase`. */
export function findPhrase<T>(trie: WordTrie<T>, phrase: string): T | undefined {
  let node: WordTrie<T> | undefined = trie;
  for (const word of foldPhrase(phrase).split(' ')) node = node?.next.get(word);
  return node?.value;
}

/** A row of data such as "task anywhere: nhiệm vụ | giải pháp": what is said of the phrases, and the phrases. */
export function readRow(row: string): { readonly words: readonly string[]; readonly phrases: readonly string[] } {
  const colon = row.indexOf(':');
  return { words: row.slice(0, colon).split(' '), phrases: splitLine(row.slice(colon + 1)) };
}

/** The phrases of a data line such as "Ủy ban nhân dân | UBND". */
export function splitLine(line: string): string[] {
  return line.split('|').map((phrase) => phrase.trim());
}
