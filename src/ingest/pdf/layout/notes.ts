import type { Line } from '../words/lines.ts';
import type { LineItem, PageLayout } from './page-layout.ts';

/** "1", "(1)", "[1]", "*" at the start of a note. */
const NOTE_MARK = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|\*{1,3})/u;

/**
 * The notes at the foot of a page: the last lines, set smaller than the text, the first of them with a note's number.
 * `bodySize` is the size of the document's running text in points.
 */
export function findNotes(page: PageLayout, bodySize: number): Set<LineItem> {
  const small: LineItem[] = [];
  for (let index = page.items.length - 1; index >= 0; index -= 1) {
    const item = page.items[index];
    if (!item || item.kind !== 'line' || item.column !== undefined) break;
    if (isPageEdge(item, page, index)) continue;
    if (item.line.size > bodySize * 0.92) break;
    small.unshift(item);
  }
  const start = small.findIndex((item) => isNoteStart(item.line));
  return new Set(start < 0 ? [] : small.slice(start));
}

/** A page number below the notes. */
function isPageEdge(item: LineItem, page: PageLayout, index: number): boolean {
  return index === page.items.length - 1 && item.line.text.length < 12 && item.line.y > page.height * 0.9;
}

function isNoteStart(line: Line): boolean {
  const first = line.words[0];
  if (!first || !NOTE_MARK.test(first.text)) return false;
  return first.size < line.size * 0.8 || /^[[(*]/u.test(first.text);
}

/** The size, in points, that most of the text is set in. */
export function measureBodySize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    lengths.set(size, (lengths.get(size) ?? 0) + line.text.length);
  }
  let best = 13;
  let most = 0;
  for (const [size, length] of lengths) {
    if (length > most) {
      best = size;
      most = length;
    }
  }
  return best;
}
