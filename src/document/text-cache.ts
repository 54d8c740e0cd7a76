/** What was worked out for words and labels that recur; bounded by bytes, so that no stream of documents fills the heap. */
export interface TextCache<T> {
  readonly get: (text: string) => T | undefined;
  readonly set: (text: string, value: T) => void;
}

/** Longer texts hardly recur, and each would cost as much as a hundred words. */
const LONGEST_KEPT = 64;
/** V8 copies a slice shorter than 13 code units; a longer one points into its parent and would keep a whole document alive. */
const LONGEST_COPIED = 12;
/** An entry of a Map with its value and its string's head, measured on Node 20 to 24. */
const ENTRY_BYTES = 160;
const MOST_BYTES = 8 * 1024 * 1024;

/** A cache that forgets everything once its keys and entries pass `maxBytes`; values are small (a key, a flag, a row of the lexicon). */
export function createTextCache<T>(maxBytes = MOST_BYTES): TextCache<T> {
  const known = new Map<string, T>();
  let bytes = 0;
  return {
    get: (text) => known.get(text),
    set: (text, value) => {
      if (text.length > LONGEST_KEPT) return;
      if (bytes > maxBytes) {
        known.clear();
        bytes = 0;
      }
      bytes += ENTRY_BYTES + 2 * text.length;
      known.set(copyText(text), value);
    },
  };
}

/** `make`, each text of which is worked out once as long as the cache keeps it. */
export function rememberText<T extends object | string | boolean>(
  make: (text: string) => T,
  maxBytes?: number,
): (text: string) => T {
  const cache = createTextCache<T>(maxBytes);
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    cache.set(text, made);
    return made;
  };
}

/** The same text in memory of its own; for a text that is kept longer than the document it was cut from. */
export function copyText(text: string): string {
  return text.length > LONGEST_COPIED ? ` ${text}`.slice(1) : text;
}
