import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { END_MARK } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

/** Behind a small word, so that "Nâng cấp" and "Lịch theo tuần" want none. */
const NUMBER_WANTED = narrowToVietnamese(
  /\p{Ll}{2,8}\s(?:khối lớp|lớp|cấp độ|khối|loại|hạng|mức|bậc|khoản|điều|mục)$/u,
);
const NUMBER = narrowToVietnamese(/^\d{1,2}\s?[.)/]\s\p{Lu}/u);
const ARTICLE_WANTED = narrowToVietnamese(
  /(?:(?<!\p{L})(?:khoản\s\d{1,2}|điểm\s[a-zđ]|tại|theo)|Điều\s\d{1,3}(?:,|\svà))$/iu,
);
const ARTICLE = narrowToVietnamese(
  /^(?:Điều|Phụ lục)\s(?:\d{1,3}|[IVX]{1,5})(?:[;,)]|\s(?:và|của|kèm theo|ban hành kèm|Luật|Bộ luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Quy chế)(?!\p{L}))/u,
);
/** "… và điểm" ⏎ "3.7 Hướng dẫn số 06-HD/TW": the number of a point of a document that is cited. */
const POINT_WANTED = narrowToVietnamese(/\p{Ll}{1,8},?\s(?:[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Mm]ục|tiết)$/u);
const CITED_POINT = narrowToVietnamese(
  /^\d{1,2}(?:\.\d{1,2}){0,3}(?:,|\s[-–])?\s(?:Điều\s\d|(?:Quy định|Quy chế|Hướng dẫn|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Luật|Bộ luật|Điều lệ)\s(?:số\s?\d|này|\p{Lu}))/u,
);
const NUMBERED = /^(?:\d{1,2}|[IVX]{1,5}|[a-zđ])\s?[.)/]/u;
const SHORTEST_SENTENCE = 60;

/** A word that wants a number ends the line: "khối lớp" ⏎ "1. Đo thị lực". */
export const numberWanted: JoinRule = {
  name: 'number-wanted',
  source:
    'plans of schools and health stations with wrapped lines; "khoản 1" ⏎ "Điều 5": Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  accepts: [
    '- Phát phiếu khám cho học sinh khối lớp ⏎ 1. Đo thị lực cho từng em.',
    '+ Căn cứ: khoản 2 Điều 3; khoản 1 ⏎ Điều 5; khoản 4 Điều 9 Luật Thư viện.',
    '1. Cấp phát kinh phí tại ⏎ Điều 1 Quyết định này theo quy định.',
    'thẩm quyền theo quy định tại Điều 12, ⏎ Điều 13 Luật Thư viện và các văn bản hướng dẫn',
    'Các việc của cả giai đoạn được nêu tại ⏎ Phụ lục II kèm theo Kế hoạch này',
    '- Đánh giá theo tiêu chí cấp độ ⏎ 2. Gửi kết quả.',
    'quản lý rừng bền vững theo quy định tại Khoản ⏎ 3 - Điều 61 Luật Lâm nghiệp',
    'Thực hiện theo điểm 4.3.2 Quy định số 12-QĐ/TW và điểm ⏎ 3.7 Hướng dẫn số 06-HD/TW.',
  ],
  refuses: [
    'Hỗ trợ cộng điểm ⏎ 3. Hướng dẫn các xã thực hiện.',
    '3. Phân theo lớp ⏎ 1. Lớp lá',
    '- Nâng cấp ⏎ 1. Đường',
    'khoản 1. ⏎ Điều 5. Hiệu lực',
    'Ban hành kèm theo ⏎ Điều 1. Quyết định này có hiệu lực',
    'Các việc của cả giai đoạn được nêu tại ⏎ Phụ lục II DANH MỤC CÔNG TRÌNH',
    'Sửa đổi Điều 12, Điều 14 ⏎ Điều 13 Luật Thư viện được sửa đổi như sau',
  ],
  decide: ({ before, after, opening, length, inHeader }) => {
    if (inHeader || !/^[\dĐP]/u.test(after) || END_MARK.test(before)) return null;
    if (ARTICLE_WANTED.test(before) && ARTICLE.test(after)) return 'join';
    if (POINT_WANTED.test(before) && CITED_POINT.test(after)) return 'join';
    const isHeading = NUMBERED.test(opening) && length < SHORTEST_SENTENCE;
    return !isHeading && NUMBER_WANTED.test(before) && NUMBER.test(after) ? 'join' : null;
  },
};
