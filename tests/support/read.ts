import { readText, type Reading } from '../../src/annotate/reading.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';

/** The reading of a text with the lexicon as shipped. */
export function read(text: string): Reading {
  return readText(text, loadLexicon());
}
