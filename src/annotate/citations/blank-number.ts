import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { readTypeBefore } from './citation.ts';
import type { Anchor } from './find.ts';
import type { NumberCandidate } from './number.ts';
import { apartFrom } from './reference-mention.ts';

/** "Chỉ thị số   - CT/ĐU", "Kế hoạch số: ..... /KH-UBND": a number that was to be stamped later. */
const BLANK_NUMBER = narrowToVietnamese(
  // eslint-disable-next-line regexp/no-useless-assertions -- the sign first: looking back at every character costs
  /(?=[/\-–])(?<=số[\s.:…_]{1,20})[/\-–]\s{0,3}(?<code>\p{Lu}[\p{L}\d&]{0,7})\s{0,2}[-–/]\s{0,2}\p{Lu}[\p{Lu}\d&]*(?:[-–/]\p{Lu}[\p{Lu}\d&]*){0,2}/gu,
);

/** Asked first: nearly no text has it. */
const GAP_TO_SIGN = /số[\s.:…_]{1,20}[/\-–]/u;
const GAP_BEFORE = /[\s.:…_]{1,20}$/u;

/** Numbers left blank behind the name of a type, where none of `taken` stands. */
export function findBlankNumbers(text: string, taken: readonly NumberCandidate[]): Anchor[] {
  if (!GAP_TO_SIGN.test(text)) return [];
  const found = [...text.matchAll(BLANK_NUMBER)].flatMap((match): Anchor[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const gap = GAP_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
    const before = readTypeBefore(text, start - gap);
    const code = match.groups?.['code'] ?? '';
    return before?.name == null ? [] : [{ start, end, number: null, code, rule: 'blank-number', before }];
  });
  return apartFrom(found, taken);
}
