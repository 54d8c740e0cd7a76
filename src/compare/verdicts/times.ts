import { foldPhrase } from '../../document/fold.ts';
import type { Task, Time } from '../../record/schema.ts';
import { dayRangeOf, type DayRange } from '../prepare/time-match.ts';
import type { Change, Verdict } from '../types.ts';
import { showDay } from '../../document/show-time.ts';

/**
 * How the child's days stand to the parent's: the last day after the parent's is a conflict, days inside are tightened
 * or the same. Times without a date ("thường xuyên", "khi tổng kết") are not compared.
 */
export function compareTimes(parent: Task, child: Task): Change | null {
  const [a, b] = [dayRangeOf(parent), dayRangeOf(child)];
  if (!a && !b) return null;
  const verdict = judge(a, b);
  return { field: 'times', parent: brief(a), child: brief(b), verdict, message: explain(verdict, a, b) };
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

function explain(verdict: Verdict, a: DayRange | null, b: DayRange | null): string {
  const [before, after] = [show(a), show(b)];
  switch (verdict) {
    case 'new':
      return `Cấp dưới đặt thêm thời hạn: ${after}.`;
    case 'dropped':
      return `Cấp trên yêu cầu ${before}; cấp dưới không nêu thời gian.`;
    case 'same':
      return `Cùng thời gian: ${before}.`;
    case 'conflict':
      return `Cấp dưới hoàn thành ${showLast(b)}, sau thời hạn của cấp trên (${showLast(a)}).`;
    case 'loosened':
      return `Thời gian của cấp dưới (${after}) rộng hơn của cấp trên (${before}).`;
    default:
      return `Thời gian của cấp dưới (${after}) nằm trong thời gian của cấp trên (${before}).`;
  }
}

function showLast(range: DayRange | null): string {
  const last = range?.to ?? null;
  return last === null ? show(range) : `ngày ${showDay(last)}`;
}

function show(range: DayRange | null): string {
  if (!range) return 'không nêu';
  if (range.from !== null && range.to !== null)
    return range.from === range.to ? `ngày ${showDay(range.to)}` : `từ ${showDay(range.from)} đến ${showDay(range.to)}`;
  return range.to !== null ? `đến ${showDay(range.to)}` : `từ ${showDay(range.from ?? '')}`;
}
