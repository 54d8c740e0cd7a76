import { isFunctionWord } from './boilerplate-terms.ts';
import { conceptsOf } from './concepts.ts';
import { vectorOf, type TermTable, type Vector } from './vector.ts';
import type { Word } from './words.ts';

/**
 * Terms of a run of words: each word that says something, each pair of neighbours (Vietnamese words are mostly two syllables:
 * "chuyển đổi", "người dân"), and what the thesaurus takes them for.
 */
export function termsOf(words: readonly Word[], table: TermTable): Vector {
  return termsAndMattersOf(words, table).terms;
}

/** The terms, and the matters of the thesaurus alone that a run of words speaks of. */
export function termsAndMattersOf(
  words: readonly Word[],
  table: TermTable,
): { readonly terms: Vector; readonly matters: Vector } {
  const ids = new Set<number>();
  for (const term of readTerms(words)) ids.add(table.idOf(term));
  const matters = conceptsOf(words).map((concept) => table.idOf(concept));
  for (const id of matters) ids.add(id);
  return { terms: vectorOf(ids), matters: vectorOf(matters) };
}

/** Words and pairs. Words of levels and places are no terms, nor do pairs cross them or a comma. */
export function readTerms(words: readonly Word[]): string[] {
  const terms: string[] = [];
  words.forEach((word, index) => {
    if (word.kind !== 'word') return;
    const isPlain = isFunctionWord(word.key);
    if (!isPlain) terms.push(word.key);
    const next = words[index + 1];
    if (!next || next.kind !== 'word' || next.opens) return;
    if (!isPlain && !isFunctionWord(next.key)) terms.push(`${word.key} ${next.key}`);
  });
  return terms;
}
