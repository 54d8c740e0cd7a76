/**
 * Word boundaries that know Vietnamese letters. JavaScript's own word boundary and word class
 * are ASCII: before "đơn vị" in " đơn vị" they see no boundary. Put these into pattern sources (flag `u`).
 */
export const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const NOT_BEFORE_WORD = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** A pattern source that matches `source` only as whole words. */
export function wholeWords(source: string): string {
  return `${NOT_AFTER_WORD}(?:${source})${NOT_BEFORE_WORD}`;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && character !== '' && WORD_CHARACTER.test(character);
}
