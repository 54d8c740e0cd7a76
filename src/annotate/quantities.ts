import type { TextRange } from '../outline/outline-node.ts';

/** A quantity that a task is to reach; offsets in the text that was given. */
export interface TargetMention {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly measure: string | null;
  readonly comparator: '=' | '>=' | '<=' | '>' | '<';
}

/** Words before a number that say how it is meant (docs/genre.md 3.3, chỉ tiêu). */
const COMPARATORS: readonly (readonly [string, TargetMention['comparator']])[] = [
  ...['≥', '>=', 'ít nhất', 'tối thiểu', 'đạt từ', 'từ', 'không dưới', 'không ít hơn'].map((w) => [w, '>='] as const),
  ...['≤', '<=', 'tối đa', 'không quá', 'không vượt quá', 'nhiều nhất'].map((w) => [w, '<='] as const),
  ...['trên', 'hơn', 'vượt'].map((w) => [w, '>'] as const),
  ['dưới', '<'],
];
/**
 * "100% các cơ sở", "≥ 30 %", "ít nhất 01 lớp", "03 dự án", "1.500 hộ", "23 - 24%" (the last of a range is its value).
 * Refused: dates, numbers of documents, "Quý 1", "khối 10, 11", "70 năm" (an anniversary), clock times.
 * The digit is asked for first: a look back at every character would cost most of the search.
 */
const QUANTITY =
  // eslint-disable-next-line regexp/no-useless-assertions -- says nothing new, but says it first
  /(?=\d)(?<!\d,)(?<![\p{L}\p{N}./-])(?:\d{1,6}(?:,\d{1,3})?\s?(?:[-–]|đến)\s?)?(?<number>\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?|\d{1,6}(?:,\d{1,3})?)\s?(?<measure>%|phần trăm|(?:lượt|hộ|lớp|người|buổi|cuộc|đợt|dự án|đề án|sản phẩm|tiết mục|tin|bài|phóng sự|mô hình|công trình|cơ sở|đơn vị|trường|xã|phường|thôn|km|ha|m2|cây|suất quà|suất|phần quà|chuyên mục|video|clip|hội nghị|hội thảo|hồ sơ|thủ tục|học sinh|giáo viên|cán bộ|đoàn viên|hội viên|doanh nghiệp|hợp tác xã|nhà|căn|triệu đồng|tỷ đồng|tỉ đồng|đồng|điểm|bộ|chỉ tiêu|nhiệm vụ|câu lạc bộ|tổ|đội)(?!\p{L}))/giu;

const NO_QUANTITY_BEHIND =
  /(?:ngày|tháng|quý|số|khoản|điều|mục|điểm|lần thứ|khóa|khoá|thứ|giai đoạn|kỷ niệm|trong|sau|trước|năm|Ban Chỉ đạo)\s*$/iu;

export function findTargets(text: string, range: TextRange): TargetMention[] {
  const part = text.slice(range.start, range.end);
  const found: TargetMention[] = [];
  QUANTITY.lastIndex = 0;
  for (let match = QUANTITY.exec(part); match; match = QUANTITY.exec(part)) {
    const before = part.slice(Math.max(0, match.index - 24), match.index);
    if (match.groups?.['measure'] !== '%' && NO_QUANTITY_BEHIND.test(before)) continue;
    // 'đợt thi đua "500 ngày đêm hoàn thành 3.000 km đường"': in the name of something
    if (part.lastIndexOf('“', match.index) > part.lastIndexOf('”', match.index)) continue;
    const words = before.trimEnd().toLowerCase();
    const rule = COMPARATORS.find(([word]) => words.endsWith(word));
    const lead = rule ? rule[0].length + before.length - words.length : 0;
    const end = match.index + match[0].length;
    const number = (match.groups?.['number'] ?? '').replaceAll('.', '').replace(',', '.');
    found.push({
      start: range.start + match.index - lead,
      end: range.start + end,
      value: Number.parseFloat(number),
      measure: match.groups?.['measure'] ?? null,
      comparator: part.startsWith(' trở lên', end) ? '>=' : (rule?.[1] ?? '='),
    });
  }
  return found;
}
