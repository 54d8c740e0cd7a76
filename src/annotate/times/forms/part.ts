import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { PointForm } from '../types.ts';
import { matchAt, singleOf } from './series.ts';
import { monthForm } from './month.ts';
import { quarterForm } from './quarter.ts';

/**
 * "đầu tháng 3", "cuối tháng 11/2025", "giữa quý IV", "thượng tuần tháng 5", "đầu năm 2026", "cuối năm 2025".
 * Not "đầu mối", "cuối cùng", "hạ tuần" alone.
 */
const PART =
  /(đầu|giữa|cuối|thượng\s{1,2}tuần|trung\s{1,2}tuần|hạ\s{1,2}tuần)\s{1,3}(?:của\s{1,2})?(?=tháng\s{0,3}\d|qu[ýí]\s{0,3}[IV\d]|năm\s{0,3}\d{4}|năm(?:\s{1,2}nay)?\s{0,2}(?:[.,;)]|$))/iuy;
/** "cuối năm", "cuối năm nay": the year comes from the context. */
const YEAR = narrowToVietnamese(
  /năm(?:\s{1,2}nay)?(?:\s{0,3}((?:19|20)\d{2})(?!\d|\s?[/–-]\s?\d)|(?!\s{0,3}[\d\p{L}]))/iuy,
);
const ORDINALS: Readonly<Record<string, number>> = { đ: 1, g: 2, c: 3, t: 0, h: 3 };

export const partForm: PointForm = {
  name: 'part',
  starts: ['đầu', 'giữa', 'cuối', 'thượng', 'trung', 'hạ'],
  read: (text, at) => {
    const match = matchAt(PART, text, at);
    if (!match) return null;
    const word = (match[1] ?? '').toLowerCase();
    const isTenDays = word.endsWith('tuần');
    const ordinal = word.startsWith('thượng') ? 1 : word.startsWith('trung') ? 2 : (ORDINALS[word.charAt(0)] ?? 1);
    const wholeAt = at + match[0].length;
    const year = matchAt(YEAR, text, wholeAt);
    const series = year ? null : (monthForm.read(text, wholeAt, null) ?? quarterForm.read(text, wholeAt, null));
    const whole = series?.points[0];
    if (!year && !whole) return null;
    if (series && series.points.length > 1) return null;
    const end = year ? wholeAt + year[0].length : (series?.end ?? wholeAt);
    return singleOf(at, end, {
      unit: 'part',
      of: year ? 'year' : whole?.unit === 'quarter' ? 'quarter' : 'month',
      year: year ? (year[1] === undefined ? null : Number(year[1])) : (whole?.year ?? null),
      month: whole?.unit === 'quarter' ? ((whole.ordinal ?? 1) - 1) * 3 + 1 : (whole?.month ?? null),
      ordinal,
      approximate: !isTenDays,
      form: 'part',
    });
  },
};
