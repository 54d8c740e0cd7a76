import { describe, expect, it } from 'vitest';
import { findMarkers, type MarkerForm } from '../../src/outline/line-rules/index.ts';
import { formatRoman, parseRoman } from '../../src/outline/line-rules/roman-value.ts';

/** What the rule `form` says of a line: its marker, its ordinal and what follows; null where it is silent. */
function readAs(form: MarkerForm, line: string): [marker: string, ordinal: number, rest: string] | null {
  const found = findMarkers(line).find((candidate) => candidate.form === form);
  return found ? [found.marker, found.ordinal, line.slice(found.length)] : null;
}

type Positives = [line: string, marker: string, ordinal: number, rest: string][];

/** A table of lines that a form is read from, and one of lines that it has to leave alone. */
function describeForm(form: MarkerForm, positives: Positives, negatives: string[]): void {
  describe(form, () => {
    it.each(positives)('%s', (line, marker, ordinal, rest) => {
      expect(readAs(form, line)).toEqual([marker, ordinal, rest]);
    });
    it.each(negatives)('not in: %s', (line) => {
      expect(readAs(form, line)).toBeNull();
    });
  });
}

describeForm(
  'appendix',
  [
    ['PHỤ LỤC', '', 0, 'PHỤ LỤC'],
    ['Phụ lục I', '', 1, 'Phụ lục I'],
    ['PHỤ LỤC 02: DANH MỤC NHIỆM VỤ', '', 2, 'PHỤ LỤC 02: DANH MỤC NHIỆM VỤ'],
    ['Phụ lục số 3', '', 3, 'Phụ lục số 3'],
    ['PHỤ LỤC (Kèm theo Kế hoạch số 12/KH-UBND)', '', 0, 'PHỤ LỤC (Kèm theo Kế hoạch số 12/KH-UBND)'],
    ['Biểu mẫu số 1', '', 1, 'Biểu mẫu số 1'],
    ['MẪU SỐ 02: BÁO CÁO KẾT QUẢ', '', 2, 'MẪU SỐ 02: BÁO CÁO KẾT QUẢ'],
    ['Biểu 3', '', 3, 'Biểu 3'],
  ],
  [
    'Phụ lục kèm theo Kế hoạch này nêu rõ phân công',
    'Phụ lục này quy định',
    'Biểu dương các tập thể, cá nhân',
    'Mẫu báo cáo theo hướng dẫn',
    'Biểu 3 nêu các chỉ tiêu',
  ],
);

describeForm(
  'part',
  [
    ['Phần I', 'Phần I', 1, ''],
    ['PHẦN THỨ NHẤT', 'PHẦN THỨ NHẤT', 1, ''],
    ['Phần thứ hai. NHIỆM VỤ', 'Phần thứ hai.', 2, 'NHIỆM VỤ'],
    ['PHẦN II: TỔ CHỨC THỰC HIỆN', 'PHẦN II:', 2, 'TỔ CHỨC THỰC HIỆN'],
  ],
  ['Phần mềm quản lý văn bản', 'Phần I của Kế hoạch này', 'Phần thứ', 'Phần lớn các xã', 'PHẦN CHUNG'],
);

describeForm(
  'chapter',
  [
    ['Chương I', 'Chương I', 1, ''],
    ['CHƯƠNG IV. ĐIỀU KHOẢN THI HÀNH', 'CHƯƠNG IV.', 4, 'ĐIỀU KHOẢN THI HÀNH'],
  ],
  ['Chương trình hành động', 'CHƯƠNG TRÌNH LÀM VIỆC', 'Chương II, Mục 1 của Nghị định'],
);

describeForm(
  'section',
  [
    ['Mục 1', 'Mục 1', 1, ''],
    ['Mục 2. Quyền hạn', 'Mục 2.', 2, 'Quyền hạn'],
    ['Tiểu mục 3: Hồ sơ', 'Tiểu mục 3:', 3, 'Hồ sơ'],
  ],
  [
    'Điều 1 Nghị định số 85/2023/NĐ-CP quy định về chế độ tập sự:',
    'Mục 3 Kế hoạch này',
    'Mục tiêu chung',
    'MỤC ĐÍCH',
    'Mục 3, phần II của Kế hoạch này',
    'Mục đích, yêu cầu',
    'Mục lục',
  ],
);

describeForm(
  'article',
  [
    ['Điều 1. Ban hành kèm theo Quyết định này', 'Điều 1.', 1, 'Ban hành kèm theo Quyết định này'],
    ['ĐIỀU 12: Hiệu lực', 'ĐIỀU 12:', 12, 'Hiệu lực'],
    ['Điều 3 Chánh Văn phòng chịu trách nhiệm', 'Điều 3', 3, 'Chánh Văn phòng chịu trách nhiệm'],
  ],
  ['Điều chỉnh kế hoạch', 'Điều 5 của Luật này quy định', 'Điều kiện bảo đảm', 'Điều 5, 6 của Quy chế', 'Điều lệ Đảng'],
);

describeForm(
  'roman',
  [
    ['I. MỤC ĐÍCH, YÊU CẦU', 'I.', 1, 'MỤC ĐÍCH, YÊU CẦU'],
    ['I- MỤC ĐÍCH, YÊU CẦU', 'I-', 1, 'MỤC ĐÍCH, YÊU CẦU'],
    ['III-  TỔ CHỨC THỰC HIỆN', 'III-', 3, 'TỔ CHỨC THỰC HIỆN'],
    ['III/- CÁC HỆ THÔNG TIN', 'III/-', 3, 'CÁC HỆ THÔNG TIN'],
    ['II/ NỘI DUNG', 'II/', 2, 'NỘI DUNG'],
    ['IV) KINH PHÍ', 'IV)', 4, 'KINH PHÍ'],
    ['V.TỔ CHỨC THỰC HIỆN', 'V.', 5, 'TỔ CHỨC THỰC HIỆN'],
    ['VI .- KHEN THƯỞNG', 'VI .-', 6, 'KHEN THƯỞNG'],
    ['XII. CHẾ ĐỘ BÁO CÁO', 'XII.', 12, 'CHẾ ĐỘ BÁO CÁO'],
    ['I. “Năm dân vận chính quyền”', 'I.', 1, '“Năm dân vận chính quyền”'],
    ['I. 100% cơ quan, đơn vị ban hành kế hoạch', 'I.', 1, '100% cơ quan, đơn vị ban hành kế hoạch'],
    ['Ill. TỔ CHỨC THỰC HIỆN', 'Ill.', 3, 'TỔ CHỨC THỰC HIỆN'],
    ['lI. NỘI DUNG', 'lI.', 2, 'NỘI DUNG'],
    ['1V. KINH PHÍ', '1V.', 4, 'KINH PHÍ'],
    ['Vl. TỔ CHỨC', 'Vl.', 6, 'TỔ CHỨC'],
    ['111. TỔ CHỨC THỰC HIỆN', '111.', 3, 'TỔ CHỨC THỰC HIỆN'],
    ['Il. Các cơ quan, đơn vị', 'Il.', 2, 'Các cơ quan, đơn vị'],
  ],
  [
    'V.I. Lê-nin toàn tập',
    'I',
    'I, II và III',
    'IIII. Không phải số',
    'VX. Không phải số',
    'Vi phạm quy định',
    'I/2025',
    'Il',
  ],
);

describeForm(
  'capital',
  [
    ['A. PHẦN CHUNG', 'A.', 1, 'PHẦN CHUNG'],
    ['B- NỘI DUNG', 'B-', 2, 'NỘI DUNG'],
    ['Đ. KINH PHÍ', 'Đ.', 4.5, 'KINH PHÍ'],
    ['C) TỔ CHỨC THỰC HIỆN', 'C)', 3, 'TỔ CHỨC THỰC HIỆN'],
    ['A. Kết quả công tác năm 2024 và phương hướng', 'A.', 1, 'Kết quả công tác năm 2024 và phương hướng'],
  ],
  ['C. Mác', 'C. Mác và Ph. Ăng-ghen', 'A, B và C', 'V.I. Lê-nin', 'H. Bắc Sơn', 'A 1', 'A4', 'A.'],
);

describeForm(
  'arabic',
  [
    ['1. Mục đích', '1.', 1, 'Mục đích'],
    ['2) Yêu cầu', '2)', 2, 'Yêu cầu'],
    ['3/ Phòng Y tế', '3/', 3, 'Phòng Y tế'],
    ['4- Ban Tuyên giáo', '4-', 4, 'Ban Tuyên giáo'],
    ['5.Nội dung', '5.', 5, 'Nội dung'],
    ['05. Công an xã', '05.', 5, 'Công an xã'],
    ['6 . Kinh phí', '6 .', 6, 'Kinh phí'],
    ['13. “Tuần lễ hồng”', '13.', 13, '“Tuần lễ hồng”'],
    ['1.- Mục đích', '1.-', 1, 'Mục đích'],
    ['5. 22 GVCN: quản lý học sinh', '5.', 5, '22 GVCN: quản lý học sinh'],
    ['1. .. Năm 2024', '1.', 1, ' .. Năm 2024'],
  ],
  [
    '1.500.000đ/giải nhất',
    '1.500.000 đồng',
    '12/12/1953',
    '24/7 trực ban',
    '15-21/11: thi đua',
    '2.000 tờ gấp',
    '1/2 số thôn',
    '35.',
    '70 năm Chiến thắng',
    '1.1. Năm 2023',
    '7h30 khai mạc',
    '30% số hộ',
    '05/02/2024',
  ],
);

describeForm(
  'decimal',
  [
    ['1.1. Năm 2023', '1.1.', 1, 'Năm 2023'],
    ['3.6. Tổ chức tọa đàm', '3.6.', 6, 'Tổ chức tọa đàm'],
    ['1.2.1. Kỷ niệm', '1.2.1.', 1, 'Kỷ niệm'],
    ['1.1 Năm 2023', '1.1', 1, 'Năm 2023'],
    ['2.1- Nội dung', '2.1-', 1, 'Nội dung'],
    ['3.1) Đoàn phường', '3.1)', 1, 'Đoàn phường'],
    ['3. 1. Đoàn phường', '3. 1.', 1, 'Đoàn phường'],
    ['10.12. Sở Y tế', '10.12.', 12, 'Sở Y tế'],
    ['2.3.Công tác thi đua', '2.3.', 3, 'Công tác thi đua'],
    ['1.1. “Bình dân học vụ số”', '1.1.', 1, '“Bình dân học vụ số”'],
  ],
  [
    '1.500.000 đồng',
    '2.000 tờ gấp',
    '14.11.2025',
    '2.5 triệu đồng',
    '1.5 km đường',
    '5. 22 GVCN: quản lý học sinh',
    '1.1.3',
    '3.2 tham gia cùng các đơn vị',
    '1. Mục đích',
    '12/12/1953',
  ],
);

describeForm(
  'letter',
  [
    ['a) Chủ trì xây dựng', 'a)', 1, 'Chủ trì xây dựng'],
    ['đ) Bố trí kinh phí', 'đ)', 5, 'Bố trí kinh phí'],
    ['e) Tổng hợp', 'e)', 6, 'Tổng hợp'],
    ['b. Phối hợp', 'b.', 2, 'Phối hợp'],
    ['c/ Tuyên truyền', 'c/', 3, 'Tuyên truyền'],
    ['d- Kiểm tra', 'd-', 4, 'Kiểm tra'],
    ['g)Báo cáo', 'g)', 7, 'Báo cáo'],
    ['f) Nội dung khác', 'f)', 7, 'Nội dung khác'],
  ],
  ['A) PHẦN CHUNG', 'a, b và c', 'c/đ thực hiện', 'b/c', 'ơ) Không phải điểm', 'a)', 'â. Không phải'],
);

describeForm(
  'parenthesized',
  [
    ['(1) Lập danh sách', '(1)', 1, 'Lập danh sách'],
    ['(i) Lập danh sách', '(i)', 1, 'Lập danh sách'],
    ['(iv) Lập danh sách', '(iv)', 4, 'Lập danh sách'],
    ['(đ) Lập danh sách', '(đ)', 5, 'Lập danh sách'],
    ['a1) Lập danh sách', 'a1)', 1, 'Lập danh sách'],
    ['b2. Lập danh sách', 'b2.', 2, 'Lập danh sách'],
  ],
  [
    '(qua Sở Nội vụ) trước ngày 15/6',
    '(07/5/1954 - 07/5/2024)',
    '(Đã ký)',
    '(1)',
    '(1954) là năm',
    '(b/c)',
    'A1) Phòng',
  ],
);

describeForm(
  'bullet',
  [
    ['- Tuyên truyền', '-', 0, 'Tuyên truyền'],
    ['– Tuyên truyền', '–', 0, 'Tuyên truyền'],
    ['-Tuyên truyền', '-', 0, 'Tuyên truyền'],
    ['+ Trồng cây', '+', 0, 'Trồng cây'],
    ['• Treo cờ', '•', 0, 'Treo cờ'],
    ['* Lưu ý', '*', 0, 'Lưu ý'],
    ['▪ Treo cờ', '▪', 0, 'Treo cờ'],
    ['o Treo cờ', 'o', 0, 'Treo cờ'],
    ['- 100% cơ quan', '-', 0, '100% cơ quan'],
    ['§ Treo cờ', '§', 0, 'Treo cờ'],
  ],
  ['-----', '- - -', '***', 'o tròn', 'oanh tạc', '+', '-', '=> Kết quả'],
);

describe('findMarkers', () => {
  it.each([
    'Mục tiêu chung',
    'Phần mềm dùng chung',
    'Điều chỉnh dự toán',
    'Chương trình hành động số 5',
    '1.500.000đ',
    '12/12/1953',
    '24/7',
    '100% cơ quan, đơn vị',
    '70 năm Chiến thắng',
    'Căn cứ Luật số 62/2020/QH14',
    'Trên đây là Kế hoạch',
    'năm 2024.',
    '',
  ])('finds none in: %s', (line) => {
    expect(findMarkers(line)).toEqual([]);
  });

  it('folds dashes into one symbol and keeps what was written', () => {
    for (const dash of ['-', '–', '—', '‑']) {
      expect(findMarkers(`${dash} Treo cờ`)[0]).toMatchObject({ marker: dash, symbol: '-' });
    }
    expect(findMarkers('+ Treo cờ')[0]).toMatchObject({ symbol: '+' });
  });

  it('gives the path of a decimal', () => {
    expect(findMarkers('1.2.10. Kỷ niệm')[0]).toMatchObject({ path: [1, 2, 10], label: '1.2.10' });
  });

  it.each(['Ill. TỔ CHỨC', 'lI. NỘI DUNG', '1V. KINH PHÍ', '1. .. Năm 2024'])(
    'says that %s was read with mercy',
    (line) => {
      expect(findMarkers(line).some((candidate) => candidate.repaired === true)).toBe(true);
    },
  );

  it('reads only the start of a long line', () => {
    const line = `1. ${'Nâng cao nhận thức của cán bộ, đảng viên. '.repeat(500)}`;
    expect(findMarkers(line)[0]).toMatchObject({ form: 'arabic', length: 3 });
  });
});

describe('Roman numerals', () => {
  it('are read as they are written, 1 to 89', () => {
    for (let value = 1; value < 90; value += 1) expect(parseRoman(formatRoman(value))).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'IC', 'VV', 'IXI', 'a', 'XLX'])('refuse "%s"', (numeral) => {
    expect(parseRoman(numeral)).toBeNull();
  });
});
