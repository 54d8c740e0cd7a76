import type { Line } from '../line.ts';
import { TYPE_ALONE } from './line-starts.ts';

/** "Số: 22/KH-UBND", "Độc lập - Tự do - Hạnh phúc", "Lạng Sơn, ngày 05 tháng 02 năm 2024", also behind the other column's words. */
const HEADER_LINE =
  /^(?:Số\s*:|Độc lập)|(?:^|\s)(?:CỘNG HÒA XÃ HỘI|Độc lập - Tự do)|,\s?ngày[\s\d.…]{1,12}tháng[\s\d.…]{1,12}năm[\s\d.…]{1,12}$/u;
const HEADER_REACH = 40;

/** Index of the last line that only a letterhead has, before the type's name; -1 where the text has none. */
export function findHeaderEnd(lines: readonly Line[]): number {
  let end = -1;
  for (let index = 0; index < Math.min(lines.length, HEADER_REACH); index += 1) {
    const line = lines[index];
    if (!line || line.layer !== 'body' || line.text.length > 140) continue;
    if (TYPE_ALONE.test(line.text) || /^(?:Kính gửi|Căn cứ|I\.)/u.test(line.text)) break;
    if (HEADER_LINE.test(line.text)) end = index;
  }
  return end;
}
