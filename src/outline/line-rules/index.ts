import { appendixRule } from './appendix.ts';
import { arabicRule } from './arabic.ts';
import { bulletRule, SYMBOLS } from './bullet.ts';
import { capitalLetterRule } from './capital-letter.ts';
import { decimalRule } from './decimal.ts';
import { letterRule } from './letter.ts';
import type { LineRule, MarkerCandidate } from './marker.ts';
import { namedPartRule } from './named-part.ts';
import { parenthesizedRule } from './parenthesized.ts';
import { romanDecimalRule } from './roman-decimal.ts';
import { romanRule } from './roman.ts';

const DIGITS = '0123456789';
const SMALL = 'abcdefghijklmnopqrstuvwxyzđ';

/** Ordered: a line's candidates come in this order, the outline decides among them. Before each rule what its lines begin with: others need not be tried. */
const LINE_RULES: readonly (readonly [string, LineRule])[] = [
  ['PBM', appendixRule],
  ['PCTMĐ', namedPartRule],
  [DIGITS, decimalRule],
  [DIGITS, arabicRule],
  ['IVX', romanDecimalRule],
  ['IVXLl1|', romanRule],
  [SMALL.toUpperCase(), capitalLetterRule],
  [SMALL, letterRule],
  [`(${SMALL}`, parenthesizedRule],
  [`${SYMBOLS}o`, bulletRule],
];

/** A marker has to stand in this many code units. */
const LONGEST_MARKER = 300;
/** No rule fires on a line that begins otherwise: digits, a bracket, a bullet, a letter with a mark after it, or a capitalized name of a part. */
const POSSIBLE =
  /^(?:[\d(\-–—‐‑−•·●○◦▪■□◆►▶✓✔➢➤❖*+§]|[\p{L}|]\d{0,2}\s?[.)/\-–:]|[IVXLl|1]{1,7}\s?[.\-–—/):]|o\s|PH|Ph|CH|Ch|M[ỤụẪẫ]|TI|Ti|ĐI|Đi|BI|Bi)/u;

/** All markers the line may begin with, by rule order; [] for running text. */
export function findMarkers(line: string): MarkerCandidate[] {
  if (!POSSIBLE.test(line)) return [];
  const start = line.length > LONGEST_MARKER ? line.slice(0, LONGEST_MARKER) : line;
  const found: MarkerCandidate[] = [];
  for (const [begins, rule] of LINE_RULES) {
    const candidate = begins.includes(start.charAt(0)) ? rule(start) : null;
    if (candidate) found.push(candidate);
  }
  return found;
}

export type { MarkerCandidate, MarkerForm } from './marker.ts';
