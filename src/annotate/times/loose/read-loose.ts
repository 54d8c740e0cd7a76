import { SHAPE } from '../../tokens.ts';
import type { Reading } from '../../reading.ts';
import { byStart, NUMBER } from '../types.ts';
import type { LooseForm, LooseMention } from './loose-mention.ts';
import { frequencyForm } from './frequency.ts';
import { recurringForm } from './recurring.ts';
import { relativeForm } from './relative.ts';

/** Times without days of their own; of those that begin with the same word the first that reads something wins. */
export const LOOSE_BY_START = byStart<LooseForm>([frequencyForm, recurringForm, relativeForm]);

/** What begins with the word and recurs or hangs on an event; null where nothing does. */
export function readLoose(reading: Reading, word: number): LooseMention | null {
  const start = reading.shapes[word] === SHAPE.number ? NUMBER : (reading.keys[word] ?? '');
  for (const form of LOOSE_BY_START.get(start) ?? []) {
    const loose = form.read(reading.text, reading.starts[word] ?? 0);
    if (loose) return loose;
  }
  return null;
}
