import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { Join } from '../types.ts';

/** The match of a sticky pattern at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "-", "đến", "đến hết" between two ends. Not "đến khi", "đến nay". */
export const RANGE_LINK = narrowToVietnamese(
  /\s{0,3}(?:[-–—~→]|,?\s{0,2}(?:cho\s{1,2})?(?:đến|tới)(?!\p{L})(?!\s{1,3}(?:khi|nay)(?!\p{L}))(?:\s{1,3}(?:hết|trước)(?!\p{L}))?)\s{0,3}/iuy,
);
/** "," "và" "&" "hoặc" between members, also after a note in brackets: "ngày 15/6 (đợt 1) và 15/12 (đợt 2)". */
export const LIST_LINK =
  /(?:\s{0,2}\([^()\n]{1,40}\))?\s{0,3}(?:,\s{0,2}(?:và\s)?|[;&+]|(?<=\s)(?:và|hoặc)(?=\s))\s{0,3}/iuy;

export interface Values {
  readonly values: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly joins: readonly Join[];
  readonly end: number;
}

const MEMBERS = 8;

/** Members that share what follows: "26, 27" of "26, 27/12/2011", "I, II" of "I, II năm 2024". */
export function readValues(text: string, at: number, element: RegExp): Values | null {
  const first = matchAt(element, text, at);
  if (!first) return null;
  const values = [{ text: first[1] ?? first[0], start: at, end: at + first[0].length }];
  const joins: Join[] = [];
  let end = at + first[0].length;
  while (values.length < MEMBERS) {
    let join: Join = 'range';
    let link = matchAt(RANGE_LINK, text, end);
    if (!link) {
      join = 'list';
      link = matchAt(LIST_LINK, text, end);
    }
    if (!link) break;
    const start = end + link[0].length;
    const next = matchAt(element, text, start);
    if (!next) break;
    end = start + next[0].length;
    values.push({ text: next[1] ?? next[0], start, end });
    joins.push(join);
  }
  return { values, joins, end };
}

export function firstOf(values: Values): Values {
  const [first] = values.values;
  return first ? { values: [first], joins: [], end: first.end } : values;
}

/** "/2024", " năm 2024", "-2024", ", năm 2024". Not "/2024/NĐ-CP". */
const YEAR_TAIL = /(?:\s{0,2}[/.–-]\s{0,2}|,?\s{1,3}(?:của\s{1,2})?năm\s{1,3})((?:19|20)\d{2})(?!\d|\s?\/)/iuy;
/** What may follow members that share nothing: the end of a clause, never a word that is counted ("tháng 3, 5 đồng chí"). */
export const CLAUSE_END = narrowToVietnamese(
  /\s{0,3}(?:$|[.,;:)\]\n“”"]|[-–]\s|(?:năm|hằng|hàng|hoặc|và|của)(?!\p{L}))/iuy,
);

export function readYear(text: string, at: number): { year: number; end: number } | null {
  const match = matchAt(YEAR_TAIL, text, at);
  return match ? { year: Number(match[1]), end: at + match[0].length } : null;
}
