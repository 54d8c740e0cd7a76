import { holdsAny } from '../../../../document/holds-any.ts';
import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import type { TimeRule } from '../candidate.ts';

const EFFECT = narrowToVietnamese(
  /(?<!\p{L})(?:hiệu\s{1,2}lực(?:\s{1,2}thi\s{1,2}hành)?|thay\s{1,2}thế|hết\s{1,2}hiệu\s{1,2}lực|được\s{1,2}thi\s{1,2}hành)[,\s]{0,3}(?:kể\s{0,2})?$/iu,
);

/** In each match of `EFFECT`. */
const EFFECT_WORDS = ['lực', 'thế', 'thi'];

const EFFECT_AFTER = narrowToVietnamese(
  /^\s{0,2}(?:,\s{1,2}(?:các\s)?(?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Quyết định)(?!\p{L})|có\s{1,2}hiệu\s{1,2}lực)/u,
);

/** When a rule comes into force, not when anybody acts. */
export const effectDate: TimeRule = {
  name: 'effect-date',
  source: 'Luật Ban hành văn bản quy phạm pháp luật 2025 (64/2025/QH15), Điều 53: "có hiệu lực từ ngày"',
  accepts: [
    'Luật có hiệu lực «từ ngày 01 tháng 01 năm 2025»',
    '«từ ngày 01 tháng 7 năm 2024», Luật Căn cước được thi hành',
  ],
  refuses: [
    '«từ ngày 01 tháng 7 năm 2024», các trường mở lớp',
    'số hóa hồ sơ còn hiệu lực, «hoàn thành trước 30/11/2024»',
  ],
  decide: ({ frame }) =>
    frame.cue !== 'done-by' &&
    frame.cue !== 'before' &&
    ((holdsAny(frame.small, EFFECT_WORDS) && EFFECT.test(frame.before)) || EFFECT_AFTER.test(frame.after))
      ? 'refuse'
      : null,
};
