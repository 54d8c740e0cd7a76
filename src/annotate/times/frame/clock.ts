/** Hours beside a day: "lúc 7 giờ 30", "8h00 - 10h00 sáng", "(vào lúc 14h00)". */
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';

const CLOCK = String.raw`\d{1,2}(?:\s?(?:giờ|[hg])\s?(?:\d{2})?\s?(?:phút|['’p])?|:\d{2})`;
const CLOCK_BEFORE = narrowToVietnamese(
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:lúc|vào lúc|bắt đầu lúc|từ lúc|từ)\s{1,2})?(?<from>${CLOCK})(?:\s{0,2}(?:[-–]|đến|tới)\s{0,2}(?<to>${CLOCK}))?(?:\s{0,2}\([^()]{1,20}\))?\s{0,2},?\s{0,2}(?:(?:sáng|trưa|chiều|tối)\s{0,2})?,?\s{0,2}(?:vào\s{1,2})?$`,
    'iu',
  ),
);

export interface Clock {
  /** "19:30", "08:00/10:00"; null where no such hour exists. */
  readonly clock: string | null;
  /** Characters that it takes. */
  readonly length: number;
  /** "từ 8h", "lúc 8h": it says itself that a time is meant. */
  readonly isCue: boolean;
}

/** Hours at the end of `before` ("19h30" is "19:30", "8h00-10h00" "08:00/10:00"); null where none stand there. */
export function clockBefore(before: string): Clock | null {
  const match = /\d\D{0,30}$/u.test(before) ? CLOCK_BEFORE.exec(before) : null;
  if (!match) return null;
  const start = toHour(match.groups?.['from']);
  const end = toHour(match.groups?.['to']);
  const clock = start === null || end === null ? start : `${start}/${end}`;
  return { clock, length: match[0].length, isCue: /^(?:từ|lúc|vào)/iu.test(match[0]) };
}

function toHour(written: string | undefined): string | null {
  const match = /^(\d{1,2})(?:\s?(?:giờ|[hg])\s?|:)(\d{2})?/iu.exec(written ?? '');
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  return hour > 24 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
