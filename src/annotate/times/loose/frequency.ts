import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { matchAt } from '../forms/series.ts';
import { NUMBER } from '../types.ts';
import type { LooseForm } from './loose-mention.ts';

/** How often in a stretch: "02 lần/năm", "01 lần một quý", "mỗi tháng 01 lần", "mỗi quý một lần", "06 tháng/lần". */
const FREQUENCY = narrowToVietnamese(
  /(?:\d{1,2}\s{1,2}lần\s{0,2}(?:\/\s{0,2}|(?:một|trong|mỗi)\s{1,2})(?:0?1\s)?(?:năm|tháng|quý|tuần|ngày|học kỳ)|mỗi\s{1,2}(?:năm|tháng|quý|tuần)(?:\s{1,2}(?:ít nhất|tối thiểu))?\s{1,2}(?:\d{1,2}|một|hai|ba)\s{1,2}lần|\d{1,2}\s{1,2}(?:năm|tháng|quý|tuần)\s?\/\s?(?:0?1\s)?lần)(?!\p{L})/iuy,
);

export const frequencyForm: LooseForm = {
  starts: [NUMBER, 'mỗi'],
  follows: ['lần', 'năm', 'tháng', 'quý', 'tuần'],
  read: (text, at) => {
    const match = matchAt(FREQUENCY, text, at);
    return match ? { start: at, end: at + match[0].length, kind: 'recurring', rule: 'frequency' } : null;
  },
};
