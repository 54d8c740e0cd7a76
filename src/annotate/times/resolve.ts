/** Gives points their missing months and years, and days. */
import { addDays, isRealDay, lastDayOf, monthsFrom, toDay, type Extent } from './calendar.ts';
import type { Expression } from './expression.ts';
import type { Point, TimeContext } from './types.ts';

/** The expression's points with all parts, or null where a day has no month to its right. */
export function fillPoints(
  expression: Expression,
  context: TimeContext,
): { points: Point[]; yearImplied: boolean; yearKnown: boolean } | null {
  const points = expression.points.map((point) => withRelativeYear(point, context));
  for (let index = points.length - 2; index >= 0; index -= 1) {
    const point = points[index];
    const right = points[index + 1];
    if (!point || !right) continue;
    const month = point.month ?? (point.unit === 'day' ? right.month : null);
    const year = point.year ?? right.year;
    // "từ ngày 15/12 đến ngày 10/01/2026": the year before
    const isRange = point.year === null && expression.joins[index] === 'range';
    const isBefore = isRange && firstMonthOf({ ...point, month }) > lastMonthOf(right);
    points[index] = { ...point, month, year: isBefore && year !== null ? year - 1 : year };
  }
  if (points.some((point) => point.unit === 'day' && point.month === null)) return null;
  // "từ ngày 15/12/2025 đến 10/01": years go on to the right where none is written there
  for (let index = 1; index < points.length; index += 1) {
    const point = points[index];
    const left = points[index - 1];
    if (point && left && point.year === null && left.year !== null) {
      points[index] = { ...point, year: lastMonthOf(point) < firstMonthOf(left) ? left.year + 1 : left.year };
    }
  }
  const yearImplied = points.some((point) => point.year === null);
  const year = planYearOf(context) ?? issuedYearOf(context);
  const filled = points.map((point) => (point.year === null ? { ...point, year } : point));
  return { points: filled, yearImplied, yearKnown: !yearImplied || year !== null };
}

/** "năm tới" is the year after that of issue; a plan's own year does not move it. */
function withRelativeYear(point: Point, context: TimeContext): Point {
  const issued = issuedYearOf(context) ?? context.year;
  return point.yearsOn === null || issued === null ? point : { ...point, year: issued + point.yearsOn };
}

export function issuedYearOf(context: TimeContext): number | null {
  const year = Number(context.issued?.slice(0, 4) ?? Number.NaN);
  return Number.isInteger(year) ? year : null;
}

/** The year of the title or heading, where it can be the one that the plan is for: a plan "đến năm 2030" of 2025 is not for 2030. */
export function planYearOf(context: TimeContext): number | null {
  const issued = issuedYearOf(context);
  if (context.year === null || issued === null) return context.year;
  return context.year === issued || context.year === issued + 1 ? context.year : null;
}

/** Months that a point begins and ends in, by which the points of one year are ordered. */
function firstMonthOf({ unit, ordinal, month }: Point): number {
  if (unit === 'quarter') return (ordinal ?? 1) * 3 - 2;
  if (unit === 'half') return ordinal === 2 ? 7 : 1;
  return month ?? 1;
}

function lastMonthOf({ unit, ordinal, month, of }: Point): number {
  if (unit === 'quarter') return (ordinal ?? 1) * 3;
  if (unit === 'half') return ordinal === 2 ? 12 : 6;
  if (unit === 'months') return (month ?? 1) + (ordinal ?? 1) - 1;
  if (unit === 'year' || (unit === 'part' && of === 'year')) return 12;
  return month ?? 12;
}

/** First and last day of a filled point; null where it names no real day. */
function toExtent(point: Point): Extent | null {
  const { year, month } = point;
  if (year === null) return null;
  switch (point.unit) {
    case 'day':
      if (month === null || point.day === null || !isRealDay(year, month, point.day)) return null;
      return { from: toDay(year, month, point.day), to: toDay(year, month, point.day) };
    case 'month':
      return month === null ? null : monthsFrom(year, month);
    case 'week':
      return weekExtent(year, month ?? 1, point.ordinal ?? 1);
    case 'part':
      return partExtent(point, year);
    case 'quarter':
      return monthsFrom(year, ((point.ordinal ?? 1) - 1) * 3 + 1, 3);
    case 'half':
      return monthsFrom(year, point.ordinal === 2 ? 7 : 1, 6);
    case 'months':
      return monthsFrom(year, month ?? 1, point.ordinal ?? 1);
    case 'year':
      return monthsFrom(year, 1, 12);
    case 'school-year':
      if (point.ordinal === 1) return { from: toDay(year, 9, 5), to: toDay(year + 1, 1, 15) };
      return { from: point.ordinal === 2 ? toDay(year + 1, 1, 16) : toDay(year, 9, 5), to: toDay(year + 1, 5, 31) };
  }
}

/** Week n holds the days 7n-6 to 7n (week 1 ends on the 7th); week 0 is the last seven days. */
function weekExtent(year: number, month: number, week: number): Extent {
  const last = lastDayOf(year, month);
  if (week === 0) return { from: toDay(year, month, last - 6), to: toDay(year, month, last) };
  return { from: toDay(year, month, Math.min(7 * week - 6, last)), to: toDay(year, month, Math.min(7 * week, last)) };
}

/** Thirds of a month (1-10, 11-20, 21-end), months of a quarter, and quarters of a year ("giữa năm": the two in the middle). */
function partExtent(point: Point, year: number): Extent {
  const part = point.ordinal ?? 1;
  const month = point.month ?? 1;
  if (point.of === 'month') {
    const [first, last] = part === 1 ? [1, 10] : part === 2 ? [11, 20] : [21, lastDayOf(year, month)];
    return { from: toDay(year, month, first), to: toDay(year, month, last) };
  }
  if (point.of === 'quarter') return monthsFrom(year, month + part - 1);
  return part === 2 ? monthsFrom(year, 4, 6) : monthsFrom(year, part === 1 ? 1 : 10, 3);
}

export interface Group extends Extent {
  readonly first: number;
  readonly last: number;
}

/** Ranges, and list members that follow each other without a gap, as one; other members apart. Null where a point names no real day. */
export function groupPoints(points: readonly Point[], joins: readonly ('list' | 'range')[]): Group[] | null {
  const groups: Group[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index];
    const extent = point ? toExtent(point) : null;
    if (!extent) return null;
    const open = groups[groups.length - 1];
    const join = index === 0 ? null : joins[index - 1];
    if (open && join === 'range') {
      if (extent.to < open.from) return null;
      groups[groups.length - 1] = { first: open.first, last: index, from: open.from, to: extent.to };
    } else if (open && join === 'list' && extent.from === addDays(open.to, 1)) {
      groups[groups.length - 1] = { ...open, last: index, to: extent.to };
    } else groups.push({ first: index, last: index, ...extent });
  }
  return groups;
}
