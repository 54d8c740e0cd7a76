import { SMALL_LETTER } from '../line-starts.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

const SHORTEST = 20;

/** A line that begins with a small letter goes on, unless a sentence ended before it. */
export const smallLetter: JoinRule = {
  name: 'small-letter',
  source: 'Vietnamese spelling: sentences begin with a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I)',
  accepts: ['truyền thanh của ⏎ huyện, của xã', 'chủ động tuyên truyền trong nhân dân ⏎ và ở cơ sở'],
  refuses: ['chủ động tuyên truyền. ⏎ và ở cơ sở', 'truyền thanh của ⏎ Huyện ủy'],
  decide: (joint) => {
    const { before, after } = joint;
    if (!SMALL_LETTER.test(after) || /[:.!?]["”)]?$/u.test(before)) return null;
    return isSameGroup(joint) || before.length > SHORTEST ? 'join' : 'part';
  },
};
