import { describe, expect, it } from 'vitest';
import { cell, makeDocx, paragraph, row, run, table } from '../support/make-docx.ts';
import { readBlocks, readTable, readTexts, showTable, showTexts } from '../support/read-docx.ts';

const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = (value: string, edges = LINES) =>
  `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="${value}"/>`).join('')}</w:tblBorders>`;
const merged = (text: string, value: string) => cell(text, `<w:vMerge${value === '' ? '' : ` w:val="${value}"`}/>`);

async function show(content: string): Promise<string[][]> {
  return showTable(await readTable(makeDocx({ body: content })));
}

describe('tables of a Word file', () => {
  it('keep rows, cells and header rows', async () => {
    const header = row([cell('STT'), cell('Nội dung')], '<w:tblHeader/>');
    const read = await readTable(
      makeDocx({ body: table([header, row([cell('1'), cell('Tập huấn')], '<w:tblHeader w:val="0"/>')]) }),
    );
    expect(showTable(read)).toEqual([
      ['STT', 'Nội dung'],
      ['1', 'Tập huấn'],
    ]);
    expect(read.rows.map((cells) => cells.map(({ header: isHeader }) => isHeader))).toEqual([
      [true, true],
      [undefined, undefined],
    ]);
  });

  it('merge cells across and down', async () => {
    const rows = [
      row([merged('Đơn vị', 'restart'), cell('Số lượng', '<w:gridSpan w:val="2"/>')]),
      row([merged('', ''), cell('Nam'), cell('Nữ')]),
      row([merged('', 'continue'), cell('5'), cell('7')]),
    ];
    expect(await show(table(rows))).toEqual([
      ['Đơn vị|1x3', 'Số lượng|2x1'],
      ['Nam', 'Nữ'],
      ['5', '7'],
    ]);
  });

  it('merge cells the old way', async () => {
    const rows = [row([cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b')])];
    expect(await show(table(rows))).toEqual([['a|2x1', 'b']]);
  });

  it('keep columns where a row begins late', async () => {
    const rows = [row([cell('a'), cell('b')]), row([cell('c')], '<w:gridBefore w:val="1"/>')];
    expect(await show(table(rows))).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ]);
  });

  it('bound absurd spans', async () => {
    const rows = [row([cell('a', '<w:gridSpan w:val="100000000"/>'), cell('b', '<w:gridSpan w:val="-5"/>')])];
    expect(await show(table(rows))).toEqual([['a|63x1', 'b']]);
  });

  it('leave out rows that are deleted or hidden', async () => {
    const rows = [
      row([cell('bỏ')], '<w:del w:id="1"/>'),
      row([cell('ẩn')], '<w:hidden/>'),
      row([cell('giữ')]),
      row([cell('thêm')], '<w:ins w:id="2"/>'),
    ];
    expect(await show(table(rows))).toEqual([['giữ'], ['thêm']]);
  });

  it('take content controls around rows, cells and paragraphs', async () => {
    const wrap = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(await show(table([wrap(row([wrap(cell(wrap(paragraph('a')))), cell('b')]))]))).toEqual([['a', 'b']]);
  });

  it('put a table in a cell into that cell, row by row', async () => {
    const inner = table([row([cell('a'), cell('b')]), row([cell('c'), cell('d')])]);
    const rows = [row([cell(paragraph('trước') + inner + paragraph('sau')), cell('bên')])];
    expect(await show(table(rows))).toEqual([['trước / a / b / c / d / sau', 'bên']]);
  });

  it('give way where one cell only frames the document', async () => {
    const inner = table([row([cell('a'), cell('b')])]);
    const blocks = await readBlocks(
      makeDocx({ body: table([row([cell(paragraph('KẾ HOẠCH') + inner + paragraph('cuối'))])]) }),
    );
    expect(blocks.map((block) => (block.kind === 'table' ? showTable(block) : block.text))).toEqual([
      'KẾ HOẠCH',
      [['a', 'b']],
      'cuối',
    ]);
  });

  it('are left out without any text', async () => {
    expect(await readBlocks(makeDocx({ body: table([row([cell(''), cell('')])]) }))).toEqual([]);
  });

  it('keep lines of a paragraph in a cell together', async () => {
    const read = await readTable(
      makeDocx({ body: table([row([cell(paragraph(run('<w:t>SỞ Y TẾ</w:t><w:br/><w:t>-----</w:t>')))])]) }),
    );
    expect(read.rows[0]?.[0]?.blocks.map(({ kind, text, group }) => [kind, text, group])).toEqual([
      ['line', 'SỞ Y TẾ', 1],
      ['line', '-----', 1],
    ]);
  });

  it('give only their texts in a header', async () => {
    const body = `${paragraph('thân')}<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>`;
    const texts = await readTexts(makeDocx({ body, headers: [table([row([cell('Sở Y tế'), cell('Mẫu 2')])])] }));
    expect(showTexts(texts)).toEqual(['thân', 'Sở Y tế', 'Mẫu 2']);
    expect(texts.map(({ furniture }) => furniture)).toEqual([undefined, 'running-head', 'running-head']);
  });
});

describe('borders', () => {
  const cells = row([cell('a'), cell('b')]);
  const under = row([cell('a'), cell('b', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>')]);
  const bare = row([
    cell(
      'a',
      `<w:tcBorders>${LINES.slice(0, 4)
        .map((edge) => `<w:${edge} w:val="nil"/>`)
        .join('')}</w:tcBorders>`,
    ),
  ]);
  const style = (lines: string) => `<w:style w:type="table" w:styleId="Luoi"><w:tblPr>${lines}</w:tblPr></w:style>`;

  it.each([
    ['none said', table([cells]), '', true],
    ['drawn', table([cells], borders('single')), '', undefined],
    ['none', table([cells], borders('none')), '', true],
    ['nil', table([cells], borders('nil')), '', true],
    ['rules without side lines', table([cells, cells], borders('single', ['top', 'bottom', 'insideH'])), '', undefined],
    ['one line under a cell', table([under], borders('nil')), '', true],
    ['taken away cell by cell', table([bare], borders('single')), '', true],
    ['from the style', table([cells], '<w:tblStyle w:val="Luoi"/>'), style(borders('single')), undefined],
    [
      'from the style, taken away',
      table([cells], `<w:tblStyle w:val="Luoi"/>${borders('nil')}`),
      style(borders('single')),
      true,
    ],
  ])('tell a layout table: %s', async (_, body, styles, expected) => {
    expect((await readTable(makeDocx({ body, styles }))).borderless).toBe(expected);
  });
});
