import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { Join, Point, Series } from '../types.ts';

/** The match of a sticky pattern at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "-", "đến", "đến hết" between two ends. Not "đến khi", "đến nay". */
const RANGE_LINK = narrowToVietnamese(
  /\s{0,3}(?:[-–—~→]|,?\s{0,2}(?:cho\s{1,2})?(?:đến|tới)(?!\p{L})(?!\s{1,3}(?:khi|nay)(?!\p{L}))(?:\s{1,3}(?:hết|trước)(?!\p{L}))?)\s{0,3}/iuy,
);
/** "," "và" "&" "hoặc" between members, also after a note in brackets: "ngày 15/6 (đợt 1) và 15/12 (đợt 2)". */
const LIST_LINK = /(?:\s{0,2}\([^()\n]{1,40}\))?\s{0,3}(?:,\s{0,2}(?:và\s)?|[;&+]|(?<=\s)(?:và|hoặc)(?=\s))\s{0,3}/iuy;

/** What joins members or points at `at`, and where the next one begins; null where nothing does. */
export function readLink(text: string, at: number): { join: Join; end: number } | null {
  const range = matchAt(RANGE_LINK, text, at);
  if (range) return { join: 'range', end: at + range[0].length };
  const list = matchAt(LIST_LINK, text, at);
  return list ? { join: 'list', end: at + list[0].length } : null;
}

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
    const link = readLink(text, end);
    const next = link && matchAt(element, text, link.end);
    if (!next) break;
    end = link.end + next[0].length;
    values.push({ text: next[1] ?? next[0], start: link.end, end });
    joins.push(link.join);
  }
  return { values, joins, end };
}

export function firstOf(values: Values): Values {
  const [first] = values.values;
  return first ? valueOf(first.text, first.start, first.end) : values;
}

/** "/2024", " năm 2024", "-2024", ", năm 2024". Not "/2024/NĐ-CP". */
const YEAR_TAIL = /(?:\s{0,2}[/.–-]\s{0,2}|,?\s{1,3}(?:của\s{1,2})?năm\s{1,3})((?:19|20)\d{2})(?!\d|\s?\/)/iuy;
/** What may follow members that share nothing: the end of a clause, never a word that is counted ("tháng 3, 5 đồng chí"; docs/genre.md 6: counts that look like dates). */
const CLAUSE_END = narrowToVietnamese(/\s{0,3}(?:$|[.,;:)\]\n“”"]|[-–]\s|(?:năm|hằng|hàng|hoặc|và|của)(?!\p{L}))/iuy);

export function readYear(text: string, at: number): { year: number; end: number } | null {
  const match = matchAt(YEAR_TAIL, text, at);
  return match ? { year: Number(match[1]), end: at + match[0].length } : null;
}

/**
 * The members that share one year, and that year. "tháng 9/2025 - 5/2026": the first member alone where it has its own, so that the rest
 * goes on from there, or where what is counted follows the last.
 */
export function withYear(text: string, all: Values): { members: Values; year: ReturnType<typeof readYear> } {
  const year = readYear(text, all.end);
  if (year || all.values.length === 1) return { members: all, year };
  const first = firstOf(all);
  const own = readYear(text, first.end);
  return { members: own || !matchAt(CLAUSE_END, text, all.end) ? first : all, year: own };
}

/** What a form says of a point; what it leaves out is not told, and a point is headed unless it says otherwise. */
export type PointParts = Pick<Point, 'unit' | 'form'> & Partial<Omit<Point, 'start' | 'end'>>;

/** Every field, whatever the form says: all points have one shape. */
export function pointOf(start: number, end: number, parts: PointParts): Point {
  const { unit, form, year = null, month = null, day = null, ordinal = null, of = null } = parts;
  const { headed = true, approximate = false, yearsOn = null, lunar = false } = parts;
  return { start, end, unit, year, month, day, ordinal, of, headed, approximate, yearsOn, lunar, form };
}

export function singleOf(start: number, end: number, parts: PointParts): Series {
  return { points: [pointOf(start, end, parts)], joins: [], end };
}

/** A point for each member; a head belongs to the first, what all share (a tail up to `end`) to the last. */
export function seriesOf(
  start: number,
  { values, joins }: Values,
  end: number,
  partsOf: (text: string, isLast: boolean) => PointParts,
): Series {
  const last = values.length - 1;
  const points = values.map((value, index) =>
    pointOf(index === 0 ? start : value.start, index === last ? end : value.end, partsOf(value.text, index === last)),
  );
  return { points, joins, end };
}

/** One member as a list of members. */
export function valueOf(text: string, start: number, end: number): Values {
  return { values: [{ text, start, end }], joins: [], end };
}
