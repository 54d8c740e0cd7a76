import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { convert } from '../../src/pipeline.ts';
import { put, putCentred, writePdf } from '../ingest/pdf-writer.ts';
import { recordOf } from '../outline/outline-of.ts';

const BODY = `KẾ HOẠCH
Tuyên truyền kỷ niệm 60 năm Ngày thành lập huyện

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân; khơi dậy lòng tự hào, ý thức trách nhiệm của mỗi người dân đối với quê hương, đất nước.

II. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa và Thông tin: Chủ trì, phối hợp với các cơ quan liên quan tham mưu triển khai Kế hoạch; tổng hợp kết quả, báo cáo UBND huyện.

Trên đây là Kế hoạch của UBND huyện, đề nghị các cơ quan, đơn vị triển khai thực hiện./.`;

async function footerOf(
  footer: string,
  name?: string,
): Promise<Pick<PlanRecord, 'recipients' | 'signature' | 'text' | 'outline'>> {
  return recordOf(`${BODY}\n\n${footer}\n`, name);
}

async function recipientsOf(footer: string): Promise<(string | null)[][]> {
  const { recipients } = await footerOf(footer);
  return recipients.map(({ name, purpose, archive }) => [name, purpose, ...(archive ? ['archive'] : [])]);
}

async function signatureOf(footer: string, name?: string): Promise<unknown> {
  const { signature } = await footerOf(footer, name);
  return signature && [signature.authority, signature.onBehalfOf, signature.position, signature.name];
}

describe('recipients', () => {
  it('have purposes as long as a line, and none that stands outside brackets', async () => {
    const footer =
      'Nơi nhận:\n- Trung tâm Dịch vụ tổng hợp xã (đăng tải thông báo này trên các phương tiện thông tin truyền thông của địa phương);\n- Đài Truyền thanh xã đăng tải;\n- Lưu: VT.\n\nGIÁM ĐỐC\nTrần Văn An';
    expect((await recipientsOf(footer)).slice(0, 2)).toEqual([
      [
        'Trung tâm Dịch vụ tổng hợp xã',
        'đăng tải thông báo này trên các phương tiện thông tin truyền thông của địa phương',
      ],
      ['Đài Truyền thanh xã đăng tải', null],
    ]);
  });

  it('end where what is attached is listed', async () => {
    const footer = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nĐính kèm:\n- Chương trình tập huấn.\n\nGIÁM ĐỐC\nTrần Văn An';
    expect((await recipientsOf(footer)).map(([name]) => name)).toEqual(['Như trên', 'VT']);
  });

  it('keep what they get the paper for in a line of brackets below them', async () => {
    const footer =
      'Nơi nhận:\n- Như trên;\n- Sở Nông nghiệp và Môi trường;\n(để thông tin, gửi các đơn vị thực hiện công tác vệ sinh môi trường ở các xã, phường)\n- Lưu: VT.\n\nGIÁM ĐỐC\nTrần Văn An';
    expect((await recipientsOf(footer)).map(([name]) => name)).toEqual([
      'Như trên',
      'Sở Nông nghiệp và Môi trường',
      'VT',
    ]);
  });

  it('is a list in one paragraph, however long', async () => {
    const names = Array.from({ length: 24 }, (_, i) => `Ủy ban nhân dân xã Nà Lộc ${i + 1}`);
    const { recipients, outline } = await footerOf(
      `Nơi nhận: ${names.map((name) => `- ${name};`).join(' ')} - Lưu: VT.\n\nCHỦ TỊCH\n\nNông Văn An`,
    );
    expect(recipients.map(({ name }) => name)).toEqual([...names, 'VT']);
    expect(outline.map(({ marker }) => marker)).toEqual(['I.', 'II.', null]);
  });

  it('stands beside the signature in a table, all its items in one cell', async () => {
    const list = Array.from({ length: 6 }, (_, i) => `- Sở Văn hóa và Thể thao tỉnh số ${i + 1};`).join(' ');
    const table = `| *Nơi nhận:* ${list} - Lưu: VT. | KT. BỘ TRƯỞNG THỨ TRƯỞNG     Nông Văn An |\n| --- | --- |\nPHỤ LỤC\nDANH MỤC SÁCH\n| TT | Tên |\n| --- | --- |\n| 1 | Sách |`;
    const { recipients, signature } = await footerOf(table, 'ke-hoach.md');
    expect(recipients).toHaveLength(7);
    expect(signature).toMatchObject({ authority: 'KT', position: 'THỨ TRƯỞNG', name: 'Nông Văn An' });
  });

  it('is no paragraph of the body that begins with the same words', async () => {
    const words = `Nơi nhận hồ sơ: ${'bộ phận một cửa của các xã, phường trong tỉnh; '.repeat(10)}`.trim();
    expect((await recordOf(`${BODY.replace('1. Nâng', `1. ${words}\n\n2. Nâng`)}\n`)).recipients).toEqual([]);
  });

  it.each<[string, string[], (string | null)[][]]>([
    [
      'with purposes in all spellings',
      [
        '- UBND tỉnh (B/c);',
        '- TT Huyện ủy (để b/c);',
        '- Các phòng, ban (để t/h);',
        '- MTTQ huyện (phối hợp);',
        '- Cổng TTĐT huyện (đăng tải);',
        '- Lưu: VT.',
      ],
      [
        ['UBND tỉnh', 'B/c'],
        ['TT Huyện ủy', 'để b/c'],
        ['Các phòng, ban', 'để t/h'],
        ['MTTQ huyện', 'phối hợp'],
        ['Cổng TTĐT huyện', 'đăng tải'],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'with plus signs on the line of their head',
      ['- VPUB: + CVP, các PCVP (đ/b);', '+ Cổng TTĐT huyện (đưa tin);', '- Lưu: VT.'],
      [
        ['VPUB: + CVP, các PCVP', 'đ/b'],
        ['Cổng TTĐT huyện', 'đưa tin'],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'with commas, as the party writes',
      ['- Ban Tuyên giáo Tỉnh ủy,', '- Các chi, đảng bộ trực thuộc,', '- Lưu VPHU.'],
      [
        ['Ban Tuyên giáo Tỉnh ủy', null],
        ['Các chi, đảng bộ trực thuộc', null],
        ['VPHU', null, 'archive'],
      ],
    ],
    [
      'people and units together',
      ['- Chủ tịch, các Phó Chủ tịch UBND huyện;', '- VPUB: CVP, PCVP;', '- Lưu: VT, KGVX (3b).'],
      [
        ['Chủ tịch, các Phó Chủ tịch UBND huyện', null],
        ['VPUB: CVP, PCVP', null],
        ['VT, KGVX (3b)', null, 'archive'],
      ],
    ],
    [
      'a row that goes on in a small letter',
      ['- Các phòng, ban huyện,', 'các đoàn thể xã;', '- Lưu: VT.'],
      [
        ['Các phòng, ban huyện, các đoàn thể xã', null],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'names behind a colon over two rows',
      ['- Huyện đoàn,', '- VPUB: CVP, các phòng: ĐTQH,', 'TH, NgV;', '- Lưu: VT.'],
      [
        ['Huyện đoàn', null],
        ['VPUB: CVP, các phòng: ĐTQH, TH, NgV', null],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'as above',
      ['- Như trên;', '- Như Điều 3;', '- Lưu: VT, TTBCXB (ĐTT).'],
      [
        ['Như trên', null],
        ['Như Điều 3', null],
        ['VT, TTBCXB (ĐTT)', null, 'archive'],
      ],
    ],
    [
      'with sub-heads',
      ['Bản điện tử:', '- UBND tỉnh;', 'Bản giấy:', '- Lưu: VT.'],
      [
        ['UBND tỉnh', null],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'with a head over items of another bullet',
      ['- UBND tỉnh;', '- Văn phòng UBND tỉnh:', '+ Lãnh đạo Văn phòng;', '- Lưu: VT.'],
      [
        ['UBND tỉnh', null],
        ['Lãnh đạo Văn phòng', null],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'with a colon and no items below it',
      ['- Văn phòng UBND tỉnh:', '- Sở Y tế;', '- Lưu: VT.'],
      [
        ['Văn phòng UBND tỉnh', null],
        ['Sở Y tế', null],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'over several rows',
      ['- Thường trực Huyện ủy, Thường trực HĐND,', 'lãnh đạo UBND huyện;', '- Lưu: VT.'],
      [
        ['Thường trực Huyện ủy, Thường trực HĐND, lãnh đạo UBND huyện', null],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'with other dashes',
      ['– UBND tỉnh;', '+ Các xã, thị trấn;', '– Lưu: VT.'],
      [
        ['UBND tỉnh', null],
        ['Các xã, thị trấn', null],
        ['VT', null, 'archive'],
      ],
    ],
    [
      'with copies in brackets',
      ['- Các xã, thị trấn (12);', '- Lưu: VT, PL.(300)'],
      [
        ['Các xã, thị trấn (12)', null],
        ['VT, PL.(300)', null, 'archive'],
      ],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(
      await recipientsOf(`Nơi nhận:\n${lines.join('\n')}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Mạnh`),
    ).toEqual(expected);
  });

  it('give back their lines', async () => {
    const { recipients, text } = await footerOf('Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Mạnh');
    expect(recipients.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '- UBND tỉnh (b/c);',
      '- Lưu: VT.',
    ]);
  });

  it('are none where there is no list', async () => {
    expect((await footerOf('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Mạnh')).recipients).toEqual([]);
  });
});

describe('signatures', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'TM. over the head',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Mạnh',
      ['TM', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Mạnh'],
    ],
    [
      'TM. over KT. over the deputy',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nDương Thị Thơm',
      ['KT', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Dương Thị Thơm'],
    ],
    [
      'KT. over the deputy',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTạ Quang Hưng',
      ['KT', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Tạ Quang Hưng'],
    ],
    [
      'TL. over KT.',
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nHà Thị Liên',
      ['KT', 'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Hà Thị Liên'],
    ],
    [
      'TUQ.',
      'TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG NỘI VỤ\n\nHà Văn Liên',
      ['TUQ', 'CHỦ TỊCH', 'TRƯỞNG PHÒNG NỘI VỤ', 'Hà Văn Liên'],
    ],
    ['the head alone', 'GIÁM ĐỐC\n\nTạ Quang Hưng', [null, null, 'GIÁM ĐỐC', 'Tạ Quang Hưng']],
    ['a school’s head', 'HIỆU TRƯỞNG\n\nNguyễn Thị Hoa', [null, null, 'HIỆU TRƯỞNG', 'Nguyễn Thị Hoa']],
    [
      'the party’s T/M',
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nNgô Hữu Toàn',
      ['TM', 'BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Ngô Hữu Toàn'],
    ],
    [
      'the party’s K/T',
      'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNgô Hữu Toàn',
      ['KT', 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Ngô Hữu Toàn'],
    ],
    [
      'a standing deputy of a steering committee above his own office (NĐ 30 II.7.b)',
      'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\n\nNgô Hữu Toàn',
      ['KT', 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC', 'Ngô Hữu Toàn'],
    ],
    [
      'a committee’s head with the office that lends the seal',
      'TRƯỞNG BAN\n\nCHỦ TỊCH UBND TỈNH\nNgô Hữu Toàn',
      [null, null, 'TRƯỞNG BAN', 'Ngô Hữu Toàn'],
    ],
    [
      'with a rank',
      'TRƯỞNG CÔNG AN HUYỆN\n\nThượng tá Vi Văn Sáng',
      [null, null, 'TRƯỞNG CÔNG AN HUYỆN', 'Vi Văn Sáng'],
    ],
    ['with an academic title', 'GIÁM ĐỐC\n\nTS. Tạ Quang Hưng', [null, null, 'GIÁM ĐỐC', 'Tạ Quang Hưng']],
    [
      'signed, says a copy',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLò Văn Mạnh',
      ['TM', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Mạnh'],
    ],
    ['with seal', 'CHỦ TỊCH\n\n(Ký, đóng dấu)\n\nLò Văn Mạnh', [null, null, 'CHỦ TỊCH', 'Lò Văn Mạnh']],
    [
      'a long body over two lines',
      'TM. BAN CHẤP HÀNH ĐOÀN\nTRƯỜNG THCS TÂN LẬP\nBÍ THƯ\n\nHà Văn Liên',
      ['TM', 'BAN CHẤP HÀNH ĐOÀN TRƯỜNG THCS TÂN LẬP', 'BÍ THƯ', 'Hà Văn Liên'],
    ],
    [
      'KT/ and a position in small letters, as older papers have it',
      'KT/BỘ TRƯỞNG BỘ CÔNG NGHIỆP\nThứ trưởng\n\nHà Văn Liên',
      ['KT', 'BỘ TRƯỞNG BỘ CÔNG NGHIỆP', 'Thứ trưởng', 'Hà Văn Liên'],
    ],
    ['a master’s title before the name', 'HIỆU TRƯỞNG\n\nTh.s Hà Văn Liên', [null, null, 'HIỆU TRƯỞNG', 'Hà Văn Liên']],
    [
      'a name in capitals',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLÒ VĂN MẠNH',
      ['TM', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'LÒ VĂN MẠNH'],
    ],
    ['without a name', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', ['TM', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', null]],
  ])('%s', async (_, signature, expected) => {
    expect(await signatureOf(`Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\n${signature}`)).toEqual(expected);
  });

  it('stand before the list where a converter reads the right column first', async () => {
    const footer =
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nDương Thị Thơm\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.';
    expect(await signatureOf(footer)).toEqual(['KT', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Dương Thị Thơm']);
    expect(await recipientsOf(footer)).toEqual([
      ['UBND tỉnh', 'b/c'],
      ['VT', null, 'archive'],
    ]);
  });

  it('stand in rows with the list', async () => {
    const footer = `Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN
- UBND tỉnh (b/c);                          KT. CHỦ TỊCH
- Các phòng, ban;                           PHÓ CHỦ TỊCH
- Lưu: VT.

                                            Dương Thị Thơm`;
    expect(await signatureOf(footer)).toEqual(['KT', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Dương Thị Thơm']);
    expect(await recipientsOf(footer)).toEqual([
      ['UBND tỉnh', 'b/c'],
      ['Các phòng, ban', null],
      ['VT', null, 'archive'],
    ]);
  });

  it('stand in a Markdown table with the list', async () => {
    const footer =
      '| Nơi nhận: <br> - UBND tỉnh (b/c); <br> - Lưu: VT. | TM. ỦY BAN NHÂN DÂN <br> CHỦ TỊCH <br> Lò Văn Mạnh |\n| --- | --- |';
    expect(await signatureOf(footer, 'plan.md')).toEqual(['TM', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Mạnh']);
  });

  it('stand in a table with a row for each recipient', async () => {
    const names = ['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E', 'Sở G', 'Sở H'];
    const rows = [
      ['Nơi nhận:', 'KT. GIÁM ĐỐC'],
      ['- Như trên;', 'PHÓ GIÁM ĐỐC'],
      ...names.map((name) => [`- ${name};`, '']),
      ['- Lưu: VT.', 'Trần Thị Thơm'],
    ];
    const table = ['| | |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
    expect(await signatureOf(table, 'plan.md')).toEqual(['KT', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thị Thơm']);
    expect((await footerOf(table, 'plan.md')).recipients.map(({ name }) => name)).toEqual(['Như trên', ...names, 'VT']);
  });

  it('carry what signing software left', async () => {
    const { signature } = await footerOf(
      'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nvanthu@thachbinh.example.vn\n2024-03-19T17:07:33+07:00\n\nLò Văn Mạnh',
    );
    expect(signature).toMatchObject({
      position: 'CHỦ TỊCH',
      name: 'Lò Văn Mạnh',
      digital: [{ email: 'vanthu@thachbinh.example.vn', at: '2024-03-19T17:07:33+07:00' }],
    });
  });

  it('keep the mark of a signed copy', async () => {
    const { signature, text } = await footerOf('Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n(Đã ký)\nLò Văn Mạnh');
    expect(signature?.spans.map((span) => text.slice(span.start, span.end))).toEqual([
      'CHỦ TỊCH',
      '(Đã ký)',
      'Lò Văn Mạnh',
    ]);
  });

  it('are none in a text without a footer', async () => {
    expect((await recordOf(`${BODY}\n`)).signature).toBeNull();
  });

  it('give back their lines', async () => {
    const { signature, text } = await footerOf('Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Mạnh');
    expect(signature?.spans.map((span) => text.slice(span.start, span.end))).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lò Văn Mạnh',
    ]);
  });
});

describe('the footer', () => {
  it('ends where an appendix begins', async () => {
    const { outline, signature } = await footerOf(
      'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Mạnh\n\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n1. Rà soát hộ nghèo',
    );
    expect(signature?.name).toBe('Lò Văn Mạnh');
    expect(outline.at(-1)).toMatchObject({ id: 'phu-luc-1' });
  });

  it('goes on behind the name with recipients in long lines', async () => {
    const long = '- Thường trực Huyện ủy, Thường trực Hội đồng nhân dân huyện, Ủy ban nhân dân huyện (b/c);';
    const { recipients, signature } = await footerOf(`CHỦ TỊCH\n\nLò Văn Mạnh\n\nNơi nhận:\n\n${long}\n\n- Lưu: VT.`);
    expect(signature?.name).toBe('Lò Văn Mạnh');
    expect(recipients.map(({ purpose, archive }) => archive || purpose)).toEqual(['b/c', true]);
  });

  it('ends behind the name where a long sentence begins', async () => {
    const { outline } = await footerOf(
      'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Mạnh\n\nCác hộ gia đình đăng ký tham gia theo mẫu, gửi về Trưởng thôn.',
    );
    expect(outline.at(-1)?.text).toContain('Các hộ gia đình');
  });

  it('begins with another body’s signatory, who is not the signatory', async () => {
    const { outline, signature } = await footerOf(
      'HỘI CHA MẸ HỌC SINH\n\nLò Văn Mạnh\n\nBÍ THƯ ĐOÀN TRƯỜNG\n\nHà Thị Liên',
    );
    expect([signature?.position, signature?.name]).toEqual(['BÍ THƯ ĐOÀN TRƯỜNG', 'Hà Thị Liên']);
    expect(outline.at(-1)?.role).toBe('closing');
  });

  it('of a decision without recipients stands before the plan that it carries', async () => {
    const plan = Array.from({ length: 50 }, (_, at) => `${at + 1}. Rà soát nhóm hộ thứ ${at + 1} của xã.`).join('\n\n');
    const { outline, signature } = await recordOf(`QUYẾT ĐỊNH
Ban hành Kế hoạch rà soát hộ nghèo

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch rà soát hộ nghèo.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lò Văn Mạnh

ỦY BAN NHÂN DÂN
XÃ MƯỜNG LỤA

KẾ HOẠCH
Rà soát hộ nghèo

${plan}`);
    expect(signature?.name).toBe('Lò Văn Mạnh');
    expect(outline.at(-1)?.marker).toBe('50.');
  });

  it('leaves a note about what is attached to the body', async () => {
    const { outline } = await footerOf(
      '(Có đề cương tuyên truyền kèm theo).\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Mạnh',
    );
    expect(outline.at(-1)?.text).toBe('(Có đề cương tuyên truyền kèm theo).');
  });

  it('a list of bodies in the body is no list of recipients', async () => {
    const { recipients } = await footerOf('- Sở Y tế;\n- Sở Nội vụ.');
    expect(recipients).toEqual([]);
  });
});

describe('two bodies that issue one paper', () => {
  /** A printed page whose foot has two columns, each centred, line under line. */
  const sign = async (left: readonly string[], right: readonly string[]): Promise<PlanRecord['signature']> => {
    const lines = BODY.split('\n').flatMap((line) => line.match(/.{1,80}(?:\s|$)/gu) ?? []);
    const body = lines.map((line, index) => put(60, 60 + index * 20, line.trim()));
    const column = (texts: readonly string[], x: number): string[] =>
      texts.map((text, index) => putCentred(x, 80 + (lines.length + index) * 20, text, { bold: true }));
    const end = 120 + (lines.length + Math.max(left.length, right.length)) * 20;
    const recipients = ['Nơi nhận:', '- UBND huyện;', '- Lưu: VT.'].map((text, index) =>
      put(60, end + index * 16, text),
    );
    const marks = [...body, ...column(left, 160), ...column(right, 430), ...recipients];
    return (await convert(writePdf([{ marks }]), { name: 'a.pdf' })).record.signature;
  };

  it('sign side by side: the left one stands first', async () => {
    const signature = await sign(
      ['PHÒNG VĂN HÓA', 'TRƯỞNG PHÒNG', 'Nguyễn Văn Tám'],
      ['HUYỆN ĐOÀN', 'BÍ THƯ', 'Trần Thị Chín'],
    );
    expect(signature).toMatchObject({ position: 'TRƯỞNG PHÒNG', name: 'Nguyễn Văn Tám' });
    expect(signature?.others).toEqual([
      { authority: null, onBehalfOf: null, position: 'BÍ THƯ', name: 'Trần Thị Chín' },
    ]);
  });

  it('who drew up the paper is no second', async () => {
    const signature = await sign(['NGƯỜI LẬP', 'Nguyễn Văn Tám'], ['HIỆU TRƯỞNG', 'Trần Thị Chín']);
    expect(signature).toMatchObject({ position: 'HIỆU TRƯỞNG', name: 'Trần Thị Chín' });
    expect(signature?.others).toBeUndefined();
  });
});
