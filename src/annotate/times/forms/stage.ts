import type { Point, PointForm } from '../types.ts';
import { matchAt, pointOf } from './series.ts';

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
    const year = (written: string | undefined, start: number): Point =>
      pointOf(start, end, { unit: 'year', year: Number(written), form: 'stage' });
    return { points: [year(match[1], at), year(match[2], end - 4)], joins: ['range'], end };
  },
};
