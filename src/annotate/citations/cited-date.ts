import { isRealDay, toDay } from '../times/calendar.ts';

/** The date after a cited number: "ngày 23/01/2024", ", ngày 30/5/2023", "ngày 06 tháng 11 năm 2025", "ngày  /12/2025" (blank); misprints "này 14/6/2016", "tháng 02 tháng 2002". */
const BLANK = String.raw`[\s.…_]{0,20}`;
const DATE = new RegExp(
  String.raw`\s{0,4}[,;]?\s{0,4}\(?(?:được\s)?(?:ký\s|ban hành\s|đề\s)?\s{0,3}(?:ngày|này(?=\s\d))\s{0,3}(?:(?<day>\d{1,2})|${BLANK})(?:\s{0,2}[/.-]\s{0,2}(?:(?<month>\d{1,2})|${BLANK})\s{0,2}[/.-]\s{0,2}|\s{0,3}tháng\s{0,3}(?:(?<longMonth>\d{1,2})|${BLANK})(?:,?\s{0,3}(?:năm|tháng(?=\s\d{4}))\s{0,3}|\s{0,2}[/.-]\s{0,2}))(?<year>(?:19|20)\d{2})?\)?`,
  'uy',
);
/** "(23/01/2024)", ", 23/01/2024" straight after the number: "ngày" may be left out (docs/genre.md 4). */
const BARE_DATE =
  /\s{0,3}[,(]?\s{0,3}(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d{2})(?!\d|\/)\)?/uy;

/** The date that starts at `at`, or null where none stands there; `date` is null where a part of it is blank. */
export function readCitedDate(text: string, at: number): { end: number; date: string | null } | null {
  for (const pattern of [DATE, BARE_DATE]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const { day, month, longMonth, year } = match.groups ?? {};
    let end = at + match[0].length;
    if (text[end - 1] === ')' && !match[0].includes('(')) end -= 1;
    return { end, date: toIsoDay(year, month ?? longMonth, day) };
  }
  return null;
}

/**
 * "Ngày 28 tháng 10 năm 2025, Ủy ban nhân dân xã đã ban hành ", "…, ngày 12 tháng 3 năm 2025 Bộ trưởng Bộ Y tế đã ban hành " before
 * "Công văn số …": the day it was issued. One clause, no other day.
 */
const ISSUED_ON =
  /(?:^|[.;,]\s{1,3})[Nn]gày\s(?<day>\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(?<month>\d{1,2})(?:\s?[/.-]\s?|\snăm\s)(?<year>(?:19|20)\d{2}),?\s(?<issuer>[^.;\d]{2,120}?)\s(?:đã\s)?(?:ban hành|ký ban hành|ký|có|phê duyệt)\s$/u;
const FARTHEST_DAY = 190;

export function readDateBefore(text: string, at: number): string | null {
  const match = ISSUED_ON.exec(text.slice(Math.max(0, at - FARTHEST_DAY), at));
  if (!match) return null;
  const { day, month, year } = match.groups ?? {};
  return toIsoDay(year, month, day);
}

function toIsoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const parts = [Number(year), Number(month), Number(day)] as const;
  return isRealDay(...parts) ? toDay(...parts) : null;
}
