import { holdsAny } from '../../../../document/holds-any.ts';
import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** A day right after a document's number or name, or after a word for issuing it: "22/KH-UBND ngày 23/01/2024", "Thông báo ngày …", "ký ngày …". */
const NUMBER_BEFORE = narrowToVietnamese(
  /(?<![\p{L}\d])\d{0,5}\p{Ll}?\s{0,3}[/\-–]\s{0,3}(?:\d{4}\s{0,2}\/)?\s{0,2}\p{Lu}[\p{L}\d&]*(?:\s?[-/–]\s?\p{Lu}[\p{L}\d&.]*){0,4}\s{0,3}[,(]?\s{0,3}$/u,
);

/** Between the parts of a document's number. */
const HAS_SIGN = /[/\-–]/u;

const DOCUMENT_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:số|ký|ban hành|cấp|công bố|thông qua|đăng tải|phê duyệt|văn bản|công văn|công điện|thông báo|kết luận|biên bản|tờ trình|báo cáo|quyết định|nghị quyết|chỉ thị|giấy mời|luật|nghị định|thông tư|ý kiến chỉ đạo|cuộc họp|phiên họp|buổi làm việc|hội nghị trực tuyến)\s{1,3}$/iu,
);

/** In the words right before the day: "Luật Thanh niên, ngày 16/6/2020". */
const LAW = narrowToVietnamese(/(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh)\s\p{Lu}[\p{L}\s,]{3}/u);

const LAW_WORDS = ['luật', 'pháp'];

const NO_WORDS = narrowToVietnamese(/[^\p{L}\s,]/u);

const ISSUER_AFTER = narrowToVietnamese(/^\s{1,3}(?:của|do)\s{1,3}\p{Lu}/u);

/** The day of a cited document that has no number, or whose number stands in the line above. */
export const citedDate: TimeRule = {
  name: 'cited-date',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b (căn cứ: tên loại, số, ký hiệu, ngày ban hành)',
  accepts: [
    'theo Thông báo «ngày 12/4/2024» của xã',
    'theo Luật Thanh niên, «ngày 16/4/2024» và các văn bản',
    '«ngày 17 tháng 4 năm 2024» của Ủy ban nhân dân thành phố',
    'Số 9/KH-UBND «ngày 10/4/2024»',
  ],
  refuses: ['gửi Thông báo «trước ngày 12/4/2024» để tổng hợp', 'Khai mạc «ngày 12/4/2024» tại nhà văn hóa'],
  decide: ({ frame, points }) => {
    const unit = points[0]?.unit;
    if ((unit !== 'day' && unit !== 'month') || frame.cue !== null) return null;
    // the rest of a citation that a line cut: "ngày 17 tháng 9 năm 2007 của UBND thành phố"
    if (frame.before.trim() === '' && ISSUER_AFTER.test(frame.after)) return 'refuse';
    return (HAS_SIGN.test(frame.before) && NUMBER_BEFORE.test(frame.before)) ||
      DOCUMENT_BEFORE.test(frame.before) ||
      (holdsAny(frame.small, LAW_WORDS) && LAW.test(frame.before.split(NO_WORDS).at(-1) ?? ''))
      ? 'refuse'
      : null;
  },
};
