import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { daysBetween } from '../calendar.ts';
import { cueText, issuedFrom, lastDayOfAll } from './candidate.ts';
import type { Refusal } from './candidate.ts';
import { isRange } from './events.ts';

/** "3/2", "15/4" and "12.5.2025" without "ngày" need a cue, a label, a clock or a place of their own. */
const OWN_PLACE_BEFORE =
  /(?:^[\s\-–+*•.\d)a-zđ]{0,8}|[(:]\s{0,3}|(?:ngày|hôm|sáng|chiều|tối|vào|họp|diễn ra|tổ chức)\s{0,3})$/iu;
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

/**
 * What is over when the document is issued tells what has happened ("Ngày 28 tháng 10 năm 2025, Chủ tịch … đã", "từ ngày 17 đến ngày 20
 * tháng 11"), unless a label, a clock or a place of its own says that it was meant as a time. A missed deadline is kept for a month:
 * copies are often dated late.
 */
export const past: Refusal = {
  name: 'past',
  refuses: (candidate) => {
    const { frame, groups, context, yearImplied } = candidate;
    const issued = issuedFrom(context);
    if (
      issued === null ||
      yearImplied ||
      frame.labelled ||
      frame.clock !== null ||
      frame.weekday !== null ||
      frame.isOpen
    )
      return false;
    const last = lastDayOfAll(groups);
    if (last > issued || (last === issued && (frame.cue !== null || !/^\s{0,2},/u.test(frame.after)))) return false;
    if (frame.cue === 'before' || /^(?:chậm|muộn|trễ|hạn|thời hạn|không)/u.test(cueText(candidate)))
      return daysBetween(last, issued) > 31;
    if (frame.cue !== null) return frame.cue !== 'from' || isRange(candidate) || daysBetween(last, issued) > 62;
    return !/^[\s\-–+*•(]{0,6}$/u.test(frame.before) || !/^\s{0,3}(?:$|[:;(.)])/u.test(frame.after);
  },
};

/** "24/7", "24/24", "1/2 ngày", "khoảng 1/3 chữ ký": shares and shifts. */
export const share: Refusal = {
  name: 'share',
  refuses: ({ points, frame, expression, text, yearImplied }) => {
    const first = points[0];
    if (!first || first.headed || !yearImplied || expression.points.length > 1) return false;
    const raw = text.slice(expression.start, expression.end).replace(/\s/gu, '');
    if (raw === '24/7' || raw === '7/7') return true;
    return (frame.cue === 'in' || frame.cue === 'until') && !/^\s{0,3}(?:$|[.,;:)(]|[-–]\s|và\s)/u.test(frame.after);
  },
};

/** "24.04.2026 16:35:55 +07:00": a signature's time. */
const SIGNED_BEFORE = narrowToVietnamese(/(?<!\p{L})(?:thời gian|ngày) ký:?\s{0,3}$/iu);
export const signatureTime: Refusal = {
  name: 'signature-time',
  refuses: ({ frame }) =>
    /^\s{0,2}(?:T|lúc\s)?\d{1,2}:\d{2}:\d{2}/u.test(frame.after) || SIGNED_BEFORE.test(frame.before),
};

/** "Từ nay đến ngày … chỉ còn 01 tháng", "tính từ đầu năm đến nay", "sáng nay (ngày 16/11/2025)": said of the present. */
const PRESENT_AFTER = narrowToVietnamese(/^\s{0,2}(?:(?:chỉ\s|không\s)?còn(?!\p{L})|(?:cho\s)?đến\snay(?!\p{L}))/iu);
const PRESENT_BEFORE = narrowToVietnamese(/(?<!\p{L})(?:nay|qua)\s{0,2}\(\s{0,2}$/iu);
/** "(tối đa 3 năm) tính từ ngày …": where a count begins. */
const COUNT_BEFORE = narrowToVietnamese(/(?<!\p{L})tính\s{1,2}$/iu);
/** "dự kiến năm 2004 sẽ ủy thác 5 tỷ đồng": what is expected of a year. */
const EXPECTED_AFTER = narrowToVietnamese(/^\s{1,2}(?:sẽ|công suất|tổng|tỷ lệ|đạt|có khoảng)(?!\p{L})/iu);
export const present: Refusal = {
  name: 'present',
  refuses: ({ frame, points }) =>
    PRESENT_AFTER.test(frame.after) ||
    COUNT_BEFORE.test(frame.before) ||
    (points[0]?.unit === 'year' && EXPECTED_AFTER.test(frame.after)) ||
    (frame.cue === null && PRESENT_BEFORE.test(frame.before)),
};
