import type { RawBlock } from '../document/raw-document.ts';
import { isVietnameseSyllable } from './legacy/syllables.ts';

const SAMPLE_LENGTH = 40_000;
const MIN_MARKED = 20;
/** Letters of Latin script with the signs that wrong decoding leaves inside words. */
const WORDS = /[\p{Script=Latin}\p{M}\u0080-\u00BF\u00D7\u00F7\uFFFD]+/gu;
const MARKED = /[\u0080-\uFFFF]/;

/**
 * False for a text in which nearly every second word has letters beyond ASCII and most of these are no syllable: a wrong character
 * set that nothing could mend. Vietnamese has them valid, other languages have fewer.
 */
export function isReadable(blocks: readonly RawBlock[]): boolean {
  const sample = sampleText(blocks);
  if (!MARKED.test(sample)) return true;
  const words = sample.normalize('NFC').match(WORDS) ?? [];
  const marked = words.filter((word) => MARKED.test(word) && /\p{L}/u.test(word));
  if (marked.length < MIN_MARKED || marked.length * 10 < words.length * 3) return true;
  return marked.filter((word) => word.length <= 24 && isVietnameseSyllable(word)).length * 2 >= marked.length;
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
