import { describe, expect, it } from 'vitest';
import { findReferences, mergeReferences, parseSymbol } from '../../src/annotate/citations/index.ts';
import fc from '../support/properties.ts';

type Expected = {
  type: string | null;
  number: string | null;
  date?: string | null;
  issuer?: string | null;
  subject?: string | null;
};

const CITATIONS: readonly [string, readonly Expected[]][] = [
  [
    'Thực hiện Kế hoạch số 27/KH-UBND ngày 23/01/2024 của Ủy ban nhân dân tỉnh Bình Sơn về tổ chức Ngày hội đọc sách;',
    [
      {
        type: 'KH',
        number: '27/KH-UBND',
        date: '2024-01-23',
        issuer: 'Ủy ban nhân dân tỉnh Bình Sơn',
        subject: 'tổ chức Ngày hội đọc sách',
      },
    ],
  ],
  ['Thực hiện Kế      hoạch số 23/KH-UBND ngày 5/2/2024', [{ type: 'KH', number: '23/KH-UBND', date: '2024-02-05' }]],
  ['Kế hoạch số 22 /KH - UBND ngày 5/2/2024', [{ type: 'KH', number: '22/KH-UBND', date: '2024-02-05' }]],
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
    [{ type: 'NĐ', number: '30/2020/NĐ-CP', date: '2020-03-05', issuer: 'Chính phủ', subject: 'công tác văn thư' }],
  ],
  [
    'theo Luật số 62/2020/QH14 và Nghị quyết số 1211/2016/UBTVQH13',
    [
      { type: 'L', number: '62/2020/QH14' },
      { type: 'NQ', number: '1211/2016/UBTVQH13' },
    ],
  ],
  [
    'Công văn số 869/UBND-KGVX ngày 25/02/2024 của UBND tỉnh',
    [{ type: 'CV', number: '869/UBND-KGVX', date: '2024-02-25', issuer: 'UBND tỉnh' }],
  ],
  ['văn bản số 3722/VPCP-CN ngày 02.3.2024', [{ type: 'CV', number: '3722/VPCP-CN', date: '2024-03-02' }]],
  [
    'Kế hoạch số 171-KH/BTGTU, ngày 30/5/2023 của Ban Tuyên giáo Tỉnh ủy về tuyên truyền',
    [
      {
        type: 'KH',
        number: '171-KH/BTGTU',
        date: '2023-05-30',
        issuer: 'Ban Tuyên giáo Tỉnh ủy',
        subject: 'tuyên truyền',
      },
    ],
  ],
  ['Quy định số 12-QĐ/TU ngày 03-02-2024', [{ type: 'QyĐ', number: '12-QĐ/TU', date: '2024-02-03' }]],
  ['Quyết định số 367 - QĐ/TWĐTN-VP ngày 15/10/2013', [{ type: 'QĐ', number: '367-QĐ/TWĐTN-VP', date: '2013-10-15' }]],
  ['Kế hoạch số 298 KH/TWĐTN ngày 12/6/2024', [{ type: 'KH', number: '298KH/TWĐTN', date: '2024-06-12' }]],
  ['Kế hoạch số 18/KH/TĐTN-CTĐTTN', [{ type: 'KH', number: '18/KH/TĐTN-CTĐTTN', date: null }]],
  ['Kế hoạch số 01 - KH/ĐTN ngày 6/1/2026', [{ type: 'KH', number: '01-KH/ĐTN', date: '2026-01-06' }]],
  [
    'Hướng dẫn số 04/HD/BTGDVTU ngày 06 tháng 11 năm 2025',
    [{ type: 'HD', number: '04/HD/BTGDVTU', date: '2025-11-06' }],
  ],
  ['Kế hoạch 16/KH-MTTQ-BTT', [{ type: 'KH', number: '16/KH-MTTQ-BTT' }]],
  ['Kế hoạch số 16/KH-UBND (15/3/2024)', [{ type: 'KH', number: '16/KH-UBND', date: '2024-03-15' }]],
  ['Kế hoạch số: ..... /KH-UBND', [{ type: 'KH', number: null }]],
  ['nêu tại 869/SCTX-VP', [{ type: 'CV', number: '869/SCTX-VP' }]],
  ['Kế hoạch số 12/KH-THPT.PB ngày 01/9/2025', [{ type: 'KH', number: '12/KH-THPT.PB', date: '2025-09-01' }]],
  [
    'Quyết định số 03-QĐ/BCĐ35 và số 7/KT&HT-VP',
    [
      { type: 'QĐ', number: '03-QĐ/BCĐ35' },
      { type: 'CV', number: '7/KT&HT-VP' },
    ],
  ],
  [
    'các văn bản số 1407/UBND-NNMT ngày 02/4/2025, số 1446/UBND-NNMT ngày 05/4/2025',
    [
      { type: 'CV', number: '1407/UBND-NNMT', date: '2025-04-02' },
      { type: 'CV', number: '1446/UBND-NNMT', date: '2025-04-05' },
    ],
  ],
  [
    'Công văn số 9/UBND-VX của UBND tỉnh về việc triển khai nhiệm vụ tại Kế hoạch số 116-KH/TU ngày 21/02/2024',
    [
      { type: 'CV', number: '9/UBND-VX', issuer: 'UBND tỉnh', subject: 'triển khai nhiệm vụ' },
      { type: 'KH', number: '116-KH/TU', date: '2024-02-21' },
    ],
  ],
  [
    'Quyết định số 650/QĐ-LĐTBXH ngày 21 tháng 7 năm 2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội (được điều chỉnh bởi Quyết định số 128/QĐ-LĐTBXH ngày 17 tháng 3 năm 2023)',
    [
      {
        type: 'QĐ',
        number: '650/QĐ-LĐTBXH',
        date: '2022-07-21',
        issuer: 'Bộ trưởng Bộ Lao động - Thương binh và Xã hội',
        subject: null,
      },
      { type: 'QĐ', number: '128/QĐ-LĐTBXH', date: '2023-03-17' },
    ],
  ],
  ['theo quy định tại Thông tư số 10/2025/TT-BGDĐT', [{ type: 'TT', number: '10/2025/TT-BGDĐT' }]],
  [
    'Chương trình hành động số 10-CTr/TU ngày 13/8/2025 của Ban Thường vụ Tỉnh ủy',
    [{ type: 'CTr', number: '10-CTr/TU', date: '2025-08-13', issuer: 'Ban Thường vụ Tỉnh ủy' }],
  ],
  [
    'Quyết định số 5/QĐ-BVHTTDL ngày 1/2/2024 của Bộ Văn hóa, Thể thao và Du lịch, Sở yêu cầu các phòng thực hiện',
    [{ type: 'QĐ', number: '5/QĐ-BVHTTDL', issuer: 'Bộ Văn hóa, Thể thao và Du lịch', subject: null }],
  ],
  [
    'Thực hiện Kế hoạch số 2/KH-UBND ngày 5/1/2024 của UBND tỉnh về tổ chức hội xuân, trò chơi dân gian, UBND xã ban hành Kế hoạch như sau:',
    [{ type: 'KH', number: '2/KH-UBND', subject: 'tổ chức hội xuân, trò chơi dân gian' }],
  ],
  [
    'Chỉ thị số   - CT/ĐU ngày  /12/2025 của Đảng ủy xã',
    [{ type: 'CT', number: null, date: null, issuer: 'Đảng ủy xã' }],
  ],
  [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    [{ type: 'L', number: null, date: '2025-06-16', subject: 'Tổ chức chính quyền địa phương' }],
  ],
  [
    'Căn cứ Luật Ngân sách nhà nước năm 2015;',
    [{ type: 'L', number: null, date: null, subject: 'Ngân sách nhà nước' }],
  ],
  [
    'theo TCVN 14423:2025, TCVN ISO 9001:2015 và QCVN 14:2008/BTNMT.',
    [
      { type: null, number: 'TCVN14423:2025', date: null },
      { type: null, number: 'TCVNISO9001:2015' },
      { type: null, number: 'QCVN14:2008/BTNMT' },
    ],
  ],
  [
    'Ngày 28 tháng 10 năm 2025, Chủ tịch Ủy ban nhân dân xã đã ban hành Công văn số 32/UBND-VX về việc rà soát.',
    [{ type: 'CV', number: '32/UBND-VX', date: '2025-10-28' }],
  ],
  [
    'Thực hiện Nghị định số 47/2022/NĐ-CP của Chính phủ, ngày 14 tháng 8 năm 2025 Bộ trưởng Bộ Y tế đã ban hành Thông tư số 19/2025/TT-BYT về tủ thuốc của thôn.',
    [
      { type: 'NĐ', number: '47/2022/NĐ-CP', date: null, issuer: 'Chính phủ' },
      { type: 'TT', number: '19/2025/TT-BYT', date: '2025-08-14' },
    ],
  ],
  [
    'Ngày 28 tháng 10 năm 2025, bão số 3 đổ bộ; Ủy ban nhân dân xã đã ban hành Công văn số 32/UBND-VX.',
    [{ type: 'CV', number: '32/UBND-VX', date: null }],
  ],
];

/** Misprints: the number is repaired as far as it is certain. */
const MISPRINTS: readonly [string, string, string | null][] = [
  ['Quyết định số 12/2007/QĐ_BKHCN ngày 11 tháng 5 năm 2007', '12/2007/QĐ_BKHCN', '2007-05-11'],
  ['Nghị quyết số 36ª/NQ-CP ngày 14/10/2015 của Chính phủ', '36a/NQ-CP', '2015-10-14'],
  ['Quyết định số 205/BGDĐT-CNTT này 14/6/2016 của Bộ trưởng', '205/BGDĐT-CNTT', '2016-06-14'],
  ['Công văn số 972/SXD-QLN& TTBĐS ngày 14 tháng 11 năm 2025', '972/SXD-QLN&TTBĐS', '2025-11-14'],
  ['Công văn số 41/UB-CNN ngày 05 tháng 02 tháng 2002', '41/UB-CNN', '2002-02-05'],
  ['Quyết định số 12/QĐ-UBND này được gửi các thôn trước ngày 14/6/2016', '12/QĐ-UBND', null],
];

const NOT_CITATIONS: readonly string[] = [
  'áp dụng TCVN về an toàn, TCVN: 2025 và QCVN của Bộ Y tế',
  'đạt tỷ lệ 22/30 hộ, tăng 3/4 so với năm trước',
  'Ban Chỉ đạo 35 họp ngày 20/11 - Ngày Nhà giáo',
  'triển khai Đề án 06 tại tổ 24/7',
  'điện thoại 0203/3825-UB, email a1/KH-b@xa.vn',
  'xem https://vanban.vn/22/KH-UBND.pdf',
  'khối 10-12 THPT/THCS tham gia',
  'phổ biến Luật An toàn giao thông cho học sinh trong năm 2025',
  'địa chỉ 10.20.30.40/VP-LAN',
  'báo cáo theo Mẫu số 09/PLIII ban hành kèm theo',
];

describe('findReferences', () => {
  it.each(CITATIONS)('reads %s', (text, expected) => {
    const found = findReferences(text);
    expect(found.map((mention) => mention.number)).toEqual(expected.map((one) => one.number));
    expected.forEach((one, index) => expect(found[index]).toMatchObject(one));
    for (const mention of found) {
      expect(mention.raw).toBe(text.slice(mention.start, mention.end));
      if (mention.number !== null)
        expect(text.slice(mention.numberStart, mention.numberEnd).replace(/\s/gu, '').replace(/–/gu, '-')).toBe(
          mention.number,
        );
    }
  });

  it.each(MISPRINTS)('reads %s', (text, number, date) => {
    expect(findReferences(text)).toMatchObject([{ number, date }]);
  });

  it.each(NOT_CITATIONS)('finds none in %s', (text) => {
    expect(findReferences(text)).toEqual([]);
  });

  it('keeps spans in order and inside any text', () => {
    const pieces = fc.constantFrom(
      'Kế hoạch số ',
      '22/KH-UBND',
      ' ngày ',
      '23/01/2024',
      ' của UBND tỉnh',
      ' về ',
      '; ',
      'số',
      '116-KH/TU',
      '/',
      '-',
      ' ',
      '2024',
      'Luật Đất đai',
      '(',
      ')',
      'được sửa đổi bởi ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const mention of findReferences(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.numberStart).toBeGreaterThanOrEqual(mention.start);
          expect(mention.numberEnd).toBeLessThanOrEqual(mention.end);
          last = mention.end;
        }
      }),
    );
  });
});

describe('mergeReferences', () => {
  it('makes one of the same number, with and without its date', () => {
    const mentions = findReferences(
      'Nghị quyết 9-NQ/TU; sau đó Nghị quyết số 09-NQ/TU ngày 10/2/2022 của Tỉnh ủy; Nghị quyết số 9-NQ/TU ngày 11/3/2023',
    );
    const merged = mergeReferences(mentions);
    expect(merged.map(({ mention, members }) => [mention.number, mention.date, members])).toEqual([
      ['9-NQ/TU', '2022-02-10', [0, 1]],
      ['9-NQ/TU', '2023-03-11', [2]],
    ]);
    expect(merged[0]?.mention.start).toBe(0);
  });

  it.each([
    ['Quyết định số 77/QĐ-SNN ngày 06/3/2026 của Giám đốc Sở A', '77/QĐ-SNN ngày 06/3/2025 của Giám đốc Sở A', 1],
    ['Thông tư số 48/2026/TT-BYT ngày 04/02/2026 của Bộ Y tế', '48/2026-TT-BYT của Bộ Y tế', 1],
    ['Chỉ thị số 8-CT/TU ngày 04/02/2026 của BTV Tỉnh ủy', '8-CT/TU ngày 04/01/2026 của Ban Thường vụ Tỉnh ủy', 1],
    ['Kế hoạch số 8/KH-UBND ngày 04/02/2026 của UBND tỉnh Lam Giang', '8/KH-UBND ngày 09/3/2026 của UBND xã Nà Lộc', 2],
    ['Kế hoạch số 8/KH-UBND ngày 04/02/2026 của UBND xã Nà Lộc', '8/KH-UBND ngày 09/3/2025 của UBND xã Nà Lộc', 2],
  ])('%s and %s are %i', (one, other, count) => {
    const merged = mergeReferences(findReferences(`${one}; theo ${one.split(' số ')[0]} số ${other}`));
    expect(merged).toHaveLength(count);
    expect(merged[0]?.mention.date).toMatch(/^2026-0[23]/u);
  });
});

describe('parseSymbol', () => {
  it.each([
    ['Số:230 /KH-THPT.PB', '230 /KH-THPT.PB', '230', 'KH-THPT.PB'],
    ['Số:        - KH/ĐTN', '- KH/ĐTN', null, 'KH/ĐTN'],
    ['Số:     /KH-UBND', '/KH-UBND', null, 'KH-UBND'],
    ['Số: ....../KH-UBND', '/KH-UBND', null, 'KH-UBND'],
    ['Số: 0124/KH-UBND', '0124/KH-UBND', '0124', 'KH-UBND'],
    ['Số: 15-KH/TU', '15-KH/TU', '15', 'KH/TU'],
    ['Số 146-KH/TU', '146-KH/TU', '146', 'KH/TU'],
    ['Số: 12a/KH-MN', '12a/KH-MN', '12a', 'KH-MN'],
    ['Số: 41/2019/QĐ-UBND', '41/2019/QĐ-UBND', '41', 'QĐ-UBND'],
    ['Số: 18/KH/TĐTN-CTĐTTN', '18/KH/TĐTN-CTĐTTN', '18', 'KH/TĐTN-CTĐTTN'],
    ['Số: 4728 /SGDĐT-HSSV', '4728 /SGDĐT-HSSV', '4728', 'SGDĐT-HSSV'],
    ['Số: 22/KH - UBND', '22/KH - UBND', '22', 'KH-UBND'],
    ['Số: 9/TTr', '9/TTr', '9', 'TTr'],
    ['Số: 15/CTPH-LĐLĐ-SVH,TT,DL', '15/CTPH-LĐLĐ-SVH,TT,DL', '15', 'CTPH-LĐLĐ-SVH,TT,DL'],
    ['Số: 15/KH-UBND, ngày 3', '15/KH-UBND', '15', 'KH-UBND'],
    ['Số: 298 KH/TWĐTN', '298 KH/TWĐTN', '298', 'KH/TWĐTN'],
  ])('reads %s', (line, raw, serial, symbol) => {
    const parsed = parseSymbol(line);
    expect(parsed).toMatchObject({ raw, serial, symbol });
    expect(line.slice(parsed?.start, parsed?.end)).toBe(raw);
  });
  it.each(['KẾ HOẠCH', 'Bình Sơn, ngày 05 tháng 02 năm 2024', 'Số điện thoại: 0203 825 111', 'Số lượng: 20 người'])(
    'refuses %s',
    (line) => {
      expect(parseSymbol(line)).toBeNull();
    },
  );
});
