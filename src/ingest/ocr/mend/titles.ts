import { DOCUMENT_TYPES } from '../../../lexicon/headings/document-types.ts';
import { PROVINCES } from '../../../lexicon/places/places.ts';
import { POSITIONS } from '../../../lexicon/units/positions.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { listYears } from './language/phrases.ts';
import { shapeCost, toPlain } from './language/shapes.ts';
import { groupByLine, splitAtGaps } from './line-words.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

const SIGNS = '.,…:;()';

/** What stands on a line of its own in every paper (NĐ 30/2020, Appendix I), by its letters without accents. */
const LINES: ReadonlyMap<string, string> = keepPlain([
  ...DOCUMENT_TYPES.map(({ name }) => name),
  ...POSITIONS,
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập - Tự do - Hạnh phúc',
  'Đảng Cộng sản Việt Nam',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
]);

/** By letters; what two lines have in common ("Trưởng ban", "Trưởng bản") tells neither. */
function keepPlain(lines: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  const unclear = new Set<string>();
  for (const line of lines) {
    const key = toKey(line);
    if (known.has(key) && known.get(key) !== line) unclear.add(key);
    known.set(key, line);
  }
  for (const key of unclear) known.delete(key);
  return known;
}

/**
 * Whole lines that say one known thing, accents put right: "CHÍ THỊ" is "CHỈ THỊ"; and the dots of an underline taken off the capitals
 * above it ("ỦY BAN NHÂN DÂN.").
 */
export const mendTitles = onEachPage('titles', (words) => {
  const changes = new Map<RecognizedWord, RecognizedWord | null>();
  for (const line of groupByLine(words).values()) {
    for (const part of splitAtGaps(line, COLUMN_GAP)) mendLine(part, changes);
    dropSpecks(line, changes);
  }
  mendPlaces(words, changes);
  dropUnderlines(words, changes);
  return words.flatMap((word) => {
    const changed = changes.get(word);
    return changed === undefined ? [word] : changed === null ? [] : [changed];
  });
});

/** The columns of a head stand on one line for the engine; in sizes. */
const COLUMN_GAP = 1.5;

function mendLine(line: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord | null>): void {
  const text = line.map((word) => word.text).join(' ');
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  const last = line.at(-1);
  if (isCapitals && last && DOTTED.test(last.text))
    changes.set(last, mendWord(last, last.text.replace(/[.…]+/u, ''), 'titles'));
  const whole = LINES.get(toKey(text))?.split(' ') ?? (isCapitals ? findNear(toKey(text)) : undefined);
  const glued = isCapitals ? GLUED.get(toKey(text).replaceAll(' ', '')) : undefined;
  if (glued !== undefined && glued.split(' ').length !== line.length) joinLine(line, glued.toUpperCase(), changes);
  else if (whole?.length === line.length) putRight(line, whole, isCapitals, changes);
  else if (line.length <= MOST_WORDS) mendCapitals(line, changes);
}

const GLUED: ReadonlyMap<string, string> = new Map([...LINES].map(([key, line]) => [key.replaceAll(' ', ''), line]));

/** "G IÁM ĐÓC": blanks where a stroke goes through a word. */
function joinLine(
  line: readonly RecognizedWord[],
  put: string,
  changes: Map<RecognizedWord, RecognizedWord | null>,
): void {
  const [first, ...others] = line;
  if (!first) return;
  const text = line.map((word) => word.text).join(' ');
  const confidence = Math.min(...line.map((word) => word.confidence));
  for (const word of others) changes.set(word, null);
  changes.set(first, mendWord({ ...first, text, confidence, x1: line.at(-1)?.x1 ?? first.x1 }, put, 'titles'));
}

/** A known line with one letter too many or another: "GGIÁM ĐỐC" under a seal's rim. */
function findNear(key: string): readonly string[] | undefined {
  if (key.length < NEAR_LENGTH) return undefined;
  const near = [...LINES].filter(([known]) => shapeCost(key, known, ONE_LETTER) <= ONE_LETTER);
  return near.length === 1 ? near[0]?.[1].split(' ') : undefined;
}

/** One letter of so many may be another. */
const NEAR_LENGTH = 8;
/** What one letter costs at most. */
const ONE_LETTER = 6.5;

/** The dots of an underline behind capitals. */
const DOTTED = /^\p{Lu}{2,7}[.…]{1,6}$/u;
/** Longer lines are no head and no title. */
const MOST_WORDS = 16;

/** A known line in capitals with specks or the other column's words around it: "- l QUYẾT ĐỊNH". */
function mendCapitals(line: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord | null>): void {
  for (let from = 0; from < line.length; from += 1) {
    for (let to = Math.min(line.length, from + 8); to - from >= 2; to -= 1) {
      const part = line.slice(from, to);
      const text = part.map((word) => word.text).join(' ');
      const known = text === text.toUpperCase() ? LINES.get(toKey(text))?.split(' ') : undefined;
      if (known?.length !== part.length) continue;
      putRight(part, known, true, changes);
      const last = part.at(-1);
      if (last && DOTTED.test(last.text))
        changes.set(last, mendWord(last, (known.at(-1) ?? '').toUpperCase(), 'titles'));
      const around = line.filter((word) => !part.includes(word));
      if (around.every(isSpeck)) for (const word of around) changes.set(word, null);
      from = to;
    }
  }
}

/** Heads end above this share of the page's text. */
const HEAD = 0.35;

/** "năm 2020...": the short line under a title is read as dots; "“PHÒNG": a speck before capitals that nothing closes. */
function dropUnderlines(words: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord | null>): void {
  const bottom = Math.max(...words.map((word) => word.y1), 0) * HEAD;
  const isClosed = words.some(({ text }) => /[\p{L}\p{N}.,;][”"]/u.test(text));
  for (const word of words) {
    if (word.y1 > bottom || changes.has(word)) continue;
    const bare = word.text.replace(/(?<=[\p{L}\p{N}])(?:\.{2,6}|…)$/u, '');
    const put = isClosed ? bare : bare.replace(/^["“”](?=\p{Lu}{2,}$)/u, '');
    if (put !== word.text) changes.set(word, mendWord(word, put, 'titles'));
  }
}

/** What stands beside a known line is none of it: "-   : l QUYẾT ĐỊNH". */
function dropSpecks(line: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord | null>): void {
  const words = [...line].sort((a, b) => a.x0 - b.x0);
  const from = words.findIndex((word) => !isSpeck(word));
  const to = words.findLastIndex((word) => !isSpeck(word)) + 1;
  const text = words
    .slice(Math.max(0, from), to)
    .map((word) => word.text)
    .join(' ');
  const isKnown = to - from > 1 && text === text.toUpperCase() && LINES.has(toKey(text));
  if (isKnown) for (const word of [...words.slice(0, from), ...words.slice(to)]) changes.set(word, null);
}

function isSpeck({ text }: RecognizedWord): boolean {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length <= 1 && !/\d/.test(text);
}

function putRight(
  line: readonly RecognizedWord[],
  known: readonly string[],
  isCapitals: boolean,
  changes: Map<RecognizedWord, RecognizedWord | null>,
): void {
  line.forEach((word, index) => {
    const part = known[index] ?? '';
    const put = isCapitals ? part.toUpperCase() : part;
    const tail = word.text.slice(findTail(word.text));
    // "HOÀ" for "HÒA" is no fault
    if (toMarks(put) !== toMarks(word.text))
      changes.set(word, mendWord(word, (isCapitals ? put : matchFirst(put, word.text)) + tail, 'titles'));
  });
}

/** Names of two words: of provinces, and of the years of the calendar ("Nhâm Dần"). */
const PLACES: ReadonlyMap<string, string> = new Map(
  [...listYears().map(toTitle), ...PROVINCES.map(({ name }) => name).filter((name) => /^\S+ \S+$/u.test(name))].map(
    (name) => [toKey(name), name],
  ),
);

/** "Tiên Giang" is no province and "Tiền Giang" is: two capitalised words behind a small one or at a line's start. */
function mendPlaces(words: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord | null>): void {
  words.forEach((word, index) => {
    const next = words[index + 1];
    const before = words[index - 1];
    if (next?.line !== word.line || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return;
    if (before?.line === word.line && /^\p{Lu}\p{Ll}+$/u.test(before.text)) return;
    const [first = '', second = ''] = PLACES.get(toKey(`${word.text} ${next.text}`))?.split(' ') ?? [];
    if (first === '' || !/^\p{Lu}/u.test(next.text)) return;
    if (toMarks(first) !== toMarks(word.text)) changes.set(word, mendWord(word, first, 'titles'));
    if (toMarks(second) !== toMarks(next.text))
      changes.set(next, mendWord(next, second + next.text.slice(findTail(next.text)), 'titles'));
  });
}

/** Letters and marks without their places: the same for both ways to set a tone. */
function toMarks(word: string): string {
  return [
    ...word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}\p{M}]/gu, ''),
  ]
    .sort()
    .join('');
}

function toTitle(name: string): string {
  return name
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

function matchFirst(put: string, read: string): string {
  const first = read.slice(0, 1);
  return first === first.toUpperCase() ? put.slice(0, 1).toUpperCase() + put.slice(1) : put.toLowerCase();
}

function toKey(line: string): string {
  return toPlain(line.slice(0, findTail(line)).toLowerCase().normalize('NFC'));
}

/** Where the signs at the end of a word or line begin. */
function findTail(text: string): number {
  let end = text.length;
  while (end > 0 && SIGNS.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
