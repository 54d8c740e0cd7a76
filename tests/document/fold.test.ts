import { describe, expect, it } from 'vitest';
import { foldBare, foldPhrase, foldWord } from '../../src/document/fold.ts';
import fc from '../support/properties.ts';

describe('foldPhrase', () => {
  it.each([
    ['Uỷ ban nhân dân', 'ủy ban nhân dân'],
    ['Sở Y tế', 'SỞ  Y TẾ:'],
    ['sỹ quan', 'sĩ quan'],
    ['qui hoạch', 'quy hoạch'],
    ['hoà bình', 'Hòa-Bình'],
  ])('%s is %s', (a, b) => {
    expect(foldPhrase(a)).toBe(foldPhrase(b));
  });

  it.each([
    ['bàn', 'bán'],
    ['Sở Y tế', 'Sở Yên'],
    ['một hai', 'mộthai'],
  ])('%s is not %s', (a, b) => {
    expect(foldPhrase(a)).not.toBe(foldPhrase(b));
  });

  it('is the keys of the words, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aĐạ ²ªº×÷·ộ̂̀1ǰ-𐐷') })),
        (text) => {
          const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
          expect(foldPhrase(text)).toBe(words.map(foldWord).join(' '));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('foldBare leaves letters only', () => {
  expect(foldBare('CỘNG HÒA Đoàn ủy')).toBe('cong hoa doan uy');
});
