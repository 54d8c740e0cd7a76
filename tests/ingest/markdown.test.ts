import { describe, expect, it } from 'vitest';
import type { RawBlock, RawTable, RawText } from '../../src/document/raw-document.ts';
import { makeMarkdownBlocks } from '../../src/ingest/markdown/index.ts';
import fc from '../support/properties.ts';

const read = (source: string): RawBlock[] => makeMarkdownBlocks(source, []);
const texts = (source: string): string[] => listTexts(read(source)).map((block) => block.text);

function listTexts(blocks: readonly RawBlock[]): RawText[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)) : [block],
  );
}

const cells = (table: RawBlock | undefined): string[][] =>
  (table as RawTable).rows.map((row) => row.map((cell) => cell.blocks.map((block) => block.text).join(' / ')));

/** Source offset of code unit `at` of a block. */
function locate(block: RawText, at: number): number {
  const jump = block.edits?.findLast((edit) => edit.at <= at);
  return jump ? jump.from + at - jump.at : (block.sourceStart ?? 0) + at;
}

describe('lines', () => {
  it.each([
    ['**I. MỤC\nĐÍCH, YÊU CẦU**', ['I. MỤC', 'ĐÍCH, YÊU CẦU']],
    ['**1.****\n**Trên cơ sở tài liệu', ['1.', 'Trên cơ sở tài liệu']],
    ['**6**.\nTổ chức triển khai', ['6.', 'Tổ chức triển khai']],
    ['**2. **Đối với các xã', ['2. Đối với các xã']],
    ['hộ kinh doanh *(HKD) *trên địa bàn', ['hộ kinh doanh (HKD) trên địa bàn']],
    ['** **\n* *\nKẾ HOẠCH', ['KẾ HOẠCH']],
    ['1\\. Mục đích', ['1. Mục đích']],
    ['- Sở Nội vụ;\n+ Phòng;\n* Đoàn thể', ['- Sở Nội vụ;', '+ Phòng;', '* Đoàn thể']],
    ['1. Một\n2. Hai\na) Ba\n\n3. Bốn', ['1. Một', '2. Hai', 'a) Ba', '3. Bốn']],
    ['TỈNH AN PHÚ\n-------\nKẾ HOẠCH\n=====', ['TỈNH AN PHÚ', '-------', 'KẾ HOẠCH', '=====']],
    ['    thụt vào đầu dòng', ['thụt vào đầu dòng']],
    ['Sở KH&amp;CN và R&D', ['Sở KH&CN và R&D']],
    ['Một<br>Hai<br/>Ba', ['Một', 'Hai', 'Ba']],
    ['Trước <!-- ghi\nchú --> sau', ['Trước', 'sau']],
    ['xem [Cổng](http://vi.du/x) tại <http://vi.du>', ['xem Cổng tại http://vi.du']],
    ['Ghi chú (*): số liệu (*)', ['Ghi chú (*): số liệu (*)']],
    ['diện tích 5 * 3 m', ['diện tích 5 * 3 m']],
    ['tỷ lệ đạt\n> 90% số hộ', ['tỷ lệ đạt', '> 90% số hộ']],
    ['> Trích dẫn', ['Trích dẫn']],
    ['<tên đơn vị> báo cáo', ['<tên đơn vị> báo cáo']],
    ['ngày ___ tháng ___', ['ngày ___ tháng ___']],
    ['**KT. GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC**', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ])('%j', (source, expected) => expect(texts(source)).toEqual(expected));

  it('keeps looks, headings, groups and blank lines', () => {
    const [heading, first, second, third] = read(
      '### 1. Mục đích ###\n\n\n**a) Phạm vi:** cả tỉnh\n*nghiêng*\n\n- **Đậm**',
    ) as RawText[];
    expect(heading).toMatchObject({ text: '1. Mục đích', style: { headingLevel: 3 } });
    expect(first).toMatchObject({ text: 'a) Phạm vi: cả tỉnh', blankBefore: 2, style: { boldPrefix: 11 } });
    expect(second).toMatchObject({ text: 'nghiêng', style: { italic: true } });
    expect(second?.group).toBe(first?.group);
    expect(third).toMatchObject({ text: '- Đậm', blankBefore: 1, style: { bold: true } });
  });

  it('does not take an ordinary line for bold', () => {
    expect((read('Sở **Nội vụ** chủ trì')[0] as RawText).style).toBeUndefined();
  });
});

describe('broken tables', () => {
  const HEADER = `|\n**ỦY BAN NHÂN\nDÂN**\nXÃ AN PHÚ\n--------\n|\n**CỘNG HÒA …**\nĐộc lập - Tự do - Hạnh phúc\n|\n|\nSố: 1/KH-UBND\n|\n*An Phú, ngày 02\ntháng 3 năm 2031*\n|\n\n**KẾ HOẠCH**`;

  it('reads a header of two rows', () => {
    const [table, title] = read(HEADER);
    expect(cells(table)).toEqual([
      ['ỦY BAN NHÂN / DÂN / XÃ AN PHÚ / --------', 'CỘNG HÒA … / Độc lập - Tự do - Hạnh phúc'],
      ['Số: 1/KH-UBND', 'An Phú, ngày 02 / tháng 3 năm 2031'],
    ]);
    expect((title as RawText).text).toBe('KẾ HOẠCH');
  });

  it('reads a footer with its list', () => {
    const [table] = read(
      '|\n* *\n*Nơi nhận:*\n- Bộ Nội vụ;\n- Lưu: VT.\n|\n**TM. ỦY BAN\nNHÂN DÂN**\n**Lê Văn Thí Dụ**\n|',
    );
    expect(cells(table)).toEqual([['Nơi nhận: / - Bộ Nội vụ; / - Lưu: VT.', 'TM. ỦY BAN / NHÂN DÂN / Lê Văn Thí Dụ']]);
  });

  it('tells group rows, empty cells and row ends apart', () => {
    const rows = [
      'TT|Nhiệm vụ|Chủ trì|Thời gian',
      'I. THỂ CHẾ',
      '1|Rà soát|Sở Tư pháp|2031',
      '2|Tập huấn||2032',
      'A|HẠ TẦNG||',
      '3|Họp|Sở Nội vụ|',
      '4|Báo cáo|UBND xã|2033',
    ];
    const source = rows
      .map((row) => `|\n${row.replaceAll('|', '\n|\n')}\n|`)
      .join('\n')
      .replace(/\n{2,}/g, '\n');
    const table = read(`${source}\n\nHết`)[0] as RawTable;
    expect(cells(table)).toEqual(rows.map((row) => row.split('|')));
    expect(table.rows[1]?.[0]?.colSpan).toBe(4);
    expect(table.rows[2]?.[0]?.colSpan).toBe(1);
  });

  const spans = (source: string): string[][] =>
    (read(source)[0] as RawTable).rows.map((row) =>
      row.map((cell) => `${cell.colSpan}x${cell.rowSpan} ${cell.blocks[0]?.text ?? ''}`),
    );
  const join = (rows: readonly string[]): string =>
    rows.map((row) => `|\n${row.replaceAll('|', '\n|\n')}\n|`).join('\n');

  it('lets a cell reach down where the row under it is short, and lays a header over its second row', () => {
    const rows = [
      '**TT**|**Nhiệm vụ**|**Phân công**|**Thời gian**',
      '**Chủ trì**|**Phối hợp**',
      '1|Rà soát quy chế làm việc|Sở Nội vụ|UBND xã|Quý I năm 2031',
      '2|Rà soát danh mục thủ tục|Sở Tư pháp|UBND xã|Quý II năm 2031',
      '3|Tập huấn cán bộ thôn|Sở Nội vụ|Các đoàn thể|Quý III năm 2031',
      '4|Tập huấn cán bộ xã|Sở Nội vụ|Quý IV năm 2031',
      'Rà soát kết quả tập huấn|Sở Nội vụ|UBND xã|Quý IV năm 2031',
    ];
    expect(spans(join(rows))).toEqual([
      ['1x2 TT', '1x2 Nhiệm vụ', '2x1 Phân công', '1x2 Thời gian'],
      ['1x1 Chủ trì', '1x1 Phối hợp'],
      ['1x1 1', '1x1 Rà soát quy chế làm việc', '1x1 Sở Nội vụ', '1x1 UBND xã', '1x1 Quý I năm 2031'],
      ['1x1 2', '1x1 Rà soát danh mục thủ tục', '1x1 Sở Tư pháp', '1x1 UBND xã', '1x1 Quý II năm 2031'],
      ['1x1 3', '1x1 Tập huấn cán bộ thôn', '1x1 Sở Nội vụ', '1x2 Các đoàn thể', '1x1 Quý III năm 2031'],
      ['1x2 4', '1x1 Tập huấn cán bộ xã', '1x1 Sở Nội vụ', '1x1 Quý IV năm 2031'],
      ['1x1 Rà soát kết quả tập huấn', '1x1 Sở Nội vụ', '1x1 UBND xã', '1x1 Quý IV năm 2031'],
    ]);
  });

  it('finds the letterhead of a crawled page without blank lines', () => {
    const facts = join(['**Số hiệu:**|1/KH-UBND|**Loại:**|Kế hoạch', '**Ký:**|Lê Văn Thí Dụ|**Ngày:**|02/3/2031']);
    const body = Array.from(
      { length: 45 },
      (_, index) => `Dòng thứ ${index + 1} của phần nội dung viết liền nhau`,
    ).join('\n');
    const source = `${facts}\n|\nUBND XÃ AN PHÚ\n-------\n|\nCỘNG HÒA …\n-------\n|\n|\nSố: 1\n|\nAn Phú\n|\n** **\n**KẾ HOẠCH**\n${body}\n|\nNơi nhận:\n- Lưu.\n|\nCHỦ TỊCH\n|`;
    const blocks = read(source);
    expect(
      blocks.map((block) => (block.kind === 'table' ? cells(block)[0]?.[0] : 'text')).filter((text) => text !== 'text'),
    ).toEqual(['Số hiệu:', 'UBND XÃ AN PHÚ / -------', 'Nơi nhận: / - Lưu.']);
    expect((blocks[2] as RawText).text).toBe('KẾ HOẠCH');
  });

  it('drops empty rows at the end and a lone pipe', () => {
    expect(cells(read('|\nA\n|\nB\n|\n|\n|\n|\n')[0])).toEqual([['A', 'B']]);
    expect(texts('|\nMột dòng')).toEqual(['Một dòng']);
  });
});

describe('pipe tables', () => {
  it('reads a GFM table with its header', () => {
    const table = read(
      '| TT | Nội dung |\n| --- | :--: |\n| 1 | Họp <br> giao ban |\n| 2 | a \\| b |\n\nSau',
    )[0] as RawTable;
    expect(cells(table)).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Họp / giao ban'],
      ['2', 'a | b'],
    ]);
    expect(table.rows[0]?.every((cell) => cell.header)).toBe(true);
    expect(table.rows[1]?.some((cell) => cell.header)).toBe(false);
  });

  it('reads rows between outer pipes without a delimiter row', () => {
    expect(cells(read('| UBND TỈNH <br> Số: 1/KH | CỘNG HÒA |')[0])).toEqual([['UBND TỈNH / Số: 1/KH', 'CỘNG HÒA']]);
  });

  it('reads an HTML table as converters write it', () => {
    const source =
      'Trước\n<table>\n<tr><th>TT</th><th>Việc</th></tr>\n<tr><td rowspan="2">1</td><td>Họp<br>giao ban</td></tr>\n<tr><td>Báo cáo</td></tr></table>\nSau';
    const [before, table, after] = read(source);
    expect([(before as RawText).text, (after as RawText).text]).toEqual(['Trước', 'Sau']);
    expect(cells(table)).toEqual([['TT', 'Việc'], ['1', 'Họp / giao ban'], ['Báo cáo']]);
    for (const block of listTexts(table ? [table] : []))
      expect(source.slice(block.sourceStart ?? 0)).toMatch(new RegExp(`^${block.text}`));
    expect(texts('<table>\n<tr><td>1</td><td>Họp</td></tr>')).toEqual(['1', 'Họp']);
  });

  it('does not take a bar in a sentence for a table', () => {
    expect(texts('A | B là hai phương án')).toEqual(['A | B là hai phương án']);
  });
});

describe('for any Markdown', () => {
  const piece = fc.constantFrom(
    'a',
    'ế',
    'Đ',
    '1',
    ' ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '*',
    '**',
    '***',
    '_',
    '|',
    '\n|\n',
    '- ',
    '1. ',
    '# ',
    '---',
    '`',
    '```',
    '~~',
    '\\',
    '&',
    '&amp;',
    '>',
    '[',
    ']',
    '(',
    ')',
    '!',
    '    ',
    '\t',
    '\r\n',
    '=',
    ':--|',
    '😀',
  );

  it('loses no letter or digit, keeps their order and their offsets', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        // Link targets and entity names are no content; "](" would make a target of what follows.
        const source = pieces.join('').replaceAll('](', '] (').replaceAll('&amp;', '& ');
        const blocks = listTexts(read(source));
        const found = blocks
          .map((block) => block.text)
          .join('')
          .replace(/[^\p{L}\p{N}]/gu, '');
        expect(found).toBe(source.replace(/[^\p{L}\p{N}]/gu, ''));
        for (const block of blocks) {
          for (let at = 0; at < block.text.length; at += 1) {
            if (/[\p{L}\p{N}]/u.test(block.text[at] ?? '')) expect(source[locate(block, at)]).toBe(block.text[at]);
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});
