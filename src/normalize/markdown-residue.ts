import type { OffsetSegment } from '../document/offset-map.ts';
import type { Repaired } from './characters.ts';

/**
 * Marks that recognizers leave in plain text: "### 1. Tuyên truyền", "**KT. GIÁM ĐỐC", "(*Thời gian thực hiện: …*)", "<http://…>".
 * Gives the ranges of `text` to drop; nothing where the line has none.
 */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

const HEADING = /^\s{0,3}#{1,6}\s+/u;
const EMPHASIS = /\*{2,3}|__|<(?=https?:)|>/gu;
/** Longest address that is looked back over. */
const LONGEST_LINK = 300;
/** A single star glued to a word or bracket on one side is emphasis; with blanks on both sides, or before a blank at the start, a bullet. */
const SINGLE_STAR = /(?<=[^*\s])\*(?!\*)|(?<!\*)\*(?![*\s])/gu;
/** "(*) Nếu …" is a note's mark, "2*3 m" a product. */
const SIGN = /^(?:\(\*\)|[\p{L}\d]\*[\p{L}\d])$/u;
/** "* Hà Nội, ngày 20 tháng 11 *": emphasis after all. */
const STARRED_LINE = /^\*\s.*[^*\s]\s?\*$/u;
/** "***" or "* * *" alone is a typed rule and stays. */
const RULE_LINE = /^[\s*_=-]+$/u;

export function findMarkdownResidue(text: string): Cut[] {
  if (!/[*#_<]/u.test(text) || RULE_LINE.test(text)) return [];
  const cuts: Cut[] = [];
  const heading = HEADING.exec(text);
  if (heading) cuts.push({ start: 0, end: heading[0].length });
  for (const match of text.matchAll(EMPHASIS)) {
    if (match[0] === '>' && !endsLink(text, match.index)) continue;
    cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  if (STARRED_LINE.test(text)) cuts.push({ start: 0, end: 1 });
  for (const match of text.matchAll(SINGLE_STAR)) {
    const inside = cuts.some((cut) => match.index >= cut.start && match.index < cut.end);
    if (!inside && !SIGN.test(text.slice(Math.max(0, match.index - 1), match.index + 2)))
      cuts.push({ start: match.index, end: match.index + 1 });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** Whether an address stands before the bracket at `index`. */
function endsLink(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_LINK - 'https:'.length), index);
  return /https?:./u.test(before.split(/[\s<>]/u).at(-1) ?? '');
}

/** A line without those marks and the blanks that they leave at its ends. */
export function cutMarkdownResidue(line: Repaired): Repaired {
  const cuts = findMarkdownResidue(line.text);
  return cuts.length === 0 ? line : trimEnds(dropRanges(line, cuts));
}

/** `cuts` in order of their starts; they may overlap. */
function dropRanges(line: Repaired, cuts: readonly Cut[]): Repaired {
  const kept: { text: string; readonly segments: OffsetSegment[] } = { text: '', segments: [] };
  let at = 0;
  for (const cut of cuts) {
    keepRange(kept, line, at, cut.start);
    at = Math.max(at, cut.end);
  }
  keepRange(kept, line, at, line.text.length);
  return kept;
}

function keepRange(
  kept: { text: string; readonly segments: OffsetSegment[] },
  line: Repaired,
  start: number,
  end: number,
): void {
  if (end <= start) return;
  line.segments.forEach(({ at, from, exact }, index) => {
    const segmentEnd = line.segments[index + 1]?.at ?? line.text.length;
    const first = Math.max(start, at);
    if (first >= Math.min(end, segmentEnd)) return;
    kept.segments.push({ at: kept.text.length + (first - start), from: exact ? from + (first - at) : from, exact });
  });
  kept.text += line.text.slice(start, end);
}

function trimEnds(line: Repaired): Repaired {
  const text = line.text.trim();
  if (text === line.text) return line;
  const lead = line.text.length - line.text.trimStart().length;
  const shifted = line.segments
    .map((segment) => ({ ...segment, at: segment.at - lead }))
    .filter((segment) => segment.at < text.length);
  const first = Math.max(
    0,
    shifted.findLastIndex((segment) => segment.at <= 0),
  );
  return { text, segments: shifted.slice(first).map(startAtZero) };
}

/** The segment that the cut blanks were part of begins where the text does. */
function startAtZero({ at, from, exact }: OffsetSegment): OffsetSegment {
  return at < 0 ? { at: 0, from: exact ? from - at : from, exact } : { at, from, exact };
}
