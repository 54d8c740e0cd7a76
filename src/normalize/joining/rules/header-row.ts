import { isPlaceAndDay, SMALL_LETTER } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

/** Rows of a letterhead stand close and are no paragraph. */
export const headerRow: JoinRule = {
  name: 'header-row',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2',
  accepts: ['[header] ỦY BAN NHÂN DÂN ⏎ XÃ AN BÌNH', '[header] Độc lập - Tự do ⏎ hạnh phúc'],
  refuses: ['ỦY BAN NHÂN DÂN ⏎ XÃ AN BÌNH'],
  decide: ({ inHeader, before, after }) => {
    if (!inHeader) return null;
    return SMALL_LETTER.test(after) || isPlaceAndDay(before, after) ? 'join' : 'part';
  },
};
