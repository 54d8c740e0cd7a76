import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

const SIGNED_BEFORE = narrowToVietnamese(/(?<!\p{L})(?:thời gian|ngày) ký:?\s{0,3}$/iu);

/** The time of a digital signature. */
export const signatureTime: TimeRule = {
  name: 'signature-time',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.8 (thời gian ký: ngày tháng năm; giờ phút giây; múi giờ)',
  accepts: ['Thời gian ký: «24.04.2024» 16:35:55 +07:00', '«24.04.2024» 16:35:55 +07:00'],
  refuses: ['Thời gian: «24.04.2024»'],
  decide: ({ frame }) =>
    /^\s{0,2}(?:T|lúc\s)?\d{1,2}:\d{2}:\d{2}/u.test(frame.after) ||
    (frame.small.includes('ký') && SIGNED_BEFORE.test(frame.before))
      ? 'refuse'
      : null,
};
