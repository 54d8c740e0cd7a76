import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { matchAt } from '../forms/series.ts';
import type { LooseForm, LooseMention } from './loose-mention.ts';

const EVERY = narrowToVietnamese(
  /(?:định\s{1,2}k[ỳì],?\s{1,2})?(?:hằng|hàng)\s{1,2}(?:năm|tháng|quý|quí|tuần|ngày)(?!\p{L})(?:\s{0,2}(?:,|và|hoặc|\/)\s{0,2}(?:(?:hằng|hàng)\s{1,2})?(?:năm|tháng|quý|tuần)(?!\p{L}|\s\d)){0,2}/iuy,
);
const PERIODIC = narrowToVietnamese(
  /định\s{1,2}k[ỳì](?:\s{1,2}(?:(?:mỗi\s)?\d{1,2}|một|hai|ba|sáu)\s{1,2}(?:tháng|năm|tuần|quý)(?:\s?\/\s?|\s)(?:một\s|01\s|1\s)?lần|\s{1,2}(?:(?:0?6|sáu)\s{1,2}tháng|tháng|quý|năm)(?:\s?(?:,|và)\s?(?:năm|quý|tháng|6 tháng)){0,3}(?!\p{L}|\s\d))?/iuy,
);
const OFTEN = narrowToVietnamese(/thường\s{1,2}xuyên(?!\p{L})/iuy);
/** What money, plans and statistics have, not when somebody acts. */
const COUNTED_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:ngân sách|kinh phí|dự toán|chi|nguồn|nguồn vốn|kế hoạch|thu nhập|bình quân|chỉ tiêu|nhu cầu|quyết toán|chương trình công tác|báo cáo(?=\s{1,2}(?:công tác|kết quả|tình hình))|sản lượng|doanh thu|nghị quyết|quy hoạch|quy chế|lộ trình|công tác|chương trình bồi dưỡng|mục tiêu|hoạt động|tiết kiệm|(?:trung|dài) hạn)(?:,?\s{1,2}\p{L}+){0,8},?\s{1,2}$/iu,
);
const ALONE_BEFORE = /(?:^[\s\-–+*•]*|:\s{0,3}|\(\s?|(?:thực hiện|tiến hành|tổ chức|duy trì)\s)$/iu;
const ALONE_AFTER = /^\s{0,2}(?:$|[.;,)]|và\s(?:định|đột|liên))/iu;

/** "hằng năm", "định kỳ 6 tháng một lần", "Thường xuyên" (as an answer to when). */
export const recurringForm: LooseForm = { starts: ['hằng', 'hàng', 'định', 'thường'], read: readRecurring };

function readRecurring(text: string, at: number): LooseMention | null {
  const every = matchAt(EVERY, text, at);
  if (every) {
    const before = text.slice(Math.max(0, at - 60), at);
    if (COUNTED_BEFORE.test(before) && !/^định/iu.test(every[0])) return null;
    return { start: at, end: at + every[0].length, kind: 'recurring', rule: 'every' };
  }
  const periodic = matchAt(PERIODIC, text, at);
  if (periodic && periodic[0].trim().split(/\s+/u).length > 2)
    return { start: at, end: at + periodic[0].length, kind: 'recurring', rule: 'periodic' };
  // without a period both say little; they are times only as the answer to "when"
  const often = periodic ?? matchAt(OFTEN, text, at);
  if (!often || !ALONE_BEFORE.test(text.slice(Math.max(0, at - 20), at))) return null;
  const end = at + often[0].length;
  return ALONE_AFTER.test(text.slice(end, end + 12)) ? { start: at, end, kind: 'recurring', rule: 'often' } : null;
}
