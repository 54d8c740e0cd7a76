import { isFull } from '../wrap.ts';
import { type JoinRule } from '../joint.ts';

/** Words that have a capital only where they open a sentence. */
const OPENS = /^(?:Các|Những|Việc|Khi|Trong|Ngày\s\d)\s/u;

/** In text of one width a line goes on where the next word had no room on it, unless that word opens a sentence. */
export const fullLine: JoinRule = {
  name: 'full-line',
  source: 'typed and recognized text: the margin breaks lines',
  accepts: [
    '[wrapped] Phối hợp các ban ngành của xã ⏎ Thanh Sơn tổ chức',
    '[wide] Phối hợp ⏎ Thanh Sơn',
    '[wrapped] 1. Sách dùng chung và những quy định ⏎ Các loại sách gồm',
  ],
  refuses: ['Phối hợp ⏎ Thanh Sơn'],
  decide: ({ before, after, wrap }) => {
    if (!wrap.isHardWrapped) return null;
    return isFull(before, after, wrap) && !OPENS.test(after) ? 'join' : 'part';
  },
};
