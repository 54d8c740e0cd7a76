import { trimEndOf } from '../../document/trim.ts';
import { foldPhrase } from '../../document/fold.ts';
import type { Task, Time } from '../../record/schema.ts';
import { dayRangeOf, type DayRange } from '../prepare/time-match.ts';
import type { Change, Verdict } from '../types.ts';
import { isBlankDate, showDate, showDay, showRange } from '../../document/show-time.ts';
import type { GeneralTime } from '../prepare/general-time.ts';

/**
 * How the child's days stand to the parent's: the last day after the parent's is a conflict, days inside are tightened
 * or the same. Times without a date ("thường xuyên", "khi tổng kết") are not compared.
 */
export function compareTimes(
  parent: Task,
  child: Task,
  hasOtherTimes: boolean,
  general: GeneralTime | null,
): Change | null {
  const [a, b] = latePair(dayRangeOf(parent), dayRangeOf(child));
  if (!a && !b) return null;
  // what it says of when is said of another part of it, or is a year that was read as an aim
  if (!b && child.times.length === 0 && (hasOtherTimes || NAMES_YEAR.test(child.quote))) return null;
  // a task without a day of its own is done within the time of its plan; "thường xuyên", "khi có yêu cầu" are times of their own
  const said = b ? null : saidOf(child);
  const verdict = a && !b && said !== null && isWithin(said, a) ? 'same' : a && !b && general ? 'general' : judge(a, b);
  return { field: 'times', parent: brief(a), child: brief(b), verdict, message: explain(verdict, a, b, said, general) };
}

/** "6 tháng (trước ngày 10/6), năm (trước ngày 05/12)" in both: each is held against its own, and a later one is told alone. */
function latePair(a: DayRange | null, b: DayRange | null): readonly [DayRange | null, DayRange | null] {
  if (!a || !b || a.times.length < 2 || a.times.length !== b.times.length) return [a, b];
  const [above, below] = [a, b].map(({ times }) => [...times].sort((one, other) => one.span.start - other.span.start));
  const at = (above ?? []).findIndex(({ to }, index) => to !== null && (below?.[index]?.to ?? '') > to);
  const [first, other] = [above?.[at], below?.[at]];
  return first && other ? [dayRangeOf({ times: [first] }), dayRangeOf({ times: [other] })] : [a, b];
}

const NAMES_YEAR = /(?:đến|hết|giai đoạn|năm)\s20\p{N}{2}(?!\p{N})/iu;

/** "hàng tháng trong năm 2025" where the parent has "trong năm 2025": often, and in the same days. */
function isWithin(said: string, range: DayRange): boolean {
  const words = foldPhrase(said);
  return range.times.every(({ raw }) =>
    words.includes(foldPhrase(raw.replace(/^\s*(?:hoàn thành|thực hiện|xong)\s+/iu, ''))),
  );
}

/** What a child without a day says of when all the same: "thường xuyên". */
function saidOf(task: Task): string | null {
  return task.times.find(({ kind }) => kind === 'recurring' || kind === 'relative')?.raw ?? null;
}

function judge(a: DayRange | null, b: DayRange | null): Verdict {
  if (!a) return 'new';
  if (!b) return 'dropped';
  if ((a.from === b.from && a.to === b.to) || saysTheSame(a, b)) return 'same';
  if (a.to !== null && b.to !== null && b.to > a.to) return 'conflict';
  if (a.to !== null && b.to === null) return b.from !== null && b.from > a.to ? 'conflict' : 'loosened';
  if (a.from !== null && b.from !== null && b.from < a.from) return a.to === b.to ? 'loosened' : 'tightened';
  if (a.to === b.to && a.from !== null && b.from === null) return 'same';
  return 'tightened';
}

/** "trước ngày 02/10" in both: whatever year each was read in, it was copied. */
function saysTheSame(a: DayRange, b: DayRange): boolean {
  const words = (range: DayRange): string =>
    range.times
      .map(({ raw }) => foldPhrase(raw))
      .sort()
      .join('|');
  return words(a) === words(b) && !/\p{N}{4}/u.test(words(a));
}

function brief(range: DayRange | null): { from: string | null; to: string | null; raw: string }[] {
  return (range?.times ?? []).map(({ from, to, raw }: Time) => ({ from, to, raw }));
}

function explain(
  verdict: Verdict,
  a: DayRange | null,
  b: DayRange | null,
  said: string | null,
  general: GeneralTime | null,
): string {
  const before = quoteTimes(a);
  if (verdict === 'same') return `Cùng thời gian: ${before}.`;
  const after = quoteTimes(b);
  switch (verdict) {
    case 'new':
      return `Cấp dưới đặt thêm thời hạn: ${after}.`;
    case 'general':
      return `Cấp trên yêu cầu ${before}; cấp dưới thực hiện theo thời gian chung của kế hoạch: “${trimEndOf(general?.quote ?? '', '.;,')}”.`;
    case 'dropped':
      return said === null
        ? `Cấp trên yêu cầu ${before}; cấp dưới không nêu thời gian.`
        : `Cấp trên yêu cầu ${before}; cấp dưới chỉ nêu “${said}”.`;
    case 'conflict':
      return `Cấp trên: ${before}; cấp dưới: ${after}. Cấp dưới xong ${showLast(b)}, sau hạn của cấp trên (${showLast(a)}).`;
    case 'loosened':
      return `Cấp trên: ${before}; cấp dưới: ${after}, rộng hơn.`;
    default:
      return `Cấp trên: ${before}; cấp dưới: ${after}, nằm trong thời gian của cấp trên.`;
  }
}

function showLast(range: DayRange | null): string {
  const last = range?.to ?? null;
  return last === null ? quoteTimes(range) : `ngày ${showDay(last)}`;
}

const MOST = 3;

/** The words of the plan, and beside them the days that they come to where those are not in the words. */
function quoteTimes(range: DayRange | null): string {
  if (!range) return 'không nêu';
  const quoted = range.times.slice(0, MOST).map(({ raw }) => `“${raw.replace(/\s+/gu, ' ').trim()}”`);
  const words = [...new Set(quoted)].join(', ') + (range.times.length > MOST ? ' …' : '');
  const days = range.times.some(isBlankDate)
    ? showDate(range.times.find(isBlankDate))
    : showRange(range.from, range.to);
  return days === null || isSaid(words, days) ? words : `${words} (${days})`;
}

/** The words give every figure of the days themselves: "trước ngày 15/9/2025". */
function isSaid(words: string, days: string): boolean {
  const figures = (text: string): string[] => (text.match(/\p{N}+/gu) ?? []).map((figure) => String(Number(figure)));
  const told = figures(words);
  return !/^(?:từ|năm)/u.test(days) && figures(days).every((figure) => told.includes(figure));
}
