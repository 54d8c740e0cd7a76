import type { Line } from '../line.ts';

/** "1 Các quy định của Luật …": the mark of a note stands before its words without a point. */
const NOTE_START = /^(?<number>\d{1,2})\s(?=\p{Lu})/u;
/** Notes at the foot of one page. */
const MOST_LINES = 40;

/**
 * Footnotes that a converter printed where they stood, between the text of a page and the number of the next one
 * (Nghị định 30/2020/NĐ-CP, phụ lục I: the number stands at the top of a page). Marked as notes in place, so that the sentence they cut goes on.
 * Refused: a line with a number that no word of its page carries as a mark.
 */
export function markPageNotes(lines: Line[]): void {
  let pageStart = 0;
  lines.forEach((line, index) => {
    if (line.furniture !== 'page-number') return;
    const first = findFirstNote(lines, pageStart, index);
    for (let at = first; at >= 0 && at < index; at += 1) {
      const note = lines[at];
      if (note?.layer === 'body') lines[at] = { ...note, layer: 'notes', column: undefined };
    }
    pageStart = index + 1;
  });
}

/** Index of the first of the notes in lines [from, to), or -1. */
function findFirstNote(lines: readonly Line[], from: number, to: number): number {
  let first = -1;
  for (let at = to - 1; at > from && to - at <= MOST_LINES; at -= 1) {
    const line = lines[at];
    if (!line || line.kind !== 'line' || line.cell !== undefined) break;
    const number = line.layer === 'body' ? NOTE_START.exec(line.text)?.groups?.['number'] : undefined;
    if (number !== undefined && line.blankBefore > 0 && isPointedAt(lines, from, at, number)) first = at;
  }
  return first;
}

/** "… khoáng sản1.": the number ends a word of the page. */
function isPointedAt(lines: readonly Line[], from: number, to: number, number: string): boolean {
  const mark = new RegExp(`[\\p{Ll}”"’)]${number}(?![\\p{L}\\p{N}/-])`, 'u');
  for (let at = from; at < to; at += 1) if (mark.test(lines[at]?.text ?? '')) return true;
  return false;
}
