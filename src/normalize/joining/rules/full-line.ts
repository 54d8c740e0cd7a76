import { isFull } from '../wrap.ts';
import { type JoinRule } from '../joint.ts';

/** In text of one width a line goes on where the next word had no room on it. */
export const fullLine: JoinRule = {
  name: 'full-line',
  source: 'typed and recognized text: the margin breaks lines',
  accepts: ['[wrapped] Phối hợp các ban ngành của xã ⏎ Thanh Sơn tổ chức', '[wide] Phối hợp ⏎ Thanh Sơn'],
  refuses: ['Phối hợp ⏎ Thanh Sơn'],
  decide: ({ before, after, wrap }) => {
    if (!wrap.isHardWrapped) return null;
    return isFull(before, after, wrap) ? 'join' : 'part';
  },
};
