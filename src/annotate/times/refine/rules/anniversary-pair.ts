import type { TimeRule } from '../candidate.ts';

/** The same day of two years: an event and its anniversary. */
export const anniversaryPair: TimeRule = {
  name: 'anniversary-pair',
  source:
    'Nghị định 111/2018/NĐ-CP, Điều 3: anniversaries are counted from the day of the event; written "(07/5/1954 - 07/5/2024)"',
  accepts: [
    'chào mừng Ngày truyền thống («26/3/1931 - 26/3/2024»)',
    'kỷ niệm 70 năm Chiến thắng («07/5/1954 - 07/5/2024»)',
  ],
  refuses: ['«từ ngày 01/4/2024 đến ngày 01/4/2025» mở lớp', 'Cao điểm «từ ngày 01/12/2024 - 10/01/2025»'],
  decide: ({ points, expression, frame }) => {
    const [first, last] = [points[0], points[points.length - 1]];
    if (!first || !last || first === last || !expression.joins.includes('range') || frame.cue === 'from') return null;
    const isSameDay = first.unit === 'day' && first.day === last.day && first.month === last.month;
    return isSameDay && first.year !== last.year ? 'refuse' : null;
  },
};
