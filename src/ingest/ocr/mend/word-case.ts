/** Leading signs, the letters, trailing signs of a word: "(UBND)," is "(", "UBND", "),". */
const PARTS = /^([^\p{L}\p{N}]*)(\p{L}+)([^\p{L}\p{N}]*)$/u;

export interface WordParts {
  readonly before: string;
  readonly letters: string;
  readonly after: string;
}

/** The parts of a word made of letters only; undefined for numbers, codes and mixtures. */
export function splitWord(text: string): WordParts | undefined {
  const parts = PARTS.exec(text.normalize('NFC'));
  return parts ? { before: parts[1] ?? '', letters: parts[2] ?? '', after: parts[3] ?? '' } : undefined;
}

/** `word`, which is in small letters, in capitals where `like` is. */
export function copyCase(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  const first = like.slice(0, 1);
  return first !== first.toLowerCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
