import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { PointForm } from '../types.ts';
import { matchAt, readYear, singleOf } from './series.ts';

/**
 * "dịp hè năm 2024", "hè 2024", "mùa hè năm 2024": June to August, between two school years (the Ministry's yearly school calendar).
 * Not "nắng hè", "Hè tình nguyện".
 */
const SUMMER = narrowToVietnamese(/(?:(?:dịp|mùa|kỳ nghỉ)\s{1,2})?hè(?=\s{0,3}(?:năm\s|,\s?năm\s|\/|20\d{2}))/iuy);
const YEAR = /\s{1,2}(20\d{2})(?!\d|\s?\/)/uy;

export const summerForm: PointForm = {
  name: 'summer',
  starts: ['hè', 'dịp', 'mùa', 'kỳ'],
  read: (text, at) => {
    const match = matchAt(SUMMER, text, at);
    if (!match) return null;
    const after = at + match[0].length;
    const bare = matchAt(YEAR, text, after);
    const year = readYear(text, after) ?? (bare ? { year: Number(bare[1]), end: after + bare[0].length } : null);
    const parts = { unit: 'months', month: 6, ordinal: 3, approximate: true, form: 'summer' } as const;
    return year && singleOf(at, year.end, { ...parts, year: year.year });
  },
};
