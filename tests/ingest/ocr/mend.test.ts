import { describe, expect, test } from 'vitest';
import { SEALED_LINES } from '../../../src/ingest/ocr/layout/sealed.ts';
import { MEND_KINDS } from '../../../src/ingest/ocr/mend/index.ts';
import { mendSealed } from '../../../src/ingest/ocr/mend/seals.ts';
import { readNumber } from '../../../src/ingest/ocr/mend/figures.ts';
import type { RecognizedWord } from '../../../src/ingest/ocr/recognized-page.ts';
import fc from '../../support/properties.ts';

/** Words of lines as an engine would give them: "word@confidence" where it is not 96. */
function writeWords(lines: readonly string[]): RecognizedWord[] {
  return lines.flatMap((line, row) => {
    let x = 100;
    return line.split(' ').map((entry): RecognizedWord => {
      const [text = '', confidence = '96'] = entry.split('@');
      const x0 = x;
      x += text.length * 16 + 12;
      const y0 = 100 + row * 50;
      return {
        text,
        confidence: Number(confidence),
        x0,
        x1: x - 12,
        y0,
        y1: y0 + 28,
        line: row,
        baseline: y0 + 28,
        size: 36,
      };
    });
  });
}

function mend(...lines: string[]): string {
  const pages = MEND_KINDS.reduce<readonly (readonly RecognizedWord[])[]>(
    (words, kind) => kind.mend(words),
    [writeWords(lines)],
  );
  return pages
    .flat()
    .map((word) => word.text)
    .join(' ');
}

/** Lines that a seal lies over. */
function mendSealedLines(...lines: string[]): string {
  const words = writeWords(lines).map((word) => ({ ...word, line: word.line + SEALED_LINES }));
  return mendSealed
    .mend([words])
    .flat()
    .map((word) => word.text)
    .join(' ');
}

describe('what a seal lets be seen in part', () => {
  test.each([
    [['TỊCH'], 'CHỦ TỊCH'],
    [['HỦ@60 TỊCH'], 'CHỦ TỊCH'],
    [['KT. CHỦ TỊCH', 'TÚ@50 TỊCH'], 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'],
    [['THỦ TƯỚNG', 'XỦ@52 TƯỚNG'], 'KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG'],
    [['BỘ TRƯỞNG', 'Ứ@50 TRƯỞNG'], 'KT. BỘ TRƯỞNG THỨ TRƯỞNG'],
    [['TL. CHỦ TỊCH', 'ÁNH@50 VĂN PHÒNG'], 'TL. CHỦ TỊCH CHÁNH VĂN PHÒNG'],
    [['*ä=exXNgưỹến@5 Văn Tám'], 'Nguyễn Văn Tám'],
    [['Trần Văn Tám'], 'Trần Văn Tám'],
    [['SỞ XÂY DỰNG'], 'SỞ XÂY DỰNG'],
  ])('%j', (lines, expected) => {
    expect(mendSealedLines(...lines)).toBe(expected);
  });
});

describe('mending', () => {
  test.each([
    ['các cơ quan, tô chức có liên quan', 'các cơ quan, tổ chức có liên quan'],
    ['theo quy định đôi với cán bộ', 'theo quy định đối với cán bộ'],
    ['chăm lo đời sống vật chất, tỉnh thần cho Nhân dân', 'chăm lo đời sống vật chất, tinh thần cho Nhân dân'],
    ['doanh nghiệp nhà nước, phần đấu hoàn thành', 'doanh nghiệp nhà nước, phấn đấu hoàn thành'],
    ['phối hợp với Chỉ cục Thuế', 'phối hợp với Chi cục Thuế'],
    ['theo chỉ đạo của Ủy ban nhân dân tỉnh', 'theo chỉ đạo của Ủy ban nhân dân tỉnh'],
    ['khi hệ thông@96 này đã hoạt động', 'khi hệ thống này đã hoạt động'],
    ['thông báo cho các hộ nuôi đê', 'thông báo cho các hộ nuôi đê'],
    ['Điều 1. Công bô kèm theo Quyết định này', 'Điều 1. Công bố kèm theo Quyết định này'],
    ['tại Thông tư số 02/2017/T7-VPCP ngày 31/10/2017', 'tại Thông tư số 02/2017/TT-VPCP ngày 31/10/2017'],
    ['Quyết định số 15/QĐ-BJT@36 ngày 07/02/2025 của Bộ Y tế', 'Quyết định số 15/QĐ-BYT ngày 07/02/2025 của Bộ Y tế'],
    ['Thông tư số 08/TT-BCL@50 của Bộ Công Thương về', 'Thông tư số 08/TT-BCT của Bộ Công Thương về'],
    ['ban hành ngày 22 tháng 1] năm 2019 của', 'ban hành ngày 22 tháng 11 năm 2019 của'],
    ['trước ngày 31/1 2/2024 và', 'trước ngày 31/12/2024 và'],
    ['Vềviệc tăng cường công tác', 'Về việc tăng cường công tác'],
    ['CHÍ THỊ', 'CHỈ THỊ'],
    ['-@18 :ì@5 l@88 QUYẾT ĐỊNH', 'QUYẾT ĐỊNH'],
    ['TỔ chức lớp học', 'Tổ chức lớp học'],
    ['Về việt ban hành Kế hoạch', 'Về việc ban hành Kế hoạch'],
    [
      'ngày 06 tháng 12 năm 2011 của Sở, ngày 16 tháng 12 năm 201',
      'ngày 06 tháng 12 năm 2011 của Sở, ngày 16 tháng 12 năm 2011',
    ],
    ['các năm 2011, 2012, tháng 12 năm 201', 'các năm 2011, 2012, tháng 12 năm 201'],
    ['ỦY BAN NHÂN DÂN.@60', 'ỦY BAN NHÂN DÂN'],
    ['chủ trì, phối hợp |@30 với', 'chủ trì, phối hợp với'],
    ['ỦY BAN NHÂN DÂN...@46 CỘNG HÒA', 'ỦY BAN NHÂN DÂN CỘNG HÒA'],
    ['GGIÁM@60 ĐÓC', 'GIÁM ĐỐC'],
    ['G@92 IÁM@63 ĐÓC@91', 'GIÁM ĐỐC'],
    ['UBND thành phố (để báo cáo); :', 'UBND thành phố (để báo cáo);'],
    ['(Thời gian: quý TRỊ, IV năm 2025)', '(Thời gian: quý III, IV năm 2025)'],
    ['Hoàn thành: Quý II, II/2026', 'Hoàn thành: Quý II, III/2026'],
    ['Hoàn thành: Quý I, H/2026', 'Hoàn thành: Quý I, II/2026'],
    ['- Lưu: VỊ, KGVX', '- Lưu: VT, KGVX'],
    ['vũ Thị Minh Khuê', 'Vũ Thị Minh Khuê'],
    ['#uyễn@40 Hoàng Sơn', 'Nguyễn Hoàng Sơn'],
    ['phòng, chống rửa tiền(RT) tại xã Vân Khê,ngày 02', 'phòng, chống rửa tiền (RT) tại xã Vân Khê, ngày 02'],
    ['-@30 l@40 QUYẾT ĐỊNH', 'QUYẾT ĐỊNH'],
    ['UBNDTỈNHPHÚTHỌ@20', 'UBND TỈNH PHÚ THỌ'],
    ['CHỦ TỊCH UBND TĨNH@80', 'CHỦ TỊCH UBND TỈNH'],
    ['_-CHÁNH@60 VĂN PHÒNG', 'CHÁNH VĂN PHÒNG'],
    ['đón Tết Nguyên đán Át@90 Ty@90 năm 2025', 'đón Tết Nguyên đán Ất Tỵ năm 2025'],
    ['Hội đồng thâm phán@94 Tòa án nhân dân tối cao', 'Hội đồng thẩm phán Tòa án nhân dân tối cao'],
    ['Nghị định số 63/201 0/NĐ- CP và 02/2017/TT -VPCP', 'Nghị định số 63/2010/NĐ-CP và 02/2017/TT-VPCP'],
  ])('%s', (read, printed) => {
    expect(mend('Căn cứ Luật Tổ chức chính quyền địa phương', read)).toBe(
      `Căn cứ Luật Tổ chức chính quyền địa phương ${printed}`,
    );
  });

  test.each([
    'Ông Nguyễn Văn Thâm, Phó Chủ tịch UBND xã Đắk Nuê',
    'điện thoại 0255.3822.471',
    'Quyết định số 15/2024/QĐ-UBND ngày 02/5/2024',
    'UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH',
    'Quyết định số 15/QĐ-BQL ngày 07/02/2025 của Bộ Y tế',
    'Quyết định số 15/QĐ-BTC ngày 07/02/2025 của Bộ Tư pháp',
    'TRƯỞNG BAN',
    'Hoàn thành: Quý I, II/2026',
    'Phụ lục II, II/2026',
    'Tô Quốc Dũng',
    '- Dân số 1.234.567 người, tăng 1,5%',
    'Kế hoạch số 22/KH-UBND ngày 05 tháng 3 năm 2024',
  ])('%s stays as it is', (line) => {
    expect(
      mend('Căn cứ Luật Tổ chức chính quyền địa phương', '.', '.', '.', line).endsWith(line.replace(/@96$/, '')),
    ).toBe(true);
  });

  test('each change is kept with what was read, what was put, and the kind that did it', () => {
    const pages = MEND_KINDS.reduce<readonly (readonly RecognizedWord[])[]>(
      (words, kind) => kind.mend(words),
      [writeWords(['các tô chức có liên quan'])],
    );
    expect(pages.flat().flatMap((word) => word.mends ?? [])).toEqual([{ read: 'tô', put: 'tổ', why: 'syllables' }]);
  });

  test('a number written into a head by hand is left blank, a printed one is read', () => {
    const head = [
      'Số: 0ó@40 /KH-UBND',
      'Lai Châu, ngày 2ỗ@35 tháng 3 năm 2024',
      ...Array.from({ length: 12 }, () => 'thực hiện kế hoạch này'),
    ];
    expect(mend(...head).startsWith('Số: /KH-UBND Lai Châu, ngày tháng 3 năm 2024')).toBe(true);
    const printed = head.with(0, 'Số: 22 /KH-UBND').with(1, 'Lai Châu, ngày 26 tháng 3 năm 2024');
    expect(mend(...printed).startsWith('Số: 22 /KH-UBND Lai Châu, ngày 26 tháng 3 năm 2024')).toBe(true);
  });

  test.each([
    ['Số: ớ4@30 ;CT-UBND@60', 'Số: /CT-UBND'],
    ['sáQ5/KHLT/GD&ĐT-TTDTT@40', 'Số: /KHLT/GD&ĐT-TTDTT'],
    ['Hà Nội, ngày9^tháng@45 4 năm 2026', 'Hà Nội, ngày tháng 4 năm 2026'],
    ['Hà Nội, ngày Ø†tháng@43 02 năm 2025', 'Hà Nội, ngày tháng 02 năm 2025'],
    ['Phú Thọ, ngày Ù@0 tháng 12 năm 201]@45', 'Phú Thọ, ngày tháng 12 năm 2011'],
  ])('a pen that runs into the form leaves the form whole: %s', (read, printed) => {
    expect(mend(read, ...Array.from({ length: 12 }, () => 'thực hiện kế hoạch này')).startsWith(printed)).toBe(true);
  });

  test('a number that does not fit its sequence is the one that is missing', () => {
    expect(mend('I. MỤC ĐÍCH', 'II. YÊU CẦU', 'II. NỘI DUNG', 'IV. TỔ CHỨC')).toBe(
      'I. MỤC ĐÍCH II. YÊU CẦU III. NỘI DUNG IV. TỔ CHỨC',
    );
    expect(mend('5. Công an xã', 'G. Trưởng các thôn', '7. Trạm Y tế')).toBe(
      '5. Công an xã 6. Trưởng các thôn 7. Trạm Y tế',
    );
    expect(mend('I. MỤC ĐÍCH', 'II. YÊU CẦU', 'I. MỤC ĐÍCH', 'II. YÊU CẦU')).toBe(
      'I. MỤC ĐÍCH II. YÊU CẦU I. MỤC ĐÍCH II. YÊU CẦU',
    );
  });

  test('Roman numerals read as letters, with a full stop or the dash that papers of the Party have', () => {
    expect(mend('I- MỤC ĐÍCH', 'H- NỘI DUNG', 'HI- HÌNH THỨC', 'IV- TỔ CHỨC')).toBe(
      'I- MỤC ĐÍCH II- NỘI DUNG III- HÌNH THỨC IV- TỔ CHỨC',
    );
    expect(mend('I. MỤC ĐÍCH', 'H. YÊU CẦU', 'HIL NỘI DUNG')).toBe('I. MỤC ĐÍCH II. YÊU CẦU III. NỘI DUNG');
    expect(mend('I- MỤC ĐÍCH', 'II- NỘI DUNG', 'II- HÌNH THỨC', 'IV- TỔ CHỨC')).toContain('III- HÌNH THỨC');
  });

  test('a numeral found in a second look stands last in the list and is still the first of its line', () => {
    const [first = [], ...rest] = ['H NHIỆM VỤ', '1. Giai đoạn một'].map((line, row) =>
      writeWords([line]).map((word) => ({ ...word, line: row, y0: word.y0 + row * 50, y1: word.y1 + row * 50 })),
    );
    const [numeral, ...title] = first;
    if (!numeral) throw new Error('no numeral');
    const words = [...title, ...rest.flat(), numeral];
    const [mended = []] = MEND_KINDS.reduce<readonly (readonly RecognizedWord[])[]>(
      (pages, kind) => kind.mend(pages),
      [words],
    );
    expect(mended.at(-1)?.text).toBe('II.');
    expect(mended.slice(0, -1).map((word) => word.text)).toEqual(['NHIỆM', 'VỤ', '1.', 'Giai', 'đoạn', 'một']);
  });

  test('a numeral that comes again is the next one where its picture is wider, else an annex begins', () => {
    const read = (widths: readonly number[]): string[] => {
      const lines = ['I. MỤC ĐÍCH', 'I. NỘI DUNG', 'II. TỔ CHỨC'];
      const words = writeWords(lines).map((word) =>
        /^I+\.$/.test(word.text) ? { ...word, x1: word.x0 + (widths[word.line] ?? 0) } : word,
      );
      const [mended = []] = MEND_KINDS.reduce<readonly (readonly RecognizedWord[])[]>(
        (pages, kind) => kind.mend(pages),
        [words],
      );
      return mended.filter((word) => /^I+\.$/.test(word.text)).map((word) => word.text);
    };
    expect(read([22, 35, 49])).toEqual(['I.', 'II.', 'III.']);
    expect(read([22, 23, 36])).toEqual(['I.', 'I.', 'II.']);
  });

  test('single strokes between an office and a name are none of the text', () => {
    expect(mend('CHỦ TỊCH', 'I@60 À@51', 'Trần Văn An')).toBe('CHỦ TỊCH Trần Văn An');
  });

  test('no kind makes words up, or fails on anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }), {
          maxLength: 12,
        }),
        (lines) => {
          const words = writeWords(lines.map((line) => line.map((word) => word.replace(/[\s@]/g, '.')).join(' ')));
          const pages = MEND_KINDS.reduce<readonly (readonly RecognizedWord[])[]>(
            (all, kind) => kind.mend(all),
            [words],
          );
          // "ngày4tháng" is three words
          expect(pages.flat().length).toBeLessThanOrEqual(words.length * 3);
          expect(pages.flat().every((word) => word.text !== '')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('figures are read only within their bounds', () => {
  expect(readNumber('Ó', 1, 12)).toEqual(['6']);
  expect(readNumber('1]', 1, 31)).toEqual(['11']);
  expect(readNumber('31]', 1, 31)).toEqual(['31']);
  expect(readNumber('quý', 1, 12)).toEqual([]);
  expect(readNumber('45', 1, 31)).toEqual([]);
});
