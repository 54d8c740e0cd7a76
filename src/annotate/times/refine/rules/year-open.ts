import { isYear, opensPlace, type TimeRule } from '../candidate.ts';

/** "Năm 2025 và các năm tiếp theo": an open stretch where it has a cue or stands at the start or in brackets, else what is spoken of. */
export const yearOpen: TimeRule = {
  name: 'year-open',
  source: 'plans of two provinces and a ministry: "Năm 2025 và các năm tiếp theo"',
  accepts: [
    '«Năm 2024 và các năm tiếp theo»',
    'đánh giá Chỉ số cải cách «năm 2025 và các năm tiếp theo» tại các sở',
    'Đề án «từ nay đến năm 2030 và những năm tiếp theo»',
  ],
  refuses: ['Thời gian: «Năm 2024»'],
  decide: (candidate) => {
    const { frame } = candidate;
    if (!isYear(candidate) || !frame.isOpen) return null;
    // "từ nay đến năm 2030 và những năm tiếp theo" has no end
    if (frame.cue === 'from-now' || (frame.cue === 'until' && candidate.points.length === 1)) return 'refuse';
    return frame.cue !== null || opensPlace(frame.before) ? 'keep' : 'refuse';
  },
};
