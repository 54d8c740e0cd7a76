import type { Random } from './random.ts';

export type DayRange = readonly [from: string | null, to: string | null];

/** A time as written, and the days it means; no days where it recurs or hangs on something. */
export interface WrittenTime {
  readonly text: string;
  readonly days: readonly DayRange[];
  /** How it joins the sentence: `end` with a comma, `bracket` in brackets only. */
  readonly place: 'end' | 'bracket';
}

/** The same time under "Thời gian hoàn thành": a day or two are the last ones. */
export function asCompletion(time: WrittenTime): WrittenTime {
  if (!/ngày \d/iu.test(time.text) || /^(?:từ|trong|các|hai) /iu.test(time.text)) return time;
  const last = ([from, to]: DayRange): DayRange =>
    from !== null && to !== null && Date.parse(to) - Date.parse(from) <= 86_400_000 ? [null, to] : [from, to];
  return { ...time, days: time.days.map(last) };
}

const pad = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const iso = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;
const monthDays = (year: number, first: number, last = first): DayRange => [
  iso(year, first, 1),
  iso(year, last, lastDay(year, last)),
];

/** Days below 10 and the months 1 and 2 carry a zero (decree 30/2020); many papers pad all or nothing. */
function writeDay(random: Random, year: number | null, month: number, day: number): string {
  const style = random.integer(0, 3);
  const writtenDay = style === 2 ? String(day) : pad(day);
  const writtenMonth = style === 2 ? String(month) : style === 1 || month <= 2 ? pad(month) : String(month);
  return `${writtenDay}/${writtenMonth}${year === null ? '' : `/${year}`}`;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

interface Frame {
  readonly random: Random;
  readonly year: number;
  /** First month that is after the day of issue. */
  readonly month: number;
}

type Form = (frame: Frame) => WrittenTime;

const later = ({ random, month }: Frame, span = 0): number => random.integer(Math.min(month, 12 - span), 12 - span);

const deadline =
  (lead: string, withYear = true): Form =>
  (frame) => {
    const month = later(frame);
    const day = frame.random.integer(1, 28);
    return {
      text: `${lead} ${writeDay(frame.random, withYear ? frame.year : null, month, day)}`,
      days: [[null, iso(frame.year, month, day)]],
      place: 'end',
    };
  };

/** Each form once; `month` counts from the one after the issue, so that a year left out can only be the issue's. */
export const TIME_FORMS: Readonly<Record<string, Form>> = {
  before: deadline('trước ngày'),
  doneBefore: deadline('hoàn thành trước ngày'),
  finishedBefore: deadline('xong trước ngày'),
  latest: deadline('chậm nhất ngày'),
  latestIs: deadline('chậm nhất là ngày'),
  beforeNoYear: deadline('hoàn thành trước ngày', false),
  longDeadline: (frame) => {
    const month = later(frame);
    const day = frame.random.integer(10, 28);
    return {
      text: `hoàn thành trước ngày ${day} tháng ${month <= 2 ? pad(month) : month} năm ${frame.year}`,
      days: [[null, iso(frame.year, month, day)]],
      place: 'end',
    };
  },
  month: (frame) => {
    const month = later(frame);
    return { text: `trong tháng ${month}/${frame.year}`, days: [monthDays(frame.year, month)], place: 'end' };
  },
  longMonth: (frame) => {
    const month = later(frame);
    return { text: `trong tháng ${month} năm ${frame.year}`, days: [monthDays(frame.year, month)], place: 'end' };
  },
  monthPair: (frame) => {
    const month = later(frame, 1);
    return {
      text: `tháng ${month}, ${month + 1}/${frame.year}`,
      days: [monthDays(frame.year, month, month + 1)],
      place: 'bracket',
    };
  },
  monthRange: (frame) => {
    const month = later(frame, 2);
    return {
      text: `từ tháng ${month} đến tháng ${month + 2}/${frame.year}`,
      days: [monthDays(frame.year, month, month + 2)],
      place: 'bracket',
    };
  },
  wholeMonths: (frame) => {
    const month = later(frame, 1);
    return {
      text: `từ đầu tháng ${month} đến hết tháng ${month + 1}/${frame.year}`,
      days: [monthDays(frame.year, month, month + 1)],
      place: 'bracket',
    };
  },
  quarter: (frame) => {
    const quarter = Math.ceil(later(frame) / 3);
    return {
      text: `trong quý ${ROMAN[quarter - 1]} năm ${frame.year}`,
      days: [monthDays(frame.year, quarter * 3 - 2, quarter * 3)],
      place: 'end',
    };
  },
  shortQuarter: (frame) => {
    const quarter = Math.ceil(later(frame) / 3);
    return {
      text: `quý ${ROMAN[quarter - 1]}/${frame.year}`,
      days: [monthDays(frame.year, quarter * 3 - 2, quarter * 3)],
      place: 'bracket',
    };
  },
  quarters: (frame) => {
    const quarter = Math.min(3, Math.ceil(later(frame) / 3));
    return {
      text: `quý ${ROMAN[quarter - 1]}, ${ROMAN[quarter]} năm ${frame.year}`,
      days: [monthDays(frame.year, quarter * 3 - 2, quarter * 3 + 3)],
      place: 'bracket',
    };
  },
  dayRange: (frame) => {
    const month = later(frame);
    const from = frame.random.integer(1, 12);
    const to = from + frame.random.integer(1, 15);
    return {
      text: `từ ngày ${writeDay(frame.random, frame.year, month, from)} đến ngày ${writeDay(frame.random, frame.year, month, to)}`,
      days: [[iso(frame.year, month, from), iso(frame.year, month, to)]],
      place: 'bracket',
    };
  },
  shortDayRange: (frame) => {
    const month = later(frame);
    const from = frame.random.integer(1, 20);
    const to = from + frame.random.integer(1, 7);
    return {
      text: `từ ngày ${pad(from)} - ${writeDay(frame.random, frame.year, month, to)}`,
      days: [[iso(frame.year, month, from), iso(frame.year, month, to)]],
      place: 'bracket',
    };
  },
  overYear: (frame) => ({
    text: `từ ngày 01/12/${frame.year} đến ngày 31/01/${frame.year + 1}`,
    days: [[iso(frame.year, 12, 1), iso(frame.year + 1, 1, 31)]],
    place: 'bracket',
  }),
  day: (frame) => {
    const month = later(frame);
    const day = frame.random.integer(1, 28);
    return {
      text: `ngày ${writeDay(frame.random, frame.year, month, day)}`,
      days: [[iso(frame.year, month, day), iso(frame.year, month, day)]],
      place: 'bracket',
    };
  },
  week: (frame) => {
    const month = later(frame);
    const week = frame.random.integer(1, 4);
    return {
      text: `tuần 0${week} tháng ${month}/${frame.year}`,
      days: [[iso(frame.year, month, week * 7 - 6), iso(frame.year, month, week * 7)]],
      place: 'bracket',
    };
  },
  monthAnd: (frame) => {
    const month = later(frame, 1);
    return {
      text: `trong tháng ${month} và tháng ${month + 1}/${frame.year}`,
      days: [monthDays(frame.year, month, month + 1)],
      place: 'end',
    };
  },
  untilDay: deadline('đến hết ngày'),
  untilMonth: (frame) => {
    const month = later(frame);
    return {
      text: `đến hết tháng ${month}/${frame.year}`,
      days: [[null, monthDays(frame.year, month)[1]]],
      place: 'bracket',
    };
  },
  fromMonth: (frame) => {
    const month = later(frame);
    return {
      text: `từ tháng ${month}/${frame.year}`,
      days: [[monthDays(frame.year, month)[0], null]],
      place: 'bracket',
    };
  },
  shortRange: (frame) => {
    const month = later(frame, 1);
    const from = frame.random.integer(1, 28);
    const to = frame.random.integer(1, 28);
    return {
      text: `từ ${writeDay(frame.random, null, month, from)} đến ${writeDay(frame.random, frame.year, month + 1, to)}`,
      days: [[iso(frame.year, month, from), iso(frame.year, month + 1, to)]],
      place: 'bracket',
    };
  },
  dayPair: (frame) => {
    const month = later(frame);
    const day = frame.random.integer(10, 26);
    return {
      text: `ngày ${day}, ${day + 1}/${month <= 2 ? pad(month) : month}/${frame.year}`,
      days: [[iso(frame.year, month, day), iso(frame.year, month, day + 1)]],
      place: 'bracket',
    };
  },
  hour: (frame) => {
    const month = later(frame);
    const day = frame.random.integer(1, 28);
    const hour = frame.random.pick(['19 giờ 30 phút', '07h30', '8 giờ 00', '14h00']);
    return {
      text: `${hour} ngày ${writeDay(frame.random, frame.year, month, day)}`,
      days: [[iso(frame.year, month, day), iso(frame.year, month, day)]],
      place: 'bracket',
    };
  },
  beforeHour: deadline('trước 17 giờ 00 ngày'),
  secondHalf: (frame) => ({
    text: `6 tháng cuối năm ${frame.year}`,
    days: [monthDays(frame.year, 7, 12)],
    place: 'bracket',
  }),
  year: (frame) => ({ text: `trong năm ${frame.year}`, days: [monthDays(frame.year, 1, 12)], place: 'bracket' }),
};

/** Times without days: they recur or hang on something. */
export const OPEN_TIMES: readonly WrittenTime[] = [
  'thường xuyên',
  'hằng tháng',
  'định kỳ hằng quý',
  'khi có yêu cầu',
  'theo hướng dẫn của cấp trên',
].map((text) => ({ text, days: [], place: 'bracket' }));

/** A time of a random form, after the given month of the year. */
export function writeTime(random: Random, year: number, afterMonth: number): WrittenTime {
  const names = Object.keys(TIME_FORMS);
  const form = TIME_FORMS[random.pick(names)];
  if (!form) throw new Error('no such form');
  return form({ random, year, month: Math.min(12, afterMonth + 1) });
}
