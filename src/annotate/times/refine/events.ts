import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { issuedYearOf } from '../resolve.ts';
import type { TimeContext } from '../types.ts';
import type { Candidate, Refusal } from './candidate.ts';

/** "(07/5/1954 - 07/5/2024)": the same day of two years; "1953 - 1954", "2004 - 2024" without a cue. */
export const anniversaryPair: Refusal = {
  name: 'anniversary-pair',
  refuses: ({ points, expression, frame }) => {
    const [first, last] = [points[0], points[points.length - 1]];
    if (!first || !last || first === last || !expression.joins.includes('range')) return false;
    if (first.unit === 'day' && first.day === last.day && first.month === last.month && first.year !== last.year)
      return frame.cue !== 'from';
    return false;
  },
};

/** Years before the one the document was issued in are history, save the year before (a plan of December for January). */
export const history: Refusal = {
  name: 'history',
  refuses: ({ groups, context }) => {
    const floor = floorOf(context);
    return groups.some((group) => Number(group.from.slice(0, 4)) < floor);
  },
};

/** A title's year alone may be an aim ("đến năm 2030"), so it reaches further back. */
function floorOf(context: TimeContext): number {
  const issued = issuedYearOf(context);
  if (issued !== null) return Math.min(issued, context.year ?? issued) - 1;
  return context.year === null ? 1990 : context.year - 6;
}

const EVENT_WORDS = narrowToVietnamese(
  /(?<!\p{L})(?:k[ỷỉ]\s{1,2}niệm|chào\s{1,2}mừng|hưởng\s{1,2}ứng|nhân\s{1,2}(?:dịp|ngày)|dịp(?:\s{1,2}lễ)?|thành\s{1,2}lập|truyền\s{1,2}thống|quốc\s{1,2}tế|quốc\s{1,2}khánh|chiến\s{1,2}thắng|giải\s{1,2}phóng|sinh|mất|hy\s{1,2}sinh|toàn\s{1,2}quốc\s{1,2}kháng\s{1,2}chiến|ra\s{1,2}đời|bầu\s{1,2}cử|Tết|nghỉ\s{1,2}lễ|lễ|đại\s{1,2}hội)(?!\p{L})[^.;:()\n]{0,60}$/iu,
);
const HOLDING = narrowToVietnamese(
  /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|tiến hành|trong|từ|vào|thời gian|hoàn thành|trước|chậm nhất)(?!\p{L})[^.;:()\n]{0,40}$/iu,
);

/** "kỷ niệm ngày 20/11", "chào mừng … ngày 03/02/2026", "sinh ngày 12/5/1990": the day names an event or a person. */
export const eventDay: Refusal = {
  name: 'event-day',
  refuses: ({ points, frame, expression }) => {
    if (points[0]?.unit !== 'day' || expression.joins.includes('range')) return false;
    if (frame.cue !== null || frame.clock !== null || frame.labelled) return false;
    const clause = lastClause(frame.before);
    const event = EVENT_WORDS.exec(clause);
    return event !== null && !HOLDING.test(clause.slice(event.index));
  },
};

/** "Ngày Môi trường thế giới (05/6)", "Tuần lễ Biển và Hải đảo (01 - 08/6)", “Ngày 10/10”: the day is part of a name. */
const NAMED_DAY_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:Ngày|Tuần lễ|Tháng|Lễ|Tết|Quốc khánh|Đại hội|Hội nghị Trung ương)\s[^,;.()]{3,70}\(\s{0,2}(?:ngày\s)?$/u,
);
export const namedDay: Refusal = {
  name: 'named-day',
  refuses: ({ frame, points }) =>
    points[0]?.unit === 'day' &&
    ((frame.cue === null && NAMED_DAY_BEFORE.test(frame.before)) ||
      (/[“"]\s{0,2}$/u.test(frame.before) && /^\s{0,2}[”"]/u.test(frame.after))),
};

/** "thời điểm 0h00 ngày 01/01/2025": as of when something is counted. */
const AT_POINT_BEFORE = narrowToVietnamese(/(?<!\p{L})thời\s{1,2}điểm\s{0,3}$/iu);
export const countedAt: Refusal = {
  name: 'counted-at',
  refuses: ({ frame }) => frame.cue !== 'before' && AT_POINT_BEFORE.test(frame.before),
};

/** "có hiệu lực từ ngày 01 tháng 01 năm 2022", "áp dụng từ năm 2025": when a rule holds, not when somebody acts. */
const EFFECT = narrowToVietnamese(
  /(?<!\p{L})(?:hiệu\s{1,2}lực(?:\s{1,2}thi\s{1,2}hành)?|thay\s{1,2}thế|hết\s{1,2}hiệu\s{1,2}lực|được\s{1,2}thi\s{1,2}hành)[,\s]{0,3}(?:kể\s{0,2})?$/iu,
);
const EFFECT_AFTER = narrowToVietnamese(
  /^\s{0,2}(?:,\s{1,2}(?:các\s)?(?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Quyết định)(?!\p{L})|có\s{1,2}hiệu\s{1,2}lực)/u,
);
export const effectDate: Refusal = {
  name: 'effect-date',
  refuses: ({ frame }) => EFFECT.test(frame.before) || EFFECT_AFTER.test(frame.after),
};

/** The line under the national title is the issue date, not a time of the plan. */
const PLACE_BEFORE = narrowToVietnamese(/\p{Lu}[\p{L}\s.]{1,40},\s{0,3}(?:ngày\s{0,12})?$/u);
export const issueDate: Refusal = {
  name: 'issue-date',
  refuses: ({ frame }) =>
    frame.cue === null && /^\s{0,3}(?:$|\|)/u.test(frame.after) && PLACE_BEFORE.test(frame.before),
};

export const isRange = (candidate: Candidate): boolean => candidate.expression.joins.includes('range');

/** The end of `before` back to the last sign that closes a clause, 90 characters at most. */
function lastClause(before: string): string {
  const tail = before.slice(-90);
  for (let at = tail.length - 1; at >= 0; at -= 1) if ('.;:()\n'.includes(tail.charAt(at))) return tail.slice(at + 1);
  return tail;
}
