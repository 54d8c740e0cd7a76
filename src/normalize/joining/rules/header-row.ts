import { PLACE_START } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

const STARTS_SMALL = /^["“‘(]?\p{Ll}/u;
const PLACE_AND_DAY = /^\p{Lu}[\p{L}\s]{0,30},\s?ngày/u;

/** Rows of a letterhead stand close and are no paragraph. */
export const headerRow: JoinRule = {
  name: 'header-row',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2',
  accepts: ['[header] ỦY BAN NHÂN DÂN ⏎ XÃ AN BÌNH', '[header] Độc lập - Tự do ⏎ hạnh phúc'],
  refuses: ['ỦY BAN NHÂN DÂN ⏎ XÃ AN BÌNH'],
  decide: ({ inHeader, before, after }) => {
    if (!inHeader) return null;
    return STARTS_SMALL.test(after) || (PLACE_START.test(before) && PLACE_AND_DAY.test(after)) ? 'join' : 'part';
  },
};
