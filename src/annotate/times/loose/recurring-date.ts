import { holdsAny } from '../../../document/holds-any.ts';
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { Framed } from '../frame/read-frame.ts';
import type { LooseMention } from './loose-mention.ts';

/** In each match of the patterns of recurrence. */
const RECURRENCE_WORDS = ['hằng', 'hàng', 'mỗi'];
const RECURRENCE_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:hằng|hàng|mỗi)\s{1,2}(?:năm|tháng|quý|tuần)\s{0,2}[(,:]?\s{0,2}(?:vào\s{1,2})?$/iu,
);
/** "định kỳ hàng tháng (…), 6 tháng (trước ngày 16/6)", "định kỳ hàng năm báo cáo … chậm nhất ngày 17 tháng 12". */
const RECURRENCE_IN_SENTENCE = narrowToVietnamese(
  /(?<!\p{L})(?:hằng|hàng)\s{1,2}(?:năm|tháng|quý)(?!\p{L})[^.;\n]{0,110}$/iu,
);
/** "trước ngày 25 của tháng cuối quý", "trước ngày 05 tháng sau". */
const MONTH_OF_QUARTER_AFTER =
  /^\s{0,2}(?:của\s{1,2})?(?:tháng|quý)\s{1,2}(?:đầu|cuối|sau|kế|tiếp|liền|thứ)(?:\s{1,2}quý)?/iu;
const PERIODIC_BEFORE = /định\s{1,2}k[ỳì],?\s{1,2}$/iu;
/** "trước ngày 15/01 của năm sau", "liền kề": the year after whichever is reported on. */
const OTHER_YEAR_AFTER = /^\s{0,2}(?:của\s{1,2}năm\s{1,2}(?:trước|sau|liền|kế)|năm\s{1,2}(?:trước|liền))/iu;

/** A day that comes back ("trước ngày 20 hằng tháng"), with "định kỳ" and a period in front of it. */
export function readRecurringDate(framed: Framed): { readonly loose: LooseMention; readonly replaces: boolean } | null {
  if (!recurs(framed)) return null;
  const { text, expression, frame, previous } = framed;
  // "hằng năm (trước ngày 30 tháng 11)": one recurring time
  const replaces = previous?.kind === 'recurring' && frame.start - previous.end < 12;
  const periodic = PERIODIC_BEFORE.exec(text.slice(Math.max(0, frame.start - 12), frame.start))?.[0].length ?? 0;
  const start = replaces ? previous.start : frame.start - periodic;
  const isDayOnly = expression.points[0]?.month === null;
  const end = frame.end + (isDayOnly ? (MONTH_OF_QUARTER_AFTER.exec(frame.after)?.[0].length ?? 0) : 0);
  const closes = replaces && text.slice(start, frame.end).includes('(') && text.charAt(frame.end) === ')';
  return { loose: { start, end: end + (closes ? 1 : 0), kind: 'recurring', rule: 'recurring-date' }, replaces };
}

/** "Báo cáo 6 tháng gửi trước ngày 20 tháng 6 và báo cáo năm gửi trước ngày 20 tháng 12": of each year, where the plan is of none. */
const REPORT_BEFORE =
  /báo\scáo\s(?:định\s?k[ỳì]\s)?(?:(?:0?[369]|sáu|chín)\stháng|năm|quý|tháng)(?!\p{L}|\s(?:\d|này))[^.;\n]{0,60}$/u;

/** "trước ngày 20 tháng 6 và ngày 20 tháng 12": half a year apart, and no rounds of one campaign ("15/6 (đợt 1) và 15/12 (đợt 2)"). */
function isHalfYearly(text: string, { points, joins }: Framed['expression']): boolean {
  const [first, second] = points;
  if (points.length !== 2 || joins[0] !== 'list' || first?.unit !== 'day' || second === undefined) return false;
  const apart = (second.month ?? 0) - (first.month ?? 0);
  return apart >= 5 && apart <= 7 && !text.slice(first.end, second.start).includes('(');
}

function recurs({ text, expression, frame, context }: Framed): boolean {
  const hasWord = holdsAny(frame.small, RECURRENCE_WORDS);
  if (frame.recurs || (hasWord && RECURRENCE_BEFORE.test(frame.before))) return true;
  if (expression.points[0]?.month === null && MONTH_OF_QUARTER_AFTER.test(frame.after)) return true;
  if (expression.points.some((point) => point.year !== null)) return false;
  const isOfNoYear = context.year === null && (frame.cue === 'before' || frame.cue === 'until');
  if (isOfNoYear && (isHalfYearly(text, expression) || REPORT_BEFORE.test(frame.small))) return true;
  return (
    (frame.cue !== null && hasWord && RECURRENCE_IN_SENTENCE.test(frame.before)) || OTHER_YEAR_AFTER.test(frame.after)
  );
}
