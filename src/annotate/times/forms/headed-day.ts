import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { splitLine } from '../../../lexicon/words/word-trie.ts';
import type { PointForm, Series } from '../types.ts';
import { firstOf, matchAt, readValues, readYear, seriesOf, singleOf, valueOf, type Values } from './series.ts';

/**
 * "ngày 05 tháng 02 năm 2024", "ngày 05/02/2024", "ngày 20/11", "ngày 26, 27/12/2011", "ngày 12 - 15/4/2024", "ngày 05-02-2024".
 * "ngày 26" alone only as the start of something that names the month later.
 * Not "05 ngày", "ngày Nhà giáo", "ngày 15 phút".
 */
const HEAD = /(?:ngày|hôm|mùng|mồng)\s{0,3}(?=\d)/iuy;
/** "ngày    /4/2024", "ngày …/4/2024": the day is left to be written in (docs/genre.md 2.3). */
const BLANK_DAY = /ngày[\s….]{0,20}\/\s{0,2}(0?[1-9]|1[0-2])\s{0,2}\/\s{0,2}((?:19|20)\d{2})(?!\d)/iuy;
const DAY = /(0?[1-9]|[12]\d|3[01])(?!\d)/uy;
/** "2024-03-15": ISO 8601. */
const ISO = /(20\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/uy;
/** "ngày 15-3" with nothing to share behind it. */
const DASHED = /(?:0?[1-9]|[12]\d|3[01])-(0?[1-9]|1[0-2])(?![\d/]|\s{0,2}[-–]\s?\d|\s{1,2}tháng)/uy;
const MONTH_TAIL = /\s{0,2}(?:\/|\.(?=\d)|-(?=\d{1,2}[-–.]\d{4}))\s{0,2}(0?[1-9]|1[0-2])(?!\d|\s?%)/uy;
const LONG_MONTH_TAIL = narrowToVietnamese(
  /,?\s{0,3}tháng\s{0,3}(0?[1-9]|1[0-2]|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\d|\p{L})/iuy,
);
/** Each at its number. */
const MONTH_WORDS = splitLine('- | giêng | hai | ba | tư | năm | sáu | bảy | tám | chín | mười | mười một | chạp');

/** docs/genre.md 6, last row. */
const LUNAR_MONTHS = new Set(['giêng', 'chạp']);

function toMonth(word: string): number {
  const number = Number(word);
  if (!Number.isNaN(number)) return number;
  return word.toLowerCase() === 'một' ? 1 : MONTH_WORDS.indexOf(word.toLowerCase());
}

interface Tail {
  readonly month: number | null;
  readonly year: number | null;
  readonly lunar?: boolean;
}

/** The tail belongs to the last member; resolve hands it on to the left. */
function build(
  start: number,
  days: Values,
  end: number,
  headed: boolean,
  { month, year, lunar = false }: Tail,
): Series {
  return seriesOf(start, days, end, (day, isLast) => ({
    unit: 'day',
    year: isLast ? year : null,
    month: isLast ? month : null,
    day: Number(day),
    headed,
    lunar,
    form: 'day',
  }));
}

export function readDayFrom(text: string, start: number, numbersAt: number, headed: boolean): Series | null {
  const written = matchAt(ISO, text, numbersAt);
  if (written) {
    const end = numbersAt + written[0].length;
    const [, year, month, day] = written;
    const days = valueOf(day ?? '', numbersAt, end);
    return build(start, days, end, headed, { month: Number(month), year: Number(year) });
  }
  const days = readValues(text, numbersAt, DAY);
  if (!days) return null;
  for (const members of days.values.length > 1 ? [days, firstOf(days)] : [days]) {
    const month = matchAt(MONTH_TAIL, text, members.end) ?? matchAt(LONG_MONTH_TAIL, text, members.end);
    if (!month) continue;
    const monthEnd = members.end + month[0].length;
    const year = readYear(text, monthEnd);
    // "12/4.5" is a decimal or an address, not a day
    const lunar = LUNAR_MONTHS.has((month[1] ?? '').toLowerCase());
    const tail = { month: toMonth(month[1] ?? ''), year: year?.year ?? null, lunar };
    return build(start, members, year?.end ?? monthEnd, headed, tail);
  }
  if (!headed) return null;
  const first = firstOf(days);
  const dashed = matchAt(DASHED, text, numbersAt);
  const end = dashed ? numbersAt + dashed[0].length : first.end;
  return build(start, first, end, true, { month: dashed ? Number(dashed[1]) : null, year: null });
}

export const headedDayForm: PointForm = {
  name: 'day',
  starts: ['ngày', 'hôm', 'mùng', 'mồng'],
  read: (text, at) => {
    const head = matchAt(HEAD, text, at);
    if (head) return readDayFrom(text, at, at + head[0].length, true);
    const blank = matchAt(BLANK_DAY, text, at);
    if (!blank) return null;
    const parts = { unit: 'month', year: Number(blank[2]), month: Number(blank[1]), form: 'blank-day' } as const;
    return singleOf(at, at + blank[0].length, parts);
  },
};
