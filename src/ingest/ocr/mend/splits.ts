import { isVietnameseSyllable } from '../../legacy/syllables.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import type { LanguageModel } from './language/model.ts';
import { loadModel } from './language/model.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

/** A pair this likely is a phrase, not two syllables that happen to be there. */
const LIKELY = -6.5;

/** Words read without the blank between them: "Vềviệc", "vềPCRT/TTKB". Both parts have to be known, and known side by side. */
export const splitWords = onEachPage('splits', (words) => {
  const model = loadModel();
  return words.map((word) => splitOne(word, model));
});

/** "Khê,ngày", "tiền(RT)": a sign between two syllables, or between one and a bracket. */
const AT_SIGN = /^(\P{L}{0,2}(\p{L}{2,7})[,;:])(\p{L}{2,7})([.,;:)]?)$/u;
const AT_BRACKET = /^(\P{L}{0,2}(\p{L}{2,7}))(\(\p{L}.{0,40})$/u;

function splitAtSign(text: string): string | undefined {
  const [, head = '', first = '', second = '', tail = ''] = AT_SIGN.exec(text) ?? AT_BRACKET.exec(text) ?? [];
  if (!isVietnameseSyllable(first)) return undefined;
  return second.startsWith('(') || isVietnameseSyllable(second) ? `${head} ${second}${tail}` : undefined;
}

function splitOne(word: RecognizedWord, model: LanguageModel): RecognizedWord {
  const apart = splitAtSign(word.text.normalize('NFC'));
  if (apart !== undefined) return mendWord(word, apart, 'splits');
  const [, head = '', letters = '', tail = ''] =
    /^(\P{L}{0,2})(\p{L}{4,30})(.{0,40})$/u.exec(word.text.normalize('NFC')) ?? [];
  if (letters === '' || isVietnameseSyllable(letters)) return word;
  const parts = letters === letters.toUpperCase() && letters.length > SHORT ? splitCapitals(letters, model) : [];
  if (parts.length > 2) return mendWord(word, `${head}${parts.join(' ')}${tail}`, 'splits');
  if (letters.length > LONG) return word;
  const isUpper = letters === letters.toUpperCase();
  for (let at = 2; at <= letters.length - 2; at += 1) {
    const first = letters.slice(0, at);
    const second = letters.slice(at);
    const before = model.find(first.toLowerCase());
    if (before === undefined) continue;
    // "về" and an abbreviation in capitals
    const isCapitals =
      !isUpper && /^\p{Lu}{2,}$/u.test(second) && !/\p{Lu}/u.test(first.slice(1)) && !isVietnameseSyllable(second);
    const after = model.find(isUpper ? second.toLowerCase() : second);
    if (isCapitals || (after !== undefined && model.logProbability(before, after) > LIKELY))
      return mendWord(word, `${head}${first} ${second}${tail}`, 'splits');
  }
  return word;
}

/** No two syllables are longer, and no three are shorter than the other. */
const LONG = 14;
const SHORT = 6;
const BODIES = ['UBND', 'HĐND', 'UBMTTQ', 'TAND', 'VKSND'];

/** A whole line of a head in one: "UBNDTỈNHPHÚTHỌ" by syllables and the codes of bodies; none where it does not come out. */
function splitCapitals(letters: string, model: LanguageModel): readonly string[] {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const before = best[start];
      const part = letters.slice(start, end);
      const isKnown = BODIES.includes(part) || (part.length > 1 && model.find(part.toLowerCase()) !== undefined);
      const shorter = best[end];
      if (before && isKnown && (!shorter || before.length + 1 < shorter.length)) best[end] = [...before, part];
    }
  }
  return best[letters.length] ?? [];
}
