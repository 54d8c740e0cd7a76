import { describe, expect, test } from 'vitest';
import { nextDay, readRule, toFormula, toRrule } from '../../src/report/tables/formats/recurrence.ts';

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

describe('the next day of it', () => {
  test.each([
    ['ngày 20 hằng tháng', '2026-12-20', '2026-12-20'],
    ['ngày 20 hằng tháng', '2026-12-21', '2027-01-20'],
    ['ngày 31 hằng tháng', '2026-02-03', '2026-02-28'],
    ['ngày 20 của tháng cuối quý', '2026-04-01', '2026-06-20'],
    ['ngày 20 của tháng cuối quý', '2026-12-25', '2027-03-20'],
    ['trước ngày 15/11 hằng năm', '2026-11-16', '2027-11-15'],
    ['thứ Sáu hằng tuần', '2026-11-29', '2026-12-04'],
    ['chủ nhật hằng tuần', '2026-11-29', '2026-11-29'],
  ])('%s, from %s: %s', (written, today, day) => {
    const rule = readRule(written);
    expect(rule && nextDay(rule, today)).toBe(day);
  });
});
