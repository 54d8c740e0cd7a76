import { BASIS_OPENERS } from '../../../lexicon/headings/plan-openings.ts';
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { ANNEX_NOTE } from '../line-starts.ts';
import type { JoinRule } from '../joint.ts';

const ADDRESSED = /^Kính gửi\s?:\s*\S/iu;
/** No name of a body begins so; "Triển khai", "Tiếp tục" and the like want more than a word to begin the letter. */
const OPENS = narrowToVietnamese(new RegExp(`^(?:${BASIS_OPENERS})\\s\\p{L}|^Ngày\\s\\d`, 'u'));
const TOLD = /^Ngày\s\d[^,;.]{4,30},\s\p{Lu}/u;

/** The text of a letter or an attached plan begins below those written to, or below its note, however full that line is. */
export const textBegins: JoinRule = {
  name: 'text-begins',
  source:
    'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5 (công văn: kính gửi, then the text); Phụ lục I, mục IV (kèm theo)',
  accepts: [
    '[wrapped] Kính gửi: Ủy ban nhân dân các xã, phường, đặc khu trực thuộc tỉnh ⏎ Ngày 05 tháng 6 năm 2025, Chính phủ ban hành',
    '[wrapped] Kính gửi: Hiệu trưởng các trường tiểu học trên địa bàn ⏎ Thực hiện Kế hoạch số 12/KH-UBND',
    '[near] (Kèm theo Quyết định số 12/QĐ-SYT ngày 10 tháng 6 năm 2026 của Sở Y tế ⏎ Ngày 05 tháng 6 năm 2025, Chính phủ ban hành',
  ],
  refuses: [
    '[wrapped] Kính gửi: Ủy ban nhân dân các xã, phường, đặc khu ⏎ Thanh Sơn và các thôn',
    '[near] (Kèm theo Quyết định số 12/QĐ-SYT ngày 10 tháng 6 năm 2026 của Sở Y tế về ⏎ Thực hiện Đề án tủ thuốc của thôn',
  ],
  decide: ({ opening, before, after }) =>
    (ADDRESSED.test(opening) && OPENS.test(after)) ||
    (opening === before && ANNEX_NOTE.test(before) && TOLD.test(after))
      ? 'part'
      : null,
};
