import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import { isYear, type TimeRule } from '../candidate.ts';

const YEAR_HOLDING = narrowToVietnamese(/(?<!\p{L})(?:thực hiện|triển khai|hoàn thành|tổ chức|xong)\s{0,3}$/iu);
const CLOSE_SIGN = /^\s{0,3}(?:[).;:,]|$|\(|[-–]\s)/u;
const ENDURES = narrowToVietnamese(
  /(?<!\p{L})(?:hoàn thành|thực hiện|triển khai|kéo dài|thời hạn|tiếp tục|duy trì)\s{0,3}$/iu,
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
    if (frame.cue === 'until') return ENDURES.test(frame.before) ? null : 'refuse';
    const isHeld = YEAR_HOLDING.test(frame.before) && CLOSE_SIGN.test(frame.after);
    return isHeld && points[0]?.unit === 'year' ? null : 'refuse';
  },
};
