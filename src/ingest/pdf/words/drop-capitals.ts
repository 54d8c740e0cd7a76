import type { Word } from './words.ts';

/** A drop capital is at least so many times as large as the letters beside it. */
const LEAST_TIMES = 1.8;
/** Height of a capital without its accent, in em. */
const CAPITAL_HEIGHT = 0.66;
/** A page with more of them is a drawing. */
const MOST = 20;
const CAPITAL = /^[“"]?\p{Lu}$/u;

/**
 * A capital that reaches over the first lines of its paragraph is put before the word that goes on in the uppermost ("T" + "hực"): its
 * own baseline is that of a line further down, which would draw the words of all of them into one line. A word with a capital or a digit
 * begins a text of its own; the large letter beside it stays what it is.
 */
export function joinDropCapitals(words: readonly Word[]): readonly Word[] {
  const smallest = words.reduce((least, { size }) => Math.min(least, size), Infinity);
  const capitals = words.filter(
    ({ text, size }) => size >= smallest * LEAST_TIMES && text.length <= 2 && CAPITAL.test(text),
  );
  if (capitals.length > MOST) return words;
  const joined = new Map<Word, Word | null>();
  for (const capital of capitals) {
    const first = findRest(capital, words);
    if (!first) continue;
    joined.set(capital, null);
    // its place stays: the lines beside a capital begin at one edge
    joined.set(first, { ...first, text: capital.text + first.text });
  }
  if (joined.size === 0) return words;
  return words.flatMap((word) => {
    const other = joined.get(word);
    return other === undefined ? word : (other ?? []);
  });
}

/** The word right after it in the uppermost of two lines or more that begin beside it. */
function findRest(capital: Word, words: readonly Word[]): Word | undefined {
  const beside = words.filter(
    ({ size, x0, y, annotation }) =>
      capital.size >= size * LEAST_TIMES &&
      annotation === capital.annotation &&
      Math.abs(x0 - capital.x1) < size &&
      y <= capital.y + size * 0.3 &&
      y > capital.y - capital.size * CAPITAL_HEIGHT + size * 0.3,
  );
  const [first, second] = beside.sort((a, b) => a.y - b.y);
  if (!first || !second || second.y - first.y < first.size || !/^\p{Ll}/u.test(first.text)) return undefined;
  return first;
}
