import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import { describeUnit } from '../../src/interpret/units/describe-unit.ts';
import { findOwnAbbreviations } from '../../src/interpret/units/own-abbreviations.ts';
import type { UnitContext } from '../../src/interpret/units/unit-context.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const DISTRICT: UnitContext = {
  lexicon: loadLexicon(),
  issuerLevel: 'district',
  issuerSystem: 'government',
  issuerPlace: 'huyện Đồng Mây',
  issued: '2024-02-01',
  abbreviations: NONE,
};
const PROVINCE: UnitContext = {
  lexicon: loadLexicon(),
  issuerLevel: 'province',
  issuerSystem: 'government',
  issuerPlace: 'tỉnh Sông Vân',
  issued: '2025-11-01',
  abbreviations: NONE,
};
const CITY: UnitContext = {
  lexicon: loadLexicon(),
  issuerLevel: 'province',
  issuerSystem: 'government',
  issuerPlace: 'Thành phố Hồ Chí Minh',
  issued: '2025-11-18',
  abbreviations: NONE,
};
const OLD_WARD: UnitContext = {
  lexicon: loadLexicon(),
  issuerLevel: 'commune',
  issuerSystem: 'party',
  issuerPlace: 'phường Bình Khê',
  issued: '2024-03-01',
  abbreviations: NONE,
};
const NEW_WARD: UnitContext = {
  lexicon: loadLexicon(),
  issuerLevel: 'commune',
  issuerSystem: 'government',
  issuerPlace: 'phường Tân Lộc',
  issued: '2025-09-01',
  abbreviations: NONE,
};
const SCHOOL: UnitContext = {
  lexicon: loadLexicon(),
  issuerLevel: 'commune',
  issuerSystem: 'school',
  issuerPlace: 'xã Tân Lộc',
  issued: '2025-10-01',
  abbreviations: NONE,
};
const UNKNOWN: UnitContext = {
  lexicon: loadLexicon(),
  issuerLevel: null,
  issuerSystem: null,
  issuerPlace: null,
  issued: null,
  abbreviations: NONE,
};

const CASES: readonly (readonly [
  name: string,
  context: UnitContext,
  canonical: string,
  level: string | null,
  system: string | null,
])[] = [
  ['Phòng VH&TT huyện', DISTRICT, 'Phòng Văn hóa và Thông tin huyện Đồng Mây', 'district', 'government'],
  ['cơ sở giáo dục tự chủ tài chính', UNKNOWN, 'cơ sở giáo dục tự chủ tài chính', null, 'school'],
  ['địa phương và doanh nghiệp', DISTRICT, 'địa phương và doanh nghiệp', null, 'other'],
  ['Kho bạc Nhà nước Khu vực XII', PROVINCE, 'Kho bạc Nhà nước Khu vực XII', 'province', 'government'],
  ['Công ty Thoát nước Hà Nội', UNKNOWN, 'Công ty Thoát nước Hà Nội', 'province', 'other'],
  ['UBND', DISTRICT, 'Ủy ban nhân dân huyện Đồng Mây', 'district', 'government'],
  ['UBND huyện', DISTRICT, 'Ủy ban nhân dân huyện Đồng Mây', 'district', 'government'],
  ['Uỷ ban nhân dân huyện', DISTRICT, 'Ủy ban nhân dân huyện Đồng Mây', 'district', 'government'],
  ['Công an', DISTRICT, 'Công an huyện Đồng Mây', 'district', 'police'],
  ['Phòng Tài chính-Kế hoạch', DISTRICT, 'Phòng Tài chính - Kế hoạch huyện Đồng Mây', 'district', 'government'],
  ['Phòng TC-KH', DISTRICT, 'Phòng Tài chính - Kế hoạch huyện Đồng Mây', 'district', 'government'],
  ['Huyện ủy', DISTRICT, 'Huyện ủy Đồng Mây', 'district', 'party'],
  ['Huyện đoàn', DISTRICT, 'Huyện đoàn Đồng Mây', 'district', 'front'],
  ['TT Huyện ủy', DISTRICT, 'Thường trực Huyện ủy Đồng Mây', 'district', 'party'],
  ['Ban Tuyên giáo Huyện uỷ', DISTRICT, 'Ban Tuyên giáo Huyện ủy Đồng Mây', 'district', 'party'],
  ['Hội CCB huyện', DISTRICT, 'Hội Cựu chiến binh huyện Đồng Mây', 'district', 'front'],
  ['TTYT huyện', DISTRICT, 'Trung tâm Y tế huyện Đồng Mây', 'district', 'government'],
  [
    'Trung tâm VH, TT và TT huyện',
    DISTRICT,
    'Trung tâm Văn hóa, Thể thao và Truyền thông huyện Đồng Mây',
    'district',
    'government',
  ],
  ['UBND tỉnh', DISTRICT, 'Ủy ban nhân dân tỉnh', 'province', 'government'],
  ['UBND các xã, thị trấn', DISTRICT, 'Ủy ban nhân dân các xã, thị trấn', 'commune', 'government'],
  ['Ban CHQS huyện', DISTRICT, 'Ban Chỉ huy Quân sự huyện Đồng Mây', 'district', 'military'],
  ['Các cơ quan, đơn vị liên quan', DISTRICT, 'các cơ quan, đơn vị liên quan', null, null],
  ['các tổ chức CT-XH huyện', DISTRICT, 'các tổ chức chính trị - xã hội huyện', 'district', 'front'],
  ['UBND thành phố Hạ Vân', DISTRICT, 'Ủy ban nhân dân thành phố Hạ Vân', 'district', 'government'],
  ['Sở KH&CN', PROVINCE, 'Sở Khoa học và Công nghệ tỉnh Sông Vân', 'province', 'government'],
  ['Sở VH,TT&DL', PROVINCE, 'Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Vân', 'province', 'government'],
  ['Công an Tỉnh', PROVINCE, 'Công an Tỉnh Sông Vân', 'province', 'police'],
  ['Ủy ban nhân dân cấp xã', PROVINCE, 'Ủy ban nhân dân cấp xã', 'commune', 'government'],
  ['VP UBND tỉnh', PROVINCE, 'Văn phòng Ủy ban nhân dân tỉnh Sông Vân', 'province', 'government'],
  ['Thủ trưởng các sở, ban, ngành', PROVINCE, 'Thủ trưởng các sở, ban, ngành', 'province', 'government'],
  ['Bộ GD&ĐT', PROVINCE, 'Bộ Giáo dục và Đào tạo', 'central', 'government'],
  ['Trung ương Đoàn', PROVINCE, 'Trung ương Đoàn', 'central', 'front'],
  ['Các doanh nghiệp viễn thông', PROVINCE, 'các doanh nghiệp viễn thông', null, 'other'],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', CITY, 'Ủy ban nhân dân thành phố Hồ Chí Minh', 'province', 'government'],
  ['Ủy ban nhân dân Thành phố', CITY, 'Ủy ban nhân dân Thành phố Hồ Chí Minh', 'province', 'government'],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', CITY, 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh', 'province', 'government'],
  ['Thường trực Đảng ủy', OLD_WARD, 'Thường trực Đảng ủy phường Bình Khê', 'commune', 'party'],
  ['UB MTTQ', OLD_WARD, 'Ủy ban Mặt trận Tổ quốc phường Bình Khê', 'commune', 'front'],
  ['Ban Chỉ đạo 35 phường', OLD_WARD, 'Ban Chỉ đạo 35 phường Bình Khê', 'commune', 'party'],
  ['Ban Tuyên giáo Thành ủy', OLD_WARD, 'Ban Tuyên giáo Thành ủy', 'district', 'party'],
  ['Các chi bộ trực thuộc', OLD_WARD, 'các chi bộ trực thuộc', 'subcommune', 'party'],
  ['Thành ủy', NEW_WARD, 'Thành ủy', 'province', 'party'],
  [
    'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
    NEW_WARD,
    'Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Lộc',
    'commune',
    'government',
  ],
  ['Công an phường', NEW_WARD, 'Công an phường Tân Lộc', 'commune', 'police'],
  ['Hiệu trưởng', SCHOOL, 'Hiệu trưởng', 'commune', 'school'],
  ['Sở Nội vụ', UNKNOWN, 'Sở Nội vụ', 'province', 'government'],
  ['UBND', UNKNOWN, 'Ủy ban nhân dân', null, 'government'],
];

describe('describeUnit', () => {
  test.each(CASES)('%s', (name, context, canonical, level, system) => {
    expect(describeUnit(name, context)).toMatchObject({ canonical, level, system });
  });

  test('the head of a name that is whole adds nothing', () => {
    expect(describeUnit('Các sở, ban, ngành', PROVINCE, 'sở').canonical).toBe('các sở, ban, ngành');
    expect(describeUnit('Sở KH&CN', PROVINCE, 'Sở').canonical).toBe('Sở Khoa học và Công nghệ tỉnh Sông Vân');
    expect(describeUnit('Công an', PROVINCE, 'Bộ').canonical).toBe('Bộ Công an');
  });

  test.each([
    ['Chi cục Thủy lợi và Phòng, chống thiên tai', 'government'],
    ['Phòng Tài nguyên và Môi trường', 'government'],
    ['Liên minh Hợp tác xã', 'front'],
  ])('a word inside a word tells nothing: %s', (name, system) => {
    expect(describeUnit(name, DISTRICT)).toMatchObject({ level: 'district', system });
  });

  test('a piece of a list takes the head it shares', () => {
    expect(describeUnit('Xây dựng', PROVINCE, 'Sở').canonical).toBe('Sở Xây dựng tỉnh Sông Vân');
  });

  test('the document’s own short forms come first', () => {
    const abbreviations = findOwnAbbreviations('Ban Phòng chống dịch (BPCD); Trung tâm Yểm trợ (TTYT)');
    expect(describeUnit('TTYT huyện', { ...DISTRICT, abbreviations }).canonical).toBe(
      'Trung tâm Yểm trợ huyện Đồng Mây',
    );
  });
});

const DEFINITIONS: readonly (readonly [text: string, entries: readonly (readonly [string, string])[]])[] = [
  ['Sở Khoa học và Công nghệ (KH&CN) chủ trì', [['KHCN', 'Khoa học và Công nghệ']]],
  ['lực lượng vũ trang (LLVT) và nhân dân', [['LLVT', 'lực lượng vũ trang']]],
  [
    'Trung tâm Phục vụ hành chính công (sau đây gọi tắt là TTPVHCC)',
    [['TTPVHCC', 'Trung tâm Phục vụ hành chính công']],
  ],
  ['về quản lý nhà nước (viết tắt là QLNN)', [['QLNN', 'quản lý nhà nước']]],
  ['Văn hóa, Thể thao và Du lịch (VHTTDL)', [['VHTTDL', 'Văn hóa, Thể thao và Du lịch']]],
  ['Ủy ban nhân dân (UBND) tỉnh', [['UBND', 'Ủy ban nhân dân']]],
  ['cán bộ, công chức, viên chức (CBCCVC)', [['CBCCVC', 'cán bộ, công chức, viên chức']]],
  ['UBND tỉnh (B/c)', []],
  ['Trung tâm Dịch vụ việc làm (Sở Nội vụ)', []],
  ['năm học mới (2024)', []],
  ['nền tảng họp trực tuyến (ABCXYZ)', []],
  ['(KHCN)', []],
];

describe('findOwnAbbreviations', () => {
  test.each(DEFINITIONS)('%s', (text, entries) => {
    expect([...findOwnAbbreviations(text)]).toEqual(entries);
  });
});
