/** What stands around an expression and says how it is meant. Cues are read from the 80 characters before it. */
import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import type { Expression } from './expression.ts';

export type Cue = 'from-now' | 'before' | 'until' | 'done-by' | 'from' | 'in' | null;

export interface Frame {
  /** Start of the whole mention, cue and clock included. */
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  readonly clock: string | null;
  readonly weekday: number | null;
  readonly approximate: boolean;
  /** "và các năm tiếp theo", "trở đi", "đến khi …". */
  readonly isOpen: boolean;
  /** "hằng năm" right after the expression: it recurs. */
  readonly recurs: boolean;
  /** "Thời gian:", "Tiến độ:" and the like stand before it in the paragraph. */
  readonly labelled: boolean;
  /** The label asks for a last day ("Hạn đăng ký:"). */
  readonly isDeadlineLabel: boolean;
  /** Text before the mention, up to 120 characters. */
  readonly before: string;
  readonly after: string;
}

const CLOCK = String.raw`\d{1,2}(?:\s?(?:giờ|[hg])\s?(?:\d{2})?\s?(?:phút|['’p])?|:\d{2})`;
const CLOCK_BEFORE = narrowToVietnamese(
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:lúc|vào lúc|bắt đầu lúc|từ lúc|từ)\s{1,2})?(?<from>${CLOCK})(?:\s{0,2}(?:[-–]|đến|tới)\s{0,2}(?<to>${CLOCK}))?(?:\s{0,2}\([^()]{1,20}\))?\s{0,2},?\s{0,2}(?:(?:sáng|trưa|chiều|tối)\s{0,2})?,?\s{0,2}(?:vào\s{1,2})?$`,
    'iu',
  ),
);
const CLOCK_AFTER = narrowToVietnamese(
  new RegExp(
    String.raw`^\s{0,2}[,(]?\s{0,2}(?:(?:vào\s)?(?:lúc|hồi)|bắt đầu (?:từ|lúc)|từ|vào)\s{1,2}(?<from>${CLOCK})(?:\s{0,2}(?:[-–]|đến)\s{0,2}(?<to>${CLOCK}))?\)?`,
    'iu',
  ),
);
const WEEKDAY = String.raw`thứ\s{1,2}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s{1,2}nhật`;
const WEEKDAY_BEFORE = narrowToVietnamese(
  new RegExp(String.raw`(?<!\p{L})(?:vào\s{1,2})?(?<weekday>${WEEKDAY})\s{0,2}[,(]?\s{0,2}$`, 'iu'),
);
const WEEKDAY_AFTER = narrowToVietnamese(
  new RegExp(
    String.raw`^\s{0,2}(?:\(\s?(?:tức\s)?(?<inside>${WEEKDAY})\s?\)|[,–-]?\s{1,2}(?<bare>${WEEKDAY})(?!\p{L}))`,
    'iu',
  ),
);
const PART_OF_DAY_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:(?:buổi\s)?(?:sáng|trưa|chiều|tối|đêm)(?:\s(?:và|đến|,)\s?(?:sáng|chiều|tối))?|cả)\s{1,3}$/iu,
);
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  nhật: 0,
  2: 1,
  3: 2,
  4: 3,
  5: 4,
  6: 5,
  7: 6,
};

/** In this order: the longer cue first. */
const CUES: readonly (readonly [Exclude<Cue, null>, RegExp])[] = [
  [
    'from-now',
    narrowToVietnamese(
      /(?<!\p{L})(?:kể\s)?từ\s{1,2}(?:nay|bây giờ|(?:khi|ngày)\s{1,2}(?:ký|ban hành|kế hoạch)[^,;.()]{0,30}?)\s{1,2}(?:cho\s)?(?:đến|tới)(?:\s{1,2}(?:trước|hết))?\s{0,3}$/iu,
    ),
  ],
  [
    'before',
    narrowToVietnamese(
      /(?<!\p{L})(?:(?:hoàn thành|hoàn thiện|xong|chậm nhất|muộn nhất)\s{1,2})?trước(?:\s{1,2}(?:thời hạn|thời điểm|hạn|mốc))?(?:\s?:)?\s{0,3}$/iu,
    ),
  ],
  [
    'until',
    narrowToVietnamese(
      /(?<!\p{L})(?:chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối(?: cùng)?|hạn nộp|thời hạn(?: cuối cùng)?)(?:\s{1,2}(?:là|vào|đến|trong|đến hết|trước|tới|hết)){0,2}\s{0,2}:?\s{0,3}$/iu,
    ),
  ],
  ['until', narrowToVietnamese(/(?<!\p{L})không\s{1,2}(?:quá|muộn hơn|chậm hơn)\s{0,3}$/iu)],
  [
    'done-by',
    narrowToVietnamese(
      /(?<!\p{L})(?:hoàn thành|xong|hoàn tất)(?:\s{1,2}(?:dứt điểm|việc|toàn bộ|ngay))?(?:\s{1,2}(?:trong|vào|đến hết|đến))?\s{0,3}$/iu,
    ),
  ],
  ['until', narrowToVietnamese(/(?<!\p{L})(?:cho\s{1,2})?(?:đến|tới)(?:\s{1,2}hết)?\s{0,3}$/iu)],
  ['until', narrowToVietnamese(/(?<!\p{L})hết\s{0,3}$/iu)],
  ['from', narrowToVietnamese(/(?<!\p{L})(?:(?:kể|bắt đầu|ngay)\s{1,2})?từ(?:\s{1,2}(?:sau|các))?\s{0,3}$/iu)],
  [
    'in',
    narrowToVietnamese(
      /(?<!\p{L})(?:trong(?:\s{1,2}(?:các|cả|suốt|khoảng(?:\s{1,2}thời gian)?|thời gian))?|vào(?:\s{1,2}(?:các|khoảng|dịp))?|khoảng|dự kiến|suốt|cả)\s{0,3}$/iu,
    ),
  ],
];
const APPROXIMATE = narrowToVietnamese(
  /(?<!\p{L})(?:dự kiến|khoảng|tạm thời)(?:\s{1,2}(?:trong|vào|từ|khoảng|thời gian|tổ chức)){0,3}\s{0,3}:?\s{0,3}$/iu,
);
const APPROXIMATE_AFTER = /^\s{0,2}\((?:dự kiến|tạm tính)\)/iu;
const OPEN_AFTER = narrowToVietnamese(
  /^\s{0,3},?\s{0,2}(?:và\s{1,2}(?:(?:trong\s)?(?:các|những)\s{1,2})?(?:năm|tháng|quý)\s{1,2}(?:tiếp theo|sau|kế tiếp)|trở\s{1,2}(?:đi|về sau)|(?:cho\s{1,2})?đến\s{1,2}(?:khi|hết\s(?:đợt|chiến dịch)|lúc)(?!\p{L})|cho\s{1,2}đến\s{1,2}nay)/iu,
);
const RECURS_AFTER = narrowToVietnamese(
  /^\s{0,3}(?:của\s{1,2}|,\s?)?(?:tháng\s(?:đầu|cuối)\squý,?\s?)?(?:hằng|hàng|mỗi)\s{1,2}(?:năm|tháng|quý|tuần)(?!\p{L})/iu,
);
const LABEL_WORD = /thời|tiến|hạn|lịch|thành/iu;
/** Far from the time only with a colon: "Thời gian tổ chức, địa điểm: …"; "lịch sử" is no label. */
const LABEL = narrowToVietnamese(
  /(?<!\p{L})(?:(?:thời\s{1,2}(?:gian|hạn|điểm)|tiến\s{1,2}độ|hạn(?:\s{1,2}(?:cuối|chót|nộp|đăng ký|gửi))?|lịch(?:\s{1,2}(?:trình|tổ chức|thi|họp))?)(?!\p{L})[^.;:()\n]{0,60}:\s{0,3}(?:-\s{0,2}|\d{1,2}\s(?:ngày|buổi),?\s{0,2})?|thời\s{1,2}(?:gian|hạn)(?:\s{1,2}(?:thực hiện|tổ chức|triển khai|hoàn thành|dự kiến|tuyên truyền|cao điểm|bắt đầu|kết thúc|là)){0,2}\s{0,3}[-–]?\s{0,2}|^[-+*•\s]{0,4}tiến\s{1,2}độ\s{1,3}(?:thực hiện|hoàn thành)?\s{0,3})$/iu,
);
const DEADLINE_LABEL = narrowToVietnamese(
  /(?<!\p{L})(?:hạn\s{1,2}(?:cuối|chót|nộp|đăng ký|gửi)|hoàn\s{1,2}thành|thời\s{1,2}hạn(?!\p{L})(?!\s(?:thực hiện|triển khai)))[\p{L}\s]{0,40}:\s{0,3}$/iu,
);

/** How far back a frame looks; the farthest need is a label before a colon. */
const WINDOW = 120;
/** Every cue ends in one of these words, so most expressions need no pattern at all. */
const CUE_END = new Set(
  'đến tới trước hết hạn mốc điểm nhất trễ chót cuối cùng nộp là vào trong quá hơn thành xong tất điểm việc bộ ngay từ sau các khoảng gian dịp kiến suốt cả'.split(
    ' ',
  ),
);
const LAST_WORD = narrowToVietnamese(/\p{L}{1,8}(?=\s?:?\s{0,3}$)/iu);

export function readFrame(text: string, expression: Expression): Frame {
  const before = text.slice(Math.max(0, expression.start - WINDOW), expression.start);
  let cut = before.length;
  let weekday: number | null = null;
  let clock: string | null = null;
  const isDay = expression.points[0]?.unit === 'day';
  const weekdayBefore = isDay ? WEEKDAY_BEFORE.exec(before.slice(-24)) : null;
  if (weekdayBefore) {
    cut = before.length - weekdayBefore[0].length;
    weekday = toWeekday(weekdayBefore.groups?.['weekday'] ?? '');
  }
  const partOfDay = isDay ? PART_OF_DAY_BEFORE.exec(before.slice(Math.max(0, cut - 24), cut)) : null;
  if (partOfDay) cut -= partOfDay[0].length;
  const nearby = before.slice(Math.max(0, cut - 64), cut);
  const clockBefore = isDay && /\d\D{0,30}$/u.test(nearby) ? CLOCK_BEFORE.exec(nearby) : null;
  let startsAtClock = false;
  if (clockBefore) {
    cut -= clockBefore[0].length;
    clock = toClock(clockBefore.groups?.['from'], clockBefore.groups?.['to']);
    startsAtClock = /^(?:từ|lúc|vào)/iu.test(clockBefore[0]);
  }
  const beforeCue = before.slice(0, cut);
  let rest = beforeCue;
  let cue: Cue = null;
  if (CUE_END.has(LAST_WORD.exec(rest.slice(-12))?.[0].toLowerCase() ?? '')) {
    const tail = rest.slice(-64);
    for (const [name, pattern] of CUES) {
      const match = pattern.exec(tail);
      if (!match) continue;
      cue = name;
      cut -= match[0].length;
      break;
    }
  }
  rest = before.slice(0, cut);
  if (cue === null && startsAtClock) cue = 'in';
  const after = text.slice(expression.end, expression.end + 80);
  let end = expression.end;
  const weekdayAfter = isDay ? WEEKDAY_AFTER.exec(after) : null;
  if (weekdayAfter) {
    weekday = toWeekday(weekdayAfter.groups?.['inside'] ?? weekdayAfter.groups?.['bare'] ?? '');
    end += weekdayAfter[0].length;
  }
  if (isDay && clock === null) {
    const clockAfter = CLOCK_AFTER.exec(text.slice(end, end + 60));
    if (clockAfter) {
      clock = toClock(clockAfter.groups?.['from'], clockAfter.groups?.['to']);
      if (clock !== null) end += clockAfter[0].length;
    }
  }
  const open = OPEN_AFTER.exec(after);
  const recurs = RECURS_AFTER.exec(after);
  if (open) end = expression.end + open[0].length;
  if (recurs) end = expression.end + recurs[0].length;
  const mayHaveLabel = LABEL_WORD.test(rest);
  const start = expression.start - (before.length - cut);
  return {
    start: start + leadingBlanks(text, start),
    end,
    cue,
    clock,
    weekday,
    approximate:
      APPROXIMATE.test(beforeCue.slice(-64)) ||
      (rest.length < beforeCue.length && APPROXIMATE.test(rest.slice(-64))) ||
      APPROXIMATE_AFTER.test(after),
    isOpen: open !== null,
    recurs: recurs !== null,
    labelled: mayHaveLabel && LABEL.test(rest),
    isDeadlineLabel: mayHaveLabel && cue === null && DEADLINE_LABEL.test(rest),
    before: rest,
    after: text.slice(end, end + 60),
  };
}

function leadingBlanks(text: string, at: number): number {
  let blanks = 0;
  while (text.charCodeAt(at + blanks) === 32) blanks += 1;
  return blanks;
}

function toWeekday(word: string): number | null {
  const last = word.toLowerCase().split(/\s+/u).pop() ?? '';
  return WEEKDAYS[last] ?? null;
}

/** "19h30" gives "19:30", "8h00-10h00" "08:00/10:00"; null where the hour is impossible. */
function toClock(from: string | undefined, to: string | undefined): string | null {
  const start = toHour(from);
  const end = toHour(to);
  if (start === null) return null;
  return end === null ? start : `${start}/${end}`;
}

function toHour(written: string | undefined): string | null {
  const match = /^(\d{1,2})(?:\s?(?:giờ|[hg])\s?|:)(\d{2})?/iu.exec(written ?? '');
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  return hour > 24 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
