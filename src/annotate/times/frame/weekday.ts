/** Weekday and part of the day beside a date. */
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { splitLine } from '../../../lexicon/words/word-trie.ts';

const WEEKDAY = String.raw`thứ\s{1,2}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s{1,2}nhật`;
/** docs/genre.md 6: "(thứ Hai)" beside a date is a check. */
const WEEKDAY_BEFORE = narrowToVietnamese(
  new RegExp(String.raw`(?<!\p{L})(?:vào\s{1,2})?(?<weekday>${WEEKDAY})\s{0,2}[,(]?\s{0,2}$`, 'iu'),
);
const WEEKDAY_AFTER = narrowToVietnamese(
  new RegExp(
    String.raw`^\s{0,2}(?:\(\s?(?:tức\s)?(?<inside>${WEEKDAY})\s?\)|[,–-]?\s{1,2}(?<bare>${WEEKDAY})(?!\p{L}))`,
    'iu',
  ),
);
/** docs/genre.md 6: a time of day stands before the date. */
const PART_OF_DAY_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:(?:buổi\s)?(?:sáng|trưa|chiều|tối|đêm)(?:\s(?:và|đến|,)\s?(?:sáng|chiều|tối))?|cả)\s{1,3}$/iu,
);
/** From Sunday on. */
const WEEKDAYS = ['nhật', 'hai | 2', 'ba | 3', 'tư | 4', 'năm | 5', 'sáu | 6', 'bảy | bẩy | 7'].map(splitLine);

export interface Weekday {
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  readonly length: number;
}

/** "vào thứ Ba," at the end of `before`. */
export function weekdayBefore(before: string): Weekday | null {
  return toWeekdayOf(WEEKDAY_BEFORE.exec(before));
}

/** "(thứ Ba)", ", thứ Ba" at the start of `after`. */
export function weekdayAfter(after: string): Weekday | null {
  return toWeekdayOf(WEEKDAY_AFTER.exec(after));
}

/** Length of "sáng", "buổi chiều", "sáng và chiều", "cả" at the end of `before`. */
export function partOfDayBefore(before: string): number {
  return PART_OF_DAY_BEFORE.exec(before)?.[0].length ?? 0;
}

function toWeekdayOf(match: RegExpExecArray | null): Weekday | null {
  const written = match?.groups?.['weekday'] ?? match?.groups?.['inside'] ?? match?.groups?.['bare'];
  return match ? { weekday: toWeekday(written ?? ''), length: match[0].length } : null;
}

function toWeekday(word: string): number {
  const last = word.toLowerCase().split(/\s+/u).pop() ?? '';
  return WEEKDAYS.findIndex((names) => names.includes(last));
}
