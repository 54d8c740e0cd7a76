import type { Line } from '../line.ts';

/** "[1] Thông báo số …", "[2]" alone over its words. */
const NOTE_START = /^\[(?<number>\d{1,3})\](?=\s|\p{L}|$)/u;
const MARK = /\[(\d{1,3})\]/gu;
/** A note of a page ("3 Chất lượng tăng trưởng …", "[4] …", "(1) …", "* …") begins with its mark. */
const ANY_NOTE_START = /^(?:\[\d{1,3}\]|\(\d{1,2}\)|\*|\d{1,3}(?=\s?\p{Lu}|$))/u;

/**
 * Footnotes that a page copied from Word has behind everything else: "[1] …", "[2] …" in order to the end, their marks in the text before.
 * Marked as notes in place, as Word's own footnotes are. Refused: "[1] …" that no mark points at, and a list that breaks its order.
 */
export function markEndNotes(lines: Line[]): void {
  const first = findFirstNote(lines);
  if (first < 0) return;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line?.layer === 'body') lines[index] = { ...line, layer: 'notes', cell: undefined, column: undefined };
  }
}

/** Index of "[1]" where only notes follow it, or -1. */
function findFirstNote(lines: readonly Line[]): number {
  let first = -1;
  let expected = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line?.layer !== 'body') continue;
    if (line.cell !== undefined) break;
    const number = Number.parseInt(NOTE_START.exec(line.text)?.groups?.['number'] ?? '', 10);
    if (Number.isNaN(number)) continue;
    if (expected > 0 && number !== expected) continue;
    first = index;
    expected = number - 1;
    if (expected === 0) break;
  }
  return first >= 0 && expected === 0 && isPointedAt(lines, first) ? first : -1;
}

/** Half of the marks at least: a copy loses some where a mark stood in its own element. */
function isPointedAt(lines: readonly Line[], first: number): boolean {
  const numbers = new Set<string>();
  for (let index = first; index < lines.length; index += 1) {
    const number = NOTE_START.exec(lines[index]?.text ?? '')?.groups?.['number'];
    if (number !== undefined) numbers.add(number);
  }
  const marks = new Set<string>();
  for (let index = 0; index < first; index += 1)
    for (const match of (lines[index]?.text ?? '').matchAll(MARK)) if (match.index > 0) marks.add(match[1] ?? '');
  return [...numbers].filter((number) => marks.has(number)).length * 2 >= numbers.size;
}

/** A line of notes that goes on the note of the line before it. */
export function goesOnNote(previous: Line | undefined, line: Line): boolean {
  return (
    previous?.layer === 'notes' &&
    line.layer === 'notes' &&
    previous.kind === 'line' &&
    line.kind === 'line' &&
    !ANY_NOTE_START.test(line.text)
  );
}
