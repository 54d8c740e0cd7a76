import { SURNAMES } from '../../../lexicon/units/positions.ts';
import { isPlausibleWord, isVietnameseSyllable } from '../../legacy/syllables.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import type { LanguageModel } from './language/model.ts';
import { loadModel } from './language/model.ts';
import { isFar, markLetters, shapeCost, toPlain } from './language/shapes.ts';
import { groupByLine, splitAtGaps } from './line-words.ts';
import type { MendKind } from './mend-kind.ts';
import { mendWord } from './mend-kind.ts';
import { copyCase, splitWord } from './word-case.ts';
import type { WordParts } from './word-case.ts';

/**
 * Syllables that do not fit their neighbours, put right where one of like shape does: "tô chức" → "tổ chức", "Hội đồng thâm phán" →
 * "thẩm phán". The best path over the candidates of each run of words (Viterbi), costs of letter shapes against the likelihood of
 * pairs. A sure reading is held to more firmly; a syllable that exists is never given up for a small gain.
 */
export const mendSyllables: MendKind = {
  name: 'syllables',
  mend: (pages) => {
    const model = loadModel();
    learnFrom(
      pages.flatMap((page) => page),
      model,
    );
    return pages.map((page) => mendPage(page, model));
  },
};

/** Words this sure teach the model the document's own names and terms. */
const TEACHING = 93;

function learnFrom(words: readonly RecognizedWord[], model: LanguageModel): void {
  for (const word of words) {
    if (word.confidence < TEACHING) continue;
    const id = model.find(splitWord(word.text)?.letters.toLowerCase() ?? '');
    if (id !== undefined) model.learn(id);
  }
}

interface Candidate {
  /** Number in the model, -1 for what the model does not know. */
  readonly id: number;
  readonly text: string;
  /** What it costs to take the reading for this. */
  readonly cost: number;
  /** How likely it is wherever it stands, where the model does not know it. */
  readonly unseen?: number;
}

interface Step {
  readonly candidate: Candidate;
  readonly total: number;
  readonly from: Step | undefined;
}

function mendPage(words: readonly RecognizedWord[], model: LanguageModel): RecognizedWord[] {
  const mended = [...words];
  const names = findNames(words);
  let run: { index: number; parts: WordParts }[] = [];
  let before = -1;
  const flush = (): void => {
    if (run.length > 0) mendRun(run, mended, model, before);
    run = [];
    before = -1;
  };
  words.forEach((word, index) => {
    const parts = splitWord(word.text);
    const isBody = parts !== undefined && /^\p{Lu}{2,}ND$/u.test(parts.letters);
    if (!parts || isBody || names.has(word) || !isMendable(parts.letters)) {
      flush();
      // "UBND tỉnh" is read as "nhân dân tỉnh"
      if (isBody && parts.after === '') before = model.find('dân') ?? -1;
      return;
    }
    run.push({ index, parts });
    if (/[.!?;:]/.test(parts.after)) flush();
  });
  flush();
  return mended;
}

/** In sizes: a name under a signature stands alone in its column. */
const ALONE = 3;

/** Two to four capitalised words alone are somebody's name, and names are as their bearers write them. */
function findNames(words: readonly RecognizedWord[]): ReadonlySet<RecognizedWord> {
  const parts = [...groupByLine(words).values()].flatMap((line) => splitAtGaps(line, ALONE));
  const isName = (part: readonly RecognizedWord[]): boolean =>
    part.length >= 2 && part.length <= 4 && part.every(({ text }) => /^\p{Lu}\p{Ll}*$/u.test(text));
  return new Set(parts.filter(isName).flat());
}

/** Abbreviations ("UBND", "TTr") and single letters are no syllables to be mended. */
function isMendable(letters: string): boolean {
  if (letters.length > 8) return false;
  // "y", "ở" stand in names and phrases, and are left as they are; "A" and "đ)" are marks
  if (letters.length === 1) return /^[yýỷởôồà]$/iu.test(letters);
  // numerals, all but "vi", which is a syllable as well
  if (/^(?:[IVXL]+|i{1,3}|iv|v|ix|x)$/.test(letters) && letters !== 'VI') return false;
  if (letters === letters.toUpperCase() && isPlausibleWord(letters) && !isVietnameseSyllable(letters)) return false;
  return !/^\p{L}+\p{Ll}\p{Lu}/u.test(letters);
}

function mendRun(
  run: readonly { index: number; parts: WordParts }[],
  words: RecognizedWord[],
  model: LanguageModel,
  before: number,
): void {
  let steps: Step[] = [];
  run.forEach(({ index, parts }, position) => {
    const word = words[index];
    if (!word) return;
    const candidates = findCandidates(parts.letters, word.confidence, model);
    steps = candidates.map((candidate): Step => {
      if (position === 0)
        return { candidate, total: candidate.cost - likelihood(model, before, candidate), from: undefined };
      let best: Step | undefined;
      let least = Infinity;
      // likeliest first: what comes behind can no longer be better than the best, however well it fits
      for (const step of steps) {
        if (step.total + candidate.cost - MOST_LIKELY >= least) break;
        const total = step.total + candidate.cost - likelihood(model, step.candidate.id, candidate);
        if (total < least) {
          least = total;
          best = step;
        }
      }
      return { candidate, total: least, from: best };
    });
    steps.sort((a, b) => a.total - b.total);
  });
  let step = steps.reduce<Step | undefined>((best, one) => (best && best.total <= one.total ? best : one), undefined);
  for (let position = run.length - 1; position >= 0 && step; position -= 1, step = step.from) {
    const { index, parts } = run[position] ?? { index: -1, parts: undefined };
    const word = words[index];
    if (!word || !parts) continue;
    const letters = parts.letters.toLowerCase();
    if (step.candidate.text === letters) continue;
    words[index] = mendWord(
      word,
      parts.before + copyCase(step.candidate.text, parts.letters) + parts.after,
      'syllables',
    );
  }
}

/** No logarithm of a likelihood is above it: counts are rounded, so that pairs may come to more than their first syllable. */
const MOST_LIKELY = 0.6;

/** What a syllable that the model has not seen is worth: names and rare words are common enough to be left alone. */
const UNSEEN = -11.5;
/** What can be no syllable at all: a foreign word, or misread. */
const IMPOSSIBLE = -16;

function likelihood(model: LanguageModel, before: number, candidate: Candidate): number {
  return candidate.unseen ?? model.logProbability(before, candidate.id);
}

/** No candidate dearer than this is looked at. */
const MAX_COST = 8.5;
const FAMILY_NAMES: ReadonlySet<string> = new Set(SURNAMES);

/** What a change costs in itself: more the surer the reading. Names (a capital inside a sentence) are changed unwillingly. */
function trustIn(confidence: number, letters: string): number {
  const isName = /^\p{Lu}\p{Ll}/u.test(letters);
  return 1.25 + Math.max(0, confidence - 40) / 20 + (isName ? 1.5 : 0) + (isName && FAMILY_NAMES.has(letters) ? 3 : 0);
}

/** Alike for "hoà" and "hòa": two ways to write one syllable. */
function sortMarks(word: string): string {
  return [...word.normalize('NFD')].sort().join('');
}

const alike = new Map<string, readonly Candidate[]>();
const MAX_ALIKE = 5_000;
/** The letters of the model's syllables, which are the same for every document. */
let marks: Int32Array | undefined;

function findCandidates(letters: string, confidence: number, model: LanguageModel): Candidate[] {
  const read = letters.toLowerCase();
  const trust = trustIn(confidence, letters);
  const id = model.find(read);
  const own: Candidate =
    id === undefined
      ? { id: -1, text: read, cost: 0, unseen: isVietnameseSyllable(read) ? UNSEEN : IMPOSSIBLE }
      : { id, text: read, cost: 0 };
  if (letters.length === 1) return [own];
  const others = findAlike(read, model).map((other): Candidate => ({ ...other, cost: other.cost + trust }));
  return [own, ...others];
}

function findAlike(read: string, model: LanguageModel): readonly Candidate[] {
  const known = alike.get(read);
  if (known) return known;
  const plain = toPlain(read);
  const letters = markLetters(read);
  marks ??= Int32Array.from(model.syllables, markLetters);
  const found: Candidate[] = [];
  marks.forEach((others, id) => {
    if (isFar(letters, others, MAX_COST)) return;
    const text = model.syllables[id] ?? '';
    if (text === read || Math.abs(text.length - read.length) > 1) return;
    const isPlain = plain === toPlain(text);
    if (isPlain && sortMarks(text) === sortMarks(read)) return;
    const cost = shapeCost(read, text, isPlain ? MAX_COST : MAX_COST - 1.5);
    if (cost !== Infinity) found.push({ id, text, cost });
  });
  if (alike.size > MAX_ALIKE) alike.clear();
  alike.set(read, found);
  return found;
}
