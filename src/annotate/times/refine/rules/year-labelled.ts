import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import { isYear, type TimeRule } from '../candidate.ts';

const LABEL_END = narrowToVietnamese(/[:-]\s{0,3}$|gian(?:\s\p{L}{1,10}){0,3}\s{0,3}$/u);

/** A year after a label of time. */
export const yearLabelled: TimeRule = {
  name: 'year-labelled',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III: field lines "Thời gian thực hiện:" of plans',
  accepts: ['- Thời gian hoàn thành: «2026».', '- Thời gian thực hiện: «năm 2026 - 2027».'],
  refuses: ['mừng Xuân Bính Ngọ «năm 2024»'],
  decide: (candidate) =>
    isYear(candidate) && candidate.frame.labelled && LABEL_END.test(candidate.frame.before) ? 'keep' : null,
};
