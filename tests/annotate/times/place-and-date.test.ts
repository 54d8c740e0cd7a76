import { describe, expect, it } from 'vitest';
import { parsePlaceAndDate } from '../../../src/annotate/times/index.ts';

describe('parsePlaceAndDate', () => {
  it.each<[string, string | null, string, string, string]>([
    ['Bình Sơn, ngày 05 tháng 02 năm 2024', 'Bình Sơn', '2024-02-05', '2024-02-05', '2024-02-05'],
    ['Bình Sơn, ngày     tháng 02 năm 2024', 'Bình Sơn', '2024-02-XX', '2024-02-01', '2024-02-29'],
    ['Bình Sơn, ngày tháng 02 năm 2024', 'Bình Sơn', '2024-02-XX', '2024-02-01', '2024-02-29'],
    ['Bình Sơn, ngày     tháng     năm 2024', 'Bình Sơn', '2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['ngày … tháng … năm 2024', null, '2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['Hà Nội, ngày ..... tháng 3 năm 2024', 'Hà Nội', '2024-03-XX', '2024-03-01', '2024-03-31'],
    ['Hà Nội, ngày 05/02/2024', 'Hà Nội', '2024-02-05', '2024-02-05', '2024-02-05'],
    ['Hà Nội, ngày 05.02.2024', 'Hà Nội', '2024-02-05', '2024-02-05', '2024-02-05'],
    ['TP. Hồ Chí Minh, ngày 18 tháng 11 năm 2025', 'TP. Hồ Chí Minh', '2025-11-18', '2025-11-18', '2025-11-18'],
    [
      'Thành phố Hồ Chí Minh, ngày 18 tháng 11 năm 2025',
      'Thành phố Hồ Chí Minh',
      '2025-11-18',
      '2025-11-18',
      '2025-11-18',
    ],
    ["Ea H'leo, ngày    /3/2024", "Ea H'leo", '2024-03-XX', '2024-03-01', '2024-03-31'],
  ])('%s', (line, place, edtf, from, to) => {
    const parsed = parsePlaceAndDate(line);
    expect(parsed).toMatchObject({ place, issued: { edtf, from, to } });
    expect(line.slice(parsed?.dateStart, parsed?.end)).toBe(parsed?.issued.raw);
    if (place !== null) expect(line.slice(parsed?.start, parsed?.end).startsWith(place)).toBe(true);
  });

  it.each([
    'KẾ HOẠCH',
    'Bình Sơn, ngày mai',
    'ngày 45 tháng 13 năm 2024',
    'ngày 30 tháng 02 năm 2024',
    'trong tháng 02 năm 2024',
  ])('refuses %s', (line) => {
    expect(parsePlaceAndDate(line)).toBeNull();
  });
});
