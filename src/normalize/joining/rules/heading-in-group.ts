import { END_MARK, isCapitals } from '../line-starts.ts';
import { isFull } from '../wrap.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

const NUMBERED = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s?[.)/]\s/u;
/** Characters of a heading that is told by its place alone. */
const LONGEST = 36;

/** Lines of a Markdown text without empty lines: a short heading ends before the sentence below it, capitals before small letters. */
export const headingInGroup: JoinRule = {
  name: 'heading-in-group',
  source:
    'Markdown of converters that drop empty lines; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b: headings stand on lines of their own',
  accepts: [
    '[group dense] 1. Mục đích ⏎ Giúp mọi học sinh biết bơi và biết cách cứu bạn trên',
    '[group dense] TRƯỜNG TIỂU HỌC TRÊN ĐỊA BÀN XÃ ⏎ Thực hiện Chỉ thị số 12 của',
  ],
  refuses: [
    '[group dense] 1. Mở lớp dạy bơi miễn phí cho học sinh con hộ ⏎ nghèo, hộ cận nghèo',
    '[group dense] TRƯỜNG TIỂU HỌC ⏎ TRÊN ĐỊA BÀN',
    '1. Mục đích ⏎ Giúp mọi học sinh',
  ],
  decide: (joint) => {
    const { before, after, wrap, opening, length } = joint;
    if (!isSameGroup(joint) || !wrap.isDense || !/^\p{Lu}/u.test(after)) return null;
    if (isCapitals(before)) return length > 12 && !isCapitals(after) ? 'part' : null;
    const isHeading = before === opening && NUMBERED.test(before) && !END_MARK.test(before) && before.length <= LONGEST;
    return isHeading && !isFull(before, after, wrap) && wrap.isHardWrapped ? 'part' : null;
  },
};
