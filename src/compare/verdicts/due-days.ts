import { showDay } from '../../document/show-time.ts';
import type { DueDay } from '../prepare/due-days.ts';
import { dayRangeOf } from '../prepare/time-match.ts';
import type { Task } from '../../record/schema.ts';
import type { Change, Verdict } from '../types.ts';

const PERIODS = ['year', 'quarter', 'month', 'week'] as const;

/** A day of every year, quarter, month or week against the child's of the same: a later one is a `conflict`. Null where either has none. */
export function compareDueDays(parent: readonly DueDay[], child: readonly DueDay[]): Change | null {
  let kept: Change | null = null;
  for (const period of PERIODS) {
    const [a, b] = [inPeriod(parent, period), inPeriod(child, period)];
    if (a.length === 0 || b.length === 0) continue;
    const found = comparePeriod(a, b);
    if (found.verdict === 'conflict') return found;
    kept ??= found;
  }
  return kept;
}

function comparePeriod(a: readonly DueDay[], b: readonly DueDay[]): Change {
  // one of several days cannot be told from the others unless each has its own
  const [above, below] = a.length === b.length ? [a, b] : [a.slice(-1), b.slice(-1)];
  const steps = below.map((day, index) => day.at - (above[index]?.at ?? day.at));
  const verdict = steps.some((step) => step > 0) ? 'conflict' : steps.some((step) => step < 0) ? 'tightened' : 'same';
  const late = steps.flatMap((step, index) => (step > 0 ? [index] : []));
  const [first, other] = [above, below].map((days) =>
    quote(late.length > 0 ? late.flatMap((at) => days[at] ?? []) : days),
  );
  const messages: Readonly<Partial<Record<Verdict, string>>> = {
    conflict: `Cấp trên: ${first ?? ''}; cấp dưới: ${other ?? ''}, muộn hơn cấp trên yêu cầu.`,
    tightened: `Cấp trên: ${first ?? ''}; cấp dưới: ${other ?? ''}, sớm hơn cấp trên yêu cầu.`,
  };
  return change(verdict, told(a), told(b), messages[verdict] ?? `Cùng thời gian: ${first ?? ''}.`);
}

/** A day of every year on one side, of one year on the other: they are held together by day and month. */
export function compareWithOneYear(
  parent: Task,
  child: Task,
  dues: readonly [above: readonly DueDay[], below: readonly DueDay[]],
): Change | null {
  const [above, below] = [inPeriod(dues[0], 'year'), inPeriod(dues[1], 'year')];
  const [a, b] = [dayRangeOf(parent), dayRangeOf(child)];
  const isAbove = above.length === 1 && below.length === 0 && a === null && b?.to != null && b.times.length === 1;
  const isBelow = below.length === 1 && above.length === 0 && b === null && a?.to != null && a.times.length === 1;
  if (!isAbove && !isBelow) return null;
  const [day] = isAbove ? above : below;
  const range = isAbove ? b : a;
  if (!day || !range?.to) return null;
  const once = monthDay(range.to);
  const step = isAbove ? once - day.at : day.at - once;
  const single = { from: range.from, to: range.to, raw: range.times[0]?.raw ?? showDay(range.to) };
  const every = { from: null, to: null, raw: day.raw };
  const [first, other] = isAbove ? [every, single] : [single, every];
  const verdict = step > 0 ? 'conflict' : step < 0 ? 'tightened' : 'same';
  return change(
    verdict,
    [first],
    [other],
    verdict === 'conflict'
      ? `Cấp trên: “${first.raw}”; cấp dưới: “${other.raw}”, muộn hơn cấp trên yêu cầu.`
      : `Cấp trên: “${first.raw}”; cấp dưới: “${other.raw}”, không muộn hơn cấp trên.`,
  );
}

/** The parent tells by when of every year, month …, the child how often and no day, or nothing of when. */
export function dropsDueDay(parent: readonly DueDay[], said: string | null): Change | null {
  if (parent.length === 0) return null;
  const message =
    said === null
      ? `Cấp trên yêu cầu ${quote(parent)}; cấp dưới không nêu thời gian.`
      : `Cấp trên yêu cầu ${quote(parent)}; cấp dưới chỉ nêu “${said}”.`;
  return change('dropped', told(parent), [], message);
}

function monthDay(day: string): number {
  return Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

function inPeriod(days: readonly DueDay[], period: DueDay['period']): DueDay[] {
  return days.filter((day) => day.period === period).sort((a, b) => a.at - b.at);
}

function quote(days: readonly DueDay[]): string {
  const raws = days.map(({ raw }) => raw);
  // "trước ngày 15/6 và ngày 15/12 hằng năm" has the second in it
  const whole = raws.filter((raw, index) => !raws.some((other, at) => at < index && other.includes(raw)));
  return whole.map((raw) => `“${raw}”`).join(', ');
}

type Told = { from: string | null; to: string | null; raw: string };

function told(days: readonly DueDay[]): Told[] {
  return days.map(({ raw }) => ({ from: null, to: null, raw }));
}

function change(verdict: Verdict, parent: Told[], child: Told[], message: string): Change {
  return { field: 'times', parent, child, verdict, message };
}
