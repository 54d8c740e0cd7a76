import { describe, expect, it } from 'vitest';
import { repairCharacters } from '../../src/normalize/characters.ts';
import { findFurnitureKind } from '../../src/normalize/furniture/kinds.ts';
import { findMarkdownResidue } from '../../src/normalize/markdown-residue.ts';
import { measurePrint } from '../../src/normalize/print-width.ts';
import fc from '../support/properties.ts';

describe('repairCharacters', () => {
  it.each([
    ['composes letters', 'Ủy ban nhân dân'.normalize('NFD'), 'Ủy ban nhân dân'],
    ['composes what is composed in part', 'KÊ\u0301 HOA\u0323CH', 'KẾ HOẠCH'],
    ['maps look-alikes', 'Ðảng ủy ðề nghị ƣu tiên，（1）：', 'Đảng ủy đề nghị ưu tiên,(1):'],
    ['maps symbols of Word’s lists', '\uF0B7 Một \uF02D Hai \uF0A7 Ba', '• Một - Hai ▪ Ba'],
    ['folds blanks', 'UBND\u00A0huyện  X', 'UBND huyện X'],
    ['makes a wide gap a tab', 'UBND HUYỆN X     CỘNG HÒA', 'UBND HUYỆN X\tCỘNG HÒA'],
    ['keeps a typed tab', 'Nơi nhận:\tTM. UBND', 'Nơi nhận:\tTM. UBND'],
    ['takes blanks off both ends', ' \t KẾ HOẠCH \u3000', 'KẾ HOẠCH'],
    ['drops marks without ink', 'Mư\u00ADờng\u200B Lụa\u202E\uFEFF', 'Mường Lụa'],
    ['keeps what is fine', 'Số: 22/KH-UBND – “70 năm”…', 'Số: 22/KH-UBND – “70 năm”…'],
    ['replaces half a pair', 'năm\uD83D 2024', 'năm\uFFFD 2024'],
    ['keeps a pair', 'năm 😀 2024', 'năm 😀 2024'],
    ['leaves nothing of nothing', ' \u200B ', ''],
  ])('%s', (_, raw, repaired) => {
    expect(repairCharacters(raw).text).toBe(repaired);
  });

  it('takes the short way only where the long one gives the same', () => {
    const characters = fc.constantFrom(...'aĐạ ệưÐð–“”…\u00A0\u00B7\u0300\u200B\u0143\u212B\t()12');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(characters, fc.string({ unit: 'binary', maxLength: 1 })) }), (raw) => {
        // what has no ink is dropped, and makes every line go the long way
        expect(repairCharacters(raw).text).toBe(repairCharacters(`${raw}\uFEFF`).text);
      }),
    );
  });

  it('gives NFC without control characters or blanks at its ends, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, segments } = repairCharacters(raw);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/(?![\t\n\f\r])\p{Cc}|[\u200B\uFEFF]| {2}/u);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        expect(segments.every((segment, at) => at === 0 || segment.at > (segments[at - 1]?.at ?? -1))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const { text } = repairCharacters(raw);
        expect(repairCharacters(text).text).toBe(text);
      }),
    );
  });
});

describe('findFurnitureKind', () => {
  it.each([
    ['-----', 'rule'],
    ['---***---', 'rule'],
    ['* * *', 'rule'],
    ['_________', 'rule'],
    ['*', 'rule'],
    ['2', 'page-number'],
    ['- 2 -', 'page-number'],
    ['Trang 2/5', 'page-number'],
    ['12/15', 'page-number'],
    ['-- 2 of 6 --', 'page-number'],
    ['vanthu@thachbinh.example.vn', 'digital-signature'],
    ['2024-03-19T17:07:33-0700', 'digital-signature'],
    ['Người ký: Ủy ban nhân dân huyện', 'digital-signature'],
    ['Ký bởi: Sở Y tế', 'digital-signature'],
    ['Thời gian ký: 23.01.2024 16:00:00 +07:00', 'digital-signature'],
    ['Digitally signed by Sở Y tế', 'digital-signature'],
    ['VĂN BẢN ĐẾN', 'stamp'],
    ['ĐẾN Số: 214', 'stamp'],
    ['Handwritten text in a circular stamp, possibly a signature or official mark.', 'caption'],
  ])('%s is %s', (line, kind) => {
    expect(findFurnitureKind(line)).toBe(kind);
  });

  it.each([
    'Trang phục biểu diễn',
    '2.',
    '1954',
    'I',
    '2. Yêu cầu',
    '- 2 lớp',
    'Email: vanthu@thachbinh.example.vn',
    'Cơ quan chủ trì: Sở Y tế',
    'Đến năm 2030',
    'Đến ngày 15/6 hoàn thành',
    'ngày 19/3/2024',
    'Microsoft Office 365, Google Workspace',
    'The quick brown fox',
    'Người kỳ cựu',
    '+',
    '-',
  ])('not %s', (line) => {
    expect(findFurnitureKind(line)).toBeNull();
  });
});

/** The line without the marks that were found in it. */
function strip(line: string): string {
  return findMarkdownResidue(line).reduceRight((text, cut) => text.slice(0, cut.start) + text.slice(cut.end), line);
}

describe('findMarkdownResidue', () => {
  it.each([
    ['### 1. Tuyên truyền', '1. Tuyên truyền'],
    ['## **2. Nội dung**', '2. Nội dung'],
    ['**KT. GIÁM ĐỐC', 'KT. GIÁM ĐỐC'],
    ['PHÓ GIÁM ĐỐC**', 'PHÓ GIÁM ĐỐC'],
    ['(*Thời gian thực hiện: tháng 3*)', '(Thời gian thực hiện: tháng 3)'],
    ['* Thạch Bình, ngày 05 tháng 02 năm 2024 *', ' Thạch Bình, ngày 05 tháng 02 năm 2024 '],
    ['*Cấp huyện*', 'Cấp huyện'],
    ['tại <http://dienbien.example.vn>', 'tại http://dienbien.example.vn'],
    ['**tại** https://a.example.vn/b>, http://c>.', 'tại https://a.example.vn/b, http://c.'],
    ['<https://a.example.vn/**b**>', 'https://a.example.vn/b'],
  ])('%s', (line, stripped) => {
    expect(strip(line)).toBe(stripped);
  });

  it.each([
    '***',
    '* * *',
    '_____',
    '* Cấp huyện',
    '* Cấp huyện: 5 * 2',
    'Số: ../KH-UBND',
    'Lớp 5 * 2 buổi',
    '5 < 7 và 8 > 3',
    'Kế hoạch #1 của xã',
    'a_b',
    'a_ http:>',
    'a_ http://b c>',
  ])('leaves %s', (line) => {
    expect(strip(line)).toBe(line);
  });
});

describe('measurePrint', () => {
  it('tells wide words from narrow ones of as many letters', () => {
    expect(measurePrint('TNCS')).toBeGreaterThan(measurePrint('lịch'));
    expect(measurePrint('mười')).toBeGreaterThan(measurePrint('tỉnh'));
  });

  it('does not see marks', () => {
    expect(measurePrint('ế')).toBe(measurePrint('e'));
    expect(measurePrint('Ủy'.normalize('NFC'))).toBe(measurePrint('Uy'));
  });

  it('adds up', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) => Math.abs(measurePrint(a + b) - measurePrint(a) - measurePrint(b)) < 1e-6,
      ),
    );
  });
});
