import { endsPlace, opensPlace, type TimeRule } from '../candidate.ts';

/** "3/2", "15/4" and "12.5.2025" without "ngày" need a cue, a label, a clock, a part of the day or a place of their own. */
export const bareDate: TimeRule = {
  name: 'bare-date',
  source: 'shares, addresses, names ("công viên 29/3") in plans of provinces and departments',
  accepts: ['công viên «29/3» theo hướng mở', 'xã đạt «3/4» tiêu chí', 'mùa mưa «2026» và Tết'],
  refuses: [
    'Tìm hiểu Luật Thanh niên: «16/4/2024»',
    'ra quân «sáng 29/10/2024».',
    '• «17/4»: họp phân công',
    '«15/4/2024»',
  ],
  decide: ({ points, frame }) => {
    const first = points[0];
    if (!first || first.headed || frame.cue !== null || frame.labelled) return null;
    if (frame.clock !== null || frame.weekday !== null || frame.hasPartOfDay) return null;
    return opensPlace(frame.before) && endsPlace(frame.after) ? null : 'refuse';
  },
};
