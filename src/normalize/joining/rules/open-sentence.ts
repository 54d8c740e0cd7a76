import { isSameGroup, type JoinRule } from '../joint.ts';

function hasOpenQuote(text: string): boolean {
  const open = text.lastIndexOf('“');
  return open >= 0 && text.indexOf('”', open) < 0;
}

/** A comma or an open quotation mark leaves the sentence open. */
export const openSentence: JoinRule = {
  name: 'open-sentence',
  source: 'Vietnamese spelling; wrapped text of scans',
  accepts: ['[wrapped] các xã, ⏎ Phòng Kinh tế', '[wrapped] chủ đề “Xuân ⏎ Tình nguyện”'],
  refuses: ['các xã ⏎ Phòng Kinh tế'],
  decide: (joint) => {
    const { before, wrap } = joint;
    if (!before.endsWith(',') && !hasOpenQuote(before)) return null;
    return wrap.isHardWrapped || isSameGroup(joint) ? 'join' : 'part';
  },
};
