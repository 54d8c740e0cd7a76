import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

const EVENT_WORDS = narrowToVietnamese(
  /(?<!\p{L})(?:k[ỷỉ]\s{1,2}niệm|chào\s{1,2}mừng|hưởng\s{1,2}ứng|nhân\s{1,2}(?:dịp|ngày)|dịp(?:\s{1,2}lễ)?|thành\s{1,2}lập|truyền\s{1,2}thống|quốc\s{1,2}tế|quốc\s{1,2}khánh|chiến\s{1,2}thắng|giải\s{1,2}phóng|sinh|mất|hy\s{1,2}sinh|toàn\s{1,2}quốc\s{1,2}kháng\s{1,2}chiến|ra\s{1,2}đời|bầu\s{1,2}cử|Tết|nghỉ\s{1,2}lễ|lễ|đại\s{1,2}hội)(?!\p{L})[^.;:()\n]{0,60}$/iu,
);

const HOLDING = narrowToVietnamese(
  /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|tiến hành|trong|từ|vào|thời gian|hoàn thành|trước|chậm nhất)(?!\p{L})[^.;:()\n]{0,40}$/iu,
);

/** The day names an event or a person. */
export const eventDay: TimeRule = {
  name: 'event-day',
  source:
    'plans of provinces, schools and the Youth Union: "chào mừng ngày 20/11"; Nghị định 30/2020/NĐ-CP, Phụ lục II.IV on names of days',
  accepts: ['kỷ niệm «ngày 20/11» và chào mừng', 'chào mừng «ngày 03/02/2025»'],
  refuses: [
    'lễ phát động chiều «15/3»',
    'chào mừng đại hội, tổ chức hội thi «ngày 20/11/2024»',
    'thi đua chào mừng «trước ngày 20/11/2024»',
  ],
  decide: ({ points, frame, expression }) => {
    if (points[0]?.unit !== 'day' || expression.joins.includes('range')) return null;
    if (frame.cue !== null || frame.clock !== null || frame.hasPartOfDay || frame.labelled) return null;
    const clause =
      frame.before
        .slice(-90)
        .split(/[.;:()\n]/u)
        .at(-1) ?? '';
    const event = EVENT_WORDS.exec(clause);
    return event !== null && !HOLDING.test(clause.slice(event.index)) ? 'refuse' : null;
  },
};
