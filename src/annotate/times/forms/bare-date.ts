import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { NUMBER, type PointForm } from '../types.ts';
import { readDayFrom } from './headed-day.ts';
import { matchAt } from './series.ts';

/**
 * Dates without "ngày": "05/02/2024", "15/4", "12-15/4/2024" (only after a cue or inside a list or range), "12 tháng 4 năm 2024".
 * Not "22/KH", "1/2 ngày", "3.2", "10/12/14", "24/7", "1.500.000".
 */
const START =
  /(?=20\d{2}-\d{2}-\d{2}(?!\d)|\d{1,2}(?:\s{0,2}[/.]\s{0,2}\d|\s?[-–,]\s?\d|\s{1,3}(?:tháng|và|đến|tới)\s))/iuy;
const FRACTION_NOUN = narrowToVietnamese(
  /\s{0,2}(?:ngày|số|tổng|thành viên|hộ|đại biểu|học sinh|cán bộ|giờ|buổi)(?!\p{L})/iuy,
);

export const bareDateForm: PointForm = {
  name: 'bare-date',
  starts: [NUMBER],
  follows: ['tháng', 'và', 'đến', 'tới'],
  read: (text, at, previous) => {
    if (!matchAt(START, text, at)) return null;
    const series = readDayFrom(text, at, at, false);
    const last = series?.points[series.points.length - 1];
    if (!series || !last || last.month === null) return null;
    if (last.year === null && matchAt(FRACTION_NOUN, text, series.end)) return null;
    // "3.2" is a heading number unless a year follows
    const written = text.slice(at, series.end).toLowerCase();
    if (last.year === null && !written.includes('/') && !written.includes('tháng')) return null;
    return previous !== null && previous.unit !== 'day' ? null : series;
  },
};
