import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import { isYear, type TimeRule } from '../candidate.ts';

/** "tuyên truyền các sự kiện xuyên suốt trong năm 2023" is said of the doing. */
const COUNTED_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:kinh phí|ngân sách|dự toán|nhiệm vụ|các nhiệm vụ|kết quả|sự kiện|các sự kiện|ngày lễ|chỉ tiêu|mục tiêu|được giao|kế hoạch|công tác|văn bản|đối với)(?:\s{1,2}(?!xuyên suốt|liên tục|ngay(?!\p{L})|tập trung)(?:\p{L}+,?|-)){0,11}\s{0,3}$/iu,
);

/** "trong năm 2024", "hoàn thành trong năm 2024"; not what is counted or planned of a year. */
export const yearWithin: TimeRule = {
  name: 'year-within',
  source: 'plans of provinces and departments: "các sự kiện trong năm", "nhiệm vụ được giao trong năm"',
  accepts: [
    'Hoạt động diễn ra «trong năm 2024», cao điểm',
    'hoàn thành các nhiệm vụ chính trị «trong năm 2024», lập thành tích',
    'theo đúng lộ trình được giao «hoàn thành trong năm 2024»',
  ],
  refuses: ['thực hiện «từ năm 2024»'],
  decide: (candidate) => {
    const { frame, text, expression } = candidate;
    if (!isYear(candidate) || (frame.cue !== 'in' && frame.cue !== 'done-by')) return null;
    // "hoàn thành trong năm 2024" is said of the doing, "có kế hoạch hoàn thành năm 2024" of the plan
    const isDone = frame.cue === 'done-by' && text.slice(frame.start, expression.start).includes('trong');
    const isCounted = !isDone && !frame.labelled && COUNTED_BEFORE.test(frame.before);
    return isCounted ? 'refuse' : 'keep';
  },
};
