import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

const PLACE_BEFORE = narrowToVietnamese(/\p{Lu}[\p{L}\s.]{1,40},\s{0,3}(?:ngày\s{0,12})?$/u);

/** The line under the national title: the day of issue, no time of the plan. */
export const issueDate: TimeRule = {
  name: 'issue-date',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (địa danh và thời gian ban hành)',
  accepts: ['Bình Sơn, «ngày 01 tháng 3 năm 2024»', 'Lạng Sơn, ngày     «tháng 4 năm 2024»'],
  refuses: ['Bình Sơn, «ngày 01 tháng 4 năm 2024» tổ chức hội thi'],
  decide: ({ frame }) =>
    frame.cue === null && /^\s{0,3}(?:$|\|)/u.test(frame.after) && PLACE_BEFORE.test(frame.before) ? 'refuse' : null,
};
