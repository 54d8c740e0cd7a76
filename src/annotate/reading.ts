import type { Block, SourceDocument } from '../document/source-document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { WORD_CLASSES, type PhraseLengths, type WordClass } from '../lexicon/words/word-classes.ts';
import { GAP, tokenize, type TokenTable } from './tokens.ts';

/** The words of a text with the classes that the lexicon gives them; made once, asked by every later stage. */
export interface Reading extends TokenTable {
  /** What the lexicon has that begins at word i; undefined where no phrase does. */
  readonly phrases: readonly (PhraseLengths | undefined)[];
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
    origin: document.origin,
    text: document.text,
    offsets: document.offsets,
    tables: document.tables,
    pages: document.pages,
    lexicon,
    blocks: document.blocks.map((block) => withReading(block, readText(block.text, lexicon))),
  };
}

/** Field by field: V8 gives each object made by a spread of so many a shape of its own, and all that reads blocks would be slow. */
function withReading(block: Block, reading: Reading): ReadBlock {
  return {
    index: block.index,
    layer: block.layer,
    furniture: block.furniture,
    span: block.span,
    pieces: block.pieces,
    text: block.text,
    generated: block.generated,
    blankBefore: block.blankBefore,
    column: block.column,
    style: block.style,
    cell: block.cell,
    regions: block.regions,
    reading,
  };
}

/** The reading of a text that is no block of its own: a name, part of a heading. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenize(text, lexicon);
  const { starts, ends, words, keys, shapes, gaps, count } = tokens;
  const phrases: (PhraseLengths | undefined)[] = [];
  for (let at = 0; at < count; at += 1) phrases.push(phrasesAt(tokens, at));
  return { text, lexicon, starts, ends, words, keys, shapes, gaps, count, phrases };
}

/** Index after the longest phrase of a class that begins at word `at`; `at` itself where there is none. */
export function phraseEnd(reading: Reading, name: WordClass, at: number): number {
  const phrases = reading.phrases[at];
  return phrases === undefined ? at : at + (phrases[ROW.get(name) ?? 0] ?? 0);
}

/** What is known of the longest path through the phrases that word `from` begins. */
function phrasesAt(tokens: TokenTable, from: number): PhraseLengths | undefined {
  let deepest = tokens.words[from]?.classes;
  let at = from;
  for (let node = deepest; node; node = node.next.get(tokens.keys[at] ?? '')) {
    deepest = node;
    if (tokens.gaps[at] !== GAP.blank) break;
    at += 1;
  }
  return deepest?.value;
}
