import { END_MARK, isCapitals, SMALL_LETTER } from '../line-starts.ts';
import { isApart, type JoinRule } from '../joint.ts';

/** "Căn cứ tình hình thực tế của nhà trường," over "Trường … ban hành Kế hoạch …": the sentence goes on in a paragraph of its own. */
const BASIS = /^(?:Căn cứ|Theo|Xét|Thực hiện)\s/u;
const ISSUES = /^\p{Lu}[^,;:]{2,90}\s(?:ban hành|xây dựng|hướng dẫn|thông báo|tổ chức)\s/u;
const SHORTEST = 20;

/** An empty line parts paragraphs, unless a small letter or a comma shows that the sentence is open. */
export const emptyLine: JoinRule = {
  name: 'empty-line',
  source: 'text copied with empty lines at page ends, two provinces',
  accepts: [
    '[apart] Xây dựng nông thôn mới ở các xã ⏎ Phòng Kinh tế',
    '[apart] cơ quan, đơn vị ở huyện và ⏎ các xã, thị trấn',
    '[apart] Căn cứ tình hình thực tế của nhà trường, ⏎ Trường Tiểu học Nà Lộc ban hành Kế hoạch dạy bơi như sau:',
    '[apart] hàm lượng các chất BOD5, COD, ⏎ Coliform và chất rắn',
  ],
  refuses: ['Xây dựng nông thôn ⏎ Phòng Kinh tế'],
  decide: (joint) => {
    if (!isApart(joint)) return null;
    const { before, after, inHeader, interrupted, opening } = joint;
    if (!interrupted && BASIS.test(opening) && ISSUES.test(after)) return 'part';
    const isOpen = SMALL_LETTER.test(after)
      ? !END_MARK.test(before)
      : before.endsWith(',') && !isCapitals(before) && !inHeader;
    return isOpen && before.length > SHORTEST ? 'join' : 'part';
  },
};
