import { goesOnCount } from '../../counted-sentence.ts';
import { isWrapped, type JoinRule } from '../joint.ts';

/** A sentence that counts "(1) …; (2) …" goes on where a row begins with its next number. */
export const countedSentence: JoinRule = {
  name: 'counted-sentence',
  source: 'plans of provinces: "tập trung: (1) …; (2) …" in one paragraph',
  accepts: ['[wrapped] gồm: (1) nạo vét mương; ⏎ (2) xây trạm bơm ở các thôn'],
  refuses: ['[wrapped] gồm các việc sau: ⏎ (2) xây trạm bơm', 'gồm: (1) nạo vét; ⏎ (2) xây trạm'],
  decide: (joint) => {
    const { startsItem, next, before, after, counted } = joint;
    if (!startsItem || next.kind !== 'line' || !goesOnCount(before, after, counted)) return null;
    return isWrapped(joint) ? 'join' : null;
  },
};
