import { SURNAMES } from '../../../lexicon/positions.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { groupByLine } from './line-words.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

/** What Roman numerals of the quarters are read for, behind "quý". */
const QUARTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:TRỊ|TRI|HI|IH|IIL|IIl|IlI|lII|HII|IHI|II1|m|TH|THỊ|TII|TIỊ)$/u, 'III'],
  [/^(?:H|TL|IL|lI|Il|1I|I1|ll|TỊ)$/u, 'II'],
  [/^(?:TV|lV|1V|IY|1Y)$/u, 'IV'],
  [/^[l|]$/u, 'I'],
];
const QUARTER = /^(.{1,4}?)(\/\d{4})?([.,;:)]{0,3})$/u;
/** Capitals that differ from their small letters in height alone. */
const SAME_SHAPE = /^[cosuvxzpkw]/u;

/** What is always said in one way: quarters in Roman numerals, "Lưu: VT", surnames with a capital. */
export const mendHabits = onEachPage('habits', (words) => {
  const changes = new Map<RecognizedWord, RecognizedWord>();
  words.forEach((word, index) => {
    const before = words[index - 1];
    const put = readQuarter(word, before) ?? readArchive(word, before);
    if (put !== undefined) changes.set(word, mendWord(word, put, 'habits'));
  });
  for (const line of groupByLine(words).values()) mendName(line, changes);
  return words.map((word) => changes.get(word) ?? word);
});

function readQuarter(word: RecognizedWord, before: RecognizedWord | undefined): string | undefined {
  if (!/^[(“"]?quý$/iu.test(before?.text ?? '')) return undefined;
  const [, read = '', year = '', tail = ''] = QUARTER.exec(word.text) ?? [];
  const quarter = QUARTERS.find(([pattern]) => pattern.test(read))?.[1];
  return quarter === undefined ? undefined : quarter + year + tail;
}

/** The archive is the clerk's office: "VT". */
function readArchive(word: RecognizedWord, before: RecognizedWord | undefined): string | undefined {
  if (!/^Lưu:?$/u.test(before?.text ?? '') || !/^V[ỊIịil1][,.;]/u.test(word.text)) return undefined;
  return `VT${word.text.slice(2)}`;
}

const NAMES: ReadonlySet<string> = new Set(SURNAMES);

/** "vũ Thị Minh Khuê" on a line of its own. */
function mendName(line: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord>): void {
  const [first, ...others] = line;
  if (!first || others.length === 0 || others.length > 4 || !SAME_SHAPE.test(first.text)) return;
  const name = first.text.slice(0, 1).toUpperCase() + first.text.slice(1);
  if (NAMES.has(name) && others.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)))
    changes.set(first, mendWord(first, name, 'habits'));
}
