import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import type { NumberCandidate } from './number.ts';
import { apartFrom } from './reference-mention.ts';

const LABEL = /số\s{0,3}[:.]?\s{0,3}(?=\d)/giu;
/** "03.4/GĐN", "15/ĐN-Cty", "14-CTr/Tu", "216/HTXBa-KT", "93/CT-05": as written, up to a blank or a sign that closes it. */
const WHOLE = narrowToVietnamese(
  /\d{1,5}(?:\.\d{1,3})?(?:\/(?:19|20)\d{2})?[-/](?=\p{L}{2})[\p{L}\d&]{1,12}(?:[-/.][\p{L}\d&]{1,12}){0,4}/uy,
);

/** Enterprises and schools number in forms of their own; behind the name of a type and "số" the number is what is written. */
export function completeNumbers(
  text: string,
  found: readonly NumberCandidate[],
  isNamed: (start: number) => boolean,
): NumberCandidate[] {
  const wholes: NumberCandidate[] = [];
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    const start = index + label.length;
    WHOLE.lastIndex = start;
    const number = WHOLE.exec(text)?.[0];
    if (number === undefined || !isNamed(start)) continue;
    const end = start + number.length;
    const known = found.find((candidate) => candidate.start < end && candidate.end > start);
    if (known && known.end >= end) continue;
    wholes.push({ start, end, number, code: /\p{L}+/u.exec(number)?.[0] ?? '', rule: 'labelled-number' });
  }
  return [...apartFrom(found, wholes), ...wholes].sort((a, b) => a.start - b.start);
}
