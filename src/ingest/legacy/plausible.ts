import { isPlausibleWord } from './syllables.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

const tcvn3 = new Map<string, boolean>();
const vni = new Map<string, boolean>();
/** Words kept of each encoding; a document in one has some thousand. */
const MAX_WORDS = 10_000;
/** Longer runs of codes are no words and not worth keeping. */
const MAX_LENGTH = 40;

export function isPlausibleTcvn3(word: string): boolean {
  return judge(word, tcvn3, decodeTcvn3);
}

export function isPlausibleVni(word: string): boolean {
  return judge(word, vni, decodeVni);
}

/** Whether a word of codes is one of the language once decoded; the same words come on every page. */
function judge(word: string, known: Map<string, boolean>, decode: (word: string) => string): boolean {
  const found = known.get(word);
  if (found !== undefined) return found;
  const isPlausible = isPlausibleWord(decode(word));
  if (word.length <= MAX_LENGTH) {
    if (known.size >= MAX_WORDS) known.clear();
    known.set(word, isPlausible);
  }
  return isPlausible;
}
