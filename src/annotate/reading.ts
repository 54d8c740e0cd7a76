import type { Block, SourceDocument } from '../document/source-document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { WORD_CLASSES, type WordClass } from '../lexicon/word-classes.ts';
import type { WordTrie } from '../lexicon/word-trie.ts';
import { GAP, tokenize, type TokenTable } from './tokens.ts';

/** The words of a text with the classes that the lexicon gives them; made once, asked by every later stage. */
export interface Reading extends TokenTable {
  /** Row after row of `WORD_CLASSES`: how many words the longest phrase of the class has that begins at word i; 0: none. */
  readonly lengths: Uint8Array;
}

/** A block whose words have been read. */
export interface ReadBlock extends Block {
  readonly reading: Reading;
}

/** A document whose words have been read: the input of all later stages. */
export interface ReadDocument extends SourceDocument {
  readonly lexicon: Lexicon;
  readonly blocks: readonly ReadBlock[];
}

const ROW = new Map(WORD_CLASSES.map((name, index) => [name, index]));

/** Reads every block of the document with the words of `lexicon`. */
export function annotateDocument(document: SourceDocument, lexicon: Lexicon): ReadDocument {
  return {
    ...document,
    lexicon,
    blocks: document.blocks.map((block) => ({ ...block, reading: readText(block.text, lexicon) })),
  };
}

/** The reading of a text that is no block of its own: a name, part of a heading. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenize(text, lexicon);
  const lengths = new Uint8Array(tokens.count * WORD_CLASSES.length);
  for (let at = 0; at < tokens.count; at += 1) markPhrases(tokens, lengths, at);
  return { ...tokens, lengths };
}

/** Index after the longest phrase of a class that begins at word `at`; `at` itself where there is none. */
export function phraseEnd(reading: Reading, name: WordClass, at: number): number {
  return at + (reading.lengths[(ROW.get(name) ?? 0) * reading.count + at] ?? 0);
}

function markPhrases(tokens: TokenTable, lengths: Uint8Array, from: number): void {
  const { phrases, nouns } = tokens.lexicon.classes;
  let node: WordTrie<number[]> | undefined = phrases.next.get(tokens.keys[from] ?? '');
  for (let at = from; node;) {
    if (node.value !== undefined) {
      const isNoun =
        at === from && isBlank(tokens, at) && nouns.get(tokens.keys[at] ?? '')?.has(tokens.keys[at + 1] ?? '');
      if (isNoun !== true) for (const row of node.value) lengths[row * tokens.count + from] = at - from + 1;
    }
    if (!isBlank(tokens, at)) return;
    at += 1;
    node = node.next.get(tokens.keys[at] ?? '');
  }
}

function isBlank(tokens: TokenTable, at: number): boolean {
  return tokens.gaps[at] === GAP.blank;
}
