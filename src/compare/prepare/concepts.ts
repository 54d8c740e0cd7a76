import { THESAURUS } from '../../lexicon/words/thesaurus.ts';
import { addPhrase, createTrie, findPhrase, type WordTrie } from '../../lexicon/words/word-trie.ts';
import type { Word } from './words.ts';

const PHRASES: WordTrie<string[]> = createTrie();
for (const { id, within, phrases } of THESAURUS)
  for (const phrase of phrases) {
    // the same words may say two things ("cứu trợ")
    const ids = findPhrase(PHRASES, phrase) ?? [];
    ids.push(id, ...(within === null ? [] : [within]));
    addPhrase(PHRASES, phrase, ids);
  }

/** The matters that a run of words speaks of, by the thesaurus: longest phrases first, each matter once, "#waste". */
export function conceptsOf(words: readonly Word[]): string[] {
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    let node: WordTrie<string[]> | undefined = PHRASES;
    let end = at + 1;
    let ids: readonly string[] = [];
    for (let index = at; index < words.length; index += 1) {
      const word = words[index];
      if (!word || (index > at && word.opens && node === PHRASES)) break;
      node = node.next.get(word.key);
      if (!node) break;
      if (node.value !== undefined) [end, ids] = [index + 1, node.value];
    }
    for (const id of ids) found.add(`#${id}`);
    at = end;
  }
  return [...found];
}
