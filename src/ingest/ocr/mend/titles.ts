import { DOCUMENT_TYPES } from '../../../lexicon/document-types.ts';
import { PROVINCES } from '../../../lexicon/places.ts';
import { POSITIONS } from '../../../lexicon/positions.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { toPlain } from './language/shapes.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

const SIGNS = '.,…:;()';

/** What stands on a line of its own in every paper (NĐ 30/2020, Appendix I), by its letters without accents. */
const LINES: ReadonlyMap<string, string> = new Map(
  [
    ...DOCUMENT_TYPES.map(({ name }) => name),
    ...POSITIONS,
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Độc lập - Tự do - Hạnh phúc',
    'Đảng Cộng sản Việt Nam',
    'Ủy ban nhân dân',
    'Hội đồng nhân dân',
  ].map((line) => [toKey(line), line]),
);

/**
 * Whole lines that say one known thing, accents put right: "CHÍ THỊ" is "CHỈ THỊ"; and the dots of an underline taken off the capitals
 * above it ("ỦY BAN NHÂN DÂN.").
 */
export const mendTitles = onEachPage('titles', (words) => {
  const lines = new Map<number, RecognizedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  const changes = new Map<RecognizedWord, RecognizedWord>();
  for (const line of lines.values()) for (const part of splitAtGaps(line)) mendLine(part, changes);
  mendPlaces(words, changes);
  return words.map((word) => changes.get(word) ?? word);
});

/** The columns of a head stand on one line for the engine. */
function splitAtGaps(line: readonly RecognizedWord[]): RecognizedWord[][] {
  const parts: RecognizedWord[][] = [];
  for (const word of [...line].sort((a, b) => a.x0 - b.x0)) {
    const last = parts.at(-1)?.at(-1);
    if (last && word.x0 - last.x1 < word.size * 1.5) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts;
}

function mendLine(line: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord>): void {
  const text = line.map((word) => word.text).join(' ');
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  const last = line.at(-1);
  if (isCapitals && last && /^\p{Lu}{2,7}[.…]{1,4}$/u.test(last.text))
    changes.set(last, mendWord(last, last.text.replace(/[.…]+/u, ''), 'titles'));
  const known = LINES.get(toKey(text))?.split(' ');
  if (known?.length !== line.length) return;
  line.forEach((word, index) => {
    const part = known[index] ?? '';
    const put = isCapitals ? part.toUpperCase() : part;
    const tail = word.text.slice(findTail(word.text));
    // only accents are put right, and "HOÀ" for "HÒA" is no fault
    if (toMarks(put) !== toMarks(word.text) && toKey(put) === toKey(word.text))
      changes.set(word, mendWord(word, (isCapitals ? put : matchFirst(put, word.text)) + tail, 'titles'));
  });
}

const PLACES: ReadonlyMap<string, string> = new Map(
  PROVINCES.filter(({ name }) => /^\S+ \S+$/u.test(name)).map(({ name }) => [toKey(name), name]),
);

/** "Tiên Giang" is no province and "Tiền Giang" is: two capitalised words behind a small one or at a line's start. */
function mendPlaces(words: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord>): void {
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
