import { END_MARK } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

const SHORTEST = 40;

/** A reader that gives whole paragraphs: only a sentence cut before a small letter goes on. */
export const wholeParagraph: JoinRule = {
  name: 'whole-paragraph',
  source: 'Word and HTML readers: pages copied with a paragraph a line',
  accepts: [
    '[paragraph] Tích cực nắm tình hình, chủ động tuyên truyền trong nhân dân tình ⏎ hình mới ở cơ sở',
    '[paragraph] Nắm tình hình. ⏎ Chủ động tuyên truyền',
  ],
  refuses: ['Nắm tình ⏎ hình'],
  decide: ({ previous, next, before, after }) => {
    if (previous.kind !== 'paragraph' && next.kind !== 'paragraph') return null;
    return !END_MARK.test(before) && /^\p{Ll}/u.test(after) && before.length > SHORTEST ? 'join' : 'part';
  },
};
