import type { RecognizedWord } from '../recognized-page.ts';

/** One kind of knowledge that puts readings right. Kinds run in order, each over the words of all pages of a document. */
export interface MendKind {
  readonly name: string;
  /** Words of each page in reading order as the engine gave it; as many or fewer words come back for each. */
  readonly mend: (pages: readonly (readonly RecognizedWord[])[]) => readonly (readonly RecognizedWord[])[];
}

/** The word with another text, and the change kept for the record. */
export function mendWord(word: RecognizedWord, put: string, why: string): RecognizedWord {
  if (put === word.text) return word;
  return { ...word, text: put, mends: [...(word.mends ?? []), { read: word.text, put, why }] };
}

/** A kind that looks at one page at a time. */
export function onEachPage(
  name: string,
  mend: (words: readonly RecognizedWord[]) => readonly RecognizedWord[],
): MendKind {
  return { name, mend: (pages) => pages.map(mend) };
}
