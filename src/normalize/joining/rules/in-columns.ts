import { END_MARK, SMALL_START, isCapitals, isPlaceAndDay } from '../line-starts.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

/** Lines of one cell are one text by the reader's groups; in the columns of a head or foot only small letters and brackets go on. */
export const inColumns: JoinRule = {
  name: 'in-columns',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV (ô số)',
  accepts: [
    '[column2] - Các phòng, ban của ⏎ huyện',
    '[column2] Thành phố Hồ Chí ⏎ Minh, ngày 18 tháng 11 năm 2025',
    '[column2] ỦY BAN NHÂN DÂN ⏎ XÃ AN BÌNH',
  ],
  refuses: ['Các phòng ⏎ huyện'],
  decide: (joint) => {
    const { next, before, after } = joint;
    if (next.column === undefined && next.cell === undefined) return null;
    if (!isSameGroup(joint)) return 'part';
    if (next.column === undefined || isPlaceAndDay(before, after)) return 'join';
    const goesOn = SMALL_START.test(after) || after.startsWith('(');
    return goesOn && !END_MARK.test(before) && !isCapitals(before) ? 'join' : 'part';
  },
};
