import { foldWord } from '../../document/fold.ts';
import { SHAPE, tokenAt } from '../tokens.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../../document/span.ts';
import { decide } from './decide.ts';
import { isDigit, readExpression } from './expression.ts';
import { FORMS_BY_START } from './forms/index.ts';
import { readFrame } from './frame/read-frame.ts';
import { joinApart } from './join-apart.ts';
import { toLooseMention } from './loose/loose-mention.ts';
import { LOOSE_BY_START, readLoose } from './loose/read-loose.ts';
import { NUMBER, type FindOptions, type TimeContext, type TimeMention } from './types.ts';

/**
 * Times of one text, in reading order. The words come from the reading; a form is tried where its first word stands, and what it
 * finds is framed (cue, label, clock), resolved against `context` and refined. Dates in `context.exclude` (cited documents) are none.
 */
export function findTimes(reading: Reading, context: TimeContext, options: FindOptions = {}): TimeMention[] {
  const exclude = [...(context.exclude ?? [])].sort((a, b) => a.start - b.start);
  const found: TimeMention[] = [];
  let next = 0;
  for (let word = 0; word < reading.count;) {
    if (!mayBegin(reading, word)) {
      word += 1;
      continue;
    }
    const at = reading.starts[word] ?? 0;
    while ((exclude[next]?.end ?? Infinity) <= at) next += 1;
    const cited = exclude[next];
    const end = cited && cited.start <= at ? cited.end : readAt(reading, word, cited, context, options, found);
    word = end > at ? Math.max(word + 1, tokenAt(reading, end)) : word + 1;
  }
  return joinApart(reading.text, found);
}

const NUMBER_FORMS = [...(FORMS_BY_START.get(NUMBER) ?? []), ...(LOOSE_BY_START.get(NUMBER) ?? [])];
/** What may stand behind the number that a form begins with; null: some form does not say. */
const BEHIND_NUMBER = NUMBER_FORMS.every(({ follows }) => follows !== undefined)
  ? new Set(NUMBER_FORMS.flatMap(({ follows }) => follows ?? []).map(foldWord))
  : null;

const STARTS = new Set([...FORMS_BY_START.keys(), ...LOOSE_BY_START.keys()]);

/** Some form begins as the word does; next to no word of a text has to be looked at more closely. */
function mayBegin({ keys, shapes }: Reading, word: number): boolean {
  const key = keys[word] ?? '';
  if (shapes[word] !== SHAPE.number) return STARTS.has(key) || isDigit(key, key.length - 1);
  return (
    key.length > 2 ||
    shapes[word + 1] === SHAPE.number ||
    BEHIND_NUMBER === null ||
    BEHIND_NUMBER.has(keys[word + 1] ?? '')
  );
}

/** Reads what begins with the word; the offset up to which the text is read by it. */
function readAt(
  reading: Reading,
  word: number,
  cited: Span | undefined,
  context: TimeContext,
  options: FindOptions,
  found: TimeMention[],
): number {
  const { text } = reading;
  const expression = readExpression(reading, word);
  if (expression) {
    if ((cited?.start ?? Infinity) >= expression.end) {
      const frame = readFrame(text, expression);
      const { replaces, mentions } = decide({
        reading,
        text,
        expression,
        frame,
        context,
        options,
        previous: found.at(-1),
      });
      if (replaces) found.pop();
      found.push(...mentions);
    }
    return Math.max(expression.end, found.at(-1)?.end ?? 0);
  }
  const loose = readLoose(reading, word);
  if (!loose) return 0;
  found.push(toLooseMention(text, loose));
  return loose.end;
}
