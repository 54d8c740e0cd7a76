import { NEXT_HEADING, END_MARK, isCapitals } from '../line-starts.ts';
import { isApart, type Joint, type JoinRule } from '../joint.ts';

const LONGEST_PART_TITLE = 220;
const NUMBERED = /^[IVX]{1,5}\s?[.)/-]\s?\p{Lu}/u;
const SHORTEST_LINE = 30;
/** "A." on a line of its own: a number, no title. */
const LETTERED = /^\p{Lu}\s?[.)]$/u;

/** "II. NỘI DUNG VÀ BIỆN PHÁP THỰC HIỆN" ⏎ "PHÒNG CHÁY RỪNG": a heading is broken where its words suggest it, not where the line is full. */
function isInHeading(joint: Joint): boolean {
  const { before, opening, wrap, inHeader } = joint;
  if (inHeader || !wrap.isHardWrapped || isApart(joint)) return false;
  return before.length >= SHORTEST_LINE && NUMBERED.test(opening) && !END_MARK.test(before);
}

/** A title in capitals below "Chương II" or "PHỤ LỤC I.", or behind "II.", runs over lines in capitals. */
export const capitalsOfPartTitle: JoinRule = {
  name: 'capitals-of-part-title',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b and III.1 (phụ lục)',
  accepts: [
    '[part-title] DANH MỤC CÔNG TRÌNH ⏎ CẦN SỬA CHỮA NĂM 2026',
    '[part-title] QUY ĐỊNH CHUNG. ⏎ PHẠM VI',
    '[wrapped] II. NỘI DUNG, HÌNH THỨC VÀ BIỆN PHÁP THỰC HIỆN ⏎ PHÒNG CHÁY RỪNG Ở CÁC XÃ',
  ],
  refuses: [
    '[part-title] DANH MỤC CÔNG TRÌNH ⏎ Cần sửa chữa',
    'DANH MỤC CÔNG TRÌNH ⏎ BẢNG 1: CẦU',
    '[wrapped] II. NỘI DUNG, HÌNH THỨC VÀ BIỆN PHÁP THỰC HIỆN ⏎ A. PHÒNG CHÁY RỪNG',
    '[wrapped apart] II. NỘI DUNG, HÌNH THỨC VÀ BIỆN PHÁP THỰC HIỆN ⏎ PHÒNG CHÁY RỪNG',
    '[wrapped] II. NỘI DUNG ⏎ PHÒNG CHÁY RỪNG',
    '[part-title] A. ⏎ PHÒNG CHÁY RỪNG',
    'II. NỘI DUNG, HÌNH THỨC VÀ BIỆN PHÁP THỰC HIỆN ⏎ PHÒNG CHÁY RỪNG',
  ],
  decide: (joint) => {
    const { before, after, inFooter, inPartTitle, startsItem, length } = joint;
    if (inFooter || startsItem || NEXT_HEADING.test(after) || !isCapitals(before) || !isCapitals(after)) return null;
    if (LETTERED.test(before) || (!inPartTitle && !isInHeading(joint))) return null;
    return !END_MARK.test(before) && length + after.length <= LONGEST_PART_TITLE ? 'join' : 'part';
  },
};
