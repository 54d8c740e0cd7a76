import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/compare/prepare/words.ts';
import { foldPhrase } from '../../src/document/fold.ts';
import fc from '../support/properties.ts';

const told = (text: string): string =>
  readWords(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key)
    .join(' ');

describe('words of levels and places are told apart', () => {
  test.each([
    ['trên địa bàn tỉnh Lam Giang', 'trên địa bàn huyện Thạch Bình'],
    ['báo cáo UBND tỉnh kết quả', 'báo cáo Ủy ban nhân dân xã Vân Khê kết quả'],
    ['Sở Nội vụ hướng dẫn', 'Phòng Nội vụ hướng dẫn'],
    ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo Huyện uỷ'],
    ['các sở, ban, ngành', 'các phòng, ban, ngành'],
    ['ngày 07/5/2024', 'ngày 7/05/2024'],
    ["trên địa bàn huyện Krông M'nar kiểm tra", 'trên địa bàn xã Ea K’lang kiểm tra'],
    ['nhà văn hoá thôn, tổ dân phố', 'nhà văn hóa bản, ấp'],
  ])('%s = %s', (a, b) => expect(told(a)).toBe(told(b)));

  test.each([
    ['phòng, chống thiên tai', 'chống thiên tai'],
    ['kinh tế - xã hội', 'kinh tế - hội'],
    ['văn bản chỉ đạo', 'văn chỉ đạo'],
    ['cơ sở giáo dục', 'cơ giáo dục'],
    ['hợp tác xã nông nghiệp', 'hợp tác nông nghiệp'],
    ['trước ngày 15/9', 'trước ngày 16/9'],
  ])('%s is not %s', (a, b) => expect(told(a)).not.toBe(told(b)));
});

test('every word lies in the text where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { key, start, end } of readWords(text)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (!/^\d+$/.test(key) && !/\p{Lu}/u.test(text.slice(start, end)))
          expect(foldPhrase(text.slice(start, end))).toBe(key);
      }
    }),
  );
});
