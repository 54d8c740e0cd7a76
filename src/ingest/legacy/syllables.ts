import { rememberText } from '../../document/text-cache.ts';

/**
 * Is a word a possible Vietnamese syllable? Onset, rhyme and tone by the rules of spelling, no word list:
 * "nghiêng", "quyết", "khuỷu" are; "nh©n", "tØnh", "cữc" with a stop and a wrong tone are not.
 */
const ONSETS = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghk-npr-tvx]';

/** Every rhyme of the written language without tones; "uy" rhymes double as those after "q". */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ' +
    'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu ynh yt ych ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'uôc uôi uôm uôn uông uôt ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu'
  ).split(' '),
);

const SHAPE = new RegExp(`^(${ONSETS})?([aăâeêioôơuưy]+(?:ch|ng|nh|[cmnpt])?)$`, 'u');
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "ñ" is a letter of legacy fonts, not an n with a tone. */
const MISPLACED = /(?<![aeiouy\p{M}])\p{M}/u;
const FRONT = /^[eêiy]/u;

/** A language has some 7,000 syllables, the rest is names and noise. */
export const isVietnameseSyllable = rememberText(judgeSyllable, 4 * 1024 * 1024);

function judgeSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1 || MISPLACED.test(decomposed)) return false;
  const plain = decomposed.replace(TONE, '').normalize('NFC');
  const parts = SHAPE.exec(plain);
  if (!parts) return false;
  return isPossible(parts[1] ?? '', parts[2] ?? '', tones[0] ?? '');
}

function isPossible(onset: string, rhyme: string, tone: string): boolean {
  // "gi" keeps its i before another vowel and is "g" + "i…" otherwise: "gì", "giếng", "gia".
  if (onset === 'gi' && !RHYMES.has(rhyme)) return false;
  if (!RHYMES.has(rhyme)) return false;
  const front = FRONT.test(rhyme);
  if ((onset === 'gh' || onset === 'ngh') && !front) return false;
  if ((onset === 'c' || onset === 'ng') && front) return false;
  if (onset === 'g' && front && !rhyme.startsWith('i')) return false;
  if (onset === 'k' && !front) return false;
  // A syllable closed by a stop takes the sharp or the heavy tone only.
  return !/(?:[cpt]|ch)$/u.test(rhyme) || tone === '\u0301' || tone === '\u0323';
}

/** A syllable, or an abbreviation with Đ ("NĐ", "QĐ"): what a word decoded rightly looks like. */
export function isPlausibleWord(word: string): boolean {
  return isVietnameseSyllable(word) || ABBREVIATION.test(word);
}

const WORDS = /[\p{L}\p{M}]+/gu;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
/** "HĐND", "QĐ", "ĐT": capitals with no vowel are abbreviations, not syllables. */
const ABBREVIATION = /^[B-DF-HJ-NP-TV-XZĐ]+$|^đ$/u;

export interface SyllableCount {
  /** Words with a letter beyond ASCII: those that can be wrong. */
  readonly marked: number;
  readonly invalid: number;
}

/** Words with Vietnamese letters in a text, and how many of them are no syllable. Foreign names count as invalid. */
export function measureSyllables(text: string): SyllableCount {
  return measureWords(text.normalize('NFC').match(WORDS) ?? []);
}

/** The same of words that were already cut, in NFC. */
export function measureWords(words: readonly string[]): SyllableCount {
  let marked = 0;
  let invalid = 0;
  for (const word of words) {
    if (!BEYOND_ASCII.test(word) || ABBREVIATION.test(word)) continue;
    marked += 1;
    if (!isVietnameseSyllable(word)) invalid += 1;
  }
  return { marked, invalid };
}

export function countInvalidSyllables(text: string): number {
  return measureSyllables(text).invalid;
}
