import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** "Từ nay đến ngày … chỉ còn 01 tháng", "tính từ đầu năm đến nay": said of the present. */
const PRESENT_AFTER = narrowToVietnamese(/^\s{0,2}(?:(?:chỉ\s|không\s)?còn(?!\p{L})|(?:cho\s)?đến\snay(?!\p{L}))/iu);

/** "(tối đa 3 năm) tính từ ngày …": where a count begins. */
const COUNT_BEFORE = narrowToVietnamese(/(?<!\p{L})tính\s{1,2}$/iu);

/** "dự kiến năm 2004 sẽ ủy thác 5 tỷ đồng": what is expected of a year. */
const EXPECTED_AFTER = narrowToVietnamese(/^\s{1,2}(?:sẽ|công suất|tổng|tỷ lệ|đạt|có khoảng)(?!\p{L})/iu);

/** Said of the present, of a count, or expected of a year. */
export const present: TimeRule = {
  name: 'present',
  source: 'reports inside plans and telegrams: "chỉ còn", "đến nay", "tính từ ngày", "năm 2030 đạt 100%"',
  accepts: [
    '«Từ nay đến ngày 19 tháng 4 năm 2024» chỉ còn hơn 01 tháng',
    'phấn đấu «đến năm 2030» đạt 100%',
    'tính «từ ngày 01/4/2024» không quá 3 năm',
  ],
  refuses: ['«Từ nay đến ngày 19 tháng 4 năm 2024» các trường mở lớp'],
  decide: ({ frame, points }) =>
    PRESENT_AFTER.test(frame.after) ||
    (frame.small.includes('tính') && COUNT_BEFORE.test(frame.before)) ||
    (points[0]?.unit === 'year' && EXPECTED_AFTER.test(frame.after))
      ? 'refuse'
      : null,
};
