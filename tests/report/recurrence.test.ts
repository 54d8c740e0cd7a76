import { describe, expect, test } from 'vitest';
import { readRule, toFormula, toRrule } from '../../src/report/tables/recurrence.ts';

describe('what recurs', () => {
  test.each([
    ['trước ngày 20 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['Định kỳ hàng tháng (trước ngày 16)', 'FREQ=MONTHLY;BYMONTHDAY=16'],
    ['ngày 31 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
    ['trước ngày 15/11 hằng năm', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15'],
    ['định kỳ hàng năm (trước ngày 10/12)', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10'],
    ['ngày 20 của tháng cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
    ['thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
    ['chủ nhật hàng tuần', 'FREQ=WEEKLY;BYDAY=SU'],
  ])('%s', (written, rule) => {
    const read = readRule(written);
    expect(read && toRrule(read)).toBe(rule);
    expect(read && toFormula(read)).toMatch(/TODAY\(\)/u);
  });

  test.each([
    'hằng quý',
    'thường xuyên',
    '02 lần/năm',
    'ngày 45 hằng tháng',
    'ngày 10/13 hằng năm',
    'hàng tháng, ngày 5 tháng 6',
  ])('%s tells no day', (written) => {
    expect(readRule(written)).toBeNull();
  });
});
