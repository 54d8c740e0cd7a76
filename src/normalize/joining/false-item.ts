import { END_MARK, isCapitals } from './line-starts.ts';

/** "Sở Lao động - Thương binh" ⏎ "– Xã hội": names of two parts that a line parts at their dash. */
const NAME_OF_TWO =
  /(?:Thương binh|Lao động|[Kk]inh tế|Văn hóa|Văn hoá|Kế hoạch|Tài chính|Hành chính|Phát thanh|Truyền thanh|Thông tin|Tổ chức|Chính trị|Khoa học)$/u;
const NAME_GOES_ON =
  /^[-–—]\s(?:Xã hội|Thương binh|Ngân sách|Thông tin|Tài chính|Kế hoạch|Quản trị|Truyền hình|Truyền thanh|Thể thao|Cán bộ|Nội vụ|Hành chính|Kỹ thuật|Công nghệ)(?!\p{L})/u;

/** "sự nghiệp phát triển kinh tế" ⏎ "- xã hội của huyện": a dash that a wrapped line happens to begin with. */
export function isFalseItem(previous: string, next: string): boolean {
  if (END_MARK.test(previous)) return false;
  if (previous.endsWith(',')) return false;
  // "… tốc độ tăng bình quân 05" ⏎ "- 06%/năm": a range
  if (/^[-–—]\s?\d/u.test(next)) return /\d\s?%?$/u.test(previous) && !isCapitals(previous);
  if (NAME_GOES_ON.test(next) && NAME_OF_TWO.test(previous)) return true;
  if (/^[-–—]\s+\p{Ll}/u.test(next)) return /\p{L}$/u.test(previous) && !isCapitals(previous);
  // "… ngày" ⏎ "21. tháng": a number that goes on a sentence, never a new item, as items start with a capital
  return (
    /^\d{1,3}\s?[.)/]\s+\p{Ll}/u.test(next) && /(?:ngày|tháng|năm|số|khoản|điều|mục|từ|đến|và|,)$/iu.test(previous)
  );
}
