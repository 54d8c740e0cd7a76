/** A stretch of a source between marks of emphasis. */
export interface EmphasisPiece {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Anything that could mean more than itself or a star; `\uE000` stands in for stars of footnotes. */
const OTHER_MARKS = /[_`[\]<&\\\0\uFEFF\uE000]|\(\*{1,3}\)/;
/** The parser trims lines and cuts paragraphs; such texts are left to it. */
const TRIMMED = /^\s|\s$|[ \t]\n|\n[ \t]|\n\n|\r/;
const BLANK = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The pieces of a text whose only marks are pairs of stars side by side ("**1. Mục đích:** Nâng cao …", "*(Ban hành kèm theo …)*"),
 * as CommonMark reads them (0.31.2, section 6.2); null for anything else. Nearly all emphasis in plans is of this kind,
 * and a parser for each cell of each table is what reading Markdown costs.
 */
export function readPlainEmphasis(source: string): EmphasisPiece[] | null {
  if (OTHER_MARKS.test(source) || TRIMMED.test(source)) return null;
  const pieces: EmphasisPiece[] = [];
  let from = 0;
  for (let open = source.indexOf('*'); open >= 0; open = source.indexOf('*', from)) {
    const width = countStars(source, open);
    const close = source.indexOf('*', open + width);
    if (width > 2 || close < 0 || countStars(source, close) !== width) return null;
    if (!isOnly('opening', source, open, width) || !isOnly('closing', source, close, width)) return null;
    if (open > from) pieces.push({ start: from, end: open, bold: false, italic: false });
    pieces.push({ start: open + width, end: close, bold: width === 2, italic: width === 1 });
    from = close + width;
  }
  if (from < source.length) pieces.push({ start: from, end: source.length, bold: false, italic: false });
  return pieces;
}

function countStars(source: string, at: number): number {
  let width = 0;
  while (source.charAt(at + width) === '*') width += 1;
  return width;
}

/** Whether a run of stars can open and not close, or close and not open: left- or right-flanking, not both. */
function isOnly(side: 'opening' | 'closing', source: string, at: number, width: number): boolean {
  const before = kindOf(source.charAt(at - 1));
  const after = kindOf(source.charAt(at + width));
  const isLeft = after !== 'blank' && (after !== 'punctuation' || before !== 'letter');
  const isRight = before !== 'blank' && (before !== 'punctuation' || after !== 'letter');
  return side === 'opening' ? isLeft && !isRight : isRight && !isLeft;
}

/** Half of a pair of code units is taken for a letter, as the parser takes it. */
function kindOf(character: string): 'blank' | 'punctuation' | 'letter' {
  if (character === '' || BLANK.test(character)) return 'blank';
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter';
}
