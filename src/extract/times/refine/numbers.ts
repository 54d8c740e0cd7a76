import type { Refusal } from './candidate.ts';

/** "3/2", "15/4" and "12.5.2025" without "ngày" need a cue, a label, a clock or a place of their own. */
const OWN_PLACE_BEFORE = /(?:^[\s\-–+*•.\d)a-zđ]{0,8}|[(:]\s{0,3}|(?:ngày|hôm|sáng|chiều|tối|vào|họp|diễn ra|tổ chức)\s{0,3})$/iu;
export const bareDate: Refusal = {
  name: 'bare-date',
  refuses: ({ points, frame, expression, text }) => {
    const first = points[0];
    if (!first || first.headed) return false;
    if (frame.cue !== null || frame.clock !== null || frame.labelled || frame.weekday !== null) return false;
    const isAlone = text.slice(0, expression.start).trim() === '' && text.slice(expression.end).trim().length < 3;
    if (isAlone) return first.unit === 'day' && first.year === null && !text.includes('/');
    if (!OWN_PLACE_BEFORE.test(frame.before)) return true;
    return !/^\s{0,3}(?:[).;:,]|$|[-–]\s)/u.test(frame.after);
  },
};

/** A single past day without a cue tells what has happened. */
export const pastDay: Refusal = {
  name: 'past-day',
  refuses: ({ points, frame, groups, context, expression, yearImplied }) => {
    if (context.issued === null || context.issued.length < 10 || points[0]?.unit !== 'day' || yearImplied) return false;
    if (expression.joins.includes('range') || frame.labelled || frame.clock !== null || frame.weekday !== null) return false;
    if (frame.cue !== null && frame.cue !== 'from' && frame.cue !== 'in' && frame.cue !== 'until') return false;
    const last = groups[groups.length - 1]?.to ?? '';
    return last < context.issued && !/^[\s\-–+*•]{0,6}$/u.test(frame.before);
  },
};
