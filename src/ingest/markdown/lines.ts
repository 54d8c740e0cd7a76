import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawText, SourceJump, StyleHints } from '../../document/raw-document.ts';
import { flattenInline } from './inline.ts';
import type { FlatText } from './inline.ts';
import { stripLooseMarks } from './loose-marks.ts';

export interface LineContext {
  readonly diagnostics: Diagnostic[];
  /** Offsets of the first letters of lines that go on the paragraph before them. */
  readonly wrapped?: ReadonlySet<number>;
}

interface RunOptions {
  readonly group?: number;
  readonly blankBefore?: number;
  readonly headingLevel?: number;
  /** Text inside a code fence: every character counts. */
  readonly verbatim?: boolean;
}

/** The lines of [start, end) of the source as blocks, emphasis and escapes taken out; lines left empty give none. */
export function makeRunBlocks(
  source: string,
  start: number,
  end: number,
  context: LineContext,
  options: RunOptions = {},
): RawText[] {
  const slice = source.slice(start, end);
  const flat = options.verbatim ? flattenVerbatim(slice, start) : stripLooseMarks(flattenInline(slice, start));
  const blocks: RawText[] = [];
  let blankBefore = options.blankBefore ?? 0;
  for (const [from, to] of splitFlatLines(flat.text)) {
    if (from === to) {
      if (blocks.length > 0) blankBefore += 1;
      continue;
    }
    const block = makeBlock(flat, from, to, blankBefore, options);
    const goesOn = blocks.length > 0 && blankBefore === 0 && context.wrapped?.has(block.sourceStart ?? 0);
    blocks.push(goesOn ? { ...block, continues: true } : block);
    blankBefore = 0;
  }
  return blocks;
}

function flattenVerbatim(slice: string, start: number): FlatText {
  const from = Array.from({ length: slice.length }, (_, index) => start + index);
  return { text: slice, from, bold: [], italic: [], literal: [] };
}

/** Lines of a flat text, without the blanks around them. */
function splitFlatLines(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
    lines.push([from, to]);
    start = end + 1;
  }
  return lines;
}

function makeBlock(flat: FlatText, start: number, end: number, blankBefore: number, options: RunOptions): RawText {
  const text = flat.text.slice(start, end);
  const edits = findJumps(flat.from, start, end);
  const style = findStyle(flat, start, end, options.headingLevel);
  return {
    kind: 'line',
    text,
    layer: 'body',
    sourceStart: flat.from[start] ?? 0,
    ...(edits.length > 0 && { edits }),
    ...(blankBefore > 0 && { blankBefore }),
    ...(options.group !== undefined && { group: options.group }),
    ...(style && { style }),
  };
}

function findJumps(from: readonly number[], start: number, end: number): SourceJump[] {
  const jumps: SourceJump[] = [];
  for (let at = start + 1; at < end; at += 1) {
    const here = from[at] ?? 0;
    if (here !== (from[at - 1] ?? 0) + 1) jumps.push({ at: at - start, from: here });
  }
  return jumps;
}

const COUNTS = /[\p{L}\p{N}]/u;
/** "- ", "1. ", "a) ", "+ ": often left outside the emphasis of the words they lead. */
const MARKER =
  /^(?:[-+*•–—]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[a-zA-ZđĐ])[.)\-/]|\d{1,3}(?:\.\d{1,3}){1,4})[ \t\u00A0]+/u;

function findStyle(flat: FlatText, start: number, end: number, headingLevel: number | undefined): StyleHints | null {
  const style: StyleHints = {};
  const boldEnd = findLookEnd(flat, flat.bold, start, end);
  if (boldEnd === end) style.bold = true;
  else if (boldEnd > start) style.boldPrefix = boldEnd - start;
  if (findLookEnd(flat, flat.italic, start, end) === end) style.italic = true;
  if (headingLevel !== undefined) style.headingLevel = headingLevel;
  return Object.keys(style).length > 0 ? style : null;
}

/** End of the emphasised beginning of [start, end); only letters and digits decide, and a marker may stand outside. */
function findLookEnd(flat: FlatText, looks: readonly boolean[], start: number, end: number): number {
  if (!hasLook(looks, start, end)) return start;
  const marker = MARKER.exec(flat.text.slice(start, Math.min(end, start + 16)))?.[0].length ?? 0;
  let first = start;
  while (first < end && !COUNTS.test(flat.text[first] ?? '')) first += 1;
  if (first === end) return start;
  const from = looks[first] ? start : start + marker;
  let last = start;
  for (let at = from; at < end; at += 1) {
    if (!COUNTS.test(flat.text[at] ?? '')) {
      if (looks[at]) last = at + 1;
      continue;
    }
    if (!looks[at]) return last;
    last = at + 1;
  }
  return last > start ? end : start;
}

/** Most lines have no emphasis at all; the letters of those need not be told from the signs. */
function hasLook(looks: readonly boolean[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (looks[at]) return true;
  return false;
}
