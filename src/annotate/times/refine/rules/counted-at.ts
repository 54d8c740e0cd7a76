import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** "thời điểm 0h00 ngày 01/01/2025": as of when something is counted. */
const AT_POINT_BEFORE = narrowToVietnamese(/(?<!\p{L})thời\s{1,2}điểm\s{0,3}$/iu);

/** As of when something is counted. */
export const countedAt: TimeRule = {
  name: 'counted-at',
  source: 'Luật Thống kê 2015, Điều 28 (thời điểm điều tra); plans for inventories of two provinces',
  accepts: ['thống kê tại thời điểm «0h00 ngày 01/4/2024»', 'kiểm kê tại thời điểm «ngày 01/4/2024»'],
  refuses: ['hoàn thành «trước thời điểm 30/4/2024» để phục vụ'],
  decide: ({ frame }) => (frame.cue !== 'before' && AT_POINT_BEFORE.test(frame.before) ? 'refuse' : null),
};
