import { NEXT_HEADING, END_MARK, isCapitals } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

const LONGEST_PART_TITLE = 220;

/** A title in capitals below "Chương II" or "PHỤ LỤC I." runs over lines in capitals. */
export const capitalsOfPartTitle: JoinRule = {
  name: 'capitals-of-part-title',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b and III.1 (phụ lục)',
  accepts: ['[part-title] DANH MỤC CÔNG TRÌNH ⏎ CẦN SỬA CHỮA NĂM 2026', '[part-title] QUY ĐỊNH CHUNG. ⏎ PHẠM VI'],
  refuses: ['[part-title] DANH MỤC CÔNG TRÌNH ⏎ Cần sửa chữa', 'DANH MỤC CÔNG TRÌNH ⏎ BẢNG 1: CẦU'],
  decide: ({ before, after, inFooter, inPartTitle, startsItem, length }) => {
    if (!inPartTitle || inFooter || startsItem || NEXT_HEADING.test(after)) return null;
    if (!isCapitals(before) || !isCapitals(after)) return null;
    return !END_MARK.test(before) && length + after.length <= LONGEST_PART_TITLE ? 'join' : 'part';
  },
};
