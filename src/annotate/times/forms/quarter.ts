import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { PointForm } from '../types.ts';
import { CLAUSE_END, firstOf, matchAt, readValues, readYear } from './series.ts';

/** "quý I/2024", "quý I, II năm 2024", "Quí IV-2025", "quý 1". Not "quý vị", "quý khách", "hằng quý". */
const HEAD = /qu[ýí]\s{1,3}(?=[IV\d])/iuy;
const QUARTER = narrowToVietnamese(/(?:qu[ýí]\s{1,2})?(IV|I{1,3}|[1-4])(?![\p{L}\d])/uy);
const NUMBERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

export const quarterForm: PointForm = {
  name: 'quarter',
  starts: ['quý', 'quí'],
  read: (text, at) => {
    const head = matchAt(HEAD, text, at);
    if (!head) return null;
    const all = readValues(text, at + head[0].length, QUARTER);
    if (!all) return null;
    let year = readYear(text, all.end);
    let quarters = all;
    if (!year && all.values.length > 1) {
      const ownYear = readYear(text, firstOf(all).end);
      if (ownYear || !matchAt(CLAUSE_END, text, all.end)) {
        quarters = firstOf(all);
        year = ownYear;
      }
    }
    const end = year?.end ?? quarters.end;
    const last = quarters.values.length - 1;
    return {
      points: quarters.values.map((value, index) => ({
        start: index === 0 ? at : value.start,
        end: index === last ? end : value.end,
        unit: 'quarter' as const,
        year: index === last ? (year?.year ?? null) : null,
        month: null,
        day: null,
        ordinal: NUMBERS[value.text] ?? Number(value.text),
        headed: true,
        form: 'quarter',
      })),
      joins: quarters.joins,
      end,
    };
  },
};
