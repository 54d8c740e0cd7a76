import { SMALL_START, isCapitals } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

/** Capitals and running text are not one paragraph. */
export const capitalsChange: JoinRule = {
  name: 'capitals-change',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5: titles and headings in capitals',
  accepts: ['MỤC ĐÍCH, YÊU CẦU ⏎ Nâng cao nhận thức', 'Nâng cao nhận thức ⏎ TỔ CHỨC THỰC HIỆN'],
  refuses: ['MỤC ĐÍCH ⏎ yêu cầu', 'Nâng cao ⏎ Nhận thức'],
  decide: ({ before, after }) => (isCapitals(before) !== isCapitals(after) && !SMALL_START.test(after) ? 'part' : null),
};
