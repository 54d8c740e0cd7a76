import type { Task, Time } from '../../record/schema.ts';

/** How often something is done, or within how long: what a time says that gives no day. */
export interface Pace {
  readonly kind: 'often' | 'within';
  /** Times a year, or hours. */
  readonly value: number;
  readonly raw: string;
  readonly span: { readonly start: number; readonly end: number };
}

const A_YEAR: ReadonlyMap<string, number> = new Map([
  ['ngày', 365],
  ['tuần', 52],
  ['tháng', 12],
  ['quý', 4],
  ['quí', 4],
  ['năm', 1],
]);
const HOURS: ReadonlyMap<string, number> = new Map([
  ['phút', 1 / 60],
  ['giờ', 1],
  ['tiếng', 1],
  ['ngày', 24],
  ['tuần', 7 * 24],
  ['tháng', 30 * 24],
]);
/** Five working days are a week. */
const WORKING = 7 / 5;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['sáu', 6],
]);

const UNIT = '(?<unit>ngày|tuần|tháng|quý|quí|năm)';
const COUNT = '(?<count>\\p{N}{1,2}|một|hai|ba|sáu)';
const TURN = '(?:lần|lượt|buổi|kỳ)';
const END = '(?!\\p{L})';

/** "hằng tuần" as a time of the task. */
const EVERY = new RegExp(`(?:hằng|hàng)\\s${UNIT}${END}`, 'iu');
/** "02 lần/tháng", "01 lượt mỗi tuần". */
const TURNS_IN = new RegExp(
  `(?<!\\p{L})${COUNT}\\s${TURN}\\s?(?:\\/|trong|mỗi|một)\\s?(?:0?1\\s)?${UNIT}${END}`,
  'giu',
);
/** "mỗi quý kiểm tra một lần", "mỗi tháng 02 lượt", "hằng tháng tổ chức 01 buổi". */
const IN_EACH = new RegExp(
  `(?<!\\p{L})(?:mỗi|hằng|hàng)\\s${UNIT}(?:\\s(?!và)[^\\s.;:,]{1,10}){0,6}?\\s${COUNT}\\s${TURN}${END}`,
  'giu',
);
/** "6 tháng một lần", "03 tháng/lần". */
const ONCE_IN = new RegExp(`(?<!\\p{L})${COUNT}\\s${UNIT}\\s?(?:\\/|một\\s|0?1\\s)\\s?lần${END}`, 'giu');
/** "trong 24 - 48 giờ", "không quá 05 ngày làm việc", "chậm nhất sau 72 giờ"; not "trong 3 tháng cuối năm". */
const WITHIN =
  /(?<!\p{L})(?:trong|sau|không quá|tối đa|chậm nhất|thời hạn)(?:\s(?:vòng|thời hạn|thời gian|là|sau|từ)){0,3}\s(?<from>\p{N}{1,3})(?:\s?(?:-|–|đến)\s?(?<to>\p{N}{1,3}))?\s?(?<unit>phút|giờ|tiếng|ngày|tuần|tháng)(?!\p{L})(?<working>\slàm việc)?(?!\s(?:cuối|đầu|qua|gần|liên tục|liền|học|tới|\p{N}))/giu;

/** All that a task says of how often and within how long, in its own words and in the times that it takes over. */
export function pacesOf(task: Task): readonly Pace[] {
  let paces = known.get(task);
  if (!paces) known.set(task, (paces = [...oftenOf(task), ...withinOf(task)]));
  return paces;
}

const known = new WeakMap<Task, readonly Pace[]>();
/** Without one of these a task does not say how many times. */
const ANY_TURN = new RegExp(`${TURN}${END}`, 'iu');

function oftenOf({ quote, span, times }: Task): Pace[] {
  const found: Pace[] = [];
  const scan = (pattern: RegExp, value: (count: number, year: number) => number): void => {
    for (const match of quote.matchAll(pattern)) {
      const count = numberOf(match.groups?.['count']);
      const year = A_YEAR.get((match.groups?.['unit'] ?? '').toLowerCase()) ?? 0;
      if (count > 0 && year > 0) found.push(at('often', value(count, year), match, span.start));
    }
  };
  if (ANY_TURN.test(quote)) {
    scan(TURNS_IN, (count, year) => count * year);
    scan(IN_EACH, (count, year) => count * year);
    scan(ONCE_IN, (count, year) => year / count);
  }
  const said = (time: Time): boolean =>
    found.some((pace) => time.span.start < pace.span.end && time.span.end > pace.span.start);
  for (const time of times) {
    const year = A_YEAR.get(EVERY.exec(time.raw)?.groups?.['unit']?.toLowerCase() ?? '') ?? 0;
    if (time.kind === 'recurring' && year > 0 && !said(time))
      found.push({ kind: 'often', value: year, raw: time.raw, span: time.span });
  }
  return found;
}

function withinOf({ quote, span }: Task): Pace[] {
  return [...quote.matchAll(WITHIN)].flatMap((match) => {
    const { from, to, unit = '', working } = match.groups ?? {};
    const hours = (HOURS.get(unit.toLowerCase()) ?? 0) * Number(to ?? from) * (working === undefined ? 1 : WORKING);
    return hours > 0 ? [at('within', hours, match, span.start)] : [];
  });
}

function at(kind: Pace['kind'], value: number, match: RegExpExecArray, start: number): Pace {
  const from = start + match.index;
  return {
    kind,
    value,
    raw: match[0].replace(/\s+/gu, ' ').trim(),
    span: { start: from, end: from + match[0].length },
  };
}

function numberOf(word: string | undefined): number {
  return word === undefined ? 0 : (NUMBERS.get(word.toLowerCase()) ?? Number(word));
}
