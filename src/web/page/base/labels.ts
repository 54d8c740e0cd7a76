import { t } from './language.ts';

type Pair = readonly [vi: string, en: string];

const LEVELS: Readonly<Record<string, Pair>> = {
  central: ['Trung ương', 'Central'],
  province: ['Tỉnh', 'Province'],
  district: ['Huyện', 'District'],
  commune: ['Xã', 'Commune'],
  subcommune: ['Dưới xã', 'Below commune'],
};
const ROLES: Readonly<Record<string, Pair>> = {
  lead: ['Chủ trì', 'Leads'],
  coordinate: ['Phối hợp', 'Coordinates'],
  advised: ['Tham mưu cho', 'Advised'],
  'report-to': ['Báo cáo, gửi', 'Reports to'],
  supervise: ['Giám sát', 'Supervises'],
};
const OUTLINE_ROLES: Readonly<Record<string, Pair>> = {
  basis: ['Căn cứ', 'Basis'],
  purpose: ['Mục đích', 'Purpose'],
  requirement: ['Yêu cầu', 'Requirement'],
  objective: ['Mục tiêu', 'Objective'],
  theme: ['Nội dung tuyên truyền', 'Theme'],
  task: ['Nhiệm vụ', 'Task'],
  schedule: ['Tiến độ', 'Schedule'],
  budget: ['Kinh phí', 'Budget'],
  implementation: ['Tổ chức thực hiện', 'Implementation'],
  closing: ['Kết thúc', 'Closing'],
  other: ['Khác', 'Other'],
};
const STATUSES: Readonly<Record<string, Pair>> = {
  ok: ['đọc được', 'read'],
  partial: ['đọc được một phần', 'read in part'],
  'no-text': ['không có chữ', 'no text'],
  password: ['có mật khẩu', 'password'],
  unsupported: ['chưa hỗ trợ', 'unsupported'],
  corrupt: ['hỏng', 'corrupt'],
  'too-large': ['quá lớn', 'too large'],
  timeout: ['quá thời gian', 'out of time'],
  memory: ['quá bộ nhớ', 'out of memory'],
  crashed: ['làm sập', 'crashed'],
  quarantined: ['bị cách ly', 'quarantined'],
};
const LINKS: Readonly<Record<string, Pair>> = {
  verbatim: ['Nguyên văn', 'Verbatim'],
  adapted: ['Cụ thể hóa', 'Adapted'],
  missing: ['Bỏ sót', 'Missing'],
  added: ['Thêm mới', 'Added'],
  'not-addressed': ['Không giao cấp này', 'Not addressed'],
};
const STUCK: Readonly<Record<string, Pair>> = {
  'quote-gone': ['Văn bản đã đổi: không còn thấy đoạn này', 'The text has changed: this passage is gone'],
  'not-read': ['Đoạn này nay không được hiểu là nhiệm vụ', 'This passage is no longer read as a task'],
  'read-otherwise': ['Lần đọc mới cho kết quả khác với điều đã xác nhận', 'Read otherwise than what was accepted'],
  invalid: ['Không ghép lại được', 'Cannot be put in again'],
};
const TABLE = { level: LEVELS, role: ROLES, outline: OUTLINE_ROLES, status: STATUSES, link: LINKS, stuck: STUCK };

/** What people call a code; the code itself where it has no name. */
export function label(kind: keyof typeof TABLE, code: string | null): string {
  const pair = TABLE[kind][code ?? ''];
  return pair ? t(...pair) : (code ?? '');
}

export function codesOf(kind: keyof typeof TABLE): string[] {
  return Object.keys(TABLE[kind]);
}

export const isRecognized = (textFrom: string | null): boolean => textFrom === 'ocr' || textFrom === 'mixed';

/** Beside a document whose words were recognized from pictures: they may be wrong. */
export function recognized(): string {
  return t('chữ nhận dạng từ ảnh', 'recognized from pictures');
}
