import type { RecognizedWord } from '../recognized-page.ts';
import type { LanguageModel } from './language/model.ts';
import { loadModel } from './language/model.ts';
import { shapeCost } from './language/shapes.ts';
import type { MendKind } from './mend-kind.ts';
import { mendWord } from './mend-kind.ts';

/**
 * A word that stands beside another as it does nowhere else in the document, where it differs by one mark, or by a capital, from what
 * stands there always: "chuyên hóa" once and "chuyển hóa" everywhere, "dự Án" among many of "dự án". Where the language knows only one
 * of both, it need not be once: "phố cập" among three times as many of "phổ cập".
 */
export const mendUsage: MendKind = {
  name: 'usage',
  mend: (pages) => {
    const model = loadModel();
    const usage = countPairs(pages);
    return pages.map((words) =>
      words.map((word, index) => mendOne(word, words[index - 1], words[index + 1], usage, model)),
    );
  },
};

/** So often a pair has to stand in the document. */
const USUAL = 3;
/** One mark lost, added or taken for another. */
const ONE_MARK = 2.7;
/** The language has to prefer it as well, by so much as a logarithm: misreadings come often too ("chỉ sự nghiệp" for "chi sự nghiệp"). */
const GAIN = 1;
/** So much where one is a pair of the language and the other none. */
const CLEAR_GAIN = 4;
/** So many times as often has to stand what a reading that comes again is put right by; a compound only USUAL times. */
const FAR_MORE = 3;
/** Of a pair this likely the second syllable is never a name's first ("dự án", while "kế hoạch Ứng phó" may be one). */
const COMPOUND = -1.5;

/** What stands behind a word ("+ hóa") and before one ("dự +"), as written, with how often. */
type Usage = ReadonlyMap<string, ReadonlyMap<string, number>>;

const LETTERS = /^[“"(]?(\p{L}{2,7})[.,;:)”"]{0,2}$/u;

function lettersOf(word: RecognizedWord | undefined): string {
  return LETTERS.exec(word?.text.normalize('NFC') ?? '')?.[1] ?? '';
}

/** A sentence ends between two words, or a column: they are no pair. */
function isPair(word: RecognizedWord, next: RecognizedWord): boolean {
  return !/[.,;:)”"]$/u.test(word.text) && (word.line !== next.line || next.x0 - word.x1 < word.size * 2);
}

function countPairs(pages: readonly (readonly RecognizedWord[])[]): Usage {
  const usage = new Map<string, Map<string, number>>();
  const count = (place: string, written: string): void => {
    const found = usage.get(place) ?? new Map<string, number>();
    usage.set(place, found.set(written, (found.get(written) ?? 0) + 1));
  };
  for (const words of pages) {
    words.forEach((word, index) => {
      const next = words[index + 1];
      const [own, other] = [lettersOf(word), lettersOf(next)];
      if (!next || own === '' || other === '' || !isPair(word, next)) return;
      count(`${own.toLowerCase()} +`, other);
      count(`+ ${other.toLowerCase()}`, own);
    });
  }
  return usage;
}

function mendOne(
  word: RecognizedWord,
  before: RecognizedWord | undefined,
  after: RecognizedWord | undefined,
  usage: Usage,
  model: LanguageModel,
): RecognizedWord {
  const own = lettersOf(word);
  if (own === '') return word;
  const left = before && isPair(before, word) ? lettersOf(before) : '';
  const right = after && isPair(word, after) ? lettersOf(after) : '';
  const lower = left === left.toLowerCase() ? findSmall(own, left, usage.get(`${left} +`), model) : undefined;
  if (lower !== undefined) return mendWord(word, word.text.replace(own, lower), 'usage');
  if (own !== own.toLowerCase()) return word;
  const known =
    (right !== '' && findUsual(own, usage.get(`+ ${right.toLowerCase()}`), left, right, model)) ||
    (left !== '' && findUsual(own, usage.get(`${left.toLowerCase()} +`), left, right, model));
  return known ? mendWord(word, word.text.replace(own, known), 'usage') : word;
}

/** "Án" where only "án" stands behind this word else. */
function findSmall(
  own: string,
  left: string,
  written: ReadonlyMap<string, number> | undefined,
  model: LanguageModel,
): string | undefined {
  const small = own.toLowerCase();
  if (!/^\p{Lu}\p{Ll}+$/u.test(own) || written?.get(own) !== 1 || (written.get(small) ?? 0) < USUAL) return undefined;
  return likelihood(left, small, '', model) > COMPOUND ? small : undefined;
}

/** What stands in this place always and is one mark away. */
function findUsual(
  own: string,
  written: ReadonlyMap<string, number> | undefined,
  left: string,
  right: string,
  model: LanguageModel,
): string | undefined {
  const often = written?.get(own);
  if (!written || often === undefined) return undefined;
  const [usual, ...more] = [...written].filter(
    ([other, count]) => count >= USUAL && other !== own && shapeCost(own, other, ONE_MARK) <= ONE_MARK,
  );
  if (!usual || more.length > 0) return undefined;
  const [put, count] = usual;
  const gain = likelihood(left, put, right, model) - likelihood(left, own, right, model);
  if (often === 1) return gain >= GAIN ? put : undefined;
  const isCompound = likelihood(put, right, '', model) > COMPOUND;
  return gain >= CLEAR_GAIN && (isCompound || count >= often * FAR_MORE) ? put : undefined;
}

const UNSEEN = -15;

function likelihood(left: string, word: string, right: string, model: LanguageModel): number {
  const idOf = (text: string): number => model.find(text.toLowerCase()) ?? -1;
  const id = idOf(word);
  if (id < 0) return UNSEEN;
  const next = idOf(right);
  return model.logProbability(left === '' ? -1 : idOf(left), id) + (next < 0 ? 0 : model.logProbability(id, next));
}
