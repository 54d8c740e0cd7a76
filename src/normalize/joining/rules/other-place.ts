import { type JoinRule } from '../joint.ts';

/** Another cell of a table or another column of the page. */
export const otherPlace: JoinRule = {
  name: 'other-place',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV (ô số): columns of the head and foot',
  accepts: ['[column] UBND XÃ AN BÌNH ⏎ CỘNG HÒA XÃ HỘI'],
  refuses: ['UBND XÃ ⏎ AN BÌNH'],
  decide: ({ previous, next }) => {
    const isOtherCell =
      next.cell !== previous.cell &&
      (next.cell?.table !== previous.cell?.table ||
        next.cell?.row !== previous.cell?.row ||
        next.cell?.column !== previous.cell?.column);
    return isOtherCell || previous.column !== next.column ? 'part' : null;
  },
};
