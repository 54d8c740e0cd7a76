import { read } from '../support/read.ts';
import { describe, expect, test } from 'vitest';
import { asUnitList, findUnits, parseUnitAt, parseUnitList } from '../../src/annotate/units/index.ts';
import fc from '../support/properties.ts';

const SENTENCES: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan.',
    ['Sở Nội vụ', 'Sở Tài chính', 'các đơn vị liên quan'],
  ],
  ['Căn cứ Công văn số 674/UBND-NC ngày 04/11/2024 của UBND tỉnh', ['UBND tỉnh']],
  ['theo Quyết định số 15/QĐ-UBND và Thông tư số 04/2016/TT-BNNPTNT', []],
  ['Xây dựng cơ sở văn hóa, dịch vụ y tế, thị trường lao động và xã hội số', []],
  ['Trên cơ sở dữ liệu của ngành, phòng chống dịch bệnh trong cán bộ, nhân dân', []],
  ['vận động gia đình, người dân và từng hộ gia đình', []],
  ['Bằng khen của Bộ trưởng Bộ Xây dựng', ['Bộ trưởng Bộ Xây dựng']],
  ['Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình', ['Giám đốc Sở Y tế']],
  [
    'đại diện lãnh đạo Sở Nội vụ, Sở Tài chính. Sở Tư pháp có mặt',
    ['lãnh đạo Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'],
  ],
  ['báo cáo UBND huyện (qua Phòng Nội vụ) trước ngày 25', ['UBND huyện', 'Phòng Nội vụ']],
  ['20% xã, phường không có ma túy', []],
  ['công tác ứng phó của các cơ quan chức năng', ['các cơ quan chức năng']],
  ['Xây dựng trạm 5G, mạng lõi và dịch vụ hậu cần', []],
  ['Tập huấn cho điều tra viên và hiệu trưởng về cách chấm điểm', []],
  ['Tầng 2: Phòng 209 dành cho giáo viên', []],
  ['Giao UBND các huyện, thành, thị xây dựng kế hoạch', ['UBND các huyện, thành, thị']],
  ['Giao UBND các huyện, thị, thành phố rà soát', ['UBND các huyện, thị, thành phố']],
  ['Giao UBND các huyện, thành lập tổ công tác', ['UBND các huyện']],
  ['chủ rừng tự bảo vệ rừng của mình', []],
  ["Giao UBND huyện Krông M'nar, UBND xã Ea K’lang rà soát", ["UBND huyện Krông M'nar", 'UBND xã Ea K’lang']],
  ['Phòng Kiểm tra xây dựng chủ trì kiểm tra', ['Phòng Kiểm tra xây dựng']],
  ['Phòng Quản lý xây dựng và Phát triển đô thị rà soát', ['Phòng Quản lý xây dựng và Phát triển đô thị']],
  ['Phòng Kiểm tra chủ trì rà soát', ['Phòng Kiểm tra']],
  ['gửi Trung tâm Quản lý hạ tầng kỹ thuật để theo dõi', ['Trung tâm Quản lý hạ tầng kỹ thuật']],
  ['Ban quản lý Khu chế xuất, Khu công nghiệp cấp tỉnh', ['Ban quản lý Khu chế xuất, Khu công nghiệp cấp tỉnh']],
  [
    'Cảng Hàng không quốc tế Vân Khê, Xí nghiệp Khai thác công trình thủy lợi Hải Sơn',
    ['Cảng Hàng không quốc tế Vân Khê', 'Xí nghiệp Khai thác công trình thủy lợi Hải Sơn'],
  ],
  ['gồm Cảng container, cảng cạn và cảng biển', []],
  [
    'ban chấp hành đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng xem xét',
    ['ban chấp hành đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng'],
  ],
  ["gọi là 'Công an xã' hay 'Trạm Y tế'", ['Công an xã', 'Trạm Y tế']],
];

describe('findUnits', () => {
  test.each(SENTENCES)('%s', (text, names) => {
    expect(findUnits(read(text)).map((unit) => unit.name)).toEqual(names);
  });

  test('keeps to the range it is given', () => {
    const text = 'Sở Nội vụ, Sở Tài chính, Sở Tư pháp';
    expect(findUnits(read(text), 11, 23).map((unit) => unit.name)).toEqual(['Sở Tài chính']);
  });
});

const WORDS = [
  'các',
  'Các',
  'Sở',
  'sở',
  'Phòng',
  'UBND',
  'Ủy ban nhân dân',
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'Chủ tịch',
  'Ban Chỉ đạo',
  'về',
  'huyện',
  'xã',
  'phường',
  'tỉnh',
  'Nội vụ',
  'Tài chính',
  'và',
  'cùng với',
  'liên quan',
  'trực thuộc',
  'thuộc',
  'của',
  'trên địa bàn',
  'được giao',
  'chủ trì',
  'Đồng Mây',
  'Hội',
  'Đoàn',
  'Văn phòng',
  'đội ngũ',
  'từ',
  'đến',
  'Thầy',
  '22',
  ',',
  ';',
  ':',
  '.',
  '-',
  '/',
  '(',
  ')',
  '\n',
  'KH&CN',
  'Bộ',
  'trong lĩnh vực',
  'Thường trực',
  'Công an',
  'các cấp',
];
const texts = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);

describe('any text', () => {
  test('mentions lie in the text, in order, without overlap, and quote it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const unit of findUnits(read(text))) {
          expect(unit.start).toBeGreaterThanOrEqual(last);
          expect(unit.end).toBeGreaterThan(unit.start);
          expect(unit.name).toBe(text.slice(unit.start, unit.end));
          last = unit.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a list begins with the unit that parseUnitAt finds or with what a colon distributes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const list = parseUnitList(read(text), 0);
        expect(list === null).toBe(parseUnitAt(read(text), 0) === null);
        if (!list) return;
        expect(list.units.length).toBeGreaterThan(0);
        expect(list.end).toBe(list.units.at(-1)?.end);
        for (const unit of list.units) expect(unit.name).toBe(text.slice(unit.start, unit.end));
      }),
    );
  });

  test('a heading of units holds nothing but units, marks and lead words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const unit of asUnitList(read(text)) ?? []) expect(unit.name.trim()).toBe(unit.name);
      }),
    );
  });

  test('old and new tone placement, capitals and dash spacing give the same units', () => {
    const pairs = [
      ['Phòng Văn hóa và Thông tin, Uỷ ban nhân dân xã', 'Phòng Văn hoá và Thông tin, Ủy ban nhân dân xã'],
      ['Phòng Tài chính - Kế hoạch và Huyện ủy', 'Phòng Tài chính-Kế hoạch và Huyện Ủy'],
      ['Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Nông nghiệp và phát triển nông thôn'],
    ] as const;
    for (const [a, b] of pairs) {
      expect(findUnits(read(b)).map((unit) => [unit.head, unit.rule])).toEqual(
        findUnits(read(a)).map((unit) => [unit.head, unit.rule]),
      );
      expect(findUnits(read(b))).toHaveLength(findUnits(read(a)).length);
    }
  });
});
