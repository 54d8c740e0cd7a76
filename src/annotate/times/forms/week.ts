import { splitLine } from '../../../lexicon/words/word-trie.ts';
import type { PointForm } from '../types.ts';
import { matchAt, readValues, readYear, seriesOf } from './series.ts';

/** "tuần 01 tháng 5/2024", "tuần 1, 2 tháng 4/2024", "tuần thứ 2 của tháng 9", "tuần cuối tháng 11". Not "tuần 35", "02 tuần". */
const HEAD = /tuần\s{1,3}(?:lễ\s{1,2})?(?:thứ\s{1,2})?/iuy;
const WEEK = /(?:tuần\s{1,3})?(0?[1-5]|nhất|đầu(?:\stiên)?|hai|ba|tư|năm|cuối(?:\scùng)?|IV|I{1,3})(?=[\s,\-–])/iuy;
/** docs/genre.md 6: "tuần 01 tháng 5". */
const MONTH = /\s{1,3}(?:của\s{1,2})?tháng\s{0,3}(0?[1-9]|1[0-2])(?!\d)/iuy;
/** Each at its number; the last week is 0. */
const WORDS = ['cuối', 'nhất | đầu | i', 'hai | ii', 'ba | iii', 'tư | iv', 'năm'].map(splitLine);

export const weekForm: PointForm = {
  name: 'week-of-month',
  starts: ['tuần'],
  read: (text, at) => {
    const head = matchAt(HEAD, text, at);
    const weeks = head ? readValues(text, at + head[0].length, WEEK) : null;
    const month = weeks ? matchAt(MONTH, text, weeks.end) : null;
    if (!weeks || !month) return null;
    const year = readYear(text, weeks.end + month[0].length);
    const end = year?.end ?? weeks.end + month[0].length;
    return seriesOf(at, weeks, end, (week) => ({
      unit: 'week',
      year: year?.year ?? null,
      month: Number(month[1]),
      ordinal: toOrdinal(week),
      approximate: true,
      form: 'week-of-month',
    }));
  },
};

function toOrdinal(written: string): number {
  const word = written.toLowerCase().split(' ')[0] ?? '';
  const named = WORDS.findIndex((names) => names.includes(word));
  return named < 0 ? Number(word) : named;
}
