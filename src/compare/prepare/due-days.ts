import type { Task } from '../../record/schema.ts';

/** By when within every year, quarter, month or week: "trước ngày 30/11 hằng năm", "thứ Sáu hằng tuần". */
export interface DueDay {
  readonly period: Period;
  /** Where in its period: later is more. */
  readonly at: number;
  readonly raw: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly inherited?: boolean;
}

type Period = 'year' | 'quarter' | 'month' | 'week';

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['năm', 'year'],
  ['quý', 'quarter'],
  ['quí', 'quarter'],
  ['tháng', 'month'],
  ['tuần', 'week'],
]);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['hai', '2'],
    ['ba', '3'],
    ['tư', '4'],
    ['năm', '5'],
    ['sáu', '6'],
    ['bảy', '7'],
    ['nhật', '8'],
  ].flatMap(([word = '', figure = '']) => [
    [word, Number(figure)],
    [figure, Number(figure)],
  ]),
);
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
const MONTHS_OF_QUARTER: ReadonlyMap<string, number> = new Map([
  ['đầu', 1],
  ['thứ hai', 2],
  ['giữa', 2],
  ['thứ ba', 3],
  ['cuối', 3],
]);

const EVERY = /(?<!\p{L})(?:hằng|hàng|mỗi|từng)\s(?<period>năm|quý|quí|tháng|tuần)(?!\p{L})/giu;
const NEXT = 'sau|tiếp theo|kế tiếp|liền kề|kế';
const OF_QUARTER = `(?<which>đầu|thứ hai|giữa|thứ ba|cuối)(?:\\stiên|\\scùng)?(?:\\scủa)?(?:\\s(?:mỗi|hằng|hàng|từng))?(?:\\squ[ýí](?<quarter>\\s(?:${NEXT}))?)?`;
const OF_MONTH = `\\s(?:của\\s)?tháng\\s(?:(?<named>\\p{N}{1,2})|${OF_QUARTER}|(?<after>${NEXT})(?!\\p{L}))`;
/** "ngày 30/11", "ngày 20 của tháng cuối quý", "ngày 05 tháng sau", "ngày 20", "và 15/12"; never with its year. */
const DAY = new RegExp(
  `(?<!\\p{L})(?:ngày\\s(?<day>\\p{N}{1,2})(?:\\s?[/.-]\\s?(?<month>\\p{N}{1,2})|${OF_MONTH})?|(?<=(?:và|,)\\s)(?<bareDay>\\p{N}{1,2})/(?<bareMonth>\\p{N}{1,2}))(?!\\p{N}|\\s?/\\s?\\p{N}|\\snăm\\s\\p{N})`,
  'giu',
);
const WEEKDAY =
  /(?:(?<hour>\p{N}{1,2})\s?(?:giờ|h|:)\s?(?<minute>\p{N}{2})?\s(?:phút\s)?)?(?:ngày\s)?(?:thứ\s(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s(?<sunday>nhật))(?!\p{L}|\p{N})/giu;
const MONTH = /(?<!\p{L}|\p{N}\s)(?<!ngày\s\p{N}{1,2}\s(?:của\s)?)tháng\s(?<month>\p{N}{1,2})(?!\p{N}|\s?\/)/giu;
const QUARTER = /(?<!\p{L})qu[ýí]\s(?<quarter>IV|I{1,3})(?!\p{L})/giu;
const LEAD = /(?:(?:định kỳ|xong|trước|chậm nhất|vào|trong|đến|hết|là)\s){1,4}$/iu;
/** What is counted from a day to a day, where something begins, and the day of an event. */
const NOT_DUE = /(?:từ|tính đến|số liệu|chốt|kỷ niệm|hưởng ứng|nhân)(?:\s[^\s;.]{1,10}){0,2}\s$/iu;
/** "hưởng ứng Ngày Nước thế giới ngày 22/3 hằng năm" */
const OF_EVENT = /(?<!\p{L})(?:Ngày|Lễ|Tết|Tuần lễ|Tháng)\s\p{L}[^;.]{0,60}$/u;
const COUNTED = /(?:tính từ|số liệu|kể từ)[^;.]{0,80}$/iu;
const CLAUSES = /(?:[^;.\n]|\.(?=\p{N}))+/gu;
const LAST_OF_MONTH = 31;

/** In its own words and in the times that it takes over. */
export function dueDaysOf(task: Task): readonly DueDay[] {
  let days = known.get(task);
  if (!days) known.set(task, (days = read(task)));
  return days;
}

const known = new WeakMap<Task, readonly DueDay[]>();
const ANY = /(?:hằng|hàng|mỗi|từng)\s(?:năm|qu[ýí]|tháng|tuần)|qu[ýí](?!\p{L})|tháng\s(?:sau|kế|tiếp|liền)|định kỳ/iu;

function read({ quote, span, times }: Task): DueDay[] {
  const own = scan(quote, span.start);
  const apart = times
    .filter(({ inherited, span: at }) => inherited || at.start >= span.end || at.end <= span.start)
    .flatMap(({ raw, span: at }) => scan(raw, at.start).map((day) => ({ ...day, inherited: true })));
  return [...own, ...apart];
}

function scan(text: string, offset: number): DueDay[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(CLAUSES)].flatMap(({ 0: clause, index }) =>
    ANY.test(clause) ? scanClause(clause, offset + index) : [],
  );
}

interface Mark {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

function scanClause(clause: string, offset: number): DueDay[] {
  const marks = [...clause.matchAll(EVERY)].flatMap(({ 0: raw, index, groups }): Mark[] => {
    const period = PERIODS.get((groups?.['period'] ?? '').toLowerCase());
    return period ? [{ period, start: index, end: index + raw.length }] : [];
  });
  const found: DueDay[] = [];
  const take = (pattern: RegExp, placeOf: (groups: Groups, marks: readonly Mark[]) => Place | null): void => {
    for (const { 0: raw, index, groups = {} } of clause.matchAll(pattern)) {
      const before = clause.slice(0, index);
      const place = [NOT_DUE, COUNTED, OF_EVENT].some((sign) => sign.test(before)) ? null : placeOf(groups, marks);
      if (place) found.push({ ...place, ...quoteOf(clause, { start: index, end: index + raw.length }, marks, offset) });
    }
  };
  take(DAY, placeOfDay);
  take(WEEKDAY, placeOfWeekday);
  if (found.length === 0) take(MONTH, placeOfMonth);
  if (found.length === 0) take(QUARTER, placeOfQuarter);
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Place = Pick<DueDay, 'period' | 'at'>;

function placeOfDay(groups: Groups, marks: readonly Mark[]): Place | null {
  const day = Number(groups['day'] ?? groups['bareDay']);
  const month = groups['month'] ?? groups['named'] ?? groups['bareMonth'];
  if (month !== undefined) return hasMark(marks, 'year') ? { period: 'year', at: inYear(Number(month), day) } : null;
  const which = MONTHS_OF_QUARTER.get((groups['which'] ?? '').toLowerCase());
  if (which !== undefined)
    return { period: 'quarter', at: inYear(which + (groups['quarter'] === undefined ? 0 : 3), day) };
  if (groups['after'] !== undefined) return { period: 'month', at: inYear(1, day) };
  return hasMark(marks, 'month') ? { period: 'month', at: day } : null;
}

function placeOfWeekday(groups: Groups, marks: readonly Mark[]): Place | null {
  const weekday = WEEKDAYS.get((groups['weekday'] ?? groups['sunday'] ?? '').toLowerCase());
  if (weekday === undefined || !hasMark(marks, 'week')) return null;
  const hour = groups['hour'] === undefined ? 0 : Number(groups['hour']) + Number(groups['minute'] ?? 0) / 60;
  return { period: 'week', at: weekday + hour / 24 };
}

function placeOfMonth({ month }: Groups, marks: readonly Mark[]): Place | null {
  return hasMark(marks, 'year') ? { period: 'year', at: inYear(Number(month), LAST_OF_MONTH) } : null;
}

function placeOfQuarter({ quarter = '' }: Groups, marks: readonly Mark[]): Place | null {
  const number = QUARTERS.get(quarter.toLowerCase());
  return number !== undefined && hasMark(marks, 'year')
    ? { period: 'year', at: inYear(3 * number, LAST_OF_MONTH) }
    : null;
}

function hasMark(marks: readonly Mark[], period: Period): boolean {
  return marks.some((mark) => mark.period === period);
}

/** Any month, the first behind a quarter included. */
function inYear(month: number, day: number): number {
  return 100 * month + day;
}

const NEAR = 25;

/** From the word that leads to it, or from "hằng …" right before it, to "hằng …" behind it. */
function quoteOf(
  clause: string,
  { start, end }: { start: number; end: number },
  marks: readonly Mark[],
  offset: number,
): Pick<DueDay, 'raw' | 'span'> {
  const lead = LEAD.exec(clause.slice(0, start))?.[0].length ?? 0;
  const behind = marks.find((mark) => mark.start >= end - 1 && mark.start - end <= NEAR);
  const before = behind ? undefined : marks.findLast((mark) => mark.end <= start && start - mark.end <= NEAR);
  const from = Math.min(start - lead, before?.start ?? start);
  const to = Math.max(end, behind?.end ?? end);
  const raw = clause.slice(from, to).replace(/\s+/gu, ' ').trim();
  const isOpen = raw.includes('(') && !raw.includes(')');
  return { raw: isOpen ? `${raw})` : raw, span: { start: offset + from, end: offset + to } };
}
