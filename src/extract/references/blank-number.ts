import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { readTypeBefore } from './citation.ts';
import type { TypeBefore } from './citation.ts';

/** "Chỉ thị số   - CT/ĐU", "Kế hoạch số: ..... /KH-UBND": a number that was to be stamped later. */
const BLANK_NUMBER = narrowToVietnamese(/(?<=số[\s.:…_]{1,20})(?:\/|[-–])\s{0,3}(?<code>\p{Lu}[\p{L}\d&]{0,7})\s{0,2}[-–/]\s{0,2}\p{Lu}[\p{Lu}\d&]*(?:[-–/]\p{Lu}[\p{Lu}\d&]*){0,2}/gu);

interface BlankNumber {
  numberStart: number;
  numberEnd: number;
  number: null;
  before: TypeBefore | null;
  code: string;
  rule: 'blank-number';
}

export function findBlankNumbers(text: string, taken: readonly { numberStart: number; numberEnd: number }[]): BlankNumber[] {
  const found: BlankNumber[] = [];
  if (!/số[\s.:…_]{1,20}[/–-]/u.test(text)) return found;
  for (const match of text.matchAll(BLANK_NUMBER)) {
    if (taken.some((number) => number.numberStart < match.index + match[0].length && match.index < number.numberEnd)) continue;
    const labelEnd = text.slice(0, match.index).search(/[\s.:…_]{1,20}$/u);
    const before = readTypeBefore(text, labelEnd < 0 ? match.index : labelEnd);
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
