import type { RecognizedWord } from '../recognized-page.ts';
import { readNumber } from './figures.ts';
import { findSeconds, isCapitals } from './line-words.ts';
import type { MendKind } from './mend-kind.ts';
import { mendWord } from './mend-kind.ts';

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');
/** Pixels at 200 dpi that numbers of one sequence stand apart at most, left to right; scans of two pages shift by more. */
const ALIGNED = 40;

/** Numbers of a sequence that one of them does not fit: "II." behind "II." is "III.", "G." between "5." and "7." is "6.". */
export const mendSequences: MendKind = {
  name: 'sequences',
  mend: (pages) => {
    const firsts = pages.flatMap((words) =>
      [...findSeconds(words)].map(([word, next]) => ({ word, next })).sort((a, b) => a.word.line - b.word.line),
    );
    const changes = new Map<RecognizedWord, RecognizedWord>();
    mendRomans(
      firsts.filter(({ word, next }) => /^[IVX]{1,5}[.–-]$/u.test(word.text) && next && isCapitals(next.text)),
      changes,
    );
    mendFigures(
      firsts.map(({ word }) => word),
      changes,
    );
    return pages.map((words) => words.map((word) => changes.get(word) ?? word));
  },
};

/**
 * A stroke is lost, never another numeral read: only a number that comes again, and only where the next one does not follow it or its
 * picture is wider than that of the one before ("I." may also begin an annex).
 */
function mendRomans(headings: readonly { word: RecognizedWord }[], changes: Map<RecognizedWord, RecognizedWord>): void {
  let before = 0;
  headings.forEach(({ word }, index) => {
    let value = toValue(word.text);
    const after = toValue(headings[index + 1]?.word.text ?? '');
    const isAgain = value > 1 && value === before && (after === 0 || after === value + 2 || after === 1);
    const isShort = value > 0 && value < before && after === before + 2;
    const isWider = value > 0 && value === before && isWiderThan(word, headings[index - 1]?.word);
    if (isAgain || isShort || isWider) {
      value = before + 1;
      changes.set(word, mendWord(word, `${ROMANS[value - 1] ?? ''}${word.text.slice(-1)}`, 'sequences'));
    }
    before = value;
  });
}

/** "II." is 1.5 to 1.7 times as wide as "I." of its height, "III." 1.4 times as wide as "II.". */
const WIDER = 1.25;

function isWiderThan(word: RecognizedWord, other: RecognizedWord | undefined): boolean {
  return other?.text === word.text && measureShape(word) > measureShape(other) * WIDER;
}

/** Width by height. */
function measureShape({ x0, x1, y0, y1 }: RecognizedWord): number {
  return (x1 - x0) / Math.max(1, y1 - y0);
}

function toValue(text: string): number {
  return ROMANS.indexOf(text.replace(/[.–-]$/u, '')) + 1;
}

/** What stands between two numbers of a column, in its place, and can be the one that is missing there. */
function mendFigures(firsts: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord>): void {
  firsts.forEach((word, index) => {
    const [, read = '', sign = ''] = /^([^.)\s]{1,2})([.)])$/.exec(word.text) ?? [];
    if (read === '' || /^\d+$/.test(read)) return;
    const isOwn = (other: RecognizedWord): boolean =>
      Math.abs(other.x0 - word.x0) < ALIGNED && /^\d{1,2}[.)]$/.test(other.text) && other.text.endsWith(sign);
    const before = firsts.slice(0, index).findLast(isOwn);
    const after = firsts.slice(index + 1).find(isOwn);
    if (!before || !after) return;
    const missing = Number.parseInt(before.text, 10) + 1;
    if (Number.parseInt(after.text, 10) !== missing + 1) return;
    if (readNumber(read, missing, missing).length === 1)
      changes.set(word, mendWord(word, `${String(missing)}${sign}`, 'sequences'));
  });
}
