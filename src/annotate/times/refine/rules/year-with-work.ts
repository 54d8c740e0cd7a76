import { phraseEnd } from '../../../reading.ts';
import { tokenAt } from '../../../tokens.ts';
import { isYear, opensPlace, type TimeRule } from '../candidate.ts';

const COMMA = /^\s{0,2},\s{0,2}/u;

/** "Đến năm 2030, hoàn thành số hóa …": a verb of action follows; a number or a noun makes it a target. */
export const yearWithWork: TimeRule = {
  name: 'year-with-work',
  source:
    'docs/answers.md case 11: "Đến năm 2030, hoàn thành …" says when it is done, "Đến năm 2030, tỷ lệ … đạt" what is counted',
  accepts: [
    '«Năm 2025», hoàn thành số hóa hồ sơ',
    '«Đến năm 2030», hoàn thành số hóa hồ sơ',
    '«Đến hết năm 2025», cấp thẻ bảo hiểm',
  ],
  refuses: ['«Đến năm 2030», tỷ lệ thu gom', '«Đến năm 2030», 100% các khu vực', 'a) «Đến hết năm 2025»: Có 30% hộ'],
  decide: (candidate) => {
    const { frame, reading, expression } = candidate;
    if (!isYear(candidate) || (frame.cue !== 'until' && frame.cue !== null) || !opensPlace(frame.before)) return null;
    const comma = COMMA.exec(frame.after);
    if (!comma) return null;
    const word = tokenAt(reading, expression.end + comma[0].length);
    return word < reading.count && phraseEnd(reading, 'action', word) > word ? 'keep' : null;
  },
};
