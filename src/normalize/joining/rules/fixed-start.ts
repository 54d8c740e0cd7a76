import { ITEM_START, FIXED_START, isCapitals } from '../line-starts.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

/** Fixed openings ("Căn cứ", "Nơi nhận", "Trên đây là") begin a paragraph; a heading in capitals may be wrapped before one. */
export const fixedStart: JoinRule = {
  name: 'fixed-start',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phụ lục III (mẫu trình bày)',
  accepts: ['theo quy định ⏎ Căn cứ Luật Thư viện', 'thực hiện Kế hoạch ⏎ Nơi nhận:'],
  refuses: ['[group] II. NỘI DUNG ⏎ KẾ HOẠCH', 'căn cứ ⏎ quy định'],
  decide: (joint) => {
    const { before, after, wrap } = joint;
    if (!FIXED_START.test(after)) return null;
    const isInGroup = wrap.hasParagraphGroups && isSameGroup(joint);
    const isWrappedHeading = isInGroup && ITEM_START.test(before) && isCapitals(before) && isCapitals(after);
    return isWrappedHeading ? null : 'part';
  },
};
