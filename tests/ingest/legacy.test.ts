import { describe, expect, it } from 'vitest';
import { raiseTonedCapitals } from '../../src/ingest/legacy/capitals.ts';
import { decodeLegacy, isVietnameseSyllable, measureSyllables } from '../../src/ingest/legacy/index.ts';
import fc from '../support/properties.ts';

describe('isVietnameseSyllable', () => {
  it.each([
    'ban',
    'Uỷ',
    'ủy',
    'nghiêng',
    'quyết',
    'khuỷu',
    'giếng',
    'gì',
    'QUỐC',
    'đường',
    'hoạch',
    'thuở',
    'yêu',
    'quý',
    'gia',
    'huỳnh',
    'kỷ',
    'xoong',
  ])('accepts %s', (word) => expect(isVietnameseSyllable(word)).toBe(true));
  it.each([
    'nh©n',
    'tØnh',
    'cừc',
    'hoach',
    'strong',
    'ngê',
    'cê',
    'kạ',
    'oñ',
    'huyeän',
    'Đắkk',
    '',
    'ế1',
    'nghã',
    'ốó',
  ])('refuses %s', (word) => expect(isVietnameseSyllable(word)).toBe(false));
  it('counts only words that can be wrong', () => {
    expect(measureSyllables('UBND tỉnh, HĐND và QĐ số 12 tØnh')).toEqual({ marked: 4, invalid: 1 });
  });
});

describe('decodeLegacy', () => {
  it.each([
    ['Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh', 'tcvn3'],
    ['KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi', 'Kế hoạch phát triển kinh tế - xã hội', 'tcvn3'],
    ['X©y dùng ®\u00ADêng giao th«ng n«ng th«n', 'Xây dựng đường giao thông nông thôn', 'tcvn3'],
    ['Uyû ban nhaân daân huyeän', 'Uỷ ban nhân dân huyện', 'vni'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'vni'],
    ['Ñaûng boä phöôøng ñöôïc giao nhieäm vuï', 'Đảng bộ phường được giao nhiệm vụ', 'vni'],
  ])('%s', (source, expected, encoding) => {
    const decoded = decodeLegacy(source);
    expect([decoded.text.normalize('NFC'), decoded.encoding]).toEqual([expected, encoding]);
  });

  it('shows small letters of a capitals font as capitals', () => {
    expect(decodeLegacy('céng hoµ x· héi', { font: '.VnTimeH' }).text).toBe('CỘNG HOÀ XÃ HỘI');
  });

  it('takes a doubled soft hyphen for one letter', () => {
    expect(decodeLegacy('Thñ t\u00AD\u00ADíng ChÝnh phñ vÒ n\u00ADíc s¹ch').text).toBe(
      'Thủ tướng Chính phủ về nước sạch',
    );
  });

  it('tells runs of two fonts apart line by line', () => {
    const decoded = decodeLegacy(
      'TØnh ban hµnh kÕ ho¹ch n¨m 2031\nUyû ban nhaân daân huyeän thöïc hieän\nỦy ban nhân dân xã',
    );
    expect(decoded.text.split('\n')).toEqual([
      'Tỉnh ban hành kế hoạch năm 2031',
      'Uỷ ban nhân dân huyện thực hiện',
      'Ủy ban nhân dân xã',
    ]);
  });

  it.each([
    'Ủy ban nhân dân tỉnh ban hành kế hoạch; các sở, ban, ngành có trách nhiệm',
    'các sở và cơ quan có liên quan ôt đvt ñ',
    'Le café est près de la forêt, où l’été dure',
    '«Nội dung» × 3 ° § ©',
    'Budget plan 2031',
    '',
  ])('leaves %j as it is', (text) => expect(decodeLegacy(text)).toEqual({ text, encoding: null }));

  it('never changes text in ASCII and modern Vietnamese letters, and never throws', () => {
    const word = fc.constantFrom(
      'ủy',
      'ban',
      'nhân',
      'dân',
      'kế',
      'hoạch',
      'năm',
      '2031',
      'đã',
      'có',
      'là',
      '-',
      'của',
      'Sở',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        expect(decodeLegacy(text).text).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof decodeLegacy(text).text === 'string'),
    );
  });
});

describe('raiseTonedCapitals', () => {
  it.each([
    ['Kế HOạCH', 'KẾ HOẠCH'],
    ['ủY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
    ['I. MụC ĐíCH, YÊU CầU', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['Sở Tài chính\tCộNG HòA Xã HộI', 'Sở Tài chính\tCỘNG HÒA XÃ HỘI'],
    ['Thực hiện Kế HOạCH của tỉnh', 'Thực hiện Kế HOẠCH của tỉnh'],
    ['Sở GD&ĐT', 'Sở GD&ĐT'],
    ['Số 215-KH/HU', 'Số 215-KH/HU'],
    ['Số 3-QĐ/TU', 'Số 3-QĐ/TU'],
    ['Số 8 - HD/BTG', 'Số 8 - HD/BTG'],
    ['Tổ HC-TH', 'Tổ HC-TH'],
    ['Kế HOạCH Số 5/KH-HU', 'KẾ HOẠCH SỐ 5/KH-HU'],
    ['Sở Y Tế', 'SỞ Y TẾ'],
    ['Bộ Y Tế\tĐộc lập', 'BỘ Y TẾ\tĐộc lập'],
    ['Sở Y tế', 'Sở Y tế'],
    ['Y Tú Hà', 'Y Tú Hà'],
    ['Vũ Tú Hà', 'Vũ Tú Hà'],
    ['Số: 12/KH-UBND', 'Số: 12/KH-UBND'],
    ['Lê Thị Hà', 'Lê Thị Hà'],
    ['ở xã', 'ở xã'],
    ['Quàng Văn ín', 'Quàng Văn Ín'],
    ['CHỦ TỊCH\tTrần Thị ánh Tuyết', 'CHỦ TỊCH\tTrần Thị Ánh Tuyết'],
    ['Tổ ấm', 'Tổ ấm'],
    ['Trần Thị ánh và tổ', 'Trần Thị ánh và tổ'],
    ['- ứng dụng công nghệ thông tin', '- Ứng dụng công nghệ thông tin'],
    ['2.1. ổn định tổ chức', '2.1. Ổn định tổ chức'],
    ['Điều 3. ủy ban nhân dân xã', 'Điều 3. Ủy ban nhân dân xã'],
    ['ủy ban nhân dân xã thực hiện', 'ủy ban nhân dân xã thực hiện'],
    ['2.1 ấp', '2.1 ấp'],
    ['', ''],
  ])('%s', (line, raised) => expect(raiseTonedCapitals(line)).toBe(raised));
});
