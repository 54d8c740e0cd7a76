import { isVietnameseSyllable, measureWords } from '../../legacy/index.ts';

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
  if (hasExchangedLetter(words)) return true;
  if (torn > Math.max(MANY, words.length * MAX_TORN)) return true;
  if (capitals.size < SOME) return false;
  const { marked, invalid } = measureWords(words.map((word) => word.normalize('NFC')));
  if (capitals.size >= MANY && invalid >= MANY) return true;
  return invalid > Math.max(SOME, marked * MAX_INVALID);
}

/** So many different words with one letter are no syllables, and such a share of all with it. */
const EXCHANGED_WORDS = 3;
const EXCHANGED_SHARE = 0.3;
const SMALL = /^[\p{Ll}\p{M}]{2,}$/u;
const MARKED = /\P{ASCII}/u;
/** Letters that no other language in Latin letters of these papers has; French and the peoples' languages have their own words. */
const VIETNAMESE = /[\u1EA0-\u1EF9]/u;

/**
 * A letter that stands for another one (two entries of the font's map were exchanged) makes words of small letters that are no syllables,
 * all with that letter: "hoạch" is "haọch", "của" is "củo". On 215 pages of 84 files and in 668 stretches of 300 words of the corpus not one
 * letter has three such words in a third of those it stands in; nine in ten exchanges of two plain letters have.
 */
function hasExchangedLetter(words: readonly string[]): boolean {
  const small: string[] = [];
  const invalid = new Set<string>();
  for (const word of words) {
    if (!SMALL.test(word) || !MARKED.test(word)) continue;
    const composed = word.normalize('NFC');
    small.push(composed);
    if (!isVietnameseSyllable(composed)) invalid.add(composed);
  }
  if (invalid.size < EXCHANGED_WORDS) return false;
  const letters = new Set([...invalid].join(''));
  return [...letters].some((letter) => {
    const bad = [...invalid].filter((word) => word.includes(letter));
    if (bad.length < EXCHANGED_WORDS || !bad.some((word) => VIETNAMESE.test(word))) return false;
    const holding = small.filter((word) => word.includes(letter));
    return holding.filter((word) => invalid.has(word)).length >= holding.length * EXCHANGED_SHARE;
  });
}
