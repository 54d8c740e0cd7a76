import { isLetterCode } from '../document/text-boundary.ts';
import type { RawBlock } from '../document/raw-document.ts';
import { isVietnameseSyllable } from './legacy/syllables.ts';

const SAMPLE_LENGTH = 12_000;
const MIN_MARKED = 20;
const MARKED = /[\u0080-\uFFFF]/;
const LATIN = /[\p{Script=Latin}\p{M}]/u;
const LONGEST_SYLLABLE = 24;
/** So many words with marks, nine of ten of them syllables, are a text in a right character set; no more need be looked at. */
const ENOUGH_MARKED = 150;

/**
 * False for a text in which nearly every second word has letters beyond ASCII and most of these are no syllable: a wrong character
 * set that nothing could mend. Vietnamese has them valid, other languages have fewer.
 */
export function isReadable(blocks: readonly RawBlock[]): boolean {
  const sample = sampleText(blocks);
  if (!MARKED.test(sample)) return true;
  const text = sample.normalize('NFC');
  let words = 0;
  let marked = 0;
  let syllables = 0;
  eachWord(text, (start, end, isMarked) => {
    words += 1;
    if (!isMarked) return true;
    marked += 1;
    if (end - start <= LONGEST_SYLLABLE && isVietnameseSyllable(text.slice(start, end))) syllables += 1;
    return marked < ENOUGH_MARKED || syllables * 10 < marked * 9;
  });
  return marked < MIN_MARKED || marked * 10 < words * 3 || syllables * 2 >= marked;
}

/** Looks at each word and whether it has letters beyond ASCII, as long as `look` wants more. No match is made for each word. */
function eachWord(text: string, look: (start: number, end: number, isMarked: boolean) => boolean): void {
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let isMarked = false;
    let hasLetter = false;
    for (let code = text.charCodeAt(at); at < text.length && isInWord(code); code = text.charCodeAt(at)) {
      isMarked ||= code >= 0x80;
      hasLetter ||= isLetterCode(code);
      at += 1;
    }
    if (at > start && !look(start, at, isMarked && hasLetter)) return;
  }
}

/** Letters of Latin script and marks, with the signs that wrong decoding leaves inside words. */
function isInWord(code: number): boolean {
  if (code < 0x80) return isLetterCode(code);
  return (
    code <= 0x24f || code === 0xfffd || (code >= 0x1ea0 && code <= 0x1ef9) || LATIN.test(String.fromCharCode(code))
  );
}

function sampleText(blocks: readonly RawBlock[]): string {
  const parts: string[] = [];
  let length = 0;
  const add = (block: RawBlock): void => {
    if (length >= SAMPLE_LENGTH) return;
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row) cell.blocks.forEach(add);
      return;
    }
    parts.push(block.text);
    length += block.text.length;
  };
  blocks.forEach(add);
  return parts.join('\n');
}
