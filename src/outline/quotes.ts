import { endsIn } from '../document/trim.ts';
import type { ReadBlock } from '../annotate/reading.ts';

/** "“1. Người được tuyển dụng …" quotes a law: its numbers are none of the document's (docs/genre.md 4). */
const OPENS = /^[“"]\s?(?:…|\.\.\.)?\s?(?:\d{1,2}\s?[.)]|[a-zđ]\s?[.)]|(?:Điều|Khoản)\s\d)/u;
/** Blocks that a quotation may run over. */
const LONGEST_QUOTE = 40;

function closes(text: string): boolean {
  return endsIn(endsIn(text, '.;,') ? text.trimEnd().slice(0, -1) : text, '”"');
}

export type QuotePlace = 'opens' | 'closes';

/** Blocks that open and close quotations of numbered text over several blocks; one without its end is none. */
export function findQuotes(blocks: readonly ReadBlock[]): ReadonlyMap<number, QuotePlace> {
  const places = new Map<number, QuotePlace>();
  for (let at = 0; at < blocks.length; at += 1) {
    const text = blocks[at]?.text ?? '';
    if (!OPENS.test(text) || closes(text)) continue;
    const length = blocks.slice(at + 1, at + 1 + LONGEST_QUOTE).findIndex((block) => !block.cell && closes(block.text));
    if (length < 0) continue;
    const end = at + 1 + length;
    places.set(at, 'opens').set(end, 'closes');
    at = end;
  }
  return places;
}
