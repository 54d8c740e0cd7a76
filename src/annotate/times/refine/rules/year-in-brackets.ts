import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** What has years in its name or its term. */
const NAMED_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:kế hoạch|chương trình|chiến lược|mục tiêu|nhiệm kỳ|khóa|thành lập|kỷ niệm|lần thứ)(?!\p{L})[^.;:()]{0,40}\(\s{0,2}$/iu,
);
/** Of "(xuyên suốt 2025 - 2035)" the expression begins with "suốt". */
const OPENS = /\(\s{0,2}(?:xuyên\s{1,2})?$/u;
const CLOSES_ITEM = narrowToVietnamese(
  /^(?:\s{1,2}và\s[^();]{0,30}thường xuyên[^();]{0,10})?\s{0,2}\)\s{0,2}[.;:]?\s{0,3}$/iu,
);

/** A year or years in brackets of their own at the end of an item: when it is done. */
export const yearInBrackets: TimeRule = {
  name: 'year-in-brackets',
  source:
    'road maps in plans of ministries and provinces: "Mở rộng toàn tỉnh (2027 - 2030).", "Đánh giá kết quả (năm 2030)."',
  accepts: [
    'Mở rộng giống mới toàn tỉnh («2027 - 2030»).',
    'bổ sung trang bị cho các đội («năm 2030» và kiện toàn thường xuyên).',
    'Đào tạo nhân lực (xuyên «suốt 2027 - 2032»).',
    'Đánh giá kết quả («năm 2030»)',
    'Giai đoạn 1 («2026 - 2027»):',
  ],
  refuses: [
    'kế hoạch 05 năm («2024 - 2028») và đẩy mạnh',
    'các chương trình mục tiêu («2024 - 2028»).',
    'chào mừng 20 năm thành lập tỉnh («2024 - 2044»).',
  ],
  decide: ({ points, frame }) => {
    if (points[0]?.unit !== 'year' || !OPENS.test(frame.before) || !CLOSES_ITEM.test(frame.after)) return null;
    return NAMED_BEFORE.test(frame.before) ? null : 'keep';
  },
};
