import { describe, expect, test } from 'vitest';
import { readDocumentNumber } from '../../src/document/document-number.ts';
import { exactDay, showDate, showRange } from '../../src/document/show-time.ts';

describe('dates as people may be shown them', () => {
  test.each([
    ['2024-03-XX', '2024-03-01', '2024-03-31', 'tháng 3/2024 (để trống ngày)', null],
    ['2025-XX-XX', '2025-01-01', '2025-12-31', 'năm 2025 (để trống ngày, tháng)', null],
    ['2024-03', '2024-03-01', '2024-03-31', 'tháng 3/2024', null],
    ['2025-09-15', '2025-09-15', '2025-09-15', '15/09/2025', '2025-09-15'],
    ['2024', '2024-01-01', '2024-12-31', 'năm 2024', null],
    ['2024-02', '2024-02-01', '2024-02-29', 'tháng 2/2024', null],
    ['../2024-04-30', null, '2024-04-30', 'đến 30/04/2024', null],
  ])('%s', (edtf, from, to, shown, day) => {
    expect(showDate({ edtf, from, to })).toBe(shown);
    expect(exactDay({ edtf, from, to })).toBe(day);
  });

  test('a span is its two ends', () => {
    expect(showRange('2024-03-01', '2024-05-07')).toBe('từ 01/03/2024 đến 07/05/2024');
    expect(showRange(null, null)).toBeNull();
  });
});

describe('numbers of documents', () => {
  test.each([
    ['Số: 22/KH-UBND', '22/KH-UBND'],
    ['22 /KH – UBND', '22/KH-UBND'],
    ['số 146 - KH/TU', '146-KH/TU'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Số:      /KH-UBND', '/KH-UBND'],
    ['Số: … /KH-SCT', '/KH-SCT'],
    ['12a/QĐ-UBND', '12a/QĐ-UBND'],
  ])('%s is %s', (written, canonical) => expect(readDocumentNumber(written)?.canonical).toBe(canonical));

  test('one number, two ways of writing it', () => {
    const key = (text: string): string | undefined => readDocumentNumber(text)?.key;
    expect(key('Số: 0124/KH-UBND')).toBe(key('124 /KH–UBND'));
    expect(key('04/HD/BTGDVTU')).toBe(key('04-HD/BTGDVTU'));
    expect(key('15/2010/QĐ-UBND')).not.toBe(key('15/QĐ-UBND'));
    expect(readDocumentNumber('')).toBeNull();
  });
});
