import type { PointForm } from '../types.ts';
import { matchAt, singleOf } from './series.ts';

/**
 * "năm học 2025-2026", "học kỳ I năm học 2025 - 2026". Conventional bounds: school opens on 5 September and closes by 31 May
 * (the Ministry's yearly school calendar); the first term ends in mid-January.
 */
const SCHOOL_YEAR =
  /(?:học\s{1,2}k[ỳì]\s{1,2}(I{1,2}|[12]),?\s{1,3})?năm\s{1,2}học\s{0,3}:?\s{0,2}(20\d{2})\s{0,2}[-–/]\s{0,2}(20\d{2})(?!\d)/iuy;

export const schoolYearForm: PointForm = {
  name: 'school-year',
  starts: ['học', 'năm'],
  read: (text, at) => {
    const match = matchAt(SCHOOL_YEAR, text, at);
    if (!match || Number(match[3]) !== Number(match[2]) + 1) return null;
    const end = at + match[0].length;
    const term = match[1] === undefined ? 0 : match[1].length === 2 || match[1] === '2' ? 2 : 1;
    return singleOf(at, end, {
      unit: 'school-year',
      year: Number(match[2]),
      ordinal: term,
      approximate: true,
      form: 'school-year',
    });
  },
};
