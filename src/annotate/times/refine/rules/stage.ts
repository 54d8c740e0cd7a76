import { opensPlace, type TimeRule } from '../candidate.ts';

const ITEM_ENDS = /^\s{0,2}[.;]?\s{0,3}$/u;

/** "giai đoạn 2027 - 2030": a stage that an item is done in, or the period in the name of a plan. */
export const stage: TimeRule = {
  name: 'stage',
  source:
    'Luật Đầu tư công 2024, Điều 51: "giai đoạn" names the term of a plan; road maps of provinces: "Giai đoạn 2026 - 2027: thí điểm"',
  accepts: [
    'giảm nghèo bền vững «giai đoạn 2024-2028» của tỉnh',
    '«Giai đoạn 2024 - 2026»: thí điểm tại 3 xã',
    'Tổng kết mô hình, xong «trong giai đoạn 2025 - 2026».',
    'Triển khai chương trình «trong giai đoạn 2024-2026».',
    '«Trong giai đoạn 2024 - 2028», bảo đảm',
  ],
  refuses: ['Thời gian: «giai đoạn 2024 - 2026»'],
  decide: ({ points, frame, text, expression }) => {
    if (points[0]?.form !== 'stage' || frame.labelled) return null;
    const ends = ITEM_ENDS.test(text.slice(expression.end));
    if (frame.cue === null && opensPlace(frame.before))
      return ends || /^\s{0,2}[:(]/u.test(frame.after) ? 'keep' : 'refuse';
    return ends && (frame.cue === 'in' || frame.cue === 'done-by') ? 'keep' : 'refuse';
  },
};
