/**
 * How the body of a document opens and closes. Source: NĐ 30/2020/NĐ-CP Phụ lục III (templates), 36-HD/VPTW, docs/genre.md 4 and 3.3.
 * Sources of patterns, as the words that follow decide ("Thực hiện Kế hoạch số …" opens, "THỰC HIỆN" in a title does not); also misprinted
 * ("Căn cư Quyết định số …").
 */
export const BASIS_OPENERS =
  'Căn c[ứư]|Thực hiện|Triển khai|Thi hành|Theo|Tiếp theo|Xét|Trên cơ sở|Để|Nhằm|Tiếp tục|Hưởng ứng|Chấp hành|Phúc đáp|Ngày|Sau khi|Qua';

/** Openings of the closing paragraph. */
export const CLOSING_OPENERS = [
  'Trên (?:đây )?là',
  'Trong quá trình (?:thực hiện|triển khai|tổ chức)|Quá trình (?:tổ chức )?(?:thực hiện|triển khai)',
  'Kế hoạch này được|(?:Nhận được|Căn cứ) Kế hoạch này',
  '(?:Yêu cầu|Đề nghị) (?:các|Thủ trưởng)|Đề nghị Quý',
  '(?:Hướng dẫn|Chỉ thị|Chương trình|Thông báo|Nghị quyết|Quy định|Kết luận) này được phổ biến',
  '(?:Xin )?(?:[Tt]rân trọng|[Cc]hân thành)(?: (?:cảm|cám) ơn)?|Xin (?:cảm|cám) ơn',
  '(?:Rất m|M|Kính m)ong (?:được|nhận được|sự|Quý|quý)',
].join('|');
