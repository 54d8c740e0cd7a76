import { foldWord } from '../document/fold.ts';
import { GAP, tokenAt } from './tokens.ts';
import { phraseEnd, type Reading } from './reading.ts';

/** Marks and quotes before the first word count for nothing; any other text between `offset` and the word does. */
const SKIPPED = /^[\s"“'‘(\-–•+*,]*$/u;
const MOST_SKIPPED = 12;
const MOST_AUXILIARIES = 4;

/** Index of the word that the text at `offset` begins with; -1 where something else than marks stands before it. */
export function wordAt(reading: Reading, offset: number): number {
  const at = tokenAt(reading, offset);
  const start = reading.starts[at];
  if (start === undefined || start - offset > MOST_SKIPPED) return -1;
  return start === offset || SKIPPED.test(reading.text.slice(offset, start)) ? at : -1;
}

/** "Chỉ thực hiện khi có giấy phép", "Không sử dụng tàu cuốc": a verb that is bound or forbidden. */
const BOUND = new Set(['chỉ', 'không'].map(foldWord));

/** The text at `offset`, quotes and bullets aside, begins with a verb that tells somebody to act. */
export function startsWithVerb(reading: Reading, offset = 0): boolean {
  const first = wordAt(reading, offset);
  const isBound = first >= 0 && BOUND.has(reading.keys[first] ?? '') && reading.gaps[first] === GAP.blank;
  const at = isBound && phraseEnd(reading, 'action', first) === first ? first + 1 : first;
  const end = at < 0 ? at : phraseEnd(reading, 'action', at);
  return end > at && !isNoun(reading, at, end);
}

const [OF, OPINION, PLANNING, PLAN] = ['của', 'kiến', 'quy', 'kế'].map(foldWord);

/** "Báo cáo của chi ủy", "Quy hoạch, kế hoạch sử dụng đất": what looks like a verb names a thing. */
function isNoun(reading: Reading, at: number, end: number): boolean {
  // "Lấy ý kiến của …" takes the opinion of somebody
  if (reading.keys[end] === OF) return reading.gaps[end - 1] === GAP.blank && reading.keys[end - 1] !== OPINION;
  return reading.keys[at] === PLANNING && reading.gaps[end - 1] === GAP.comma && reading.keys[end] === PLAN;
}

/** What may stand after a subject: a verb, or a few words and then a verb ("có trách nhiệm", "tự tổ chức"). */
export function isPredicate(reading: Reading, offset: number): boolean {
  let at = tokenAt(reading, offset);
  if (wordAt(reading, offset) < 0) return false;
  for (let skipped = 0; skipped < MOST_AUXILIARIES; skipped += 1) {
    if (phraseEnd(reading, 'action', at) > at) return true;
    if (phraseEnd(reading, 'auxiliary', at) === at) return false;
    const gap = reading.gaps[at];
    if (gap !== GAP.blank && gap !== GAP.comma) return false;
    at += 1;
  }
  return false;
}
