import { ITEM_START } from '../line-starts.ts';
import { isFull } from '../wrap.ts';
import { isApart, type JoinRule } from '../joint.ts';

const SHORTEST_SENTENCE = 160;

/** A dash inside a long sentence that the row happens to begin with. */
export const dashInSentence: JoinRule = {
  name: 'dash-in-sentence',
  source: 'plans of ministries and cities: "… báo cáo Bộ Khoa học và Công nghệ" ⏎ "- Cơ quan thường trực …"',
  accepts: [
    '[wrapped] Định kỳ tổng hợp kết quả, gửi báo cáo về bộ chuyên ngành là cơ quan đầu mối chủ trì ⏎ - Cơ quan thường trực Tổ công tác',
  ],
  refuses: [
    '[wrapped] Định kỳ tổng hợp kết quả, gửi báo cáo về bộ chuyên ngành. ⏎ - Cơ quan thường trực',
    '[wrapped] 1. Báo cáo ⏎ - Cơ quan thường trực',
  ],
  decide: (joint) => {
    const { before, after, wrap, startsItem, length } = joint;
    if (!startsItem || !/^[-–]\s\p{L}/u.test(after) || !/\p{Ll}$/u.test(before) || isApart(joint)) return null;
    return isFull(before, after, wrap) && (length > SHORTEST_SENTENCE || !ITEM_START.test(before)) ? 'join' : null;
  },
};
