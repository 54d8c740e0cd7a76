import { TYPE_ALONE, endsSentence } from '../line-starts.ts';
import { isFull } from '../wrap.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

/** Lines that no empty line parts are one Markdown paragraph; the type's name stands alone, and a dense text ends where a short line ends a sentence. */
export const markdownGroup: JoinRule = {
  name: 'markdown-group',
  source: 'CommonMark 4.8 (paragraphs)',
  accepts: [
    '[group] Giúp mọi học sinh biết bơi ⏎ Đợt hai',
    '[group] KẾ HOẠCH ⏎ Dạy bơi',
    '[group dense] Thực hiện tốt. ⏎ Ủy ban nhân dân',
  ],
  refuses: ['Giúp mọi học sinh ⏎ Đợt hai'],
  decide: (joint) => {
    const { before, after, wrap } = joint;
    if (!isSameGroup(joint) || !wrap.hasParagraphGroups) return null;
    const ends = wrap.isDense && endsSentence(before, after) && !isFull(before, after, wrap);
    return TYPE_ALONE.test(before) || ends ? 'part' : 'join';
  },
};
