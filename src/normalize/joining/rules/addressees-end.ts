import { BASIS_OPENERS } from '../../../lexicon/headings/plan-openings.ts';
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { JoinRule } from '../joint.ts';

const ADDRESSED = /^Kính gửi\s?:\s*\S/iu;
/** No name of a body begins so; "Triển khai", "Tiếp tục" and the like want more than a word to begin the letter. */
const OPENS = narrowToVietnamese(new RegExp(`^(?:${BASIS_OPENERS})\\s\\p{L}|^Ngày\\s\\d`, 'u'));

/** A letter's own text begins below those written to, however full their line is. */
export const addresseesEnd: JoinRule = {
  name: 'addressees-end',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5 (công văn: kính gửi, then the text)',
  accepts: [
    '[wrapped] Kính gửi: Ủy ban nhân dân các xã, phường, đặc khu trực thuộc tỉnh ⏎ Ngày 05 tháng 6 năm 2025, Chính phủ ban hành',
    '[wrapped] Kính gửi: Hiệu trưởng các trường tiểu học trên địa bàn ⏎ Thực hiện Kế hoạch số 12/KH-UBND',
  ],
  refuses: ['[wrapped] Kính gửi: Ủy ban nhân dân các xã, phường, đặc khu ⏎ Thanh Sơn và các thôn'],
  decide: ({ opening, before, after }) =>
    opening === before && ADDRESSED.test(before) && OPENS.test(after) ? 'part' : null,
};
