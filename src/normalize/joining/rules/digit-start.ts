import { SMALL_START } from '../line-starts.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

const SHORTEST = 20;

/** A line that begins with a number which is no marker goes on. */
export const digitStart: JoinRule = {
  name: 'digit-start',
  source: 'amounts and days at line starts in wrapped text',
  accepts: ['tổ chức cho toàn bộ các thôn ⏎ 12 buổi chiếu phim'],
  refuses: ['tổ chức ⏎ Buổi chiếu'],
  decide: (joint) => {
    const { before, after } = joint;
    if (!SMALL_START.test(after)) return null;
    return before.length > SHORTEST || isSameGroup(joint) ? 'join' : 'part';
  },
};
