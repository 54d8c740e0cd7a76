import { isVietnameseSyllable } from '../../../legacy/syllables.ts';
import { FOLLOWERS, SYLLABLES } from './counts.ts';
import { listPhrases } from './phrases.ts';

/** How likely syllables are, alone and after another; small letters, NFC. */
export interface LanguageModel {
  /** Number of a known syllable, or undefined. */
  readonly find: (syllable: string) => number | undefined;
  /** Natural logarithm of the probability of a syllable after another; -1 as `before` is the start of a run. */
  readonly logProbability: (before: number, syllable: number) => number;
  /** All known syllables, by number. */
  readonly syllables: readonly string[];
  /** Counts a syllable that this document says, surely read: its names and terms. Pairs are not learnt, as misreadings come in pairs. */
  readonly learn: (syllable: number) => void;
}

/** Shares of the pair, of the single syllable, of anything: fixed by hand, the result hardly moves with them. */
const PAIR = 0.72;
const SINGLE = 0.27;
const ANYTHING = 2e-7;
/** A sure reading of this document counts like so many in the counted texts. */
const OWN_WEIGHT = 2;
/** A name of the lexicon counts like so many in the counted texts. */
const PHRASE_WEIGHT = 12;
const SHIFT = 16_384;

interface Tables {
  readonly syllables: string[];
  readonly ids: Map<string, number>;
  readonly singles: number[];
  readonly pairs: Map<number, number>;
  readonly total: number;
}

let loaded: Tables | undefined;

/** The model of the counted texts and of the lexicon's names, with nothing learnt yet. */
export function loadModel(): LanguageModel {
  loaded ??= parse();
  const { ids, syllables, singles, pairs, total } = loaded;
  const own = new Map<number, number>();
  // most pairs were never counted: their logarithm hangs on the second syllable alone
  const alone: (number | undefined)[] = [];
  const unpaired = (id: number): number => (alone[id] ??= Math.log((SINGLE * single(id)) / total + ANYTHING));
  const single = (id: number): number => (singles[id] ?? 0) + OWN_WEIGHT * (own.get(id) ?? 0);
  return {
    syllables,
    find: (syllable) => ids.get(syllable),
    logProbability: (before, syllable) => {
      if (before < 0) return Math.log(((PAIR + SINGLE) * single(syllable)) / total + ANYTHING);
      const together = pairs.get(before * SHIFT + syllable);
      if (together === undefined) return unpaired(syllable);
      return Math.log((PAIR * together) / Math.max(1, single(before)) + (SINGLE * single(syllable)) / total + ANYTHING);
    },
    learn: (syllable) => {
      alone[syllable] = undefined;
      own.set(syllable, (own.get(syllable) ?? 0) + 1);
    },
  };
}

function parse(): Tables {
  const syllables: string[] = [];
  const ids = new Map<string, number>();
  const singles: number[] = [];
  const pairs = new Map<number, number>();
  let total = 0;
  SYLLABLES.split(' ').forEach((entry, id) => {
    syllables.push(entry.slice(0, -1));
    ids.set(entry.slice(0, -1), id);
    singles.push(toCount(entry));
    total += toCount(entry);
  });
  FOLLOWERS.split(',').forEach((list, first) => {
    for (const entry of list.split(' ')) {
      if (entry !== '') pairs.set(first * SHIFT + Number.parseInt(entry.slice(0, -1), 36), toCount(entry));
    }
  });
  const tables = { syllables, ids, singles, pairs, total };
  for (const phrase of listPhrases()) addPhrase(tables, phrase);
  return tables;
}

/** The last character is twice the binary logarithm of a count. */
function toCount(entry: string): number {
  return 2 ** (Number.parseInt(entry.slice(-1), 36) / 2);
}

function addPhrase({ syllables, ids, singles, pairs }: Tables, phrase: string): void {
  let before = -1;
  for (const word of phrase.toLowerCase().split(/\P{L}+/u)) {
    if (!isVietnameseSyllable(word)) {
      before = -1;
      continue;
    }
    let id = ids.get(word);
    if (id === undefined) {
      id = syllables.length;
      syllables.push(word);
      ids.set(word, id);
      singles.push(0);
    }
    singles[id] = (singles[id] ?? 0) + PHRASE_WEIGHT;
    if (before >= 0) {
      const key = before * SHIFT + id;
      pairs.set(key, (pairs.get(key) ?? 0) + PHRASE_WEIGHT);
    }
    before = id;
  }
}
