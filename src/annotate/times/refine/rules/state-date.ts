import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

/** "tính đến ngày …", "số liệu đến ngày …", "tại cuộc họp ngày …": the state of things, already past. */
const STATE_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:tính|số liệu|cập nhật|dữ liệu|thống kê|chốt số liệu|lũy kế)(?:\s{1,2}\p{L}+){0,2}\s{0,3}$/iu,
);

/** The state of things up to a day that is past or that is counted. */
export const stateDate: TimeRule = {
  name: 'state-date',
  source: 'reports inside plans of provinces and departments: "tính đến ngày", "số liệu đến ngày"',
  accepts: ['cập nhật dữ liệu «đến ngày 30/4/2024»', 'số liệu thống kê «đến hết ngày 30/4/2024»'],
  refuses: ['làm liên tục «đến hết ngày 30/4/2024»'],
  decide: ({ frame }) => (frame.cue === 'until' && STATE_BEFORE.test(frame.before) ? 'refuse' : null),
};
