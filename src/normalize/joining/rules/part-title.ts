import { FIXED_START, NAMED_ALONE, NEXT_HEADING } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

const LONGEST_PART_TITLE = 220;

/** "Chương II" alone on its line goes on in its title. */
export const partTitle: JoinRule = {
  name: 'part-title',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b: the title stands centred below the number of a part',
  accepts: ['Chương II ⏎ QUY ĐỊNH CỤ THỂ', 'PHẦN THỨ NHẤT ⏎ Mục tiêu'],
  refuses: ['Chương II của Luật ⏎ Thư viện'],
  decide: ({ before, after, inFooter, startsItem }) => {
    if (inFooter || !NAMED_ALONE.test(before)) return null;
    const isTitle = !startsItem && !NEXT_HEADING.test(after) && !FIXED_START.test(after) && /^\p{Lu}/u.test(after);
    return isTitle && after.length <= LONGEST_PART_TITLE ? 'join' : 'part';
  },
};
