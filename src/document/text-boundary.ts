/**
 * Word boundaries that know Vietnamese letters. JavaScript's own word boundary and word class
 * are ASCII: before "đơn vị" in " đơn vị" they see no boundary. Put these into pattern sources (flag `u`).
 */
export const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const NOT_BEFORE_WORD = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** A pattern source that matches `source` only as whole words. */
export function wholeWords(source: string): string {
  return `${NOT_AFTER_WORD}(?:${source})${NOT_BEFORE_WORD}`;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const BLANK = /\s/u;

/** Letters, marks and digits; ASCII and the ranges of Vietnamese first, as the property test costs. */
export function isWordCode(code: number): boolean {
  if (code < 128) return isAsciiLetter(code) || (code >= 48 && code <= 57);
  if ((code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x300 && code <= 0x36f)) return true;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return WORD_CHARACTER.test(String.fromCharCode(code));
}

/** `\p{L}` for one code unit. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return isAsciiLetter(code);
  if ((code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0xc0 && code <= 0x24f)) return code !== 0xd7 && code !== 0xf7;
  return LETTER.test(String.fromCharCode(code));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** For one code unit: 0 not looked up, 1 a capital, 2 none. A table by need, as the property test costs. */
const capitals = new Uint8Array(0x10000);

/** `\p{Lu}` for one code unit. */
export function isCapitalCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (capitals[code] === 0) capitals[code] = CAPITAL.test(String.fromCharCode(code)) ? 1 : 2;
  return capitals[code] === 1;
}

/** `\s` for one code unit; NaN, what stands behind a text's end, is none. */
export function isBlankCode(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  // letters with a mark below U+2000 are the most of what stands above the no-break space
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && BLANK.test(String.fromCharCode(code)));
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Calls `look` with start and end of each run of letters, marks and digits, in order. No match is made for each. */
export function eachWord(text: string, look: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1;
    if (isSurrogate(text.charCodeAt(at))) {
      // letters beyond the plane are told by whole characters only
      for (const match of text.slice(start).matchAll(WORDS))
        look(start + match.index, start + match.index + match[0].length);
      return;
    }
    if (at > start) look(start, at);
  }
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
