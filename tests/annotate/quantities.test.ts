import { describe, expect, it } from 'vitest';
import { findTargets } from '../../src/annotate/quantities.ts';

const targetsOf = (text: string): [string, number | null, string | null, string][] =>
  findTargets(text, { start: 0, end: text.length }).map(({ value, measure, comparator, start, end }) => [
    comparator,
    value,
    measure,
    text.slice(start, end),
  ]);

describe('targets', () => {
  it.each<[string, string, number, string, string]>([
    ['Tổ chức ít nhất 02 lớp bơi.', '>=', 2, 'lớp', 'ít nhất 02 lớp'],
    ['Phấn đấu 100% học sinh biết bơi.', '=', 100, '%', '100%'],
    ['Trồng trên 1.500 cây ven đường.', '>', 1500, 'cây', 'trên 1.500 cây'],
    ['Chi không quá 2,5 tỷ đồng.', '<=', 2.5, 'tỷ đồng', 'không quá 2,5 tỷ đồng'],
    ['Tỷ lệ hộ nghèo dưới 3%.', '<', 3, '%', 'dưới 3%'],
    ['Có 60% hộ trở lên tham gia.', '=', 60, '%', '60%'],
    ['Có 12 hộ trở lên tham gia.', '>=', 12, 'hộ', '12 hộ'],
    ['Đạt ≥ 30 % số thôn.', '>=', 30, '%', '≥ 30 %'],
    ['Dư nợ tăng khoảng 23 - 24%.', '=', 24, '%', '23 - 24%'],
    ['Tổng vốn 3,172 tỷ đồng.', '=', 3.172, 'tỷ đồng', '3,172 tỷ đồng'],
  ])('%s', (text, comparator, value, measure, raw) => {
    expect(targetsOf(text)).toEqual([[comparator, value, measure, raw]]);
  });

  it.each([
    'trong 05 ngày',
    'ngày 12/4 tại xã',
    'khởi công giai đoạn 2 dự án',
    'Kế hoạch số 12/KH-UBND',
    'khoản 3 điểm a',
    'kỷ niệm 70 năm',
    '10.5 ha',
    'đợt thi đua “500 ngày đêm hoàn thành 3.000 km đường”',
  ])('none in: %s', (text) => {
    expect(targetsOf(text)).toEqual([]);
  });

  it('counts only inside the range', () => {
    const text = 'Mở 2 lớp; trồng 30 cây.';
    expect(findTargets(text, { start: 10, end: text.length })).toMatchObject([{ value: 30, start: 16 }]);
  });
});
