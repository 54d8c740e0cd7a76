import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** A day right after a document's name or a word for issuing it: "Thông báo ngày …", "ký ngày …"; with a number it is part of the citation. */
const DOCUMENT_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:số|ký|ban hành|cấp|công bố|thông qua|đăng tải|phê duyệt|văn bản|công văn|công điện|thông báo|kết luận|biên bản|tờ trình|báo cáo|quyết định|nghị quyết|chỉ thị|giấy mời|luật|nghị định|thông tư|ý kiến chỉ đạo|cuộc họp|phiên họp|buổi làm việc|hội nghị trực tuyến)\s{1,3}$/iu,
);

const ISSUER_AFTER = narrowToVietnamese(/^\s{1,3}(?:của|do)\s{1,3}\p{Lu}/u);

/** The day of a cited document that has no number, or whose number stands in the line above. */
export const citedDate: TimeRule = {
  name: 'cited-date',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b (căn cứ: tên loại, số, ký hiệu, ngày ban hành)',
  accepts: ['theo Thông báo «ngày 12/4/2024» của xã', '«ngày 17 tháng 4 năm 2024» của Ủy ban nhân dân thành phố'],
  refuses: ['gửi Thông báo «trước ngày 12/4/2024» để tổng hợp', 'Khai mạc «ngày 12/4/2024» tại nhà văn hóa'],
  decide: ({ frame, points }) => {
    const unit = points[0]?.unit;
    if ((unit !== 'day' && unit !== 'month') || frame.cue !== null) return null;
    // the rest of a citation that a line cut: "ngày 17 tháng 9 năm 2007 của UBND thành phố"
    if (frame.before.trim() === '' && ISSUER_AFTER.test(frame.after)) return 'refuse';
    return DOCUMENT_BEFORE.test(frame.before) ? 'refuse' : null;
  },
};
