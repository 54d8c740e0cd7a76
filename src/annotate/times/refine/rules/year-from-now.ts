import { isYear, type TimeRule } from '../candidate.ts';

/** "từ nay đến hết năm 2024". */
export const yearFromNow: TimeRule = {
  name: 'year-from-now',
  source: 'plans of provinces: "Từ nay đến hết năm"',
  accepts: ['«Từ nay đến hết năm 2024».'],
  refuses: ['thực hiện «đến hết năm 2024»'],
  decide: (candidate) => (isYear(candidate) && candidate.frame.cue === 'from-now' ? 'keep' : null),
};
