import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { readTypeBefore } from './citation.ts';
import type { TypeBefore } from './citation.ts';

/** "Chỉ thị số   - CT/ĐU", "Kế hoạch số: ..... /KH-UBND": a number that was to be stamped later. */
const BLANK_NUMBER = narrowToVietnamese(
  // eslint-disable-next-line regexp/no-useless-assertions -- the sign first: looking back at every character costs
  /(?=[/\-–])(?<=số[\s.:…_]{1,20})[/\-–]\s{0,3}(?<code>\p{Lu}[\p{L}\d&]{0,7})\s{0,2}[-–/]\s{0,2}\p{Lu}[\p{Lu}\d&]*(?:[-–/]\p{Lu}[\p{Lu}\d&]*){0,2}/gu,
);

const GAP_BEFORE = /[\s.:…_]{1,20}$/u;

interface BlankNumber {
  numberStart: number;
  numberEnd: number;
  number: null;
  before: TypeBefore | null;
  code: string;
  rule: 'blank-number';
}

export function findBlankNumbers(
  text: string,
  taken: readonly { numberStart: number; numberEnd: number }[],
): BlankNumber[] {
  const found: BlankNumber[] = [];
  if (!text.includes('số')) return found;
  let next = 0;
  for (const match of text.matchAll(BLANK_NUMBER)) {
    while ((taken[next]?.numberEnd ?? Infinity) <= match.index) next += 1;
    if ((taken[next]?.numberStart ?? Infinity) < match.index + match[0].length) continue;
    const gap = GAP_BEFORE.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0].length ?? 0;
    const before = readTypeBefore(text, match.index - gap);
    if (before?.name == null) continue;
    found.push({
      numberStart: match.index,
      numberEnd: match.index + match[0].length,
      number: null,
      before,
      code: match.groups?.['code'] ?? '',
      rule: 'blank-number',
    });
  }
  return found;
}
