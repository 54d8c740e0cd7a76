import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import type { NumberCandidate } from './number.ts';

const LABEL = /số\s{0,3}[:.]?\s{0,3}(?=\d)/giu;
/** "03.4/GĐN", "15/ĐN-Cty", "14-CTr/Tu", "216/HTXBa-KT", "93/CT-05": as written, up to a blank or a sign that closes it. */
const WHOLE = narrowToVietnamese(
  /\d{1,5}(?:\.\d{1,3})?(?:\/(?:19|20)\d{2})?[-/](?=\p{L}{2})[\p{L}\d&]{1,12}(?:[-/.][\p{L}\d&]{1,12}){0,4}/uy,
);
const GLUED = narrowToVietnamese(/^(?:[\p{L}\d]|[-/][\p{L}\d])/u);

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
  const kept = found.filter(
    (candidate) =>
      !wholes.some((whole) => whole.start < candidate.end && whole.end > candidate.start) &&
      !isCutShort(text, candidate),
  );
  return [...kept, ...wholes].sort((a, b) => a.start - b.start);
}

/** "216/HTX" of "216/HTXBa-KT", "93/CT" of "93/CT-05": a wrong number is worse than none. "22/QĐ-UBNDngày" is whole. */
function isCutShort(text: string, { end }: NumberCandidate): boolean {
  const rest = text.slice(end, end + 6);
  return GLUED.test(rest) && !rest.startsWith('ngày');
}
