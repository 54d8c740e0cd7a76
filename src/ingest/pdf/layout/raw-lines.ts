import type { RawRegion, RawText, StyleHints } from '../../../document/raw-document.ts';
import type { Line } from '../words/lines.ts';
import type { Box, PageLayout } from './page-layout.ts';
import { isAllBold, isCentredIn } from './paragraphs.ts';
import type { TextColumn } from './paragraphs.ts';

export type RawLine = { -readonly [Key in keyof RawText]: RawText[Key] };

/** A line with its look and its places on the page; `column` is what its indent and its middle are measured against. */
export function toRawLine(line: Line, page: PageLayout, column: TextColumn): RawLine {
  const inFrame: Box = [line.x0, line.y - line.size * 0.9, line.x1, line.y + line.size * 0.25];
  const [left, top, right, bottom] = page.toPage ? page.toPage(inFrame) : inFrame;
  const box: Box = [round(left), round(top), round(right), round(bottom)];
  return {
    kind: 'line',
    text: line.text,
    layer: 'body',
    style: styleOf(line, column),
    regions: [{ page: page.page, box, start: 0, end: line.text.length }, ...findDoubts(line, page)],
  };
}

/** Under this a word is doubtful: of words at 0.8 and more 99 in 100 were right on the measured pages. */
const DOUBT = 0.8;

/** The places of words that were read from a picture and are doubtful or were mended. */
function findDoubts(line: Line, page: PageLayout): RawRegion[] {
  const regions: RawRegion[] = [];
  let at = 0;
  for (const word of line.words) {
    const start = line.text.indexOf(word.text, at);
    if (start < 0) break;
    at = start + word.text.length;
    const { recognized } = word;
    if (!recognized || (recognized.confidence >= DOUBT && recognized.mends.length === 0)) continue;
    const inFrame: Box = [word.x0, word.y - word.size * 0.9, word.x1, word.y + word.size * 0.25];
    const [left, top, right, bottom] = page.toPage ? page.toPage(inFrame) : inFrame;
    regions.push({
      page: page.page,
      box: [round(left), round(top), round(right), round(bottom)],
      start,
      end: at,
      recognized,
    });
  }
  return regions;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function styleOf(line: Line, column: TextColumn): StyleHints {
  const style: StyleHints = { size: round(line.size), indent: round(line.x0 - column.left) };
  if (isAllBold(line)) style.bold = true;
  else {
    const prefix = boldPrefixOf(line);
    if (prefix > 0) style.boldPrefix = prefix;
  }
  if (line.words.every((word) => word.italic)) style.italic = true;
  if (isCentredIn(line, column)) style.centered = true;
  return style;
}

/** Code units at the start of the line's text that are bold. */
function boldPrefixOf(line: Line): number {
  let end = 0;
  let at = 0;
  for (const word of line.words) {
    const start = line.text.indexOf(word.text, at);
    if (start < 0) break;
    at = start + word.text.length;
    if (word.bold) end = at;
    else if (/[\p{L}\p{N}]/u.test(word.text)) break;
  }
  return end;
}
