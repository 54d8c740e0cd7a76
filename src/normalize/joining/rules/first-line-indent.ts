import { CAPITAL_LETTER, END_MARK, isCapitals, ITEM_START } from '../line-starts.ts';
import { DEEPER } from '../wrap.ts';
import type { JoinRule } from '../joint.ts';

/**
 * Typed or printed text whose paragraphs begin farther in than their other lines: behind a sentence such a line begins one, however full
 * the line above is; in a text that always does so, one at the margin goes on behind a semicolon, over a page's end too.
 */
export const firstLineIndent: JoinRule = {
  name: 'first-line-indent',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 (first line 1 cm or 1.27 cm in); pages of pdftotext -layout',
  accepts: [
    '[wrapped group deeper] các xã thực hiện theo đúng quy định của Luật Thư viện và Nghị định. ⏎ Đồng thời, Phòng Văn hóa kiểm tra',
    '[wrapped indented] biện pháp phòng ngừa sự cố ở kho sách của xã và của các thôn trong xã; ⏎ Hồ sơ thiết kế của kho',
  ],
  refuses: [
    '[wrapped group] các xã thực hiện theo đúng quy định của Luật Thư viện và Nghị định. ⏎ Đồng thời, Phòng Văn hóa kiểm tra',
    '[wrapped group deeper] - Các xã thực hiện theo đúng quy định của Luật Thư viện và Nghị định. ⏎ Đồng thời, Phòng Văn hóa kiểm tra',
    '[wrapped deeper] theo đúng quy định của ⏎ Đoàn kiểm tra',
    '[wrapped indented deeper] biện pháp phòng ngừa sự cố ở kho sách của xã; ⏎ - Hồ sơ thiết kế của kho',
  ],
  decide: ({ before, after, indented, wrap, startsItem }) => {
    if (startsItem || !CAPITAL_LETTER.test(after) || !END_MARK.test(before)) return null;
    // the second line of an item may hang below the first
    if (indented >= DEEPER) return ITEM_START.test(before) ? null : 'part';
    return wrap.isIndented && indented <= 0 && before.endsWith(';') && !isCapitals(after) ? 'join' : null;
  },
};
