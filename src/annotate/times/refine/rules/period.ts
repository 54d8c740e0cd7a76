import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** "giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025", "tầm nhìn đến năm 2045": what a plan is for, never when a task is done. */
const PERIOD_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:thời\s{1,2}k[ỳì]|nhiệm\s{1,2}k[ỳì]|khóa|khoá|niên\s{1,2}(?:khóa|khoá|độ)|tầm\s{1,2}nhìn|định\s{1,2}hướng|giai\s{1,2}đoạn)\s{0,3}[(,:]?\s{0,3}$/iu,
);

export const period: TimeRule = {
  name: 'period',
  source: 'Luật Quy hoạch 2017, Điều 8 (thời kỳ, tầm nhìn); Luật Đầu tư công 2024, Điều 51 (kế hoạch trung hạn)',
  accepts: ['quy hoạch thời kỳ «năm 2024 - 2030»', 'tầm nhìn «đến năm 2045»', 'nhiệm kỳ «năm 2023 - 2028» của Đoàn'],
  // with a cue of its own it is a time
  refuses: ['qua các thời kỳ («trong tháng 7/2024»)'],
  decide: ({ frame }) =>
    frame.cue !== 'in' && frame.cue !== 'before' && PERIOD_BEFORE.test(frame.before) ? 'refuse' : null,
};
