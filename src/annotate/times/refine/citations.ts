import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { Refusal } from './candidate.ts';

/** A day right after a document's number or name, or after a word for issuing it: "22/KH-UBND ngày 23/01/2024", "Thông báo ngày …", "ký ngày …". */
const NUMBER_BEFORE = narrowToVietnamese(
  /(?<![\p{L}\d])\d{0,5}\p{Ll}?\s{0,3}[/\-–]\s{0,3}(?:\d{4}\s{0,2}\/)?\s{0,2}\p{Lu}[\p{L}\d&]*(?:\s?[-/–]\s?\p{Lu}[\p{L}\d&.]*){0,4}\s{0,3}[,(]?\s{0,3}$/u,
);
const DOCUMENT_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:số|ký|ban hành|cấp|công bố|thông qua|đăng tải|phê duyệt|văn bản|công văn|công điện|thông báo|kết luận|biên bản|tờ trình|báo cáo|quyết định|nghị quyết|chỉ thị|giấy mời|luật|nghị định|thông tư|ý kiến chỉ đạo|cuộc họp|phiên họp|buổi làm việc|hội nghị trực tuyến)\s{1,3}$/iu,
);
/** In the words right before the day: "Luật Thanh niên, ngày 16/6/2020". */
const LAW = narrowToVietnamese(/(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh)\s\p{Lu}[\p{L}\s,]{3}/u);
const NO_WORDS = narrowToVietnamese(/[^\p{L}\s,]/u);

const ISSUER_AFTER = narrowToVietnamese(/^\s{1,3}(?:của|do)\s{1,3}\p{Lu}/u);

export const citedDate: Refusal = {
  name: 'cited-date',
  refuses: ({ frame, points }) => {
    if (points[0]?.unit !== 'day' && points[0]?.unit !== 'month') return false;
    if (frame.cue !== null) return false;
    // the rest of a citation that a line cut: "ngày 17 tháng 9 năm 2007 của UBND thành phố"
    if (frame.before.trim() === '' && ISSUER_AFTER.test(frame.after)) return true;
    const words = frame.before.split(NO_WORDS).at(-1) ?? '';
    return NUMBER_BEFORE.test(frame.before) || DOCUMENT_BEFORE.test(frame.before) || LAW.test(words);
  },
};

/** "tính đến ngày …", "số liệu đến ngày …", "tại cuộc họp ngày …": the state of things, already past. */
const STATE_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:tính|số liệu|cập nhật|dữ liệu|thống kê|chốt số liệu|kéo dài|lũy kế)(?:\s{1,2}\p{L}+){0,2}\s{0,3}$/iu,
);
export const stateDate: Refusal = {
  name: 'state-date',
  refuses: ({ frame }) => frame.cue === 'until' && STATE_BEFORE.test(frame.before),
};
