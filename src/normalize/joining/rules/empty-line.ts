import { END_MARK, isCapitals } from '../line-starts.ts';
import { isApart, type JoinRule } from '../joint.ts';

const STARTS_SMALL = /^["“‘(]?\p{Ll}/u;
const SHORTEST = 20;

/** An empty line parts paragraphs, unless a small letter or a comma shows that the sentence is open. */
export const emptyLine: JoinRule = {
  name: 'empty-line',
  source: 'text copied with empty lines at page ends, two provinces',
  accepts: [
    '[apart] Xây dựng nông thôn mới ở các xã ⏎ Phòng Kinh tế',
    '[apart] cơ quan, đơn vị ở huyện và ⏎ các xã, thị trấn',
    '[apart] hàm lượng các chất BOD5, COD, ⏎ Coliform và chất rắn',
  ],
  refuses: ['Xây dựng nông thôn ⏎ Phòng Kinh tế'],
  decide: (joint) => {
    if (!isApart(joint)) return null;
    const { before, after, inHeader } = joint;
    const isOpen = STARTS_SMALL.test(after)
      ? !END_MARK.test(before)
      : before.endsWith(',') && !isCapitals(before) && !inHeader;
    return isOpen && before.length > SHORTEST ? 'join' : 'part';
  },
};
