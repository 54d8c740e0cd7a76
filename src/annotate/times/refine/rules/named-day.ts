import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

const NAMED_DAY_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:Ngày|Tuần lễ|Tháng|Lễ|Tết|Quốc khánh|Đại hội|Hội nghị Trung ương)\s[^,;.()]{3,70}\(\s{0,2}(?:ngày\s)?$/u,
);

const QUOTES = ['“', '”', '"'];

/** The day is part of a name, or is itself the name between quotation marks: “Ngày 10/10”. */
export const namedDay: TimeRule = {
  name: 'named-day',
  source: 'docs/answers.md, Times: never days of events; "Ngày Môi trường thế giới (05/6)" in plans of provinces',
  accepts: ['Ngày Môi trường thế giới («05/6»), Tuần lễ Biển', 'Tuần lễ Biển và Hải đảo («01 - 08/6»)'],
  refuses: ['Tuần 2 («22 - 28/4»): hoàn thiện ý tưởng'],
  decide: ({ frame, points }) => {
    if (points[0]?.unit !== 'day') return null;
    const isQuoted = QUOTES.includes(frame.before.slice(-1)) && QUOTES.includes(frame.after.charAt(0));
    return isQuoted || (frame.cue === null && frame.small.includes('(') && NAMED_DAY_BEFORE.test(frame.before))
      ? 'refuse'
      : null;
  },
};
