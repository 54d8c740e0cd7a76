import type { PointForm } from '../types.ts';
import { matchAt, readValues, seriesOf } from './series.ts';

/** "năm 2024", "năm 2023 và 2024", "năm 2023 - 2024", "các năm 2025, 2026". Whether it says when something is done, refine decides. */
const HEAD = /năm\s{1,3}(?=\d{4}(?!\d))/iuy;
const YEAR = /((?:19|20)\d{2})(?!\d|\s?[/.]\s?\d)/uy;

export const yearForm: PointForm = {
  name: 'year',
  starts: ['năm'],
  read: (text, at) => {
    const head = matchAt(HEAD, text, at);
    if (!head) return null;
    const years = readValues(text, at + head[0].length, YEAR);
    return years && seriesOf(at, years, years.end, (year) => ({ unit: 'year', year: Number(year), form: 'year' }));
  },
};
