import { describe, expect, test } from 'vitest';
import { foldPhrase } from '../../src/document/fold.ts';
import { nameWithPlace, placeOfName, saidOnce } from '../../src/lexicon/places/name-with-place.ts';
import { usualSpelling } from '../../src/lexicon/units/usual-spelling.ts';
import fc from '../support/properties.ts';

describe('names in capitals', () => {
  test.each([
    ['UBND TỈNH LÂM ĐỒNG', 'UBND tỉnh Lâm Đồng'],
    ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ["ỦY BAN NHÂN DÂN HUYỆN CƯ M'GAR", "Ủy ban nhân dân huyện Cư M'gar"],
    ['UBND THÀNH PHỐ HỒ CHÍ MINH', 'UBND thành phố Hồ Chí Minh'],
    ['SỞ TƯ PHÁP', 'Sở Tư pháp'],
    ['BỘ TƯ PHÁP', 'Bộ Tư pháp'],
    ['PHÒNG TƯ PHÁP', 'Phòng Tư pháp'],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'Sở Kế hoạch và Đầu tư'],
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'Sở Thông tin và Truyền thông'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['UBND XÃ TÂN LẬP', 'UBND xã Tân Lập'],
    ['VĂN PHÒNG HĐND VÀ UBND XÃ TÂN LẬP', 'Văn phòng HĐND và UBND xã Tân Lập'],
    ['BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH LẠNG SƠN', 'Ban Quản lý dự án đầu tư xây dựng tỉnh Lạng Sơn'],
    ['TRƯỜNG THCS TÂN LẬP', 'Trường THCS Tân Lập'],
    ['TRƯỜNG PTDTBT TIỂU HỌC NÀ LỘC', 'Trường PTDTBT Tiểu học Nà Lộc'],
    ['TAND TỈNH LÂM GIANG', 'TAND tỉnh Lâm Giang'],
    ['TRƯỜNG TIỂU HỌC SEN HỒNG', 'Trường Tiểu học Sen Hồng'],
    ['ĐẢNG ỦY XÃ BẢN BO', 'Đảng ủy xã Bản Bo'],
    ['HUYỆN ỦY TAM ĐƯỜNG', 'Huyện ủy Tam Đường'],
    ['BCH ĐOÀN XÃ PHÚC THỊNH', 'BCH Đoàn xã Phúc Thịnh'],
    ['SỞ GD&ĐT TỈNH LẠNG SƠN', 'Sở GD&ĐT tỉnh Lạng Sơn'],
    ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG HOA LƯ', 'Ủy ban MTTQ Việt Nam phường Hoa Lư'],
    ['UBND TỈNH BÀ RỊA – VŨNG TÀU', 'UBND tỉnh Bà Rịa – Vũng Tàu'],
  ])('%s is %s', (written, usual) => expect(usualSpelling(written)).toBe(usual));

  test.each(['UBND huyện', 'Sở Tư pháp', 'Phòng VH&TT huyện Bắc Sơn', 'UBND', 'HĐND, UBND các xã', '', 'Sở KH&CN'])(
    '%s stays',
    (name) => expect(usualSpelling(name)).toBe(name),
  );

  test('only the case of letters changes', () => {
    const word = fc.constantFrom(
      'SỞ',
      'TƯ',
      'PHÁP',
      'XÃ',
      'HỘI',
      'TỈNH',
      'UBND',
      'LÂM',
      '&',
      '-',
      "M'GAR",
      'THCS',
      '12',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const name = words.join(' ');
        expect(usualSpelling(name).toUpperCase().length).toBe(name.length);
        expect(foldPhrase(usualSpelling(name))).toBe(foldPhrase(name));
      }),
    );
  });
});

describe('places of names', () => {
  test.each([
    ['Sở Tư pháp', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'Sở Tư pháp tỉnh Lạng Sơn'],
    ['Phòng Văn hóa - Xã hội', 'Ủy ban nhân dân xã Tân Lập', 'Phòng Văn hóa - Xã hội xã Tân Lập'],
    ['Sở Y tế tỉnh Hà Tĩnh', 'Ủy ban nhân dân tỉnh Hà Tĩnh', 'Sở Y tế tỉnh Hà Tĩnh'],
    ['Trường Đại học An Giang', 'Ủy ban nhân dân tỉnh An Giang', 'Trường Đại học An Giang'],
    ['Trường Trung học cơ sở Tân Lập', 'Ủy ban nhân dân xã Tân Lập', 'Trường Trung học cơ sở Tân Lập'],
    ['Văn phòng', 'Bộ Tư pháp', 'Văn phòng Bộ Tư pháp'],
    ['Bộ Y tế', 'Ủy ban nhân dân tỉnh Hà Tĩnh', 'Bộ Y tế'],
    ['Ban Tổ chức', null, 'Ban Tổ chức'],
  ])('%s under %s is %s', (name, superior, whole) => expect(nameWithPlace(name, superior)).toBe(whole));

  test.each([
    ['Huyện ủy Tam Đường huyện ủy Tam Đường', 'Huyện ủy Tam Đường'],
    ['Đảng ủy xã Bản Bo xã Bản Bo', 'Đảng ủy xã Bản Bo'],
    ['Phòng Văn hóa - Xã hội xã Tân Lập', 'Phòng Văn hóa - Xã hội xã Tân Lập'],
  ])('%s is %s', (name, once) => expect(saidOnce(name)).toBe(once));

  test('the place at the end of a name', () => {
    expect(placeOfName('Ủy ban nhân dân thành phố Hồ Chí Minh')).toBe('thành phố Hồ Chí Minh');
    expect(placeOfName('Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu')).toBe('tỉnh Bà Rịa - Vũng Tàu');
    expect(placeOfName('Ủy ban nhân dân huyện')).toBeNull();
  });
});
