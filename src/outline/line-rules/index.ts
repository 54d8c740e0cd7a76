import { appendixRule } from './appendix.ts';
import { arabicRule } from './arabic.ts';
import { bulletRule } from './bullet.ts';
import { capitalLetterRule } from './capital-letter.ts';
import { decimalRule } from './decimal.ts';
import { letterRule } from './letter.ts';
import type { LineRule, MarkerCandidate } from './marker.ts';
import { namedPartRule } from './named-part.ts';
import { parenthesizedRule } from './parenthesized.ts';
import { romanDecimalRule } from './roman-decimal.ts';
import { romanRule } from './roman.ts';

/** Ordered: a line's candidates come in this order, the outline decides among them. */
const LINE_RULES: readonly LineRule[] = [
  appendixRule,
  namedPartRule,
  decimalRule,
  arabicRule,
  romanDecimalRule,
  romanRule,
  capitalLetterRule,
  letterRule,
  parenthesizedRule,
  bulletRule,
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
  return LINE_RULES.flatMap((rule) => rule(start) ?? []);
}

export type { MarkerCandidate, MarkerForm } from './marker.ts';
