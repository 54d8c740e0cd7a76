import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { RawText } from '../../src/document/raw-document.ts';
import { decodeText } from '../../src/ingest/bytes/decode.ts';
import { limitLines } from '../../src/ingest/limit-lines.ts';
import { cutLongLine } from '../../src/ingest/source-lines.ts';
import { readText } from '../../src/ingest/text.ts';
import fc from '../support/properties.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const PLAN = 'KẾ HOẠCH\nTuyên truyền năm 2031\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích';

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8(PLAN)],
    ['utf-8', utf8(`\uFEFF${PLAN}`)],
    ['utf-16le', utf16(PLAN, true, true)],
    ['utf-16be', utf16(PLAN, false, true)],
    ['utf-16le', utf16(PLAN, true, false)],
    ['utf-16be', utf16(PLAN, false, false)],
  ])('finds %s', async (encoding, bytes) => {
    const decoded = await decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toBe(PLAN);
  });

  it('reads TCVN3 bytes', async () => {
    const bytes = Uint8Array.from('Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch', (character) => character.charCodeAt(0));
    const decoded = await decodeText(bytes);
    expect(decoded.encoding).toBe('tcvn3');
    expect(decoded.text.normalize('NFC')).toBe('Uỷ ban nhân dân tỉnh ban hành kế hoạch');
  });

  it('reads Windows-1258 with its marks', async () => {
    // "Kế hoạch" = K ê 0xEC h o a 0xF2 c h
    const bytes = Uint8Array.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68]);
    const decoded = await decodeText(bytes);
    expect([decoded.encoding, decoded.text.normalize('NFC')]).toEqual(['windows-1258', 'Kế hoạch']);
  });

  it('keeps a damaged UTF-8 file and says so', async () => {
    const good = utf8(PLAN.repeat(3));
    const decoded = await decodeText(good.subarray(0, good.indexOf(0xc3, 100) + 1));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.diagnostics.map((one) => one.code)).toEqual(['ingest/invalid-utf8']);
  });
});

describe('cutLongLine', () => {
  it.each([
    ['at a blank', 'aaaa bbbb', 6, ['aaaa ', 'bbbb']],
    ['before a letter with its marks', 'abco\u0323\u0300e', 5, ['abc', 'o\u0323\u0300e']],
    ['not inside a pair', 'abc😀d', 4, ['abc', '😀d']],
    [
      'inside a heap of marks that is no letter',
      `a${'\u0301'.repeat(20)}`,
      15,
      [`a${'\u0301'.repeat(14)}`, '\u0301'.repeat(6)],
    ],
  ])('%s', (_, text, limit, pieces) => {
    expect(cutLongLine(text, 0, text.length, limit).map(([start, end]) => text.slice(start, end))).toEqual(pieces);
  });
});

describe('readText', () => {
  it('makes a line of each physical line and counts the blank ones', async () => {
    const raw = await readText(utf8('  KẾ HOẠCH \r\n\r\n \t\r\nI. MỤC TIÊU\r\nDòng hai\f1. Trang sau'), DEFAULT_LIMITS);
    const lines = raw.blocks as RawText[];
    expect(lines.map((line) => [line.text, line.blankBefore, line.group])).toEqual([
      ['  KẾ HOẠCH ', 0, 0],
      ['I. MỤC TIÊU', 2, 1],
      ['Dòng hai', 0, 1],
      ['1. Trang sau', 0, 2],
    ]);
  });

  it('leaves Markdown residue in place', async () => {
    const raw = await readText(utf8('**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**'), DEFAULT_LIMITS);
    expect((raw.blocks as RawText[]).map((line) => line.text)).toEqual(['**KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC**']);
  });

  it('cuts a line above the limit at a blank and says so', async () => {
    const raw = limitLines(await readText(utf8('một hai ba bốn năm'), DEFAULT_LIMITS), 10);
    expect((raw.blocks as RawText[]).map((line) => [line.text, line.continues])).toEqual([
      ['một hai ', undefined],
      ['ba bốn năm', false],
    ]);
    expect(raw.diagnostics.map((one) => one.code)).toEqual(['ingest/line-too-long']);
  });

  it('refuses a text above the limit', async () => {
    await expect(readText(utf8('một hai ba'), { ...DEFAULT_LIMITS, maxTextLength: 5 })).rejects.toMatchObject({
      status: 'too-large',
    });
  });

  it('keeps every visible character at its source offset, for any text', async () => {
    const piece = fc.constantFrom('a', 'ế', 'Đ', ' ', '\t', '\n', '\r\n', '\f', '-', '*', '😀', '\u00A0', '1.');
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 80 }),
        fc.integer({ min: 2, max: 30 }),
        async (pieces, maxLineLength) => {
          const text = pieces.join('');
          const raw = limitLines(await readText(utf8(text), DEFAULT_LIMITS), maxLineLength);
          let seen = '';
          for (const line of raw.blocks as RawText[]) {
            const start = line.sourceStart ?? -1;
            expect(text.slice(start, start + line.text.length)).toBe(line.text);
            expect(line.text.length).toBeLessThanOrEqual(maxLineLength);
            seen += line.text;
          }
          expect(seen.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

it('reads the dashes and quotes of Windows text', async () => {
  const bytes = Uint8Array.from('caf\u00E9 \u0096 \u0093x\u0094', (character) => character.charCodeAt(0));
  expect((await decodeText(bytes)).text).toBe('café – “x”');
});
