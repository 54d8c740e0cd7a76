import { t } from './language.ts';

/** "2025-09-15" as "15/09/2025"; "" for none. */
export function showDay(iso: string | null | undefined): string {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return day === '' ? (iso ?? '') : `${day}/${month}/${year}`;
}

/** "15/9/2025", "15-09-2025" or ISO as an ISO day; null where it is no day of the calendar. */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  const [, a, b, c] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed) ?? [];
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed) ?? [];
  const [year, month, day] = c === undefined ? [y, m, d] : [c, b, a];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

const WEEKDAYS: readonly (readonly [string, string])[] = [
  ['Chủ nhật', 'Sunday'],
  ['thứ Hai', 'Monday'],
  ['thứ Ba', 'Tuesday'],
  ['thứ Tư', 'Wednesday'],
  ['thứ Năm', 'Thursday'],
  ['thứ Sáu', 'Friday'],
  ['thứ Bảy', 'Saturday'],
];

export function weekdayOf(iso: string): string {
  const pair = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  return pair ? t(...pair) : '';
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** What the user's own calendar shows. */
export function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Monday of the week of a day. */
export function weekOf(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What a time means, in days: "trước hoặc vào 15/09/2025", "01/09/2025 – 31/10/2025 (61 ngày)". */
export function meanRange(from: string | null, to: string | null): string {
  if (from !== null && to !== null)
    return from === to
      ? `${showDay(from)}, ${weekdayOf(from)}`
      : `${showDay(from)} – ${showDay(to)} (${daysBetween(from, to) + 1} ${t('ngày', 'days')})`;
  if (to !== null) return `${t('chậm nhất', 'by')} ${showDay(to)}, ${weekdayOf(to)}`;
  if (from !== null) return `${t('từ', 'from')} ${showDay(from)}, ${weekdayOf(from)}`;
  return t('chưa rõ ngày', 'no days');
}
