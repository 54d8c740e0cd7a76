import { describe, expect, it } from 'vitest';
import type { RawDocument, RawTable, RawText } from '../../src/document/raw-document.ts';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { readPdf } from '../../src/ingest/pdf/index.ts';
import { grid, put, putCentred, rule, widthOf, writePdf } from './pdf-writer.ts';
import type { PageSpec, PdfOptions } from './pdf-writer.ts';
import fc from '../support/properties.ts';

async function read(pages: readonly PageSpec[], options: PdfOptions = {}): Promise<RawDocument> {
  return readPdf(writePdf(pages, options), DEFAULT_LIMITS);
}

function textsOf(document: RawDocument): RawText[] {
  return document.blocks.filter((block) => block.kind !== 'table');
}

function tablesOf(document: RawDocument): RawTable[] {
  return document.blocks.filter((block) => block.kind === 'table');
}

function cellsOf(table: RawTable): string[][] {
  return table.rows.map((row) => row.map((cell) => cell.blocks.map((block) => block.text).join(' ')));
}

/** Running text as Word prints it: first lines indented, lines as full as `width` allows. */
function paragraph(top: number, text: string, width = 440): { marks: string[]; lines: string[]; bottom: number } {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = lines.length === 0 ? width - 30 : width;
    if (line !== '' && widthOf(`${line} ${word}`) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  const marks = lines.map((content, index) => put(index === 0 ? 115 : 85, top + index * 19, content));
  return { marks, lines, bottom: top + lines.length * 19 };
}

const LONG =
  'Thực hiện chương trình công tác năm, Ủy ban nhân dân xã An Phú xây dựng kế hoạch trồng cây xanh trên các tuyến đường liên thôn, giao các thôn vận động nhân dân tham gia và chăm sóc cây sau khi trồng theo đúng thời vụ.';

const HEAD = [
  putCentred(150, 60, 'ỦY BAN NHÂN DÂN', { bold: true }),
  putCentred(150, 76, 'XÃ AN PHÚ', { bold: true }),
  putCentred(150, 108, 'Số: 15/KH-UBND'),
  putCentred(410, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 12 }),
  putCentred(410, 77, 'Độc lập - Tự do - Hạnh phúc', { bold: true }),
  putCentred(410, 109, 'An Phú, ngày 12 tháng 3 năm 2024', { italic: true }),
];

const FOOT = (top: number): string[] => [
  put(85, top, 'Nơi nhận:', { bold: true, italic: true, size: 12 }),
  put(85, top + 15, '- UBND huyện (để b/c);', { size: 11 }),
  put(85, top + 29, '- Các thôn;', { size: 11 }),
  put(85, top + 43, '- Lưu: VT.', { size: 11 }),
  putCentred(430, top, 'TM. ỦY BAN NHÂN DÂN', { bold: true }),
  putCentred(430, top + 17, 'CHỦ TỊCH', { bold: true }),
  putCentred(430, top + 100, 'Lò Văn Mẫu', { bold: true }),
];

describe('columns', () => {
  it('gives the left column of a head, then the right one', async () => {
    const document = await read([
      { marks: [...HEAD, putCentred(300, 150, 'KẾ HOẠCH', { bold: true, size: 14 }), ...paragraph(190, LONG).marks] },
    ]);
    const head = textsOf(document).slice(0, 7);
    expect(head.map((block) => [block.column, block.text])).toEqual([
      [0, 'ỦY BAN NHÂN DÂN'],
      [0, 'XÃ AN PHÚ'],
      [0, 'Số: 15/KH-UBND'],
      [1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [1, 'Độc lập - Tự do - Hạnh phúc'],
      [1, 'An Phú, ngày 12 tháng 3 năm 2024'],
      [undefined, 'KẾ HOẠCH'],
    ]);
  });

  it('takes room left for a number for no gutter', async () => {
    const marks = [
      put(85, 60, 'UBND XÃ AN PHÚ'),
      put(85, 80, 'Số:'),
      put(140, 80, '/KH-UBND'),
      put(300, 110, 'An Phú, ngày'),
      put(400, 110, 'tháng 3 năm 2024'),
    ];
    const document = await read([{ marks: [...marks, ...paragraph(190, LONG).marks] }]);
    const head = textsOf(document).slice(0, 3);
    expect(head.map((block) => [block.column, block.text])).toEqual([
      [undefined, 'UBND XÃ AN PHÚ'],
      [undefined, 'Số: /KH-UBND'],
      [undefined, 'An Phú, ngày tháng 3 năm 2024'],
    ]);
  });

  it('gives recipients before the signature and keeps the name with it', async () => {
    const { marks, bottom } = paragraph(80, LONG);
    const document = await read([{ marks: [...marks, ...FOOT(bottom + 20)] }]);
    const foot = textsOf(document).filter((block) => block.column !== undefined);
    expect(foot.map((block) => block.column)).toEqual([0, 0, 0, 0, 1, 1, 1]);
    expect(foot.map((block) => block.text).slice(3, 5)).toEqual(['- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN']);
    expect(foot.at(-1)?.text).toBe('Lò Văn Mẫu');
  });

  it('reads a note to recipients ("(để b/c)") with them, not with the signature', async () => {
    const marks = [...paragraph(80, LONG).marks, ...FOOT(300), put(250, 322, '(để b/c)', { size: 11 })];
    const left = textsOf(await read([{ marks }])).filter((block) => block.column === 0);
    expect(left.map((block) => block.text).join(' ')).toContain('(để b/c)');
  });

  it.each([
    ['Lò Văn', 'Mẫu', 17, true],
    ['Lò Văn', 'Mẫu', 60, undefined],
    ['Lò Văn', 'MẪU', 17, undefined],
  ] as const)('reads "%s" ⏎ "%s" as a name where it is one', async (first, rest, drop, continues) => {
    const foot = [...FOOT(300).slice(0, -1), putCentred(430, 400, first, { bold: true })];
    const marks = [...paragraph(80, LONG).marks, ...foot, putCentred(430, 400 + drop, rest, { bold: true })];
    const last = textsOf(await read([{ marks }])).find((block) => block.text === rest);
    expect(last?.column).toBe(1);
    expect(last?.continues === true).toBe(continues === true);
  });

  it('reads rows set with tabs as a table without borders', async () => {
    const rows = ['- Ông Vàng Văn A', '- Bà Hà Thị B', '- Ông Tòng Văn C'].flatMap((name, index) => [
      put(115, 300 + index * 19, name),
      put(300, 300 + index * 19, index === 0 ? 'Trưởng ban;' : 'Thành viên;'),
    ]);
    const document = await read([
      { marks: [...paragraph(80, LONG).marks, ...rows, put(300, 357, 'thư ký.'), ...paragraph(380, LONG).marks] },
    ]);
    expect(textsOf(document).every((block) => block.column === undefined)).toBe(true);
    expect(tablesOf(document)).toMatchObject([{ borderless: true }]);
    expect(tablesOf(document).map(cellsOf)).toEqual([
      [
        ['- Ông Vàng Văn A', 'Trưởng ban;'],
        ['- Bà Hà Thị B', 'Thành viên;'],
        ['- Ông Tòng Văn C', 'Thành viên; thư ký.'],
      ],
    ]);
  });
});

describe('paragraphs', () => {
  it('joins full lines and starts anew at an indented line', async () => {
    const first = paragraph(80, LONG);
    const second = paragraph(first.bottom, LONG);
    const texts = textsOf(await read([{ marks: [...first.marks, ...second.marks] }]));
    const expected = [...first.lines, ...second.lines].map((_, index) => index !== 0 && index !== first.lines.length);
    expect(texts.map((block) => block.continues)).toEqual(expected);
  });

  it('goes on over the end of a page, past the page number', async () => {
    const whole = paragraph(80, LONG);
    const cut = 2;
    const second = whole.lines.slice(cut).map((line, index) => put(85, 90 + index * 19, line));
    const document = await read([
      {
        marks: [
          ...paragraph(400, LONG).marks,
          ...whole.lines.slice(0, cut).map((line, index) => put(index === 0 ? 115 : 85, 740 + index * 19, line)),
        ],
      },
      { marks: [putCentred(300, 45, '2'), ...second, ...paragraph(300, LONG).marks] },
    ]);
    const number = document.blocks.findIndex((block) => block.kind === 'line' && block.furniture === 'page-number');
    const after = document.blocks[number + 1] as RawText;
    expect(after.text).toBe(whole.lines[cut]);
    expect(after.continues).toBe(true);
  });

  it('starts a paragraph at each item, also when the line before is full', async () => {
    const items = ['a', 'b', 'c'].map((mark) => `${mark}) ${LONG}`);
    let top = 80;
    const marks = items.flatMap((item) => {
      const made = paragraph(top, item);
      top = made.bottom;
      return made.marks;
    });
    const starts = textsOf(await read([{ marks }])).filter((block) => block.continues === false);
    expect(starts.map((block) => block.text.slice(0, 2))).toEqual(['a)', 'b)', 'c)']);
  });

  describe('a line that ends short of full by', () => {
    const full = paragraph(200, LONG);
    const first = 'Tổ chức các lớp tập huấn cho người dân tại xã An Phú với';
    const right = 525;
    it.each([
      ['one em, in the middle of a sentence', 'chúng ta', 13, {}, true],
      ['one em, in recognised text of uneven sizes', 'chúng ta', 13, { size: 15 }, true],
      ['nothing, before a capital, in recognised text of uneven sizes', 'Chúng ta', 0, { size: 15 }, true],
      ['one em, before a capital', 'Chúng ta', 13, {}, false],
      ['five em, in the middle of a sentence', 'chúng ta', 65, {}, false],
      ['nothing, where its bold words end', 'chúng ta', 0, { bold: true }, true],
    ] as const)('%s', async (_, next, short, style, joined) => {
      const size = 'size' in style ? style.size : 13;
      const start = right - short - widthOf('Chúng ') - widthOf(first, size);
      const marks = [put(start, 80, first, style), put(85, 99, `${next} tham gia`), ...full.marks];
      const [, second] = textsOf(await read([{ marks }]));
      expect(second?.text).toBe(`${next} tham gia`);
      expect(second?.continues === true).toBe(joined);
    });
  });

  it('tells bold, centred and a bold beginning', async () => {
    const marks = [
      putCentred(305, 80, 'KẾ HOẠCH', { bold: true }),
      put(115, 120, 'Điều 1.', { bold: true }),
      put(115 + widthOf('Điều 1. '), 120, 'Phạm vi áp dụng'),
      ...paragraph(140, LONG).marks,
    ];
    const [title, article] = textsOf(await read([{ marks }]));
    expect(title?.style).toMatchObject({ bold: true, centered: true });
    expect(article?.style).toMatchObject({ boldPrefix: 'Điều 1.'.length });
    expect(article?.text).toBe('Điều 1. Phạm vi áp dụng');
  });
});

describe('tables', () => {
  it('reads ruled cells, with a row that spans all columns', async () => {
    const marks = [
      ...paragraph(60, LONG).marks,
      ...grid([85, 130, 330, 520], [300, 325, 350]),
      ...[rule(85, 375, 520, 375), rule(85, 350, 85, 375), rule(520, 350, 520, 375)],
      ...grid([85, 130, 330, 520], [375, 420]),
      put(90, 317, 'STT', { bold: true }),
      put(140, 317, 'Nội dung', { bold: true }),
      put(340, 317, 'Đơn vị', { bold: true }),
      put(90, 342, '1'),
      put(140, 342, 'Trồng cây'),
      put(340, 342, 'Thôn Một'),
      put(200, 367, 'Nhóm công việc thứ hai', { bold: true }),
      put(90, 392, '2'),
      put(140, 392, 'Làm sạch đường'),
      put(140, 410, 'liên thôn'),
      put(340, 392, 'Thôn Hai'),
    ];
    const document = await read([{ marks }]);
    const [table] = tablesOf(document);
    expect(cellsOf(table as RawTable)).toEqual([
      ['STT', 'Nội dung', 'Đơn vị'],
      ['1', 'Trồng cây', 'Thôn Một'],
      ['Nhóm công việc thứ hai'],
      ['2', 'Làm sạch đường liên thôn', 'Thôn Hai'],
    ]);
    expect(table?.rows[2]?.[0]?.colSpan).toBe(3);
    expect(document.blocks.at(-1)).toBe(table);
  });

  it.each([
    ['ST', 'T', 110, 'STT'],
    ['St', 't', 110, 'Stt'],
    ['Nă', 'm', 110, 'Năm'],
    ['ST', 'T', 130, 'ST T'],
    ['Số', 'TT', 110, 'Số TT'],
    ['Đơn', 'vị', 110, 'Đơn vị'],
    ['KH', 'QĐ', 110, 'KH QĐ'],
  ] as const)('reads "%s" ⏎ "%s" in a cell up to %d', async (first, rest, right, text) => {
    const marks = [
      ...paragraph(60, LONG).marks,
      ...grid([85, right, 330, 520], [300, 345, 370]),
      ...[put(90, 317, first), put(90, 335, rest), put(140, 317, 'Nội dung'), put(340, 317, 'Đơn vị')],
      ...[put(90, 362, '1'), put(140, 362, 'Trồng cây'), put(340, 362, 'Thôn Một')],
    ];
    const [table] = tablesOf(await read([{ marks }]));
    const [cell] = table?.rows[0] ?? [];
    expect(cellsOf(table as RawTable)[0]).toEqual([text, 'Nội dung', 'Đơn vị']);
    const places = cell?.blocks.flatMap((block) => ('regions' in block ? (block.regions ?? []) : []));
    expect(places).toHaveLength(2);
    for (const block of cell?.blocks ?? []) {
      const regions = 'regions' in block ? (block.regions ?? []) : [];
      expect(regions.map((region) => block.text.slice(region.start, region.end)).join('')).toBe(block.text);
    }
  });

  it('goes on over pages, without the repeated head, and puts a cut row together', async () => {
    const xs = [85, 130, 330, 520];
    const head = (top: number): string[] => [put(90, top, 'TT'), put(140, top, 'Việc'), put(340, top, 'Đơn vị')];
    const document = await read([
      {
        marks: [
          ...paragraph(60, LONG).marks,
          ...grid(xs, [700, 725, 760]),
          ...head(717),
          put(90, 742, '1'),
          put(140, 742, 'Rà soát'),
          put(340, 742, 'Thôn'),
        ],
      },
      {
        marks: [
          ...grid(xs, [60, 85, 110, 135]),
          ...head(77),
          put(140, 102, 'danh sách'),
          put(90, 127, '2'),
          put(140, 127, 'Báo cáo'),
          put(340, 127, 'Xã'),
        ],
      },
    ]);
    expect(tablesOf(document).map(cellsOf)).toEqual([
      [
        ['TT', 'Việc', 'Đơn vị'],
        ['1', 'Rà soát danh sách', 'Thôn'],
        ['2', 'Báo cáo', 'Xã'],
      ],
    ]);
  });

  it('takes a frame around text and underlined titles for what they are', async () => {
    const marks = [
      ...HEAD,
      rule(110, 80, 190, 80),
      rule(340, 82, 480, 82),
      ...grid([80, 530], [180, 330]),
      ...paragraph(200, LONG).marks,
    ];
    expect(tablesOf(await read([{ marks }]))).toEqual([]);
  });
});

describe('form fields', () => {
  const marks = [
    ...HEAD.slice(0, 2),
    put(95, 108, 'Số:'),
    put(160, 108, '/KH-UBND'),
    ...HEAD.slice(3),
    ...paragraph(190, LONG).marks,
  ];

  it('puts a stamped number into its line', async () => {
    const document = await read([{ marks, fields: [{ x: 118, y: 96, width: 40, height: 16, lines: ['4728'] }] }]);
    expect(textsOf(document).map((block) => block.text)).toContain('Số: 4728 /KH-UBND');
  });

  it('sets a signature apart', async () => {
    const lines = ['Người ký: Ủy ban nhân dân', 'Email: ubnd@example.vn', 'Thời gian ký: 12.03.2024 08:15:00'];
    const document = await read([{ marks, fields: [{ x: 380, y: 10, width: 200, height: 44, lines }] }]);
    const signing = textsOf(document).filter((block) => block.furniture === 'digital-signature');
    expect(signing.map((block) => block.text)).toEqual(lines);
    expect(signing.every((block) => block.layer === 'furniture')).toBe(true);
  });

  it('keeps a name or a long value in the text', async () => {
    const document = await read([
      {
        marks: [...marks, put(115, 330, 'Họ tên:')],
        fields: [{ x: 170, y: 318, width: 200, height: 16, lines: ['Vàng Thị Mẫu, cán bộ văn phòng'] }],
      },
    ]);
    expect(textsOf(document).map((block) => block.text)).toContain('Họ tên: Vàng Thị Mẫu, cán bộ văn phòng');
  });

  it('sets a signature and a stamp apart that were printed into the page beside the head', async () => {
    const small = { size: 8 };
    const signing = [
      'Người ký: Ủy ban nhân dân',
      'xã An Phú',
      'Email: anphu@example.vn',
      'Thời gian ký: 12.03.2024 08:15:00 +07:00',
    ];
    const document = await read([
      {
        marks: [
          ...signing.map((line, index) => put(330, 61 + index * 9, line, small)),
          ...HEAD.map((mark) => mark),
          put(30, 128, 'ĐẾN', small),
          put(60, 128, 'Số: 88', small),
          put(60, 138, 'Ngày: 14/3/2024', small),
          ...paragraph(190, LONG).marks,
        ],
      },
    ]);
    const furniture = textsOf(document).filter((block) => block.layer === 'furniture');
    expect(furniture.map((block) => [block.furniture, block.text])).toEqual([
      ...signing.map((line) => ['digital-signature', line]),
      ['stamp', 'ĐẾN Số: 88'],
      ['stamp', 'Ngày: 14/3/2024'],
    ]);
    expect(
      textsOf(document)
        .filter((block) => block.column === 0)
        .map((block) => block.text),
    ).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ AN PHÚ', 'Số: 15/KH-UBND']);
  });

  it('knows an incoming stamp', async () => {
    const document = await read([
      { marks, fields: [{ x: 20, y: 125, width: 150, height: 44, lines: ['ĐẾN Số: 88', 'Ngày: 14/3/2024'] }] },
    ]);
    expect(
      textsOf(document)
        .filter((block) => block.furniture === 'stamp')
        .map((block) => block.text),
    ).toEqual(['ĐẾN Số: 88', 'Ngày: 14/3/2024']);
  });
});

describe('furniture and notes', () => {
  const body = (note = ''): string[] => [
    ...paragraph(90, LONG).marks,
    ...(note === '' ? [] : [put(85, 760, '1', { size: 6 }), put(89, 763, note, { size: 10 })]),
  ];

  it('finds page numbers in their forms, not numbers in the text', async () => {
    const document = await read([
      { marks: [putCentred(300, 40, '- 2 -'), ...body(), put(115, 300, '2024')] },
      { marks: [...body(), putCentred(300, 815, 'Trang 3/3')] },
    ]);
    const numbers = textsOf(document).filter((block) => block.furniture === 'page-number');
    expect(numbers.map((block) => block.text)).toEqual(['- 2 -', 'Trang 3/3']);
  });

  it('finds running heads', async () => {
    const pages = [1, 2, 3].map((page) => ({ marks: [put(85, 40, `Kế hoạch trồng cây, bản ${page}`), ...body()] }));
    expect(textsOf(await read(pages)).filter((block) => block.furniture === 'running-head')).toHaveLength(3);
  });

  it('puts footnotes into their layer', async () => {
    const document = await read([{ marks: [...body('Theo số liệu của thống kê xã.')] }]);
    expect(
      textsOf(document)
        .filter((block) => block.layer === 'notes')
        .map((block) => block.text),
    ).toEqual(['1 Theo số liệu của thống kê xã.']);
  });

  it('keeps an exponent with its measure and a note number off its word', async () => {
    const marks = [
      put(85, 100, '120 m'),
      put(85 + widthOf('120 m'), 95, '2', { size: 8 }),
      put(200, 100, 'An Phú'),
      put(200 + widthOf('An Phú'), 95, '1', { size: 8 }),
    ];
    expect(textsOf(await read([{ marks }])).map((block) => block.text)).toEqual(['120 m2 An Phú 1']);
  });
});

describe('turned pages', () => {
  it('reads a page marked as turned', async () => {
    const marks = [put(100, 400, 'Phụ lục kế hoạch năm', { angle: 90 })];
    const document = await read([{ marks, rotate: 90 }]);
    expect(document.pages[0]).toEqual({ page: 1, width: 842, height: 595 });
    expect(textsOf(document).map((block) => block.text)).toEqual(['Phụ lục kế hoạch năm']);
  });

  it.each([90, 180, 270])('reads text turned by %d degrees on an upright page, with its place', async (angle) => {
    const marks = [
      put(300, 400, 'Phụ lục', { angle }),
      put(angle === 90 ? 320 : angle === 270 ? 280 : 300, angle === 180 ? 380 : 400, 'Kế hoạch năm', { angle }),
    ];
    const document = await read([{ marks }]);
    expect(textsOf(document).map((block) => block.text)).toEqual(['Phụ lục', 'Kế hoạch năm']);
    expect(document.pages[0]).toEqual({ page: 1, width: 595, height: 842 });
    const box = textsOf(document)[0]?.regions?.[0]?.box ?? [0, 0, 0, 0];
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    expect(Math.hypot(x - 300, y - 400)).toBeLessThan(40);
  });

  it('keeps text that runs up the side out of the body', async () => {
    const marks = [...paragraph(90, LONG).marks, put(30, 500, 'Bản sao lưu hành nội bộ', { angle: 90 })];
    const side = textsOf(await read([{ marks }])).filter((block) => block.text.startsWith('Bản sao'));
    expect(side.map((block) => block.layer)).toEqual(['furniture']);
  });
});

describe('text layers that lie', () => {
  const good = { marks: paragraph(90, LONG).marks };
  const bare = LONG.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd');
  const cases: [string, string][] = [
    ['no-diacritics', bare],
    ['no-diacritics', LONG.replace(/\P{ASCII}/gu, '').replace(/[aeiou]/gu, '')],
    ['unreadable', LONG.replace(/[ếạcho]/gu, '\uE123')],
    ['unreadable', '! "#$% &( ) * +, - ./ 01 23 4 5 67 ) & - & 08 7,7 9:; < /, = >= ? '.repeat(3)],
    ['invalid-syllables', LONG.replace(/n/gu, 'ổ').replace(/h/gu, 'ề')],
  ];
  it.each(cases)('sets a page aside: %s', async (reason, text) => {
    const document = await read([good, { marks: paragraph(90, `${text} ${text} ${text}`).marks }]);
    expect(document.diagnostics).toEqual([
      { code: 'ingest/page-needs-ocr', severity: 'error', page: 2, args: { reason } },
    ]);
    expect(textsOf(document).every((block) => block.regions?.every((region) => region.page === 1))).toBe(true);
  });

  it('keeps a page of formulas and tags: signs among words', async () => {
    const signs = '=SUM(A1:A9) cộng dồn các ô <b>tổng hợp</b> "=1+1" số liệu [xem](http://vidu.vn/?a=1) ';
    const document = await read([good, { marks: paragraph(90, signs.repeat(3)).marks }]);
    expect(document.diagnostics).toEqual([]);
  });

  // One of the page's fonts was exchanged: what it prints is other letters, the rest of the page is good.
  const garbled: [string, string][] = [
    ['two alphabets in a word', 'CӜNG HӜI CHӪ NGHƬA VIӊT NAM'],
    ['beyond any alphabet of the language', 'p棺挀 嘀ề 䉁丠么쉎'],
    ['capitals inside what are no syllables', 'ÿÏQK WKiFñ KRiQÿ NqPõ aLQÿj'],
    ['pieces of words', 'ph ải th ực hi ện ng ập ch ức nh ững tr ình qu ận'],
  ];
  it.each(garbled)('tells of a page of which a part is garbled, and keeps what is legible: %s', async (_, part) => {
    const document = await read([good, { marks: paragraph(90, `${part} ${LONG}`).marks }]);
    expect(document.diagnostics).toEqual([
      { code: 'ingest/page-needs-ocr', severity: 'error', page: 2, args: { reason: 'garbled' } },
    ]);
    expect(textsOf(document).some((block) => block.regions?.some((region) => region.page === 2))).toBe(true);
  });

  // Two entries of its map alone: every word has letters of the language, only the syllables tell.
  const SMALL =
    'ủy ban nhân dân xã tổ chức họp các thôn, bản để bàn việc sửa đường, giao trạm y tế lập danh sách hộ có trẻ nhỏ, công an xã giữ gìn trật tự, hoàn thành trước ngày khai giảng và báo cáo kết quả cho phòng giáo dục của huyện; trung tâm văn hóa biên soạn bài tuyên truyền, phát trên hệ thống loa của các thôn; các đoàn thể vận động hội viên tham gia, tạo điều kiện để người dân được nghe, được biết, được bàn';
  const exchange = (a: string, b: string): string =>
    [...SMALL].map((letter) => (letter === a ? b : letter === b ? a : letter)).join('');
  it.each([
    ['o', 'a'],
    ['i', 'u'],
    ['ô', 'ư'],
    ['đ', 't'],
    ['l', 'r'],
  ])('tells of a page whose font has %s and %s exchanged', async (a, b) => {
    const { diagnostics } = await read([good, { marks: paragraph(90, exchange(a, b)).marks }]);
    expect(diagnostics).toEqual([
      { code: 'ingest/page-needs-ocr', severity: 'error', page: 2, args: { reason: 'garbled' } },
    ]);
  });

  it.each([
    ['no exchange', ''],
    ['French', 'le comité a réalisé les études présentées à l’assemblée générale, dirigée par les délégués élus, '],
    ['words of a people’s own', 'čiăng mjuăt, kdrưh bi hriăm, dŏ sa, phŭn kyâo, êlan klông, tơlơi, pơlei, mơnuih, '],
    ['borrowed words', 'xơ-mi, cátxét, píttông, ốtxtrâylia, '],
    ['two slips', 'thự chiện, khuyê khích, '],
  ])('keeps a page of small letters with %s', async (_, more) => {
    expect((await read([{ marks: paragraph(90, `${more}${SMALL} ${SMALL}`).marks }])).diagnostics).toEqual([]);
  });

  it.each([
    ['names of systems', 'VNeID, IoT, eKYC, VietGAP, OpenData, WiFi, mGov, BigData, GovTech'],
    ['names in their own writing', 'ông Trương 張, bà Lý 李, ông Ivan Петров, Привет мир'],
    ['names of places and peoples', 'Krông Búk, Đắk Glong, Kbang, Chư Prông, Êđê, Mơ Nông, Kpă Klơng'],
  ])('keeps a page with %s', async (_, names) => {
    expect((await read([{ marks: paragraph(90, `${names} ${LONG}`).marks }])).diagnostics).toEqual([]);
  });

  it('keeps English pages and tables of figures', async () => {
    const english =
      'This annex gives the terms of reference for the consultant who will support the province in the preparation of the yearly work plan and the budget of the programme, with figures.';
    const figures = 'Chi 1.250.000 thu 2.500.000 ha 15 km 20 tt 35 stt 40 '.repeat(6);
    const document = await read([
      good,
      { marks: paragraph(90, english).marks },
      { marks: paragraph(90, figures).marks },
    ]);
    expect(document.diagnostics).toEqual([]);
  });

  it('tells of an empty page, and of a picture that nobody read', async () => {
    const empty = await read([good, { marks: [] }]);
    expect(empty.diagnostics).toEqual([{ code: 'ingest/page-without-text', severity: 'info', page: 2 }]);
    expect(empty.pages).toHaveLength(2);
    expect((await read([good, { marks: [], picture: true }])).diagnostics).toMatchObject([
      { page: 2, args: { reason: 'no-text' } },
    ]);
  });

  it('decodes TCVN3', async () => {
    const text = 'Quyết định'.replace('ế', 'Õ').replace('đ', '®').replace('ị', 'Þ');
    const line = `${text} cña Chñ tÞch ñy ban nh©n d©n tØnh vÒ viÖc ban hµnh kÕ ho¹ch`;
    const document = await read([
      {
        marks: [
          put(85, 90, line, { legacy: true }),
          put(85, 110, 'tr\u00ADíc th¸ng 3 n¨m 2004, kinh tÕ - x· héi', { legacy: true }),
        ],
      },
    ]);
    expect(document.encoding).toBe('tcvn3');
    expect(textsOf(document).map((block) => block.text)).toEqual([
      'Quyết định của Chủ tịch ủy ban nhân dân tỉnh về việc ban hành kế hoạch',
      'trước tháng 3 năm 2004, kinh tế - xã hội',
    ]);
  });
});

describe('input without text', () => {
  const page = { marks: [put(85, 90, 'Kế hoạch')] };
  it.each([
    ['password', () => writePdf([page], { encrypted: true }), 'ingest/encrypted'],
    ['corrupt', () => new TextEncoder().encode('%PDF-1.7\nnothing here'), 'ingest/broken-pdf'],
    ['no-text', () => writePdf([{ marks: [], picture: true }]), 'ingest/no-text-layer'],
    ['no-text', () => writePdf([{ marks: [] }]), 'ingest/no-text-layer'],
  ])('ends in %s', async (status, make, code) => {
    await expect(readPdf(make(), DEFAULT_LIMITS)).rejects.toMatchObject({ name: 'SourceError', status, code });
  });

  it('keeps the limit of pages', async () => {
    const limits = { ...DEFAULT_LIMITS, maxPages: 1 };
    await expect(readPdf(writePdf([page, page]), limits)).rejects.toMatchObject({
      status: 'too-large',
      code: 'ingest/too-many-pages',
    });
  });

  it('leaves the bytes and the engine as they were', async () => {
    const bytes = writePdf([page]);
    const copy = bytes.slice();
    const push = Array.prototype.push;
    await readPdf(bytes, DEFAULT_LIMITS);
    expect(bytes).toEqual(copy);
    expect(Array.prototype.push).toBe(push);
  });
});

describe('any page', () => {
  it('gives every word once, with its place, twice the same', async () => {
    const word = fc.stringMatching(/^[a-zđêộ]{2,8}$/u);
    const place = fc.record({
      column: fc.integer({ min: 0, max: 4 }),
      row: fc.integer({ min: 0, max: 34 }),
      word,
      size: fc.constantFrom(11, 13, 14),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(place, { minLength: 1, maxLength: 60, selector: ({ column, row }) => `${column}/${row}` }),
        async (places) => {
          const marks = places.map(({ column, row, word: text, size }) =>
            put(60 + column * 100, 60 + row * 21, text, { size }),
          );
          const bytes = writePdf([{ marks: [...marks, ...paragraph(800, 'Kế hoạch').marks] }]);
          const document = await readPdf(bytes, DEFAULT_LIMITS);
          const found = textsOf(document).flatMap((block) => block.text.split(' '));
          expect(found.sort()).toEqual([...places.map((entry) => entry.word), 'Kế', 'hoạch'].sort());
          expect(await readPdf(bytes, DEFAULT_LIMITS)).toEqual(document);
          for (const block of textsOf(document)) {
            expect(block.regions).toHaveLength(1);
            expect(block.regions?.[0]).toMatchObject({ start: 0, end: block.text.length });
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
