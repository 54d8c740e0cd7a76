import type { FlatText } from './inline.ts';

interface Run {
  readonly start: number;
  readonly length: number;
}

/**
 * Takes out the asterisks that CommonMark leaves standing because a blank or a letter is on the wrong side.
 * Converters from HTML write them by the thousand: "**2. **Đối với", "*(HKD) *trên", "**1.****⏎**Trên cơ sở", "** **".
 * Each run switches bold (2), italic (1) or both (3). A lone "*" stays: a footnote mark "(*)", a bullet, a product sign.
 */
export function stripLooseMarks(flat: FlatText): FlatText {
  if (!flat.text.includes('*')) return flat;
  const runs = findRuns(flat);
  if (runs.length === 0) return flat;
  return dropRuns(flat, runs);
}

function findRuns(flat: FlatText): Run[] {
  const runs: Run[] = [];
  const singles: Run[] = [];
  for (const match of flat.text.matchAll(/\*+/g)) {
    const run = { start: match.index, length: match[0].length };
    if (flat.literal[run.start] || isContent(flat.text, run)) continue;
    (run.length === 1 ? singles : runs).push(run);
  }
  if (startsWithStar(flat.text, runs, singles)) singles.unshift({ start: runs.shift()?.start ?? 0, length: 1 });
  // Three is bold and italic, so it may pair with a single.
  const italicRuns = runs.filter((run) => run.length === 3).length;
  const paired = italicRuns % 2 === 0 ? singles.length - (singles.length % 2) : singles.length;
  return [...runs, ...singles.slice(0, paired)].sort((a, b) => a.start - b.start);
}

/** "** Lưu ý: *Ưu tiên …" is "*" around "* Lưu ý: ": an odd number of marks, so that the second star is the item's own. */
function startsWithStar(text: string, runs: readonly Run[], singles: readonly Run[]): boolean {
  const first = runs[0];
  if (first?.start !== 0 || first.length !== 2 || !isBlank(text[2])) return false;
  return [...runs, ...singles].reduce((sum, run) => sum + run.length, 0) % 2 === 1;
}

/** "(*)", "* item" at the start of a line with words after it, "5 * 3". */
function isContent(text: string, run: Run): boolean {
  if (run.length !== 1) return false;
  const before = text[run.start - 1];
  const after = text[run.start + 1];
  if (before === '(' && after === ')') return true;
  if (!isBlank(after)) return false;
  // "* (Kèm theo …)*" is a bracket in italics
  if (/^\*[ \t]\([^()*]*\)\*\s*$/u.test(text.slice(run.start))) return false;
  if (before === undefined || before === '\n')
    return /^[ \t\u00A0]*[^\s*]/u.test(text.slice(run.start + 1, run.start + 60));
  return before === ' ' && /\d/.test(text[run.start - 2] ?? '');
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00A0';
}

function dropRuns(flat: FlatText, runs: readonly Run[]): FlatText {
  const kept: FlatText = { text: '', from: [], bold: [], italic: [], literal: [] };
  let bold = false;
  let italic = false;
  let at = 0;
  const copyTo = (end: number): void => {
    kept.text += flat.text.slice(at, end);
    for (; at < end; at += 1) {
      kept.from.push(flat.from[at] ?? 0);
      kept.bold.push(bold || flat.bold[at] === true);
      kept.italic.push(italic || flat.italic[at] === true);
      kept.literal.push(flat.literal[at] === true);
    }
  };
  for (const run of runs) {
    copyTo(run.start);
    at = run.start + run.length;
    if (run.length % 2 === 1) italic = !italic;
    if (run.length === 2 || run.length === 3) bold = !bold;
  }
  copyTo(flat.text.length);
  return kept;
}
