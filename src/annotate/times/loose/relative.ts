import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { matchAt } from '../forms/series.ts';
import type { LooseForm, LooseMention } from './loose-mention.ts';

/**
 * Times that hang on an event: "trong vòng 05 ngày làm việc kể từ ngày nhận", "trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày",
 * "sau khi Kế hoạch được ban hành", "khi cấp trên phát động", "khi có yêu cầu", "đột xuất". None of them becomes a date.
 */
const DURATION = narrowToVietnamese(
  /(?:trong\s{1,2}(?:vòng|thời\s{1,2}(?:hạn|gian))|chậm\s{1,2}nhất(?:\s{1,2}là)?|muộn\s{1,2}nhất(?:\s{1,2}là)?|không\s{1,2}quá|sau|trước)\s{1,2}(?:tối đa\s|không quá\s)?\d{1,3}\s{0,2}(?:\([^()]{1,24}\)\s{0,2})?(?:ngày|tuần|tháng|giờ|phút)(?:\s{1,2}làm\s{1,2}việc)?,?\s{1,2}(?:kể\s{1,2}từ|tính\s{1,2}từ|(?:sau|trước|từ)(?:\s{1,2}khi)?)\s[^.;,()\n]{1,90}/iuy,
);
/** docs/genre.md 6, working days told apart: "(trong vòng 30 ngày làm việc)" in brackets of its own. "Trong 30 ngày làm việc, sau khi có quyết định": without "vòng", where working days are counted; "Trong 15 ngày kể từ ngày …". */
const BRACKETED = narrowToVietnamese(
  /(?<=\(\s{0,2})trong\s{1,2}(?:vòng|thời\s{1,2}(?:hạn|gian))\s{1,2}\d{1,3}\s{1,2}(?:ngày|tuần|tháng|giờ)(?:\s{1,2}làm\s{1,2}việc)?(?=\s{0,2}\))/iuy,
);
/** docs/genre.md 6: "trong 05 ngày (làm việc) kể từ …". */
const WORKING_DAYS = narrowToVietnamese(
  /trong\s{1,2}\d{1,3}\s{1,2}ngày(?:\s{1,2}làm\s{1,2}việc,?\s{1,2}(?:kể\s{1,2}từ|tính\s{1,2}từ|sau\s{1,2}khi)|,?\s{1,2}(?:kể|tính)\s{1,2}từ\s{1,2}ngày)\s[^.;,()\n]{1,90}/iuy,
);
/** docs/genre.md 6: "trước sự kiện 20 ngày". */
const AROUND_EVENTS = narrowToVietnamese(
  /trước\s{1,2}(?:từng|mỗi)\s{1,2}[\p{L}\s]{2,30}?\s{1,2}\d{1,3}\s{1,2}ngày(?:\s{1,2}và\s{1,2}sau\s{1,2}(?:từng|mỗi)\s{1,2}[\p{L}\s]{2,30}?\s{1,2}\d{1,3}\s{1,2}ngày)?/iuy,
);
const AFTER = narrowToVietnamese(
  /(?:ngay\s{1,2})?sau\s{1,2}(?:khi\s{1,2}|(?=(?:Lễ|Hội nghị|Đại hội)(?!\p{L})))(?:[^.;,():\n]|(?<=phòng),(?=\schống)){3,90}/iuy,
);
const WHEN =
  /khi\s{1,2}(?:có|cấp\s{1,2}trên|cần|được)\s{1,2}(?:yêu\s{1,2}cầu|phát\s{1,2}động|đề\s{1,2}nghị|chỉ\s{1,2}đạo|hướng\s{1,2}dẫn|phát\s{1,2}sinh|thiết|văn\s{1,2}bản|thông\s{1,2}báo)[^.;,():\n]{0,50}/iuy;
const SUDDEN = narrowToVietnamese(
  /(?:định\s{1,2}kỳ\s{1,2}(?:và|hoặc)\s{1,2})?đột\s{1,2}xuất(?!\p{L})(?:\s{1,2}(?:khi|theo)\s{1,2}[^.;,():\n]{2,40})?/iuy,
);

const FORMS: readonly (readonly [string, RegExp])[] = [
  ['duration', DURATION],
  ['duration', BRACKETED],
  ['duration', WORKING_DAYS],
  ['around-events', AROUND_EVENTS],
  ['after', AFTER],
  ['when', WHEN],
  ['sudden', SUDDEN],
];

const NEEDS_PLACE = new Set(['after', 'sudden']);
const OWN_PLACE = narrowToVietnamese(
  /(?:^[\s\-–+*•]{0,6}|[:(]\s{0,3}|(?<!\p{L})(?:thời gian(?:\s\p{L}{2,8}){0,2}|thực hiện|tiến hành)\s{1,2})$/iu,
);

/** "ngay sau khi ban hành Kế hoạch" + "đến hết ngày 31/12/2030": the end has a date of its own. */
const UNTIL_DAY = narrowToVietnamese(/\sđến\s{1,2}(?:hết\s{1,2})?(?:ngày|tháng|quý|năm)\s{0,2}\d/iu);

/** A time that hangs on an event: "sau khi …", "trong vòng 05 ngày kể từ …", "khi có yêu cầu", "đột xuất". */
export const relativeForm: LooseForm = {
  starts: ['trong', 'trước', 'sau', 'ngay', 'khi', 'không', 'chậm', 'muộn', 'đột', 'định'],
  read: readRelative,
};

function readRelative(text: string, at: number): LooseMention | null {
  for (const [rule, pattern] of FORMS) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    // procedures are full of "sau khi nhận đơn"; it is a time where it answers "when" on its own
    if (
      NEEDS_PLACE.has(rule) &&
      !OWN_PLACE.test(text.slice(Math.max(0, at - 24), at)) &&
      !/^ngay|^định|khi|theo/iu.test(match[0].slice(0, rule === 'after' ? 4 : undefined))
    )
      continue;
    const length = match[0].search(UNTIL_DAY);
    return { start: at, end: at + (length < 0 ? match[0].trimEnd().length : length), kind: 'relative', rule };
  }
  return null;
}
