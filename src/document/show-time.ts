/** What showing a time takes; a record's `Time` has it. */
export interface ShownTime {
  readonly from: string | null;
  readonly to: string | null;
  /** EDTF: "2024-03-XX" where the day was left blank, "2024-03" where a month was meant. */
  readonly edtf: string | null;
}

/** "2025-09-15" as people here write it: "15/09/2025"; what is no whole day comes back as it is. */
export function showDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return day === '' ? iso : `${day}/${month}/${year}`;
}

const BLANK_DAY = /^(?<year>\d{4})-(?<month>\d{2})-XX$/u;
const BLANK_MONTH = /^(?<year>\d{4})-XX(?:-XX)?$/u;

/** True where the paper left the day, or the day and month, to be filled in by hand. */
export function isBlankDate(time: { readonly edtf: string | null }): boolean {
  return time.edtf !== null && (BLANK_DAY.test(time.edtf) || BLANK_MONTH.test(time.edtf));
}

/** The one day that a time tells; null for a month, a blank day, a span. */
export function exactDay(time: ShownTime | null | undefined): string | null {
  return time?.from != null && time.from === time.to && !isBlankDate(time) ? time.from : null;
}

/**
 * A date as people may be shown it: never more than was written. "ngày … tháng 3 năm 2024" is "tháng 3/2024 (để trống ngày)",
 * never its last day; a month is "tháng 3/2024", a day "15/09/2025". Null where no date is told.
 */
export function showDate(time: ShownTime | null | undefined): string | null {
  if (!time) return null;
  const day = BLANK_DAY.exec(time.edtf ?? '')?.groups;
  if (day) return `tháng ${Number(day['month'])}/${day['year'] ?? ''} (để trống ngày)`;
  const month = BLANK_MONTH.exec(time.edtf ?? '')?.groups;
  if (month) return `năm ${month['year'] ?? ''} (để trống ngày, tháng)`;
  return showRange(time.from, time.to);
}

/** Days from and to: "15/09/2025", "tháng 3/2024", "năm 2024", "từ 01/03/2024 đến 07/05/2024", "đến 30/04/2024". */
export function showRange(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `đến ${showDay(to)}`;
  if (to === null) return `từ ${showDay(from)}`;
  if (from === to) return showDay(from);
  return wholePeriod(from, to) ?? `từ ${showDay(from)} đến ${showDay(to)}`;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "tháng 3/2024" for its first to its last day, "năm 2024" likewise; null for any other span. */
function wholePeriod(from: string, to: string): string | null {
  const [year = '', month = '', day = ''] = from.split('-');
  const [endYear = '', endMonth = '', endDay = ''] = to.split('-');
  if (day !== '01' || year !== endYear) return null;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = endMonth === '02' && isLeap ? 29 : LAST_DAYS[Number(endMonth) - 1];
  if (Number(endDay) !== last) return null;
  if (month === endMonth) return `tháng ${Number(month)}/${year}`;
  return month === '01' && endMonth === '12' ? `năm ${year}` : null;
}
