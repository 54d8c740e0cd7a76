import { measureWords } from '../../legacy/index.ts';

/** Fewer are names, units and slips. */
const SOME = 3;
/** So many different ones of both kinds are none of a paper's own ("VNeID", "IoT", "VietGAP"). */
const MANY = 6;
/** Names of peoples and places, and borrowed words, make as many invalid syllables. */
const MAX_INVALID = 0.03;
/** Fewer torn words than this are a page that was typed or set badly, and still read better than its picture. */
const MAX_TORN = 0.035;

const FOREIGN = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;
/** Two alphabets in one word, or Cyrillic beyond that of Russian. */
const MIXED =
  /\p{Script=Latin}[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]\p{Script=Latin}|[\u0460-\u052F]|\p{Script=Han}\p{Script=Hangul}|\p{Script=Hangul}\p{Script=Han}/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const TORN = /^(?:ngh?|nh|ph|th|tr|ch|kh|qu)$/u;

/**
 * Is a part of the page set in a font whose codes mean other letters than the file says: one font of several was exchanged, or its map is
 * wrong? Its words mix alphabets ("吀栀"), or have capitals inside and are no syllables ("WKiQJ"), or fall into pieces as the widths are
 * another font's ("ph ải"). On 72 good pages of the corpus no word was the first, at most
 * three invalid, at most two torn; one page of a real plan had five.
 */
export function isGarbled(words: readonly string[]): boolean {
  let foreign = 0;
  let mixed = 0;
  let torn = 0;
  const capitals = new Set<string>();
  for (const word of words) {
    if (FOREIGN.test(word)) {
      foreign += 1;
      if (MIXED.test(word)) mixed += 1;
    } else if (TORN.test(word)) torn += 1;
    else if (INNER_CAPITAL.test(word)) capitals.add(word);
  }
  if (mixed > 0 && foreign >= SOME) return true;
  if (torn > Math.max(MANY, words.length * MAX_TORN)) return true;
  if (capitals.size < SOME) return false;
  const { marked, invalid } = measureWords(words.map((word) => word.normalize('NFC')));
  if (capitals.size >= MANY && invalid >= MANY) return true;
  return invalid > Math.max(SOME, marked * MAX_INVALID);
}
