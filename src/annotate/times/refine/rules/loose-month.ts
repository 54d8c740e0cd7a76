import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { PointUnit } from '../../types.ts';
import { cueText, type TimeRule } from '../candidate.ts';

const MONEY_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:kinh phí|ngân sách|dự toán|kết quả|tình hình|so với|đã)(?:\s{1,2}(?:\p{L}+|-)){0,5}\s{0,3}$/iu,
);

const HOLDING_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|tiến hành|thực hiện|triển khai|hoàn thành|sinh hoạt(?:\s\p{L}+){0,3}|gửi|nộp|báo cáo|xong|họp|vào|từ|tuần|đợt\s\d|công bố|trao giải|phát động|ra quân|tổng kết|sơ kết|khen thưởng|chấm giải|nghiệm thu|bế mạc)\s{0,3}[,(]?\s{0,3}$/iu,
);

const OPEN_SIGN = /(?:[(:]|[-–]\s|^)\s{0,3}$/u;

const CLOSE_SIGN = narrowToVietnamese(/^\s{0,3}(?:[).;:,]|$|\(|[-–]\s|và\s[^();]{0,30}thường xuyên)/iu);

const isMonthLike = (unit: PointUnit | undefined): boolean =>
  unit !== undefined && unit !== 'day' && unit !== 'year' && unit !== 'school-year';

/** Months, quarters and halves without a cue are part of a name, save where they stand apart (brackets, after a colon, alone) or after a verb. */
export const looseMonth: TimeRule = {
  name: 'loose-month',
  source: 'reports and plans of departments: "kế hoạch công tác quý II", "sản lượng tháng 6"',
  accepts: [
    'sản lượng «tháng 5/2024» tăng 5%',
    'kế hoạch công tác «quý II năm 2024» của ngành',
    'đã giải ngân kinh phí trong «quý II năm 2024» đạt 60%',
    'sơ kết 6 tháng, tổng kết «cuối năm», kiểm điểm',
  ],
  refuses: [
    'Tuyên truyền («tháng 3/2024»).',
    'Quán triệt («quý II/2024» và thường xuyên).',
    'tổ chức «vào trung tuần tháng 5»',
    'trao giải «tháng 10/2024»',
    'khen thưởng trong «quý II năm 2024»',
    'Thời gian: «cuối năm»',
  ],
  decide: (candidate) => {
    const { points, frame, yearImplied } = candidate;
    if (!isMonthLike(points[0]?.unit)) return null;
    // "cuối năm" without its year only as the end of "từ nay đến" or after a label
    if (points[0]?.unit === 'part' && points[0].of === 'year' && yearImplied)
      return frame.cue !== 'from-now' && !frame.labelled ? 'refuse' : null;
    if (frame.labelled) return null;
    const isOfMoney = frame.cue === 'in' && !cueText(candidate).startsWith('vào') && MONEY_BEFORE.test(frame.before);
    if (isOfMoney) return 'refuse';
    if (frame.cue !== null || frame.isOpen) return null;
    if (OPEN_SIGN.test(frame.before)) return CLOSE_SIGN.test(frame.after) ? null : 'refuse';
    return HOLDING_BEFORE.test(frame.before) ? null : 'refuse';
  },
};
