/** A stretch of a source between marks of emphasis. */
export interface EmphasisPiece {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A run of stars; `from` and `to` close in as pairs are taken from its ends. */
interface Run {
  from: number;
  to: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/**
 * Anything that could mean more than itself or a star; `\uE000` stands in for stars of footnotes. Underscores between blanks are a rule,
 * brackets without an address no link, as definitions are not read.
 */
const OTHER_MARKS = /[`<\\\0\uFEFF\uE000]|\]\(|&(?=#?[a-z0-9]{1,31};)|_(?=[^\s_])|(?<=[^\s_])_|\(\*{1,3}\)/i;
/** The parser trims lines and cuts paragraphs; such texts are left to it. */
const TRIMMED = /^\s|\s$|[ \t]\n|\n[ \t]|\n\n|\r/;
const STARS = /\*+/g;
const BLANK = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The pieces of a text whose only marks are stars ("**1. Mục đích:** Nâng cao …", "*(Ban hành kèm theo …)*"), as CommonMark reads
 * them (0.31.2, section 6.2); null for anything else. Nearly all emphasis in plans is of this kind, and a parser for
 * each line and cell is what reading Markdown costs.
 */
export function readPlainEmphasis(source: string): EmphasisPiece[] | null {
  if (OTHER_MARKS.test(source) || TRIMMED.test(source)) return null;
  if (!source.includes('*')) return [{ start: 0, end: source.length, bold: false, italic: false }];
  const runs = findRuns(source);
  const marks = pairRuns(runs).sort((a, b) => a.at - b.at);
  const pieces: EmphasisPiece[] = [];
  let [bold, italic, start] = [0, 0, 0];
  const add = (end: number): void => {
    if (end > start) pieces.push({ start, end, bold: bold > 0, italic: italic > 0 });
  };
  for (const { at, width, step } of marks) {
    add(at);
    if (width === 2) bold += step;
    else italic += step;
    start = at + width;
  }
  add(source.length);
  return pieces;
}

function findRuns(source: string): Run[] {
  return Array.from(source.matchAll(STARS), ({ 0: stars, index: from }) => {
    const to = from + stars.length;
    const before = kindOf(source.charAt(from - 1));
    const after = kindOf(source.charAt(to));
    const canOpen = after !== 'blank' && (after !== 'punctuation' || before !== 'letter');
    const canClose = before !== 'blank' && (before !== 'punctuation' || after !== 'letter');
    return { from, to, canOpen, canClose };
  });
}

/** Half of a pair of code units counts as a letter, as it does for the parser. */
function kindOf(character: string): 'blank' | 'punctuation' | 'letter' {
  if (character === '' || BLANK.test(character)) return 'blank';
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter';
}

interface Mark {
  readonly at: number;
  readonly width: 1 | 2;
  /** 1 where it opens, -1 where it closes. */
  readonly step: 1 | -1;
}

/** Each closing run takes the nearest opening one; what stands between them unpaired are plain stars. */
function pairRuns(runs: readonly Run[]): Mark[] {
  const marks: Mark[] = [];
  const open: Run[] = [];
  for (const run of runs) {
    while (run.canClose && run.to > run.from) {
      const at = open.findLastIndex((opener) => canPair(opener, run));
      const opener = open[at];
      if (!opener) break;
      open.length = at + 1;
      const width = opener.to - opener.from > 1 && run.to - run.from > 1 ? 2 : 1;
      opener.to -= width;
      marks.push({ at: opener.to, width, step: 1 }, { at: run.from, width, step: -1 });
      run.from += width;
      if (opener.to === opener.from) open.pop();
    }
    if (run.canOpen && run.to > run.from) open.push(run);
  }
  return marks;
}

/** Runs that can both open and close pair by the "multiple of 3" (rules 9 and 10), taken from what is left of them, as micromark does. */
function canPair(opener: Run, closer: Run): boolean {
  if (!opener.canClose && !closer.canOpen) return true;
  const width = closer.to - closer.from;
  return width % 3 === 0 || (opener.to - opener.from + width) % 3 !== 0;
}
