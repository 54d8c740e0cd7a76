import { isFunctionWord } from './boilerplate-terms.ts';
import { vectorOf, type TermTable, type Vector } from './vector.ts';
import type { Word } from './words.ts';

/**
 * Terms of a run of words: each word that says something, and each pair of neighbours (Vietnamese words are mostly two
 * syllables: "chuyển đổi", "người dân"). Words of levels and places are no terms, nor do pairs cross them or a comma.
 */
export function termsOf(words: readonly Word[], table: TermTable): Vector {
  const counts = new Map<number, number>();
  const add = (term: string): void => void counts.set(table.idOf(term), 1);
  words.forEach((word, index) => {
    if (word.kind !== 'word') return;
    const isPlain = isFunctionWord(word.key);
    if (!isPlain) add(word.key);
    const next = words[index + 1];
    if (!next || next.kind !== 'word' || next.opens) return;
    if (!isPlain && !isFunctionWord(next.key)) add(`${word.key} ${next.key}`);
  });
  return vectorOf(counts);
}
