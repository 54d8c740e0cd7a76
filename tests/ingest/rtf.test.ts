import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { RawTable, RawText } from '../../src/document/raw-document.ts';
import { readRtf } from '../../src/ingest/rtf/index.ts';
import fc from '../support/properties.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
const read = (body: string) => readRtf(ascii(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`), DEFAULT_LIMITS);
const texts = (body: string): string[] =>
  read(body).blocks.flatMap((block) => (block.kind === 'table' ? ['TABLE'] : [block.text]));

describe('readRtf', () => {
  it.each([
    ['K\\u7871?\\par', ['Kế']],
    ['\\uc0 K\\u7871  ho\\u7841 ch\\par', ['Kế hoạch']],
    ['\\uc2 K\\u7871 xx ho\\u7841 yych', ['Kế hoạch']],
    ["\\'c0n h\\'e0", ['Àn hà']],
    ["{\\fonttbl{\\f0\\fcharset163 Arial;}}\\f0 ho\\'e3", ['hoă']],
    ["{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 \\'b9\\'a4", ['工']],
    ['a\\line b\\tab c\\~d\\_e\\-f\\endash\\bullet', ['a', 'b\tc\u00A0d-ef–•']],
    ['\\{x\\} \\\\y', ['{x} \\y']],
    ['a {\\v ẩn}{\\deleted bỏ}b', ['a b']],
    ['{\\*\\generator Word;}{\\info{\\author A}}{\\pict 89504e}{\\stylesheet{\\s0 Normal;}}Noi dung', ['Noi dung']],
    ['{\\field{\\*\\fldinst HYPERLINK "http://vi.du"}{\\fldrslt xem}} tiep', ['xem tiep']],
    ['{\\upr{abc}{\\*\\ud{xyz}}}', ['xyz']],
    ['{\\listtext\\tab 1.\\tab}Muc dich\\par {\\pntext -\\tab}Yeu cau\\par', ['1. Muc dich', '- Yeu cau']],
    ["{\\listtext \\u173\\'ad\\tab}Yeu cau\\par", ['- Yeu cau']],
    ['{\\listtext\\tab\\bullet\\tab}Trung tam\\par', ['• Trung tam']],
    ['{\\listtext\\tab \\tab}Trung tam\\par', ['Trung tam']],
    ["{\\listtext \\u-3897\\'c7\\tab}Yeu cau\\par", ['• Yeu cau']],
    ['Thñ t\\-íng ChÝnh phñ vÒ viÖc n\\-íc s¹ch', ['Thủ tướng Chính phủ về việc nước sạch']],
    ['\\bin4 }}}}sau', ['sau']],
  ])('%s', (body, expected) => expect(texts(body)).toEqual(expected));

  it('marks labels, bold, centre and indent', () => {
    const [first, second] = read(
      '\\pard\\qc\\b\\fs28 TIEU DE\\par\\pard\\plain\\li720\\fi-360 {\\listtext 1.\\tab}Muc\\par',
    ).blocks as RawText[];
    expect(first?.style).toMatchObject({ bold: true, centered: true, size: 14 });
    expect(second).toMatchObject({ text: '1. Muc', generated: 3, style: { indent: 18 } });
    expect(second?.style?.bold).toBeUndefined();
  });

  it('puts headers and notes in their layers, after the body', () => {
    const blocks = read('{\\header Trang dau\\par}Than bai{\\footnote Chu thich}\\par').blocks as RawText[];
    expect(blocks.map((block) => [block.text, block.layer])).toEqual([
      ['Than bai', 'body'],
      ['Trang dau', 'furniture'],
      ['Chu thich', 'notes'],
    ]);
  });

  it('reads tables with merged cells', () => {
    const row = '\\trowd\\cellx2000\\cellx4000\\intbl A\\cell B\\cell\\row';
    const merged = '\\trowd\\clmgf\\cellx2000\\clmrg\\cellx4000\\intbl C\\cell\\cell\\row';
    const table = read(`${row}${merged}\\pard sau\\par`).blocks[0] as RawTable;
    expect(table.rows.map((cells) => cells.map((cell) => [cell.colSpan, cell.blocks[0]?.text]))).toEqual([
      [
        [1, 'A'],
        [1, 'B'],
      ],
      [[2, 'C']],
    ]);
  });

  it('decodes text of old fonts, in capitals where the font shows them', () => {
    const raw = read(
      "{\\fonttbl{\\f0\\fcharset0 .VnTime;}{\\f1\\fcharset0 .VnTimeH;}}{\\f1 K\\'d5 ho\\'b9ch}\\par\\f0 Nh\\'a9n d\\'a9n t\\'d8nh ph\\'b8t tri\\'d3n\\par",
    );
    expect(raw.encoding).toBe('tcvn3');
    expect((raw.blocks as RawText[]).map((block) => block.text)).toEqual(['KẾ HOẠCH', 'Nhân dân tỉnh phát triển']);
  });

  it('gives a result for any mix of its parts, however deep', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\par',
      '\\cell',
      '\\row',
      '\\trowd',
      '\\cellx9',
      '\\intbl',
      '\\u7871?',
      "\\'e3",
      "\\'",
      '\\*',
      '\\fonttbl',
      '\\header',
      '\\footnote',
      '\\f0',
      'a ',
      '\\listtext',
      '\\uc9',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => Array.isArray(read(pieces.join('')).blocks)),
    );
    expect(texts(`${'{'.repeat(50_000)}a${'}'.repeat(50_000)}`)).toEqual(['a']);
  });
});
