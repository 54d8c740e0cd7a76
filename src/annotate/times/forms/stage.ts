import type { PointForm } from '../types.ts';
import { matchAt } from './series.ts';

/** "giai đoạn 2026 - 2030", "giai đoạn 2026-2027": years from the first to the last. Not "giai đoạn 1". */
const STAGE =
  /giai\s{1,2}đoạn\s{0,2}:?\s{0,2}(20\d{2})\s{0,2}(?:[-–—]|đến)\s{0,2}(?:năm\s{1,2})?(20\d{2})(?!\d|\s?[/.]\s?\d)/iuy;

export const stageForm: PointForm = {
  name: 'stage',
  starts: ['giai'],
  read: (text, at) => {
    const match = matchAt(STAGE, text, at);
    if (!match) return null;
    const end = at + match[0].length;
    const year = (written: string | undefined, start: number) => ({
      start,
      end,
      unit: 'year' as const,
      year: Number(written),
      month: null,
      day: null,
      ordinal: null,
      headed: true,
      form: 'stage',
    });
    return { points: [year(match[1], at), year(match[2], end - 4)], joins: ['range'], end };
  },
};
