import type { PointForm } from '../types.ts';
import { matchAt, readYear } from './series.ts';

/** "tuần 01 tháng 5/2024", "tuần thứ 2 của tháng 9", "tuần cuối tháng 11". Not "tuần 35", "02 tuần". */
const WEEK = /tuần\s{1,3}(?:thứ\s{1,2})?(?:lễ\s)?(0?[1-5]|nhất|đầu(?:\stiên)?|hai|ba|tư|năm|cuối(?:\scùng)?|I{1,3}|IV)\s{1,3}(?:của\s{1,2})?tháng\s{0,3}(0?[1-9]|1[0-2])(?!\d)/iuy;
const WORDS: Readonly<Record<string, number>> = { nhất: 1, đầu: 1, hai: 2, ba: 3, tư: 4, năm: 5, cuối: 0, i: 1, ii: 2, iii: 3, iv: 4 };

export const weekForm: PointForm = {
  name: 'week-of-month',
  read: (text, at) => {
    const match = matchAt(WEEK, text, at);
    if (!match) return null;
    const word = (match[1] ?? '').toLowerCase().split(/\s/u)[0] ?? '';
    const year = readYear(text, at + match[0].length);
    const end = year?.end ?? at + match[0].length;
    const ordinal = WORDS[word] ?? Number(word);
    return {
      points: [{ start: at, end, unit: 'week', year: year?.year ?? null, month: Number(match[2]), day: null, ordinal, headed: true, approximate: true, form: 'week-of-month' }],
      joins: [],
      end,
    };
  },
};
