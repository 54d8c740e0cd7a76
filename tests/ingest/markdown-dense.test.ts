import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../src/document/raw-document.ts';
import { makeMarkdownBlocks } from '../../src/ingest/markdown/index.ts';
import fc from '../support/properties.ts';

/** A table as crawled pages have it: rows of cells between bars. */
const table = (...rows: string[]): string =>
  `|\n${rows.map((row) => row.split(' | ').join('\n|\n')).join('\n|\n|\n')}\n|`;

const LONG = Array.from({ length: 50 }, (_, index) => `Dòng thứ ${index + 1} của phần nội dung viết liền`).join('\n');
const DASHES = Array.from({ length: 50 }, (_, index) => `- Việc thứ ${index + 1} của các phòng`).join('\n');

/** Texts as they stand, tables as rows of cells; runs of body lines as their number. */
function read(source: string): unknown[] {
  const shown: unknown[] = [];
  for (const block of makeMarkdownBlocks(source, [])) show(block, shown);
  return shown;
}

function show(block: RawBlock, shown: unknown[]): void {
  if (block.kind === 'table') {
    shown.push(block.rows.map((row) => row.map((cell) => cell.blocks.map(({ text }) => text).join(' / ')).join(' | ')));
  } else if (/^(?:Dòng|- Việc) thứ/.test(block.text)) {
    const last = shown.at(-1);
    if (typeof last === 'number') shown[shown.length - 1] = last + 1;
    else shown.push(1);
  } else shown.push(block.text);
}

const FACTS = table('**Số hiệu:** | 7/KH-UBND', '**Loại:** | Kế hoạch | **Nơi ban hành:** | Xã An Phú');
const HEAD = table(
  '**UBND XÃ\nAN PHÚ** | **CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc',
  'Số: 7/KH-UBND | *An Phú, ngày 02\ntháng 3 năm 2031*',
);
const FOOT = table('*Nơi nhận:*\n- Như trên;\n- Lưu: VT. | **KT. CHỦ TỊCH**\nLê Văn Thí Dụ');
const ANNEX = table('**TT** | **Nội dung** | **Đơn vị**', '1 | Tập huấn | Phòng A', '2 | Kiểm tra | Phòng B');

const readFacts = ['Số hiệu: | 7/KH-UBND', 'Loại: | Kế hoạch | Nơi ban hành: | Xã An Phú'];
const readHead = [
  'UBND XÃ / AN PHÚ | CỘNG HÒA XÃ HỘI / CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
  'Số: 7/KH-UBND | An Phú, ngày 02 / tháng 3 năm 2031',
];
const readFoot = ['Nơi nhận: / - Như trên; / - Lưu: VT. | KT. CHỦ TỊCH / Lê Văn Thí Dụ'];
const readAnnex = ['TT | Nội dung | Đơn vị', '1 | Tập huấn | Phòng A', '2 | Kiểm tra | Phòng B'];

describe('pages without blank lines', () => {
  it('keeps head, foot and annex apart from the text between them', () => {
    const source = `${FACTS}\n${HEAD}\n**KẾ HOẠCH**\n${LONG}\n${FOOT}\n**PHỤ LỤC**\nDANH MỤC VIỆC\n${ANNEX}`;
    const annex = ['PHỤ LỤC', 'DANH MỤC VIỆC', readAnnex];
    expect(read(source)).toEqual([readFacts, readHead, 'KẾ HOẠCH', 50, readFoot, ...annex]);
  });

  it('takes no body for a cell, short or made of list items', () => {
    expect(read(`${HEAD}\n**KẾ HOẠCH**\nTập huấn năm 2031\n${FOOT}\n${LONG}`)).toEqual([
      readHead,
      'KẾ HOẠCH',
      'Tập huấn năm 2031',
      readFoot,
      50,
    ]);
    expect(read(`${HEAD}\n${DASHES}\n${FOOT}`)).toEqual([readHead, 50, readFoot]);
    const facts = table('**Số hiệu:** | 7/KH-UBND');
    const some = DASHES.split('\n').slice(0, 25).join('\n');
    const sections = `I. MỤC ĐÍCH\n${some}\nII. NỘI DUNG\n${some}`;
    expect(read(`${facts}\n${sections}\n${FOOT}`).slice(1)).toEqual(['I. MỤC ĐÍCH', 25, 'II. NỘI DUNG', 25, readFoot]);
  });

  it("ends the page's own table at a heading, and an annex at the next one", () => {
    expect(read(`${FACTS}\n## Tin về tập huấn\n- Một tin ngắn\n${HEAD}\n${LONG}`)).toEqual([
      readFacts,
      'Tin về tập huấn',
      '- Một tin ngắn',
      readHead,
      50,
    ]);
    expect(read(`${LONG}\n${ANNEX}\nPHỤ LỤC II\nKINH PHÍ\n${ANNEX}`)).toEqual([
      50,
      readAnnex,
      'PHỤ LỤC II',
      'KINH PHÍ',
      readAnnex,
    ]);
  });

  it('begins a table at the letterhead of an annex and at a list of recipients without its colon', () => {
    const party = table('HUYỆN ỦY AN BÌNH\n* | **ĐẢNG CỘNG SẢN VIỆT NAM**', 'Số 7-KH/HU | An Bình, ngày 02/3/2031');
    const readParty = ['HUYỆN ỦY AN BÌNH / * | ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 7-KH/HU | An Bình, ngày 02/3/2031'];
    const foot = table('Nơi nhận\n- Lưu: VT. | T/M BAN THƯỜNG VỤ');
    expect(read(`${LONG}\n${ANNEX}\n${party}\nKẾ HOẠCH\n${foot}\nPHỤ LỤC`)).toEqual([
      50,
      readAnnex,
      readParty,
      'KẾ HOẠCH',
      ['Nơi nhận / - Lưu: VT. | T/M BAN THƯỜNG VỤ'],
      'PHỤ LỤC',
    ]);
  });

  it('lets an empty column stand between the two of the letterhead', () => {
    const head = '|\nUBND XÃ AN PHÚ\n|\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nKẾ HOẠCH\n';
    expect(read(`${head}${LONG}`).slice(1)).toEqual(['KẾ HOẠCH', 50]);
  });

  it.each([
    ['"Nơi nhận" over a column', table('TT | Nơi nhận | Số bản', '1 | Sở A | 2', '2 | Sở B | 5')],
    ['a heading in capitals inside a row', table('TT | Việc | Ghi chú', '1 | QUY CHẾ | Mới', '2 | DANH MỤC | Cũ')],
    ['a date inside a row', table('TT | Ngày | Việc', '1 | An Phú, ngày 02/3/2031 | Họp', '2 | Ngày 3/3 | Hội nghị')],
    ['a party named in a row', table('TT | Bên | Việc', '1 | Đảng ủy | ĐẢNG CỘNG SẢN VIỆT NAM', '2 | Xã | Họp')],
    ['rows that grow', table('Việc | Số', 'A | 1 | 2 | 3 | 4', 'B | 5 | 6 | 7 | 8', 'C | 9 | 1 | 2 | 3')],
  ])('does not end a table at %s', (_, source) => {
    const shown = read(`${LONG}\n${source}`);
    expect(shown).toHaveLength(2);
    expect((shown[1] as string[]).length).toBe(source.split('\n|\n|\n').length);
  });

  it('leaves pages with blank lines to those', () => {
    const source = `${LONG.replaceAll('\n', '\n\n')}\n\n${table('TT | Việc', '1 | A', '2 | B', '3 | C')}\n\nPHỤ LỤC`;
    expect(read(source).slice(1)).toEqual([['TT | Việc', '1 | A', '2 | B', '3 | C'], 'PHỤ LỤC']);
  });

  it('loses no letter, whatever stands between the bars', () => {
    const parts = [
      '|',
      '|\n|',
      HEAD,
      FOOT,
      ANNEX,
      FACTS,
      'PHỤ LỤC',
      '## Tin',
      'Nơi nhận:',
      '** **',
      '**QUYẾT\nĐỊNH**',
      'A',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 20 }), (chosen) => {
        const source = `${chosen.join('\n')}\n${LONG}\n${chosen.toReversed().join('\n')}`;
        const found = makeMarkdownBlocks(source, []).flatMap((block) =>
          block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)) : [block],
        );
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(found.map(({ text }) => text).join(''))).toBe(letters(source));
      }),
      { numRuns: 200 },
    );
  });

  describe('emphasis over the end of a line', () => {
    const joins = (source: string): string[] =>
      makeMarkdownBlocks(`${source}\n${LONG}`, []).flatMap((block) =>
        block.kind === 'line' && block.continues === true ? [block.text] : [],
      );

    it.each([
      ['*An\nPhú, ngày 02 tháng 3 năm 2031*', ['Phú, ngày 02 tháng 3 năm 2031']],
      ['*Theo đề nghị của Trưởng phòng\nNội vụ tại Tờ trình số 5/TTr-PNV*.', ['Nội vụ tại Tờ trình số 5/TTr-PNV.']],
      ['**DANH MỤC VIỆC LÀM\nCỦA CÁC\nPHÒNG**', ['CỦA CÁC', 'PHÒNG']],
    ])('goes on in %j', (source, expected) => {
      expect(joins(source)).toEqual(expected);
    });

    it.each([
      '**TỜ TRÌNH**\n**VỀ VIỆC TẬP HUẤN**',
      '**KẾ HOẠCH\nTập huấn cán bộ xã**',
      '**KẾ HOẠCH\nTẬP HUẤN CÁN BỘ XÃ**',
      '**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**',
      '*Nơi nhận:\nPhòng Nội vụ*',
      '*Phòng Nội vụ  \nPhòng Y tế*',
      '**UBND XÃ\n-------**',
      '**1. **Tập huấn\n**2. **Kiểm tra',
      '*Phòng Nội vụ\nPhòng Y tế',
    ])('does not in %j', (source) => {
      expect(joins(source)).toEqual([]);
    });

    it('goes on in a short page too, and blank lines at the end of a page part nothing', () => {
      const short = LONG.split('\n').slice(0, 20).join('\n');
      const blocks = makeMarkdownBlocks(`*An\nPhú*\n${short}\n\n\n`, []);
      expect(blocks.flatMap((block) => (block.kind === 'line' && block.continues ? [block.text] : []))).toEqual([
        'Phú',
      ]);
    });

    it('is left to blank lines where a page has them', () => {
      const source = `*An\nPhú*\n\n${LONG.replaceAll('\n', '\n\n')}`;
      expect(makeMarkdownBlocks(source, []).some((block) => block.kind === 'line' && block.continues)).toBe(false);
    });
  });
});
