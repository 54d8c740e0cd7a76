import { NUMBER, type PointForm } from '../types.ts';
import { readValues, seriesOf } from './series.ts';

/** "2026", "2026 - 2027", "2026, 2027" as a time column and a bracket hold it; whether it is a time, refine decides. */
const YEAR = /(20\d{2})(?!\d|\s?[/.]\s?\d|\s?%)/uy;

export const bareYearForm: PointForm = {
  name: 'bare-year',
  starts: [NUMBER],
  follows: [],
  read: (text, at, previous) => {
    const years = readValues(text, at, YEAR);
    if (!years || (previous !== null && previous.unit !== 'year')) return null;
    return seriesOf(at, years, years.end, (year) => ({
      unit: 'year',
      year: Number(year),
      headed: false,
      form: 'bare-year',
    }));
  },
};
