import { holdsAny } from '../../../../document/holds-any.ts';
import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** "thời điểm 0h00 ngày 01/01/2025", "số liệu thống kê đến ngày 30/4/2024". */
const COUNTED_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:thời\s{1,2}điểm|(?:tính|số liệu|cập nhật|dữ liệu|thống kê)(?:\s{1,2}\p{L}+){0,2})\s{0,3}$/iu,
);

/** In each match of it. */
const COUNTED_WORDS = ['điểm', 'tính', 'số', 'cập', 'dữ', 'thống'];

/** As of when something is counted. */
export const countedAt: TimeRule = {
  name: 'counted-at',
  source: 'Luật Thống kê 2015, Điều 28 (thời điểm điều tra); plans for inventories and reports inside plans',
  accepts: [
    'thống kê tại thời điểm «0h00 ngày 01/4/2024»',
    'kiểm kê tại thời điểm «ngày 01/4/2024»',
    'cập nhật dữ liệu «đến ngày 30/4/2024»',
  ],
  refuses: ['hoàn thành «trước thời điểm 30/4/2024» để phục vụ', 'làm liên tục «đến hết ngày 30/4/2024»'],
  decide: ({ frame }) =>
    (frame.cue === null || frame.cue === 'until') &&
    holdsAny(frame.small, COUNTED_WORDS) &&
    COUNTED_BEFORE.test(frame.before)
      ? 'refuse'
      : null,
};
