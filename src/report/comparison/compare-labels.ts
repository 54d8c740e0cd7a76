import { inVietnamese, type Say } from '../say.ts';
import type { Finding, Link, LinkOf, LinkStatus, Verdict } from '../../compare/index.ts';

/** Words that people see for the codes of a comparison. */
export const STATUS_LABELS: Readonly<Record<LinkStatus, string>> = {
  verbatim: 'Nguyên văn',
  adapted: 'Cụ thể hóa',
  missing: 'Bỏ sót',
  added: 'Thêm mới',
  'not-addressed': 'Không giao',
};

export const CERTAINTY_LABELS: Readonly<Record<NonNullable<Link['certainty']>, string>> = {
  sure: 'chắc chắn',
  likely: 'khá chắc',
  possible: 'cần xem lại',
};

export const KIND_LABELS: Readonly<Record<LinkOf, string>> = {
  task: 'Nhiệm vụ',
  theme: 'Nội dung tuyên truyền',
  requirement: 'Yêu cầu',
  purpose: 'Mục đích',
};

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  same: 'như cấp trên',
  localized: 'theo cấp mình',
  tightened: 'chặt hơn',
  loosened: 'lỏng hơn',
  conflict: 'mâu thuẫn',
  general: 'theo thời gian chung',
  dropped: 'bỏ',
  new: 'thêm',
};

export const FIELD_LABELS: Readonly<Record<string, string>> = {
  times: 'Thời gian',
  units: 'Đơn vị',
  targets: 'Chỉ tiêu',
  text: 'Lời văn',
};

export const SEVERITY_LABELS: Readonly<Record<Finding['severity'], string>> = {
  error: 'Nghiêm trọng',
  warning: 'Cần xem',
  info: 'Lưu ý',
};

/** Code of a finding to what it is called in a list. */
const FINDING_LABELS: ReadonlyMap<string, string> = new Map([
  ['lineage/same-plan', 'Cùng một văn bản'],
  ['lineage/swapped', 'Có thể bị đảo'],
  ['lineage/other-province', 'Khác tỉnh'],
  ['lineage/unrelated', 'Hai việc khác nhau'],
  ['lineage/not-above', 'Không phải cấp trên'],
  ['lineage/not-cited', 'Không viện dẫn cấp trên'],
  ['lineage/number-differs', 'Viện dẫn sai số'],
  ['lineage/date-differs', 'Viện dẫn sai ngày'],
  ['lineage/issuer-differs', 'Viện dẫn sai cơ quan'],
  ['lineage/citation-differs', 'Viện dẫn khác cấp trên'],
  ['lineage/child-older', 'Ký trước cấp trên'],
  ['gap/task-missing', 'Bỏ sót nhiệm vụ'],
  ['gap/theme-missing', 'Bỏ nội dung tuyên truyền'],
  ['gap/help-missing', 'Chưa nhắc phần phối hợp'],
  ['gap/general-missing', 'Chưa nhắc các việc chung'],
  ['gap/themes-missing', 'Không nêu nội dung tuyên truyền'],
  ['conflict/plan-late', 'Lập kế hoạch muộn'],
  ['conflict/plan-time-late', 'Thời gian chung dài hơn'],
  ['conflict/less-often', 'Thưa hơn cấp trên'],
  ['gap/time-dropped', 'Không nêu thời hạn'],
  ['gap/unit-dropped', 'Không giao đơn vị'],
  ['conflict/late', 'Muộn hơn cấp trên'],
  ['conflict/units-swapped', 'Đổi vai chủ trì'],
  ['conflict/target-lower', 'Chỉ tiêu kém cấp trên'],
  ['conflict/target-late', 'Mốc chỉ tiêu muộn hơn'],
  ['copy/level-left', 'Sót cấp của cấp trên'],
  ['copy/issuer-left', 'Sót cơ quan cấp trên'],
  ['copy/body-left', 'Sót cơ quan cấp trên'],
  ['copy/ended-body', 'Cơ quan không còn'],
  ['copy/place-left', 'Sót tên nơi khác'],
  ['copy/year-left', 'Thời hạn đã qua'],
  ['copy/mostly-verbatim', 'Chép nguyên văn'],
  ['recipients/not-informed', 'Thiếu ở Nơi nhận'],
  ['recipients/helpers-not-informed', 'Thiếu nơi phối hợp ở Nơi nhận'],
  ['recipients/order-not-met', 'Chưa gửi nơi cấp trên yêu cầu'],
]);

/** Every code of a finding that has a label. */
export const FINDING_CODES: readonly string[] = [...FINDING_LABELS.keys()];

export function labelFinding(code: string): string {
  return FINDING_LABELS.get(code) ?? code;
}

export function showPercent(share: number, say: Say = inVietnamese): string {
  const [whole = '', tenth = '0'] = (share * 100).toFixed(1).split('.');
  return tenth === '0' ? `${whole}%` : `${whole}${say === inVietnamese ? ',' : '.'}${tenth}%`;
}

/** "2025-09-15" as "15/09/2025"; "" for none. */
export function showDate(iso: string | null): string {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return day === '' ? (iso ?? '') : `${day}/${month}/${year}`;
}
