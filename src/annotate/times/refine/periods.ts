import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { cueText, lastDayOfAll } from './candidate.ts';
import type { Candidate, Refusal } from './candidate.ts';
import { isRange } from './events.ts';

/** "giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025", "tầm nhìn đến năm 2045", "kế hoạch 5 năm 2021 - 2025": never when a task is done. */
const PERIOD_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:giai\s{1,2}đoạn|thời\s{1,2}k[ỳì]|nhiệm\s{1,2}k[ỳì]|khóa|khoá|niên\s{1,2}(?:khóa|khoá|độ)|tầm\s{1,2}nhìn|định\s{1,2}hướng)\s{0,3}[(,:]?\s{0,3}$/iu,
);
export const period: Refusal = {
  name: 'period',
  // "qua các thời kỳ (trong tháng 7/2024)": with a cue of its own it is a time
  refuses: ({ frame, text, expression }) =>
    frame.cue !== 'in' &&
    frame.cue !== 'before' &&
    (PERIOD_BEFORE.test(frame.before) ||
      PERIOD_BEFORE.test(text.slice(Math.max(0, expression.start - 40), expression.start))),
};

const COUNTED_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:kinh phí|ngân sách|dự toán|báo cáo|kết quả|tình hình|số liệu|chỉ tiêu|mục tiêu|tiền lương|sơ kết|tổng kết|đánh giá|thu chi|phiên họp|cuộc họp|kỳ họp|so với|cùng kỳ|tăng trưởng|sản lượng|doanh thu|hồ sơ|danh mục|nhu cầu|vốn|chương trình công tác|nhiệm vụ|các nhiệm vụ)(?:\s{1,2}(?:\p{L}+|-)){0,6}\s{0,3}$/iu,
);
const MONEY_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:kinh phí|ngân sách|dự toán|kết quả|tình hình|so với|đã)(?:\s{1,2}(?:\p{L}+|-)){0,5}\s{0,3}$/iu,
);
const START_BEFORE = /^[\s\-–+*•.\d)a-zđ]{0,8}$/u;
const HOLDING_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|tiến hành|thực hiện|triển khai|hoàn thành|sinh hoạt(?:\s\p{L}+){0,3}|gửi|nộp|báo cáo|xong|họp|vào|từ|tuần|đợt\s\d|công bố|trao giải|phát động|ra quân|tổng kết|sơ kết|khen thưởng|chấm giải|nghiệm thu|bế mạc)\s{0,3}[,(]?\s{0,3}$/iu,
);
const OPEN_SIGN = /(?:[(:]|[-–]\s|^)\s{0,3}$/u;
const CLOSE_SIGN = /^\s{0,3}(?:[).;:,]|$|\(|[-–]\s)/u;

/** Months, quarters and halves without a cue: kept where they stand apart (brackets, after a colon, alone) or after a verb; refused as part of a name. */
export const looseMonth: Refusal = {
  name: 'loose-month',
  refuses: (candidate) => {
    const { points, frame, yearImplied } = candidate;
    const unit = points[0]?.unit;
    if (unit === undefined || unit === 'day' || unit === 'year' || unit === 'school-year') return false;
    // "cuối năm" without its year only as the end of "từ nay đến" or after a label
    if (points[0]?.unit === 'part' && points[0].of === 'year' && yearImplied)
      return frame.cue !== 'from-now' && !frame.labelled;
    if (frame.cue === null && COUNTED_BEFORE.test(frame.before) && !frame.labelled) return true;
    if (
      frame.cue === 'in' &&
      !cueText(candidate).startsWith('vào') &&
      MONEY_BEFORE.test(frame.before) &&
      !frame.labelled
    )
      return true;
    if (frame.cue !== null || frame.labelled || frame.isOpen) return false;
    if (START_BEFORE.test(frame.before)) return !CLOSE_SIGN.test(frame.after);
    if (OPEN_SIGN.test(frame.before)) return !CLOSE_SIGN.test(frame.after);
    return !HOLDING_BEFORE.test(frame.before);
  },
};

/** A bare year says when only with a cue: "trong năm 2025", "Thời gian: Năm 2025", "Năm 2025 và các năm tiếp theo", or alone in its cell. */
const YEAR_HOLDING = narrowToVietnamese(/(?<!\p{L})(?:thực hiện|triển khai|hoàn thành|tổ chức|xong)\s{0,3}$/iu);
const IN_COUNTED = narrowToVietnamese(
  /(?<!\p{L})(?:kinh phí|ngân sách|dự toán|nhiệm vụ|các nhiệm vụ|kết quả|sự kiện|các sự kiện|ngày lễ|chỉ tiêu|mục tiêu|được giao|kế hoạch|công tác|văn bản|đối với)(?:\s{1,2}(?:\p{L}+,?|-)){0,9}\s{0,3}$/iu,
);
/** "tuyên truyền các sự kiện xuyên suốt trong năm 2023", "diễn ra trong năm 2024" under a heading for time: said of the doing. */
const ADVERB_BEFORE = narrowToVietnamese(/(?<!\p{L})(?:xuyên suốt|liên tục|ngay|tập trung)\s{0,3}$/iu);
const LABEL_END = narrowToVietnamese(/[:-]\s{0,3}$|gian(?:\s\p{L}{1,10}){0,3}\s{0,3}$/u);
const CAPITAL = narrowToVietnamese(/^\p{Lu}/u);
const COMPARED_BEFORE = narrowToVietnamese(/(?<!\p{L})so với(?:\s\p{L}{1,10}){0,4}\s{0,3}$/iu);
const START_OR_BRACKET = /(?:^[\s\-–+*•]{0,6}|[(:]\s{0,3})$/u;
const ENDURES = narrowToVietnamese(
  /(?<!\p{L})(?:hoàn thành|thực hiện|triển khai|kéo dài|thời hạn|tiếp tục|duy trì)\s{0,3}$/iu,
);
export const looseYear: Refusal = {
  name: 'loose-year',
  refuses: (candidate) => {
    const { points, frame, context, groups, expression, text } = candidate;
    const unit = points[0]?.unit;
    if (unit !== 'year' && unit !== 'school-year') return false;
    if (frame.labelled && LABEL_END.test(frame.before)) return false;
    if (frame.isOpen) return frame.cue === null && !START_OR_BRACKET.test(frame.before);
    if (frame.cue === 'from-now') return false;
    // alone in its cell; with a small letter it is the end of a title that a line cut
    if (
      frame.cue !== 'until' &&
      /^[\s\-–+*•]{0,6}$/u.test(frame.before) &&
      /^\s{0,3}(?:[.;]?\s{0,3}$|[:(])/u.test(frame.after)
    ) {
      return frame.cue === null && !CAPITAL.test(text.slice(frame.start, expression.end));
    }
    if (isHorizon(candidate) || COMPARED_BEFORE.test(frame.before)) return true;
    switch (frame.cue) {
      case 'in':
      case 'done-by':
        return IN_COUNTED.test(frame.before) && !frame.labelled && !ADVERB_BEFORE.test(frame.before);
      case 'before':
        return false;
      case 'from':
        return !isRange(candidate) && (groups[0]?.from.slice(0, 4) ?? '') < (context.issued ?? '').slice(0, 4);
      case 'until':
        return !ENDURES.test(frame.before);
      default:
        return !(YEAR_HOLDING.test(frame.before) && CLOSE_SIGN.test(frame.after)) || unit === 'school-year';
    }
  },
};

/** Years far ahead ("đến năm 2030", "vào năm 2050") and spans of many years ("từ năm 2026 - 2030") are what a plan aims at. */
function isHorizon({ groups, context, frame }: Candidate): boolean {
  const from = Number(groups[0]?.from.slice(0, 4));
  const to = Number(lastDayOfAll(groups).slice(0, 4));
  if (to - from >= 3) return true;
  const known = context.issued !== null ? Number(context.issued.slice(0, 4)) : context.year;
  if (known === null || Number.isNaN(known)) return frame.cue === 'until' || frame.cue === 'in';
  return to > known + 1 && frame.cue !== 'from';
}
