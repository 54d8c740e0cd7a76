import type { Line } from '../words/lines.ts';
import { SENTENCE_END, startsItem } from './paragraphs.ts';
import type { OpenParagraph } from './paragraphs.ts';

/** NĐ 30/2020, annex I, cell 9a: "Kính gửi:" with the first addressee beside it. */
const LETTER_TO = /^Kính gửi\s?:\s?\S/u;
/** Lines of a list may begin so many points left of its first word. */
const SLACK = 4;

/**
 * Left edge of the list of addressees that stands beside "Kính gửi:", in points, while lines go on in it; `edge` is what it was at the
 * line before. The list is narrower than the page, so its lines are full where no line of the text would be.
 */
export function edgeOfAddressees(line: Line, edge: number | undefined): number | undefined {
  if (LETTER_TO.test(line.text)) return line.words.find((_, index) => index > 0 && isAfterColon(line, index))?.x0;
  return edge !== undefined && line.x0 >= edge - SLACK ? edge : undefined;
}

function isAfterColon(line: Line, index: number): boolean {
  return line.words[index - 1]?.text.endsWith(':') === true;
}

/** Whether a line of that list goes on the addressee above it; undefined outside such a list. */
export function judgeAddressee({ last }: OpenParagraph, next: Line, edge: number | undefined): boolean | undefined {
  if (edge === undefined || next.x0 < edge - SLACK) return undefined;
  return !startsItem(next) && !SENTENCE_END.test(last.text);
}
