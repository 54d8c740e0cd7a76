/** From a kept candidate to mentions: what kind of time, first and last day, notation. */
import { addDays, daysBetween, sameDayNextYear, weekdayOf } from './calendar.ts';
import { issuedFrom, type Candidate } from './refine/candidate.ts';
import { issuedYearOf, planYearOf, type Group } from './resolve.ts';
import type { Point, PointUnit, TimeMention, TimePrecision } from './types.ts';

/** Of a point's unit; the finest first. */
const PRECISION: Readonly<Record<PointUnit, TimePrecision>> = {
  day: 'day',
  week: 'week',
  part: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
  'school-year': 'year',
};

export function toMentions(candidate: Candidate): TimeMention[] {
  const { groups, frame } = candidate;
  const shift = shiftOf(candidate);
  return groups.map((group, index) => {
    const isFirst = index === 0;
    const isLast = index === groups.length - 1;
    const start = isFirst ? frame.start : (candidate.points[group.first]?.start ?? frame.start);
    const end = isLast ? frame.end : (candidate.points[group.last]?.end ?? frame.end);
    const days = shift ? { from: sameDayNextYear(group.from), to: sameDayNextYear(group.to) } : {};
    return toMention(candidate, { ...group, ...days }, start, end);
  });
}

function toMention(candidate: Candidate, group: Group, start: number, end: number): TimeMention {
  const { frame, points, text, context } = candidate;
  const point = points[group.first];
  const unit = point?.unit ?? 'day';
  const isWindow =
    group.first !== group.last && candidate.expression.joins.slice(group.first, group.last).includes('range');
  let from: string | null = group.from;
  let to: string | null = group.to;
  let kind: TimeMention['kind'] = 'window';
  let exclusive = false;
  if (frame.isOpen) to = null;
  else if (frame.cue === 'from-now') {
    from = issuedFrom(context);
    if (from === null || from > group.to) {
      from = null;
      kind = 'deadline';
    }
  } else if (frame.cue === 'before' && !isWindow) {
    kind = 'deadline';
    exclusive = true;
    from = null;
    // before a month or a year is before its first day; a day's own date stays, and "trước ngày   /12/2026" means one of the month
    to = unit === 'day' || point?.form === 'blank-day' ? group.to : addDays(group.from, -1);
  } else if ((frame.cue === 'until' || frame.cue === 'done-by') && !isWindow) {
    kind = 'deadline';
    // "hoàn thành trong quý I/2026" names the stretch it is done in; "hoàn thành 30/6", "đến hết quý I" only its end
    const isWithin = frame.cue === 'done-by' && unit !== 'day';
    if (!isWithin) from = null;
  } else if (frame.isDeadlineLabel && unit === 'day' && !isWindow) {
    kind = 'deadline';
    from = null;
  } else if (frame.cue === 'from' && !isWindow && frame.clock === null) to = null;
  const corrected = correctYear(candidate, from, to);
  if (corrected.from !== null && from !== null && to === from) to = corrected.from;
  from = corrected.from;
  const covered = points.slice(group.first, group.last + 1);
  const approximate = frame.approximate || covered.some((member) => member.approximate);
  return {
    start,
    end,
    raw: text.slice(start, end),
    kind,
    from,
    to,
    edtf: toEdtf(from, to, unit, covered[covered.length - 1]?.unit ?? unit, approximate),
    precision: finest(covered),
    exclusive,
    recurrence: null,
    clock: frame.clock,
    approximate,
    yearImplied: candidate.yearImplied,
    ...(corrected.mismatch ? { weekdayMismatch: true as const } : {}),
    rule: point?.form ?? 'day',
  };
}

function finest(points: readonly Point[]): TimePrecision {
  const units = Object.keys(PRECISION) as PointUnit[];
  return PRECISION[units.find((unit) => points.some((point) => point.unit === unit)) ?? 'day'];
}

/**
 * A year taken from the issue date moves on, for the whole expression, where the time would already be over:
 * "trước ngày 15/01" in a plan of December; what lies less than two months back was done, or the paper came late.
 */
function shiftOf({ yearImplied, context, groups, frame }: Candidate): boolean {
  const issued = issuedFrom(context);
  const first = groups[0];
  if (!yearImplied || issued === null || !first) return false;
  const planYear = planYearOf(context);
  if (planYear !== null && planYear !== issuedYearOf(context)) return false;
  const isAhead = frame.cue === 'before' || frame.cue === 'until' || frame.cue === 'done-by' || frame.cue === 'from';
  const past = daysBetween(first.to, issued);
  return (isAhead || planYear === null) && past > 60;
}

/**
 * A weekday that contradicts its date is told; where the date lies before the document and the same day of the next year has the
 * weekday ("02/01/2011 (thứ 2)" in a plan of December 2011), the year is a slip and the next one is meant.
 */
function correctYear(
  candidate: Candidate,
  from: string | null,
  to: string | null,
): { from: string | null; mismatch: boolean } {
  const weekday = candidate.frame.weekday;
  const day = from ?? to;
  if (weekday === null || day === null || (from !== null && to !== null && from !== to) || weekdayOf(day) === weekday)
    return { from, mismatch: false };
  const issued = issuedFrom(candidate.context);
  const next = sameDayNextYear(day);
  const isSlip = from !== null && issued !== null && day < issued && weekdayOf(next) === weekday;
  return { from: isSlip ? next : from, mismatch: true };
}

/** Level 1 of the Extended Date/Time Format; months stand for quarters and halves, which level 1 does not know. */
function toEdtf(
  from: string | null,
  to: string | null,
  first: PointUnit,
  last: PointUnit,
  approximate: boolean,
): string | null {
  if (from === null && to === null) return null;
  const mark = approximate ? '~' : '';
  const start = from === null ? '..' : shorten(from, first) + mark;
  const end = to === null ? '..' : shorten(to, last) + mark;
  return start === end ? start : `${start}/${end}`;
}

function shorten(day: string, unit: PointUnit): string {
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month' || unit === 'months' || unit === 'quarter' || unit === 'half') return day.slice(0, 7);
  return day;
}
