import { foldWord } from '../../document/fold.ts';
import { BOILERPLATE_PHRASES, BOILERPLATE_WEIGHT, FUNCTION_WORDS } from '../../lexicon/words/boilerplate.ts';
import { readWords } from './words.ts';

const FUNCTION_KEYS = new Set(FUNCTION_WORDS.flatMap((phrase) => (phrase.includes(' ') ? [] : [foldWord(phrase)])));
const PHRASE_TERMS = new Set<string>();
for (const phrase of BOILERPLATE_PHRASES) {
  const words = readWords(phrase);
  words.forEach((word, index) => {
    PHRASE_TERMS.add(word.key);
    const next = words[index + 1];
    if (next) PHRASE_TERMS.add(`${word.key} ${next.key}`);
  });
}

export function isFunctionWord(key: string): boolean {
  return FUNCTION_KEYS.has(key);
}

/** 1, or less for a word or pair of words that plans repeat whatever they are about. */
export function boilerplateWeight(term: string): number {
  return PHRASE_TERMS.has(term) ? BOILERPLATE_WEIGHT : 1;
}
