import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { PointForm, Series } from '../types.ts';
import { firstOf, matchAt, readValues, readYear } from './series.ts';
import type { Values } from './series.ts';

/**
 * "ngày 05 tháng 02 năm 2024", "ngày 05/02/2024", "ngày 20/11", "ngày 26, 27/12/2011", "ngày 12 - 15/4/2024", "ngày 05-02-2024".
 * "ngày 26" alone only as the start of something that names the month later.
 * Not "05 ngày", "ngày Nhà giáo", "ngày 15 phút".
 */
const HEAD = /(?:ngày|hôm|mùng|mồng)\s{0,3}(?=\d)/iuy;
/** "ngày    /4/2024", "ngày …/4/2024": the day is left to be written in. */
const BLANK_DAY = /ngày[\s….]{0,20}\/\s{0,2}(0?[1-9]|1[0-2])\s{0,2}\/\s{0,2}((?:19|20)\d{2})(?!\d)/iuy;
const DAY = /(0?[1-9]|[12]\d|3[01])(?!\d)/uy;
const WHOLE = /(\d{1,2})\s{0,2}([/.–-])\s{0,2}(\d{1,2})\s{0,2}\2\s{0,2}((?:19|20)\d{2})(?!\d|\s?\/)/uy;
/** "2024-03-15": ISO 8601. */
const ISO = /(20\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/uy;
/** "ngày 15-3" with nothing to share behind it. */
const DASHED = /(?:0?[1-9]|[12]\d|3[01])-(0?[1-9]|1[0-2])(?![\d/]|\s{0,2}[-–]\s?\d|\s{1,2}tháng)/uy;
const MONTH_TAIL = /\s{0,2}(?:\/|\.(?=\d)|-(?=\d{1,2}[-–.]\d{4}))\s{0,2}(0?[1-9]|1[0-2])(?!\d|\s?%)/uy;
const LONG_MONTH_TAIL = narrowToVietnamese(
  /,?\s{0,3}tháng\s{0,3}(0?[1-9]|1[0-2]|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\d|\p{L})/iuy,
);
const MONTH_WORDS = [
  '',
  'giêng|một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'chạp',
];

function toMonth(word: string): number {
  const number = Number(word);
  if (!Number.isNaN(number)) return number;
  return MONTH_WORDS.findIndex((names) => names.split('|').includes(word.toLowerCase()));
}

function build(
  start: number,
  days: Values,
  month: number | null,
  year: number | null,
  end: number,
  headed: boolean,
  lunar = false,
): Series {
  const last = days.values.length - 1;
  return {
    points: days.values.map((value, index) => ({
      start: index === 0 ? start : value.start,
      end: index === last ? end : value.end,
      unit: 'day' as const,
      // the tail belongs to the last member; resolve hands it on to the left
      year: index === last ? year : null,
      month: index === last ? month : null,
      day: Number(value.text),
      ordinal: null,
      headed,
      ...(lunar ? { lunar: true as const } : {}),
      form: 'day',
    })),
    joins: days.joins,
    end,
  };
}

export function readDayFrom(text: string, start: number, numbersAt: number, headed: boolean): Series | null {
  const whole = matchAt(WHOLE, text, numbersAt);
  if (whole) {
    const end = numbersAt + whole[0].length;
    return build(
      start,
      { values: [{ text: whole[1] ?? '', start: numbersAt, end }], joins: [], end },
      Number(whole[3]),
      Number(whole[4]),
      end,
      headed,
    );
  }
  const iso = matchAt(ISO, text, numbersAt);
  if (iso) {
    const end = numbersAt + iso[0].length;
    const value = { text: iso[3] ?? '', start: numbersAt, end };
    return build(start, { values: [value], joins: [], end }, Number(iso[2]), Number(iso[1]), end, headed);
  }
  const days = readValues(text, numbersAt, DAY);
  if (!days) return null;
  for (const members of days.values.length > 1 ? [days, firstOf(days)] : [days]) {
    const month = matchAt(MONTH_TAIL, text, members.end) ?? matchAt(LONG_MONTH_TAIL, text, members.end);
    if (!month) continue;
    const monthEnd = members.end + month[0].length;
    const year = readYear(text, monthEnd);
    // "12/4.5" is a decimal or an address, not a day
    const isLunar = /^(?:giêng|chạp)$/iu.test(month[1] ?? '');
    return build(start, members, toMonth(month[1] ?? ''), year?.year ?? null, year?.end ?? monthEnd, headed, isLunar);
  }
  if (!headed) return null;
  const first = firstOf(days);
  const dashed = matchAt(DASHED, text, numbersAt);
  if (dashed) return build(start, first, Number(dashed[1]), null, numbersAt + dashed[0].length, true);
  return build(start, first, null, null, first.end, true);
}

export const headedDayForm: PointForm = {
  name: 'day',
  starts: ['ngày', 'hôm', 'mùng', 'mồng'],
  read: (text, at) => {
    const head = matchAt(HEAD, text, at);
    if (head) return readDayFrom(text, at, at + head[0].length, true);
    const blank = matchAt(BLANK_DAY, text, at);
    if (!blank) return null;
    const end = at + blank[0].length;
    const point = {
      start: at,
      end,
      unit: 'month' as const,
      year: Number(blank[2]),
      month: Number(blank[1]),
      day: null,
      ordinal: null,
      headed: true,
      form: 'blank-day',
    };
    return { points: [point], joins: [], end };
  },
};
