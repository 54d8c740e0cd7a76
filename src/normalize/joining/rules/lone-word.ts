import { isSameGroup, type JoinRule } from '../joint.ts';

/** One syllable in its first letter's case; "UBND" and its like are whole names, "KHẨN" is a stamp. */
const SYLLABLE = /^(?!(?:UBND|HĐND|MTTQ|BCH|BTV|BCĐ|BQL|TAND|VKSND|LĐLĐ|HTX|KHẨN|MẬT)$)\p{Lu}\p{L}{1,6}$/u;

/** A word alone that begins a cell of the head or foot is the start of a name that the page's code breaks. */
export const loneWord: JoinRule = {
  name: 'lone-word',
  source:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV (ô số): a cell holds whole names; crawled pages of ministries and provinces',
  accepts: [
    '[column2] ỦY ⏎ BAN NHÂN DÂN',
    '[column2] Nơi ⏎ nhận:',
    '[column2 footer] Vũ ⏎ Thị Mẫu',
    '[column2] Hà ⏎ Nội, ngày 18 tháng 11 năm 2025',
  ],
  refuses: [
    '[column2] UBND ⏎ SỞ Y TẾ',
    'ỦY ⏎ BAN NHÂN DÂN',
    '[column2] VĂN PHÒNG ⏎ SỞ Y TẾ',
    '[column2 under] NỘI ⏎ SỞ Y TẾ',
    '[column2] KHẨN ⏎ Số: 12/UBND',
  ],
  decide: (joint) => {
    const { above, previous, next, before, after } = joint;
    if (next.column === undefined || previous.column !== next.column || next.continues !== undefined) return null;
    const isFirst = above?.column !== previous.column || above.group !== previous.group;
    return isFirst && SYLLABLE.test(before) && /^\p{L}/u.test(after) && isSameGroup(joint) ? 'join' : null;
  },
};
