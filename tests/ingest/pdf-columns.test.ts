import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../../src/document/raw-document.ts';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { readPdf } from '../../src/ingest/pdf/index.ts';
import { grid, put, putCentred, rule, widthOf, writePdf } from './pdf-writer.ts';
import type { PageSpec } from './pdf-writer.ts';

async function read(...pages: readonly (readonly string[])[]): Promise<RawDocument> {
  return readPdf(writePdf(pages.map((marks): PageSpec => ({ marks }))), DEFAULT_LIMITS);
}

/** Lines, those that go on the one above behind "~"; cells as "a | b", their paragraphs parted by "¶". */
function outline(document: RawDocument): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [`${block.continues === true ? '~' : ''}${block.text}`];
    return block.rows.map((row) => row.map((cell) => cell.blocks.map(textOf).join('')).join(' | '));
  });
}

function textOf(block: { text: string; continues?: boolean }, index: number): string {
  if (index === 0) return block.text;
  return (block.continues === true ? ' ' : ' ¶ ') + block.text;
}

function tables(document: RawDocument): number {
  return document.blocks.filter((block) => block.kind === 'table').length;
}

/** Items with a hanging indent: the number at the edge, the text and its other lines at a tab. */
function hanging(top: number, left: number, tab: number, items: readonly (readonly [string, ...string[]])[]): string[] {
  let y = top - 19;
  return items.flatMap(([number, ...lines]) =>
    lines.flatMap((line, index) => {
      y += 19;
      return index === 0 ? [put(left, y, number), put(tab, y, line)] : [put(tab, y, line)];
    }),
  );
}

describe('a tab after a number', () => {
  const items = (numbers: readonly string[]): readonly (readonly [string, ...string[]])[] => [
    [
      numbers[0] ?? '',
      'Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã tuần tra',
      'bảo đảm an ninh, trật tự trên địa bàn xã trước ngày 15/3/2024.',
    ],
    [numbers[1] ?? '', 'Trạm Y tế xã trực cấp cứu.'],
    [
      numbers[2] ?? '',
      'Đoàn Thanh niên xã tổ chức ra quân dọn vệ sinh môi trường ở thôn,',
      'hoàn thành trong tháng 4/2024 và báo cáo kết quả về Ủy ban xã.',
    ],
    [numbers[3] ?? '', 'Các thôn rà soát hộ nghèo.'],
  ];
  it.each([
    [['1.', '2.', '3.', '4.'], 28],
    [['1.1.', '1.2.', '1.3.', '1.4.'], 40],
    [['a)', 'b)', 'c)', 'd)'], 36],
    [['-', '-', '-', '-'], 18],
    [['III.', 'IV.', 'V.', 'VI.'], 60],
  ])('%j keeps its text on its line', async (numbers, distance) => {
    const document = await read(hanging(100, 85, 85 + distance, items(numbers)));
    expect(tables(document)).toBe(0);
    expect(document.blocks.every((block) => block.kind === 'table' || block.column === undefined)).toBe(true);
    expect(outline(document)[0]).toBe(`${numbers[0] ?? ''} ${items(numbers)[0]?.[1] ?? ''}`);
    expect(outline(document)[2]).toBe(`${numbers[1] ?? ''} Trạm Y tế xã trực cấp cứu.`);
    expect(outline(document)).toHaveLength(6);
  });

  it('leaves entries with common edges behind numbers apart', async () => {
    const rows = ['Lò Văn Một', 'Vì Thị Hai', 'Cà Văn Ba', 'Tòng Thị Bốn'];
    const document = await read(
      rows.flatMap((name, at) => [
        put(85, 100 + at * 19, `${at + 1}.`),
        put(110, 100 + at * 19, name),
        put(260, 100 + at * 19, 'Ủy viên'),
        put(400, 100 + at * 19, 'Thành viên'),
      ]),
    );
    expect(outline(document)).toEqual(rows.map((name, at) => `${at + 1}. ${name} | Ủy viên | Thành viên`));
  });
});

const ROWS = [
  ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'],
  ['1', 'Rà soát hộ nghèo', 'Các thôn', 'Tháng 3/2024'],
  ['2', 'Ra quân dọn vệ sinh', 'Đoàn Thanh niên', 'Tháng 4/2024'],
  ['3', 'Cấp thẻ bảo hiểm', 'Trạm Y tế xã', 'Quý II/2024'],
];
const XS = [85, 120, 270, 390, 500];
const YS = [200, 225, 250, 275, 300];
const expected = ROWS.map((row) => row.join(' | '));

/** The rows with each entry in the middle of its column, or at its left edge. */
function entries(rows: readonly (readonly string[])[], isCentred: boolean, top = 200, pitch = 25): string[] {
  return rows.flatMap((row, at) =>
    row.map((cell, column) => {
      const [x0, x1] = [XS[column] ?? 0, XS[column + 1] ?? 0];
      const y = top + at * pitch + 17;
      return isCentred ? putCentred((x0 + x1) / 2, y, cell) : put(x0 + 6, y, cell);
    }),
  );
}

describe('tables with few rules', () => {
  const across = YS.map((y) => rule(85, y, 500, y));
  it('without side borders', async () => {
    const inner = [120, 270, 390].map((x) => rule(x, 200, x, 300));
    expect(outline(await read([...across, ...inner, ...entries(ROWS, false)]))).toEqual(expected);
  });

  it('with one side border', async () => {
    const inner = [85, 120, 270, 390].map((x) => rule(x, 200, x, 300));
    expect(outline(await read([...across, ...inner, ...entries(ROWS, true)]))).toEqual(expected);
  });

  it.each([true, false])('with rules across only, centred: %s', async (isCentred) => {
    expect(outline(await read([...across, ...entries(ROWS, isCentred)]))).toEqual(expected);
  });

  it('with rules over and under the head and at the end only', async () => {
    const rules = [200, 225, 300].map((y) => rule(85, y, 500, y));
    expect(outline(await read([...rules, ...entries(ROWS, true)]))).toEqual(expected);
  });

  it.each([true, false])('with no rule, told by the heading row, centred: %s', async (isCentred) => {
    const document = await read([
      put(85, 180, 'Phân công nhiệm vụ cụ thể như sau:'),
      ...entries(ROWS, isCentred),
      put(115, 360, 'Yêu cầu các đơn vị, các thôn tổ chức thực hiện nghiêm túc Kế hoạch này.'),
    ]);
    expect(outline(document)).toEqual([
      'Phân công nhiệm vụ cụ thể như sau:',
      ...expected,
      'Yêu cầu các đơn vị, các thôn tổ chức thực hiện nghiêm túc Kế hoạch này.',
    ]);
  });

  it('with no rule, over the end of a page', async () => {
    const more = [
      ['4', 'Trồng cây xanh', 'Hội Nông dân', 'Tháng 5/2024'],
      ['5', 'Tổng kết', 'Văn phòng', 'Tháng 12/2024'],
    ];
    const document = await read(entries(ROWS, true, 640), entries(more, true, 60));
    expect(tables(document)).toBe(1);
    expect(outline(document)).toEqual([...expected, ...more.map((row) => row.join(' | '))]);
  });

  it('a group over all columns stays one cell', async () => {
    const rows = [ROWS[0] ?? [], ROWS[1] ?? [], ROWS[2] ?? []];
    const document = await read([
      ...entries(rows.slice(0, 2), true),
      put(91, 267, 'II. Nhóm nhiệm vụ về môi trường nông thôn và các việc khác'),
      ...entries([rows[2] ?? []], true, 275),
    ]);
    expect(outline(document)[2]).toBe('II. Nhóm nhiệm vụ về môi trường nông thôn và các việc khác');
    expect(outline(document)[3]).toBe('2 | Ra quân dọn vệ sinh | Đoàn Thanh niên | Tháng 4/2024');
    expect(tables(document)).toBe(1);
  });

  it('lines to be filled in, underlines and text that speaks of columns are no tables', async () => {
    const form = [0, 1, 2, 3].flatMap((at) => [
      put(85, 100 + at * 25, 'Họ và tên:'),
      rule(85, 104 + at * 25, 500, 104 + at * 25),
    ]);
    expect(tables(await read(form))).toBe(0);
    const underlined = [
      put(85, 100, 'Nội dung thứ nhất của kế hoạch'),
      rule(85, 102, 280, 102),
      put(85, 119, 'Nội dung khác'),
      rule(85, 121, 200, 121),
    ];
    expect(tables(await read(underlined))).toBe(0);
    const prose = [
      put(85, 100, 'Nội dung, cơ quan chủ trì, thời gian hoàn thành tại Phụ lục kèm theo.'),
      put(85, 119, 'Các thôn báo cáo kết quả trước ngày 15/3/2024.'),
      put(85, 138, 'Đoàn Thanh niên xã ra quân trong tháng 4/2024.'),
    ];
    expect(tables(await read(prose))).toBe(0);
  });
});

describe('cells too narrow for their words', () => {
  const cell = async (...lines: readonly string[]): Promise<string> => {
    const width = 110;
    const marks = [
      ...grid([85, 85 + width, 400], [100, 130 + lines.length * 15]),
      ...lines.map((line, at) => put(91, 118 + at * 15, line)),
      put(300, 118, 'Quý I'),
    ];
    return outline(await read(marks))[0]?.split(' | ')[0] ?? '';
  };
  it.each([
    [['Phòng Văn hóa', '- Xã hội'], 'Phòng Văn hóa - Xã hội'],
    [['Công chức Tư pháp', '- Hộ tịch'], 'Công chức Tư pháp - Hộ tịch'],
    [['các đoàn chính trị', '- xã hội'], 'các đoàn chính trị - xã hội'],
    [['Từ ngày, tháng 3', '- 6/2024'], 'Từ ngày, tháng 3 - 6/2024'],
  ])('%j goes on', async (lines, text) => {
    expect(await cell(...lines)).toBe(text);
  });

  it.each([
    [['Chủ trì thực hiện:', '- Hộ tịch xã']],
    [['- Trường học các', '- Trạm Y tế xã']],
    [['Sở Tư pháp tỉnh A', '- Sở Nội vụ']],
    [['Kinh tế', '- Xã hội']],
  ])('%j is a list', async (lines) => {
    expect(await cell(...lines)).toBe(lines.join(' ¶ '));
  });

  it.each([
    ['Công an thôn,', 'Tr', 'ạ', 'm Y tế', 'Công an thôn, Trạm Y tế'],
    ['Trường học,', 'C', 'ôn', 'g an', 'Trường học, Công an'],
    ['Văn phòng A', 'Ph', 'ò', 'ng B', 'Văn phòng A Phòng B'],
  ])('%s goes on with a word drawn in pieces: %s %s', async (line, start, accented, rest, text) => {
    const marks = [
      ...grid([85, 195, 400], [100, 160]),
      put(91, 118, line),
      put(91, 133, start),
      put(91 + widthOf(start + accented), 133, rest),
      put(91 + widthOf(start), 133, accented, { italic: true }),
      put(300, 118, 'Quý I'),
    ];
    expect(outline(await read(marks))[0]?.split(' | ')[0]).toBe(text);
  });

  it('a word cut at the edge is one, whatever follows its end', async () => {
    const narrow = [
      ...grid([85, 119, 300], [100, 200]),
      put(88, 118, 'nghè'),
      put(88, 133, 'o, hộ'),
      put(130, 118, 'Quý I'),
    ];
    expect(outline(await read(narrow))[0]).toBe('nghèo, hộ | Quý I');
    const year = [
      ...grid([85, 140, 300], [100, 200]),
      put(88, 118, '4/202'),
      put(88, 133, '4'),
      put(150, 118, 'Quý I'),
    ];
    expect(outline(await read(year))[0]).not.toContain('2024');
  });
});

describe('the last look at a page', () => {
  it('puts letters drawn after the others into their words', async () => {
    const words = ['th', 'ngh', 'l', 'm', 'tr', 'k', 'v', 't', 'h'];
    // each word without its accented letter, that letter drawn later in another font where it belongs
    const marks: string[] = [];
    for (let line = 0; line < 12; line += 1) {
      let x = 85;
      const later: string[] = [];
      for (const word of words) {
        marks.push(put(x, 100 + line * 19, word));
        later.push(put(x + word.length * 6.5, 100 + line * 19, 'ệ', { italic: true }));
        x += (word.length + 1) * 6.5 + 3.25;
      }
      marks.push(...later);
    }
    const document = await read(marks);
    expect(outline(document)[0]).toBe(
      words
        .slice(0, 9)
        .map((word) => `${word}ệ`)
        .join(' '),
    );
  });

  it.each([
    ['at the beginnings of words', ['ấp', 'ủy', 'ổn'], 0],
    ['in their middle', ['huyện', 'trưởng', 'nghiệp'], 'last'],
  ])('and letters %s', async (_, words, where) => {
    // no two lines alike: equal ones would be columns
    const lineOf = (line: number): string[] =>
      Array.from({ length: 7 }, (_word, at) =>
        (line * line + at * at) % 4 === 3 - (line % 3) ? 'ban' : (words[(line + at) % 3] ?? ''),
      );
    const marks: string[] = [];
    for (let line = 0; line < 14; line += 1) {
      let x = 85;
      const later: string[] = [];
      for (const word of lineOf(line)) {
        const at = where === 0 ? 0 : word.search(/[^a-z]/u);
        const y = 100 + line * 19;
        if (word === 'ban') marks.push(put(x, y, word));
        else {
          if (at > 0) marks.push(put(x, y, word.slice(0, at)));
          marks.push(put(x + (at + 1) * 6.5, y, word.slice(at + 1)));
          later.push(put(x + at * 6.5, y, word.charAt(at), { italic: true }));
        }
        x += (word.length + 1) * 6.5 + 3.25;
      }
      marks.push(...later);
    }
    expect(
      outline(await read(marks))
        .join(' ')
        .replaceAll('~', ''),
    ).toContain(lineOf(0).join(' '));
  });

  it('still refuses a page of loose letters', async () => {
    const marks = Array.from({ length: 30 }, (_, line) =>
      Array.from({ length: 12 }, (_letter, at) => put(85 + at * 20, 60 + line * 19, 'a')),
    ).flat();
    await expect(read(marks)).rejects.toMatchObject({ status: 'no-text' });
  });
});

describe('addressees beside "Kính gửi:"', () => {
  it('wrap at their own edge', async () => {
    const document = await read([
      put(120, 100, 'Kính gửi:'),
      put(200, 100, '- Giám đốc các sở: Nông nghiệp'),
      put(200, 119, 'và Môi trường, Công Thương;'),
      put(200, 138, '- Chủ tịch Ủy ban nhân dân các'),
      put(200, 157, 'xã, phường trên địa bàn tỉnh.'),
      put(115, 190, 'Sở Nội vụ đề nghị các cơ quan, đơn vị rà soát hồ sơ công chức và gửi'),
      put(85, 209, 'kết quả về Sở trước ngày 15/3/2024 để tổng hợp, báo cáo theo quy định.'),
    ]);
    expect(outline(document)).toEqual([
      'Kính gửi: - Giám đốc các sở: Nông nghiệp',
      '~và Môi trường, Công Thương;',
      '- Chủ tịch Ủy ban nhân dân các',
      '~xã, phường trên địa bàn tỉnh.',
      'Sở Nội vụ đề nghị các cơ quan, đơn vị rà soát hồ sơ công chức và gửi',
      '~kết quả về Sở trước ngày 15/3/2024 để tổng hợp, báo cáo theo quy định.',
    ]);
  });

  it('one addressee takes in no line of the text', async () => {
    const document = await read([
      put(200, 100, 'Kính gửi: Ủy ban nhân dân xã An Phú'),
      put(115, 119, 'Thực hiện Kế hoạch số 15/KH-UBND, Công an xã báo cáo như sau về công'),
      put(85, 138, 'tác bảo đảm an ninh, trật tự trên địa bàn xã trong quý I năm 2024.'),
    ]);
    expect(outline(document)[1]).toBe('Thực hiện Kế hoạch số 15/KH-UBND, Công an xã báo cáo như sau về công');
  });
});

describe('signs that stand for themselves', () => {
  it('do not make a page TCVN3 or VNI', async () => {
    const texts = [
      '· Tổ chức hội nghị tuyên truyền;',
      '· Phát tờ rơi đến từng hộ;',
      '· Treo băng rôn 3 × 5 m, 4 × 6 m, 2 × 8 m, giá 5 £.',
    ];
    const document = await read(texts.map((text, at) => put(85, 100 + at * 19, text)));
    expect(document.encoding).toBeNull();
    expect(outline(document)).toEqual(texts);
  });

  it('ư shown as a hyphen is mended in names and short lines of a TCVN3 page', async () => {
    const legacy = { legacy: true };
    const document = await read([
      put(85, 100, 'Thùc hiÖn nhiÖm vô n¨m 2024, ñy ban nh©n d©n x· T©n LËp x©y dùng kÕ ho¹ch nh sau:', legacy),
      put(85, 119, 'C«ng an x· chñ tr×, phèi hîp víi Tr¹m Y tÕ x· híng dÉn ch¨m sãc søc khoÎ cho nh©n d©n.', legacy),
      put(85, 138, '- Nh- trªn;', legacy),
      put(85, 157, '- L-u: VT.', legacy),
    ]);
    expect(document.encoding).toBe('tcvn3');
    expect(outline(document).slice(2)).toEqual(['- Như trên;', '- Lưu: VT.']);
  });

  it.each([
    ['TrÇn V¨n L-u', 'Trần Văn Lưu'],
    ['Tr-ëng phßng', 'Trưởng phòng'],
    ['- L-u: VT, QL-12.', '- Lưu: VT, QL-12.'],
    ['§iÖn tho¹i: 024-38', 'Điện thoại: 024-38'],
  ])('on such a page, and nothing that is no syllable: %s', async (line, text) => {
    const legacy = { legacy: true };
    const document = await read([
      put(85, 100, 'Thùc hiÖn nhiÖm vô n¨m 2024, ñy ban nh©n d©n x· T©n LËp x©y dùng kÕ ho¹ch nh sau:', legacy),
      put(85, 119, 'C«ng an x· chñ tr×, phèi hîp víi Tr¹m Y tÕ x· híng dÉn ch¨m sãc søc khoÎ cho nh©n d©n.', legacy),
      put(85, 190, line, legacy),
    ]);
    expect(outline(document).at(-1)).toBe(text);
  });

  it('a Unicode page keeps its hyphens', async () => {
    const document = await read([
      put(85, 100, 'Ủy ban nhân dân xã Tân Lập xây dựng kế hoạch phát triển kinh tế - xã hội như sau:'),
      put(85, 130, 'L-u: mã số T-12, đường 24-C.'),
    ]);
    expect(outline(document).at(-1)).toContain('L-u: mã số T-12, đường 24-C.');
  });
});
