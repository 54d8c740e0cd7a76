import type { JoinRule } from '../joint.ts';

const NUMBER_ROW = /^(?:Số|SỐ)\s?[:.]?\s*[\d/\-–…._]/u;
const SUBJECT_MARK = /^(?:\(?\s?[Vv]\/v|về việc)\s/u;

/** A letter's subject below its number begins with a small letter and goes on nothing. */
export const subjectLine: JoinRule = {
  name: 'subject-line',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.a (ô 5b: trích yếu công văn dưới số và ký hiệu)',
  accepts: ['Số: 145/UBND-KT ⏎ về việc tổ chức ngày hội chè', 'Số 145-CV/ĐU ⏎ về việc thực hiện Kế hoạch'],
  refuses: ['theo Kế hoạch số 145/KH-UBND ⏎ về việc tổ chức ngày hội chè'],
  decide: ({ before, after }) => (NUMBER_ROW.test(before) && SUBJECT_MARK.test(after) ? 'part' : null),
};
