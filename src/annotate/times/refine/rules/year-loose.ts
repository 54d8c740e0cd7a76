import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import { isYear, type TimeRule } from '../candidate.ts';

/** docs/genre.md 6: "đến hết" a year is a deadline where a verb of doing has it. */
const HOLDING = narrowToVietnamese(
  /(?<!\p{L})(?:thực hiện|triển khai|hoàn thành|tổ chức|kéo dài|tiếp tục|duy trì)\s{0,3}$/iu,
);

/** Any other year belongs to what is named; only "thực hiện năm 2024." right after a verb, or "thực hiện đến hết năm 2024", says when. */
export const yearLoose: TimeRule = {
  name: 'year-loose',
  source: 'titles, budgets, aims and names in plans of all issuers',
  accepts: [
    'mừng Đảng, mừng Xuân Bính Ngọ «năm 2024»',
    'phong trào thi đua «năm học 2023-2024» của nhà trường',
    'Phấn đấu «đến hết năm 2024» có 9 thôn',
  ],
  refuses: [
    'Triển khai thực hiện «năm 2024».',
    'tiếp tục thực hiện «đến hết năm 2024»',
    'Số hóa hồ sơ, «hoàn thành trước năm 2025».',
  ],
  decide: (candidate) => {
    const { frame, points } = candidate;
    if (!isYear(candidate) || frame.cue === 'before') return null;
    return points[0]?.unit === 'year' && HOLDING.test(frame.before) ? null : 'refuse';
  },
};
