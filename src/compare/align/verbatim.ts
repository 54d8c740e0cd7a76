import { distance } from 'fastest-levenshtein';
import { foldBare } from '../../document/fold.ts';
import type { Passage } from '../prepare/passages.ts';
import { hasSameOwnTimes } from '../prepare/time-match.ts';

/** One word in so many may be a recognition slip ("Tâm vóc" for "Tầm vóc") before a text counts as another. */
const SLIP_SHARE = 1 / 25;

/**
 * The same words once spelling variants, recognition slips and names of places and levels are folded: words in the same
 * order, none left out; a few may differ by marks or a letter, numbers may not.
 */
export function isVerbatim(parent: Passage, child: Passage, places: ReadonlySet<string>): boolean {
  if (parent.task && child.task && !hasSameOwnTimes(parent.task, child.task)) return false;
  const a = plainWords(parent, places);
  const b = plainWords(child, places);
  if (a.length === 0 || b.length === 0) return false;
  if (a.length !== b.length) return a.join('') === b.join('');
  const slips = Math.max(1, Math.floor(a.length * SLIP_SHARE));
  let different = 0;
  for (const [index, word] of a.entries()) {
    const other = b[index] ?? '';
    if (word === other) continue;
    different += 1;
    if (different > slips || !isSlip(word, other)) return false;
  }
  return true;
}

function plainWords(passage: Passage, places: ReadonlySet<string>): string[] {
  return passage.said.filter((key) => !places.has(key));
}

const MIN_SLIP_LENGTH = 3;

function isSlip(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const [x, y] = [foldBare(a), foldBare(b)];
  return x === y || (Math.min(x.length, y.length) >= MIN_SLIP_LENGTH && distance(x, y) === 1);
}
