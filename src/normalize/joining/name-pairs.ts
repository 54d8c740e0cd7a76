import { foldPhrase } from '../../document/fold.ts';
import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import type { Line } from '../line.ts';

/** Names of two parts that the text itself writes with a dash inside a line: "Thăng Long - Hà Nội", "Văn hóa - Xã hội". */
export type NamePairs = ReadonlySet<string>;

const DASH = /[-–—]/;
const LEFT = narrowToVietnamese(/(\p{L}{1,7})\s?$/u);
const RIGHT = narrowToVietnamese(/^\s?(\p{Lu}\p{L}{0,6})(?!\p{L})/u);
/** Letters of a part, a blank, and one letter more that shows that the part goes on. */
const REACH = 9;

const keyOf = (left: string, right: string): string => `${foldPhrase(left)}|${foldPhrase(right)}`;

export function findNamePairs(lines: readonly Line[]): NamePairs {
  const pairs = new Set<string>();
  for (const { text } of lines)
    for (let index = text.search(DASH); index >= 0; index = nextDash(text, index)) {
      const left = index === 0 ? undefined : LEFT.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
      const right = left === undefined ? undefined : RIGHT.exec(text.slice(index + 1, index + 1 + REACH))?.[1];
      if (left !== undefined && right !== undefined) pairs.add(keyOf(left, right));
    }
  return pairs;
}

const LAST = narrowToVietnamese(/(\p{L}{1,7})$/u);
const FIRST = narrowToVietnamese(/^[-–—]\s{0,2}(\p{Lu}\p{L}{0,6})(?!\p{L})/u);

function nextDash(text: string, after: number): number {
  const next = text.slice(after + 1).search(DASH);
  return next < 0 ? -1 : after + 1 + next;
}

/** "… Festival Thăng Long" ⏎ "- Hà Nội lần thứ II": the break parts a pair that the text has elsewhere. */
export function isPair(pairs: NamePairs, before: string, after: string): boolean {
  const left = LAST.exec(before)?.[1];
  const right = FIRST.exec(after)?.[1];
  return left !== undefined && right !== undefined && pairs.has(keyOf(left, right));
}
