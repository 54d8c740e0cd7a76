import { END_MARK, endsSentence } from '../line-starts.ts';
import { isFull } from '../wrap.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

/** A line that ends a sentence goes on only where it was full and its group says so, in a text whose sentences share paragraphs. */
export const endMark: JoinRule = {
  name: 'end-mark',
  source: 'wrapped text of two provinces: a sentence that happens to end at the margin',
  accepts: [
    'Thực hiện tốt. ⏎ Phòng Kinh tế',
    '[wrapped] các xã; ⏎ Phòng Kinh tế',
    '[wrapped near each] Thực hiện tốt. ⏎ Phòng Kinh tế',
  ],
  refuses: ['Thực hiện tốt ⏎ Phòng Kinh tế'],
  decide: (joint) => {
    const { before, after, wrap } = joint;
    if (!END_MARK.test(before)) return null;
    if (wrap.isSentenceEach && endsSentence(before, after)) return 'part';
    return isFull(before, after, wrap) && (isSameGroup(joint) || /[;:]$/u.test(before)) ? 'join' : 'part';
  },
};
