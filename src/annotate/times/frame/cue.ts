import { holdsAny } from '../../../document/holds-any.ts';
/** Words before an expression that say how it is meant: "trước", "chậm nhất là", "đến hết", "từ". */
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';

export type Cue = 'from-now' | 'before' | 'until' | 'done-by' | 'from' | 'in' | null;

/** A cue, its pattern, and words one of which each match holds: a text without them need not be run over. */
type CueForm = readonly [cue: Exclude<Cue, null>, words: readonly string[], pattern: RegExp];

/** In this order: the longer cue first. */
const CUES: readonly CueForm[] = [
  [
    'from-now',
    ['từ'],
    narrowToVietnamese(
      /(?<!\p{L})(?:kể\s)?từ\s{1,2}(?:nay|bây giờ|(?:khi|ngày)\s{1,2}(?:ký|ban hành|kế hoạch)[^,;.()]{0,30}?)\s{1,2}(?:cho\s)?(?:đến|tới)(?:\s{1,2}(?:trước|hết))?\s{0,3}$/iu,
    ),
  ],
  [
    'before',
    ['trước'],
    narrowToVietnamese(
      /(?<!\p{L})(?:(?:hoàn thành|hoàn thiện|xong|chậm nhất|muộn nhất)\s{1,2})?trước(?:\s{1,2}(?:thời hạn|thời điểm|hạn|mốc))?(?:\s?:)?\s{0,3}$/iu,
    ),
  ],
  [
    'until',
    ['nhất', 'hạn', 'không'],
    narrowToVietnamese(
      /(?<!\p{L})(?:chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối(?: cùng)?|hạn nộp|thời hạn(?: cuối cùng)?|không (?:quá|muộn hơn|chậm hơn))(?:\s{1,2}(?:là|vào|đến|trong|đến hết|trước|tới|hết)){0,2}\s{0,2}:?\s{0,3}$/iu,
    ),
  ],
  [
    'done-by',
    ['hoàn', 'xong'],
    narrowToVietnamese(
      /(?<!\p{L})(?:hoàn thành|xong|hoàn tất)(?:\s{1,2}(?:dứt điểm|việc|toàn bộ|ngay))?(?:\s{1,2}(?:trong|vào))?\s{0,3}$/iu,
    ),
  ],
  ['until', ['đến', 'tới'], narrowToVietnamese(/(?<!\p{L})(?:cho\s{1,2})?(?:đến|tới)(?:\s{1,2}hết)?\s{0,3}$/iu)],
  ['from', ['từ'], narrowToVietnamese(/(?<!\p{L})(?:(?:kể|bắt đầu|ngay)\s{1,2})?từ(?:\s{1,2}(?:sau|các))?\s{0,3}$/iu)],
  [
    'in',
    ['trong', 'vào', 'khoảng', 'kiến', 'suốt', 'cả'],
    narrowToVietnamese(
      /(?<!\p{L})(?:trong(?:\s{1,2}(?:\d{1,2}|hai|ba|các|cả|suốt|khoảng(?:\s{1,2}thời gian)?|thời gian))?|vào(?:\s{1,2}(?:các|khoảng|dịp))?|khoảng|dự kiến|suốt|cả)\s{0,3}$/iu,
    ),
  ],
];
const APPROXIMATE = narrowToVietnamese(
  /(?<!\p{L})(?:dự kiến|khoảng|tạm thời)(?:\s{1,2}(?:trong|vào|từ|khoảng|thời gian|tổ chức)){0,3}\s{0,3}:?\s{0,3}$/iu,
);
const APPROXIMATE_WORDS = ['kiến', 'khoảng', 'tạm'];
const REACH = 64;

/** The cue at the end of `before` and how many characters it takes. */
export function cueBefore(before: string): { readonly cue: Cue; readonly length: number } {
  const tail = before.slice(-REACH);
  const small = tail.toLowerCase();
  for (const [cue, words, pattern] of CUES) {
    const match = holdsAny(small, words) ? pattern.exec(tail) : null;
    if (match) return { cue, length: match[0].length };
  }
  return { cue: null, length: 0 };
}

/** "dự kiến", "khoảng" before the expression or its cue. */
export function isApproximate(before: string, beforeCue: string): boolean {
  return (
    endsApproximate(before.slice(-REACH)) ||
    (beforeCue.length < before.length && endsApproximate(beforeCue.slice(-REACH)))
  );
}

function endsApproximate(tail: string): boolean {
  const small = tail.toLowerCase();
  return holdsAny(small, APPROXIMATE_WORDS) && APPROXIMATE.test(tail);
}
