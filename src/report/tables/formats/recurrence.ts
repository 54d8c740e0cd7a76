import { foldedPattern, foldPhrase } from '../../../document/fold.ts';

/** A day that comes again, as RFC 5545 tells it. */
export interface RecurrenceRule {
  readonly every: 'month' | 'quarter' | 'year' | 'week';
  /** Of the month; of the week 0 (Monday) to 6. */
  readonly day: number;
  /** From 1; only of a year. */
  readonly month: number | null;
}

const EACH = '(?:hằng|hàng|mỗi)';
const MONTHLY = foldedPattern(`ngày (\\d{1,2}) (?:của )?${EACH} tháng`);
const MONTHLY_AFTER = foldedPattern(`${EACH} tháng (?:trước |vào )?ngày (\\d{1,2})(?! tháng| \\d)`);
const QUARTERLY = foldedPattern(`ngày (\\d{1,2}) (?:của )?tháng cuối (?:của )?(?:${EACH} )?quý`);
const YEARLY = foldedPattern(`ngày (\\d{1,2}) (?:tháng )?(\\d{1,2}) (?:của )?${EACH} năm`);
const YEARLY_AFTER = foldedPattern(`${EACH} năm (?:trước |vào )?ngày (\\d{1,2}) (?:tháng )?(\\d{1,2})`);
const WEEKLY = foldedPattern(`thứ (hai|ba|tư|năm|sáu|bảy) ${EACH} tuần`);
const SUNDAY = foldedPattern(`chủ nhật ${EACH} tuần`);
const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map(foldPhrase);
const LAST_OF_WEEK = 6;

/** The rule in "trước ngày 20 hằng tháng", "trước ngày 10/12 hằng năm"; null where no day is told ("hằng quý"). */
export function readRule(written: string): RecurrenceRule | null {
  const text = foldPhrase(written);
  const quarterly = QUARTERLY.exec(text);
  if (quarterly) return checkRule('quarter', quarterly[1], null);
  const yearly = YEARLY.exec(text) ?? YEARLY_AFTER.exec(text);
  if (yearly) return checkRule('year', yearly[1], yearly[2] ?? null);
  const monthly = MONTHLY.exec(text) ?? MONTHLY_AFTER.exec(text);
  if (monthly) return checkRule('month', monthly[1], null);
  const weekday = WEEKLY.exec(text)?.[1];
  if (weekday !== undefined) return { every: 'week', day: WEEKDAYS.indexOf(weekday), month: null };
  return SUNDAY.test(text) ? { every: 'week', day: LAST_OF_WEEK, month: null } : null;
}

function checkRule(every: RecurrenceRule['every'], day = '', month: string | null): RecurrenceRule | null {
  const [dayNumber, monthNumber] = [Number(day), month === null ? null : Number(month)];
  if (dayNumber < 1 || dayNumber > 31) return null;
  if (monthNumber !== null && (monthNumber < 1 || monthNumber > 12)) return null;
  return { every, day: dayNumber, month: monthNumber };
}

const ICAL_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Value of RRULE. The 31st of a shorter month is its last day. */
export function toRrule({ every, day, month }: RecurrenceRule): string {
  const byDay = day > 28 ? `BYMONTHDAY=28,29,30,31;BYSETPOS=-1` : `BYMONTHDAY=${day}`;
  const exact =
    day > 28 && day < 31 ? `BYMONTHDAY=${[28, 29, 30].filter((one) => one <= day).join(',')};BYSETPOS=-1` : byDay;
  if (every === 'week') return `FREQ=WEEKLY;BYDAY=${ICAL_DAYS[day] ?? 'MO'}`;
  if (every === 'year') return `FREQ=YEARLY;BYMONTH=${month ?? 1};${exact}`;
  return every === 'month' ? `FREQ=MONTHLY;${exact}` : `FREQ=MONTHLY;BYMONTH=3,6,9,12;${exact}`;
}

/** A formula for the next such day, today or later. */
export function toFormula({ every, day, month }: RecurrenceRule): string {
  const today = 'TODAY()';
  const of = (year: string, which: string): string =>
    `MIN(DATE(${year},${which},${day}),EOMONTH(DATE(${year},${which},1),0))`;
  const pick = (now: string, next: string): string => `IF(${now}>=${today},${now},${next})`;
  const year = `YEAR(${today})`;
  if (every === 'week') return `${today}+MOD(${day}-WEEKDAY(${today},3),7)`;
  if (every === 'year') return pick(of(year, String(month ?? 1)), of(`${year}+1`, String(month ?? 1)));
  if (every === 'month') return pick(of(year, `MONTH(${today})`), of(year, `MONTH(${today})+1`));
  const last = `3*ROUNDUP(MONTH(${today})/3,0)`;
  return pick(of(year, last), of(year, `${last}+3`));
}

/** The first such day on or after `today`, both ISO. */
export function nextDay(rule: RecurrenceRule, today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (rule.every === 'week') {
    const start = new Date(`${today}T00:00:00Z`);
    const ahead = (rule.day - ((start.getUTCDay() + 6) % 7) + 7) % 7;
    return toIso(new Date(start.getTime() + ahead * 86_400_000));
  }
  const step = rule.every === 'year' ? 12 : rule.every === 'quarter' ? 3 : 1;
  const first = rule.every === 'year' ? (rule.month ?? 1) : rule.every === 'quarter' ? Math.ceil(month / 3) * 3 : month;
  const found = [first, first + step].map((at) => dayOfMonth(year, at, rule.day)).find((day) => day >= today);
  return found ?? today;
}

/** The last day where the month is too short; months over 12 are of the next year. */
function dayOfMonth(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return toIso(new Date(Date.UTC(year, month - 1, Math.min(day, last))));
}

function toIso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
