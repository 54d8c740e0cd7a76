import { holdsAny } from '../../../document/holds-any.ts';
/** "Thời gian:", "Tiến độ:" and the like before a time in its paragraph. */
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';

const LABEL_WORDS = ['thời', 'tiến', 'hạn', 'lịch', 'thành'];
/** Far from the time only with a colon: "Thời gian tổ chức, địa điểm: …"; "lịch sử" is no label. */
const LABEL = narrowToVietnamese(
  /(?<!\p{L})(?:(?:thời\s{1,2}(?:gian|hạn|điểm)|tiến\s{1,2}độ|hạn(?:\s{1,2}(?:cuối|chót|nộp|đăng ký|gửi))?|lịch(?:\s{1,2}(?:trình|tổ chức|thi|họp))?)(?!\p{L})[^.;:()\n]{0,60}:\s{0,3}(?:-\s{0,2}|\d{1,2}\s(?:ngày|buổi),?\s{0,2})?|thời\s{1,2}(?:gian|hạn)(?:\s{1,2}(?:thực hiện|tổ chức|triển khai|hoàn thành|dự kiến|tuyên truyền|cao điểm|bắt đầu|kết thúc|là)){0,2}\s{0,3}[-–]?\s{0,2}|^[-+*•\s]{0,4}tiến\s{1,2}độ\s{1,3}(?:thực hiện|hoàn thành)?\s{0,3})$/iu,
);
const DEADLINE_LABEL = narrowToVietnamese(
  /(?<!\p{L})(?:hạn\s{1,2}(?:cuối|chót|nộp|đăng ký|gửi)|hoàn\s{1,2}thành|thời\s{1,2}hạn(?!\p{L})(?!\s(?:thực hiện|triển khai)))[\p{L}\s]{0,40}:\s{0,3}$/iu,
);

export interface TimeLabel {
  /** "Thời gian:", "Tiến độ:" and the like stand before the time in its paragraph. */
  readonly labelled: boolean;
  /** The label asks for a last day ("Hạn đăng ký:"). */
  readonly isDeadlineLabel: boolean;
}

const NO_LABEL: TimeLabel = { labelled: false, isDeadlineLabel: false };

/** The label that `before` ends in; `small`: it in small letters. */
export function labelBefore(before: string, small: string): TimeLabel {
  if (!holdsAny(small, LABEL_WORDS)) return NO_LABEL;
  return { labelled: LABEL.test(before), isDeadlineLabel: DEADLINE_LABEL.test(before) };
}
