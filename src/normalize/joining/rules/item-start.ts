import { type JoinRule } from '../joint.ts';
import { isFalseItem } from '../false-item.ts';

/** A number, letter or bullet begins an item, unless the words before it run into it. */
export const itemStart: JoinRule = {
  name: 'item-start',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b (khoản, điểm)',
  accepts: [
    'thực hiện tốt ⏎ - Công an xã',
    '1. Mục đích ⏎ 2. Yêu cầu',
    'phát triển kinh tế ⏎ - xã hội của huyện',
    'trước ngày ⏎ 21. tháng 6',
  ],
  refuses: ['thực hiện tốt ⏎ Công an xã'],
  decide: ({ before, after, startsItem, next }) => {
    if (!startsItem) return null;
    return isFalseItem(before, after) && next.blankBefore === 0 ? 'join' : 'part';
  },
};
