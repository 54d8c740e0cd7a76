import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { NUMBER, type PointForm } from '../types.ts';
import { matchAt, readYear, singleOf } from './series.ts';

/** "6 tháng đầu năm 2025", "06 tháng cuối năm", "nửa đầu năm 2024", "9 tháng đầu năm", "9 tháng năm 2025". Not "6 tháng một lần", "trong 06 tháng". */
const HALF = narrowToVietnamese(
  /(?:(0?6|sáu|0?9|chín|0?3|ba)\s{1,3}tháng\s{1,3}(?:(đầu|cuối)\s{1,2})?|nửa\s{1,2}(đầu|cuối)\s{1,2})(?=năm(?!\p{L})(?!\s(?:một|học|nay)(?!\p{L})))/iuy,
);
const COUNTS: Readonly<Record<string, number>> = { sáu: 6, chín: 9, ba: 3 };
const BARE_YEAR = narrowToVietnamese(/năm(?!\p{L})/iuy);

export const halfYearForm: PointForm = {
  name: 'half-year',
  starts: [NUMBER, 'sáu', 'chín', 'ba', 'nửa'],
  follows: ['tháng'],
  read: (text, at) => {
    const match = matchAt(HALF, text, at);
    if (!match) return null;
    const where = (match[2] ?? match[3] ?? '').toLowerCase();
    const written = match[1]?.toLowerCase() ?? 'sáu';
    const count = COUNTS[written] ?? Number(written);
    const wordAt = at + match[0].length;
    const year = readYear(text, wordAt) ?? readYear(text, wordAt - 1);
    const bare = matchAt(BARE_YEAR, text, wordAt);
    if (where === '' && !year) return null;
    const end = year?.end ?? wordAt + (bare?.[0].length ?? 0);
    const isHalf = count === 6;
    return singleOf(at, end, {
      unit: isHalf ? 'half' : 'months',
      year: year?.year ?? null,
      month: where === 'cuối' ? 13 - count : 1,
      ordinal: isHalf ? (where === 'cuối' ? 2 : 1) : count,
      form: 'half-year',
    });
  },
};
