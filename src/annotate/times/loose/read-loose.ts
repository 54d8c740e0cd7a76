import { foldWord } from '../../../document/fold.ts';
import { SHAPE } from '../../tokens.ts';
import type { Reading } from '../../reading.ts';
import { NUMBER } from '../types.ts';
import type { LooseForm, LooseMention } from './loose-mention.ts';
import { frequencyForm } from './frequency.ts';
import { recurringForm } from './recurring.ts';
import { relativeForm } from './relative.ts';

/** Times without days of their own, in the order in which they are tried. */
const FORMS: readonly LooseForm[] = [frequencyForm, recurringForm, relativeForm];

/** The forms by the folded word that they begin with. */
export const LOOSE_BY_START: ReadonlyMap<string, readonly LooseForm[]> = new Map(
  FORMS.flatMap(({ starts }) => starts.map(foldWord)).map((start) => [
    start,
    FORMS.filter((form) => form.starts.some((word) => foldWord(word) === start)),
  ]),
);

/** What begins with the word and recurs or hangs on an event; null where nothing does. */
export function readLoose(reading: Reading, word: number): LooseMention | null {
  const start = reading.shapes[word] === SHAPE.number ? NUMBER : (reading.keys[word] ?? '');
  for (const form of LOOSE_BY_START.get(start) ?? []) {
    const loose = form.read(reading.text, reading.starts[word] ?? 0);
    if (loose) return loose;
  }
  return null;
}
