import type { Reading } from '../../annotate/reading.ts';
import type { TextRange } from '../../outline/outline-node.ts';

/** Offsets are below it; two of them and a bit fill the 53 bits of a whole number. */
const LONGEST_TEXT = 2 ** 26;

/**
 * `read` with a memory: a clause is asked about by several rules, and long plans say the same of many items.
 * For functions of their arguments alone; made for one document, so that nothing outlives it.
 * Kept by text first: a key that held the text would copy a long paragraph for each of its clauses.
 */
export function rememberClauses<T>(read: (text: Reading, range: TextRange, hasLead?: boolean) => T): typeof read {
  const texts = new Map<Reading, Map<number, { readonly result: T }>>();
  return (text, range, hasLead = false) => {
    const known = texts.get(text) ?? new Map<number, { readonly result: T }>();
    texts.set(text, known);
    // one number for both offsets: a key of letters would be made anew at each question
    const key = (range.start * LONGEST_TEXT + range.end) * 2 + (hasLead ? 1 : 0);
    const found = known.get(key) ?? { result: read(text, range, hasLead) };
    known.set(key, found);
    return found.result;
  };
}
