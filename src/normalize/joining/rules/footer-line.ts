import { SMALL_START } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

/** Lines of the footer stand for themselves, save where a small letter, a digit or a bracket goes on. */
export const footerLine: JoinRule = {
  name: 'footer-line',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9 (nơi nhận)',
  accepts: [
    '[footer] - Sở Nội vụ; ⏎ - Lưu: VT.',
    '[footer] CHỦ TỊCH ⏎ Nguyễn Văn An',
    '[footer] - Văn phòng (bố trí xe và\tTRƯỞNG ĐOÀN ⏎ phục vụ đoàn);',
  ],
  refuses: ['[footer] - Các đơn vị thuộc ⏎ và trực thuộc sở;', '[footer] - Văn phòng Sở ⏎ (để theo dõi);'],
  decide: ({ inFooter, next, before, after }) =>
    inFooter &&
    next.continues !== true &&
    (before.includes('\t') || (!SMALL_START.test(after) && !after.startsWith('(')))
      ? 'part'
      : null,
};
