import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { PointForm } from '../types.ts';
import { matchAt, readValues, seriesOf, withYear } from './series.ts';

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
    const { members, year } = withYear(text, all);
    return seriesOf(at, members, year?.end ?? members.end, (quarter, isLast) => ({
      unit: 'quarter',
      year: isLast ? (year?.year ?? null) : null,
      ordinal: NUMBERS[quarter] ?? Number(quarter),
      form: 'quarter',
    }));
  },
};
