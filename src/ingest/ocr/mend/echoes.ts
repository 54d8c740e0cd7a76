import { isVietnameseSyllable } from '../../legacy/syllables.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { shapeCost } from './language/shapes.ts';
import { isCapitals } from './line-words.ts';
import type { MendKind } from './mend-kind.ts';
import { mendWord } from './mend-kind.ts';

/**
 * What a title says is said again below it: a decision's first article repeats it. Where stamps and rims made other words of it, between
 * words that both passages have, it says what the other one says ("tài không! bố và" beside "tài trợ khủng bố và").
 */
export const mendEchoes: MendKind = {
  name: 'echoes',
  mend: (pages) => {
    const rows = pages.map(sortDown);
    const all = tokenize(rows.flat());
    const head = findHead(rows[0] ?? []);
    const places = indexRuns(all);
    const changes = new Map<RecognizedWord, RecognizedWord | null>();
    all.forEach(({ word }, at) => {
      if (head.has(word)) mendBehind(at, all, places, changes);
    });
    return pages.map((words) =>
      words.flatMap((word) => {
        const changed = changes.get(word);
        return changed === undefined ? [word] : changed === null ? [] : [changed];
      }),
    );
  },
};

interface Token {
  readonly word: RecognizedWord;
  /** Small letters and figures only. */
  readonly key: string;
  /** Signs that stand alone behind it. */
  readonly signs: readonly RecognizedWord[];
}

function tokenize(words: readonly RecognizedWord[]): Token[] {
  const tokens: (Token & { signs: RecognizedWord[] })[] = [];
  for (const word of words) {
    const key = toKey(word);
    if (key === '') tokens.at(-1)?.signs.push(word);
    else tokens.push({ word, key, signs: [] });
  }
  return tokens;
}

/** Titles end above this share of the first page's text. */
const HEAD = 0.4;

function findHead(words: readonly RecognizedWord[]): ReadonlySet<RecognizedWord> {
  const bottom = Math.max(...words.map((word) => word.y1), 0) * HEAD;
  return new Set(words.filter((word) => word.y1 < bottom));
}

/** Of a size: words whose baselines are nearer stand in one row. */
const ROW = 0.4;

/** Row under row: what was read in a second look comes last in the list, and in pieces. */
function sortDown(words: readonly RecognizedWord[]): RecognizedWord[] {
  const rows: RecognizedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && isOneRow(row[0], word)) row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x0 - b.x0));
}

function isOneRow(a: RecognizedWord, b: RecognizedWord): boolean {
  return Math.abs(a.baseline - b.baseline) < a.size * ROW;
}

function toKey({ text }: RecognizedWord): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** So many words before what differs, and so many behind it, have to be the same. */
const RUN = 3;
const BEHIND = 2;
/** So many words may have been lost or made of one smudge. */
const MOST_READ = 4;
const MOST_SAID = 7;
/** A passage is followed where it was read so surely, and a word is doubted below the other. */
const SURE = 80;
const DOUBTED = 45;

/** Where runs of words begin, by their keys. */
function indexRuns(all: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + RUN <= all.length; at += 1) {
    const run = keyOf(all, at);
    if (run === undefined) continue;
    const list = places.get(run);
    if (list) list.push(at);
    else places.set(run, [at]);
  }
  return places;
}

function keyOf(all: readonly Token[], at: number): string | undefined {
  return at + RUN <= all.length
    ? all
        .slice(at, at + RUN)
        .map(({ key }) => key)
        .join(' ')
    : undefined;
}

/** Looks at what follows the run at `at`, where the document has that run elsewhere as well, and goes along both as far as they agree. */
function mendBehind(
  at: number,
  all: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  changes: Map<RecognizedWord, RecognizedWord | null>,
): void {
  const run = keyOf(all, at);
  const others = run === undefined ? [] : (places.get(run) ?? []);
  for (const other of others) {
    if (other === at) continue;
    mendSigns(at, other, all, changes);
    let here = at + RUN;
    let there = other + RUN;
    while (all[here] && all[here]?.key !== all[there]?.key) {
      // where a word was lost without a trace, the one before it is looked at with it
      const back = [0, 1].find((step) => {
        const gap = findGap(here - step, there - step, all);
        return gap && isHeld(gap) && isAsWide(here - step, gap, all) && !gap.read.some((word) => changes.has(word));
      });
      const gap = back === undefined ? undefined : findGap(here - back, there - back, all);
      if (!gap || back === undefined) break;
      put(gap, changes);
      here += gap.tokens.read - back;
      there += gap.tokens.said - back;
      // on to where they part again; after a run of equal words the rest is looked at on its own
      for (let step = 0; step < RUN && all[here]?.key === all[there]?.key; step += 1, here += 1) there += 1;
    }
  }
}

/** Between words that are the same: a full stop before a small letter is a speck, and a dash at the end of a row is easily lost. */
function mendSigns(
  here: number,
  there: number,
  all: readonly Token[],
  changes: Map<RecognizedWord, RecognizedWord | null>,
): void {
  const own = all[here + 1];
  const other = all[there + 1];
  const next = all[here + 2];
  if (!own || !other || !next || changes.has(own.word)) return;
  const { word } = own;
  const [sign, ...more] = other.signs;
  const isSpeck = /^\p{Ll}/u.test(next.word.text) && word.text === `${other.word.text}.`;
  const isLost = sign && more.length === 0 && /^[-–]$/.test(sign.text) && !isOneRow(word, next.word);
  if (isSpeck && own.signs.length === 0) changes.set(word, mendWord(word, other.word.text, 'echoes'));
  else if (isLost && own.signs.length === 0 && /^\p{Lu}?\p{Ll}*$/u.test(word.text))
    changes.set(word, mendWord(word, `${word.text} ${sign.text}`, 'echoes'));
}

interface Gap {
  /** What was read here, and what the other passage says in its place. */
  readonly read: readonly RecognizedWord[];
  readonly said: readonly RecognizedWord[];
  /** How many words each is, without signs that stand alone. */
  readonly tokens: { readonly read: number; readonly said: number };
}

/** The shortest stretches behind which both passages are the same again. */
function findGap(here: number, there: number, all: readonly Token[]): Gap | undefined {
  for (let length = 2; length <= MOST_READ + MOST_SAID; length += 1) {
    for (let read = Math.max(1, length - MOST_SAID); read <= Math.min(MOST_READ, length - 1); read += 1) {
      const said = length - read;
      if (!isSame(here + read, there + said, all)) continue;
      const wordsOf = (from: number, count: number): RecognizedWord[] =>
        all
          .slice(from, from + count)
          .flatMap(({ word, signs }, index) => (index + 1 < count ? [word, ...signs] : [word]));
      return { read: wordsOf(here, read), said: wordsOf(there, said), tokens: { read, said } };
    }
  }
  return undefined;
}

function isSame(here: number, there: number, all: readonly Token[]): boolean {
  for (let step = 0; step < BEHIND; step += 1) {
    const key = all[here + step]?.key ?? '';
    if (key === '' || key !== all[there + step]?.key) return false;
  }
  return true;
}

/** Doubtful here and sure there; a word or number that was read surely here is in the other passage as well, or the two say different things. */
function isHeld({ read, said }: Gap): boolean {
  if (isOneMarkOff(read, said)) return true;
  // a heading in capitals says it, but not in these letters
  if (!said.every(isSure) || (said.some(({ text }) => isCapitals(text)) && !read.some(({ text }) => isCapitals(text))))
    return false;
  if (!read.some((word) => isDoubted(word) || hasSpeck(word, said))) return false;
  const [first] = read;
  if (!first || !read.every((word) => isOneRow(first, word))) return false;
  const keys = said.map(toKey);
  return read.every((word) => {
    const key = toKey(word);
    if (/\d/.test(key)) return keys.some((other) => /\d/.test(other) && other.startsWith(key));
    return key === '' || isDoubted(word) || keys.includes(key);
  });
}

/** What is put has to be about as wide as the place that it is put in: else the passages differ. */
const WIDE = [0.6, 1.5] as const;

function isAsWide(here: number, { read, said }: Gap, all: readonly Token[]): boolean {
  const first = read[0];
  const last = read.at(-1);
  if (!first || !last) return false;
  const before = all[here - 1]?.word;
  const after = all
    .slice(here)
    .find(({ word }) => word.x0 > last.x0 && isOneRow(word, last) && !read.includes(word))?.word;
  const from = before && isOneRow(before, first) ? before.x1 : first.x0;
  const to = after ? after.x0 : last.x1;
  const near = all.slice(here - RUN, here).map(({ word }) => word);
  const letters = near.reduce((sum, { text }) => sum + text.length, 0);
  const width = near.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0) / Math.max(1, letters);
  // with the blanks on both sides
  const expected = (said.map(({ text }) => text).join(' ').length + 1.5) * width;
  const share = (to - from) / Math.max(1, expected);
  return share > WIDE[0] && share < WIDE[1];
}

function isSure({ text, confidence }: RecognizedWord): boolean {
  return confidence >= SURE || /^[-–—,]$/.test(text);
}

/** "phố biến" for "phổ biến": one word, read less surely, and one mark of it. */
function isOneMarkOff(
  [read, ...more]: readonly RecognizedWord[],
  [said, ...others]: readonly RecognizedWord[],
): boolean {
  if (!read || !said || more.length > 0 || others.length > 0 || read.confidence >= said.confidence) return false;
  return !/\d/.test(said.text) && shapeCost(toKey(read), toKey(said), ONE_MARK) <= ONE_MARK;
}

const ONE_MARK = 2.7;

/** "chuẩn:" where the other passage has no sign. */
function hasSpeck(word: RecognizedWord, said: readonly RecognizedWord[]): boolean {
  return /[:;.]$/.test(word.text) && said.some(({ text }) => text === word.text.slice(0, -1));
}

const JUNK = /[!|¦~{}[\]\\<>]/u;

function isDoubted({ text, confidence }: RecognizedWord): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  // a letter alone is what is left of a word as often as not
  if (confidence < DOUBTED || /^\p{L}$/u.test(letters) || JUNK.test(text)) return true;
  return !isVietnameseSyllable(letters) && !/^\p{Lu}{2,}$|\d/u.test(letters);
}

/** One word in the place of all: where each of them stood nobody can see. */
function put({ read, said }: Gap, changes: Map<RecognizedWord, RecognizedWord | null>): void {
  const [first, ...others] = read;
  if (!first) return;
  const text = read.map((word) => word.text).join(' ');
  const confidence = Math.min(...read.map((word) => word.confidence));
  const x1 = Math.max(...read.map((word) => word.x1));
  changes.set(first, mendWord({ ...first, text, confidence, x1 }, said.map((word) => word.text).join(' '), 'echoes'));
  for (const word of others) changes.set(word, null);
}
