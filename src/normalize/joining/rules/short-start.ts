import { endsSentence } from '../line-starts.ts';
import { isFull } from '../wrap.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

/** The first row of a paragraph is short where its tag stood before it in a page's code. */
export const shortStart: JoinRule = {
  name: 'short-start',
  source: 'web pages of provinces copied from their source text',
  accepts: ['[group wrapped next] do thiên tai ở các xã. ⏎ Tuy nhiên, mưa lũ'],
  refuses: ['[group] do thiên tai ⏎ Tuy nhiên'],
  decide: (joint) => {
    const { before, next, following, wrap } = joint;
    if (!isSameGroup(joint) || !wrap.hasParagraphGroups || !wrap.isHardWrapped) return null;
    if (!following || following.group !== next.group || following.blankBefore > 0) return null;
    if (!endsSentence(before.replace(/\[\d{1,2}\]$/u, '.'), next.text)) return null;
    return /^\p{Ll}/u.test(following.text) && !isFull(next.text, following.text, wrap) ? 'part' : null;
  },
};
