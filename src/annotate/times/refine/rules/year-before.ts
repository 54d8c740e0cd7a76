import { isYear, type TimeRule } from '../candidate.ts';

/** "hoàn thành trước năm 2030". */
export const yearBefore: TimeRule = {
  name: 'year-before',
  source: 'plans of provinces: "hoàn thành trước năm"',
  accepts: ['Số hóa hồ sơ, «hoàn thành trước năm 2030».'],
  refuses: ['so với «năm 2024» tăng'],
  decide: (candidate) => (isYear(candidate) && candidate.frame.cue === 'before' ? 'keep' : null),
};
