import { foldedPattern } from '../../document/fold.ts';

/** What plans of all subjects ask for in much the same words; two of different kinds are hardly the same task. */
export type TaskKind = 'plan' | 'report' | 'fund' | 'inspect' | 'tell' | 'whole';

/**
 * "Xây dựng kế hoạch …, gửi Sở … trước ngày …"; "Báo cáo kết quả … về Sở …"; "Bố trí kinh phí …"; "Đôn đốc, kiểm tra …"; "Phổ biến,
 * nghiêm túc thực hiện Kế hoạch này".
 */
const KINDS: readonly (readonly [TaskKind, RegExp])[] = [
  [
    'fund',
    foldedPattern('(?:bố trí|cân đối|đảm bảo|bảo đảm|thẩm định|lập)(?: [^ ]+){0,4} (?:kinh phí|dự toán|ngân sách)'),
  ],
  ['plan', foldedPattern('(?:xây dựng|ban hành)(?: và)?(?: [^ ]+){0,2} kế hoạch')],
  ['inspect', foldedPattern('kiểm tra|giám sát|đôn đốc')],
  ['report', foldedPattern('báo cáo|tổng hợp')],
  [
    'tell',
    foldedPattern('tuyên truyền|truyền thông|phóng sự|phát loa|phát thanh|truyền thanh|tin bài|tờ rơi|băng rôn|pa nô'),
  ],
];
const FIRST_WORDS = 12;
const WHOLE = foldedPattern(
  '(?:phổ biến|quán triệt|triển khai|thực hiện|chấp hành)(?: [^ ]+){0,8} (?:kế hoạch|chỉ thị|công điện|quyết định|chương trình|đề án) này|(?:cơ quan|đơn vị) thường trực',
);
/** Longer ones say work of their own beside it. */
const LONGEST_WHOLE = 45;

/** By the first words of a task; null for what plans do not share. */
export function kindOfTask(words: readonly string[]): TaskKind | null {
  const opening = words.slice(0, FIRST_WORDS).join(' ');
  let best: TaskKind | null = null;
  let at = Infinity;
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(opening);
    if (found && found.index < at) [best, at] = [kind, found.index];
  }
  return best ?? (words.length <= LONGEST_WHOLE && WHOLE.test(words.join(' ')) ? 'whole' : null);
}

/** "chủ trì thực hiện các nội dung tại mục 2, mục 3 phần II", "Thực hiện nhiệm vụ tại điểm a khoản 1 Mục II Kế hoạch này". */
const POINTER =
  /(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp)(?:\s[^\s.;:]{1,12}){0,6}?\s(?:tại|ở|thuộc|theo|của|nêu tại)\s(?:các\s)?(?:mục|điểm|khoản|phần|tiết|ý)\s(?:[IVX]{1,4}|\p{N}{1,2}|[a-zđ])(?!\p{L})/iu;
const LONGEST_POINTER = 180;

export function isPointer(quote: string): boolean {
  return quote.length <= LONGEST_POINTER && POINTER.test(quote);
}
