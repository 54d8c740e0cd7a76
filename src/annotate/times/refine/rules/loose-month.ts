import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { PointUnit } from '../../types.ts';
import { endsPlace, opensPlace, type TimeRule } from '../candidate.ts';

const HOLDING_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|tiến hành|thực hiện|triển khai|hoàn thành|sinh hoạt(?:\s\p{L}+){0,3}|gửi|nộp|báo cáo|xong|họp|vào|từ|tuần|đợt\s\d|công bố|trao giải|phát động|ra quân|tổng kết|sơ kết|khen thưởng|chấm giải|nghiệm thu|bế mạc)\s{0,3}[,(]?\s{0,3}$/iu,
);

const isMonthLike = (unit: PointUnit | undefined): boolean =>
  unit !== undefined && unit !== 'day' && unit !== 'year' && unit !== 'school-year';

/** Months, quarters and halves without a cue are part of a name, save where they stand apart (brackets, after a colon, alone) or after a verb. */
export const looseMonth: TimeRule = {
  name: 'loose-month',
  source: 'reports and plans of departments: "kế hoạch công tác quý II", "sản lượng tháng 6"',
  accepts: [
    'sản lượng «tháng 5/2024» tăng 5%',
    'kế hoạch công tác «quý II năm 2024» của ngành',
    'sơ kết 6 tháng, tổng kết «cuối năm», kiểm điểm',
  ],
  refuses: [
    'Tuyên truyền («tháng 3/2024»).',
    '* «Tháng 9/2024»:',
    'tổ chức «vào trung tuần tháng 5»',
    'trao giải «tháng 10/2024»',
    'khen thưởng trong «quý II năm 2024»',
    'Thời gian: «cuối năm»',
  ],
  decide: ({ points, frame, yearImplied }) => {
    if (!isMonthLike(points[0]?.unit)) return null;
    // "cuối năm" without its year only as the end of "từ nay đến" or after a label
    if (points[0]?.unit === 'part' && points[0].of === 'year' && yearImplied)
      return frame.cue !== 'from-now' && !frame.labelled ? 'refuse' : null;
    if (frame.labelled || frame.cue !== null || frame.isOpen) return null;
    const standsApart = opensPlace(frame.before) && endsPlace(frame.after);
    return standsApart || HOLDING_BEFORE.test(frame.before) ? null : 'refuse';
  },
};
