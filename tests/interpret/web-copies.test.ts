import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordOf } from '../outline/outline-of.ts';

const read = (...lines: string[]): Promise<PlanRecord> => recordOf(lines.join('\n'), 'page.md');

describe('cells whose line ends are lost', () => {
  const letter = (): Promise<PlanRecord> =>
    read(
      '# Công văn số 12/SYT-NV v/v chi trả qua bưu điện',
      '',
      '| SỞ Y TẾ HẢI SƠN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |',
      '|---|---|',
      '| Số: 12/SYT-NV V/v chi trả qua bưu điện | Hải Sơn, ngày 03 tháng 12 năm 2026 |',
      '',
      '| Kính gửi: | - Ủy ban nhân dân xã Nà Lộc; - Ủy ban nhân dân xã Suối Mơ. |',
      '|---|---|',
      '',
      'Sở Y tế đề nghị Ủy ban nhân dân các xã thực hiện như sau:',
      '',
      '1. Rà soát danh sách người hưởng.',
      '',
      '| Nơi nhận: - Như trên; - Bộ Y tế; (báo cáo) - Công an tỉnh (Phòng 3 - để b/c); - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn An |',
      '|---|---|',
    );

  it('give the header: number, subject, those written to', async () => {
    const { header } = await letter();
    expect(header.number?.raw).toBe('12/SYT-NV');
    expect(header.title).toBe('chi trả qua bưu điện');
    expect(header.addressees).toEqual(['Ủy ban nhân dân xã Nà Lộc', 'Ủy ban nhân dân xã Suối Mơ']);
  });

  it('give the footer: receivers without their purpose, office and name', async () => {
    const { recipients, signature } = await letter();
    expect(recipients.map(({ name }) => name)).toEqual(['Như trên', 'Bộ Y tế', 'Công an tỉnh', 'VT']);
    expect(signature).toMatchObject({ authority: 'KT', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn An' });
  });

  it('take no line above the letterhead for a title', async () => {
    const { header } = await read(
      '# Về việc trợ cấp một lần',
      '',
      '| ỦY BAN NHÂN DÂN TỈNH HẢI SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |',
      '|---|---|',
      '| Số: 98/QĐ-UBND | Hải Sơn, ngày 13 tháng 8 năm 2026 |',
      '',
      'QUYẾT ĐỊNH',
      '',
      'BAN HÀNH KẾ HOẠCH THỜI GIAN NĂM HỌC',
      '',
      'Căn cứ Luật Giáo dục ngày 14/6/2019;',
      '',
      'QUYẾT ĐỊNH:',
      '',
      'Điều 1. Ban hành Kế hoạch.',
    );
    expect(header.title).toBe('BAN HÀNH KẾ HOẠCH THỜI GIAN NĂM HỌC');
  });
});

describe('a page of a publisher', () => {
  const facts = [
    '|',
    '|',
    'Đang tải văn bản...',
    '**Số hiệu:**',
    '|',
    '63/BVH-VP',
    '|',
    '|',
    '**Loại văn bản:**',
    '|',
    'Công văn',
    '|',
  ];

  it('is no part of a paper without a letterhead', async () => {
    const { outline, furniture, text, header } = await read(
      ...facts,
      '**Kính gửi:** Thủ trưởng các cơ quan tham mưu, các đơn vị sự nghiệp và doanh nghiệp thuộc',
      'Bộ',
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 10/11/2026, Bộ trưởng giao:',
      '**1. Cục',
      'Di sản văn hóa:**** **Chủ trì, phối hợp với các cơ quan rà soát di tích.',
      '- Lập danh mục.',
    );
    const banner = furniture
      .filter(({ kind }) => kind === 'banner')
      .map(({ span }) => text.slice(span.start, span.end));
    expect(banner.join(' ')).toContain('63/BVH-VP');
    expect(header.number).toBeNull();
    expect(header.addressees).toEqual([
      'Thủ trưởng các cơ quan tham mưu, các đơn vị sự nghiệp và doanh nghiệp thuộc Bộ',
    ]);
    expect(outline.map(({ marker, role }) => [marker, role])).toEqual([
      [null, 'basis'],
      ['1.', 'implementation'],
    ]);
  });

  it('stands before a letterhead that a narrow cell breaks', async () => {
    const { header } = await read(
      '|',
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      '**BAN TUYÊN GIÁO**',
      '|',
      '**ĐẢNG CỘNG SẢN',
      'VIỆT NAM**',
      '|',
      '|',
      'Số 37-HD/BTG',
      '|',
      '*Hà Nội, ngày 19',
      'tháng 11 năm 2026*',
      '|',
      '',
      '**HƯỚNG DẪN**',
      '',
      'VỀ VIỆC ĐỔI MỚI BẢN TIN',
      '',
      'Thực hiện Chỉ thị số 50-CT/TW, Ban Tuyên giáo hướng dẫn một số nội dung như sau:',
      '',
      '**1.** Chỉ đạo biên soạn bản tin.',
    );
    expect([header.number?.raw, header.issued?.from, header.issuer?.name]).toEqual([
      '37-HD/BTG',
      '2026-11-19',
      'BAN TUYÊN GIÁO',
    ]);
  });
});

it('a bracket in italics is no item of a list', async () => {
  const { outline } = await read(
    '**KẾ HOẠCH**',
    '',
    'Phòng ngừa thiên tai',
    '',
    '* (Ban hành kèm theo Quyết định số 28/QĐ-UBND ngày 21 tháng 11 năm',
    '2026 của Ủy ban nhân dân xã)*',
    '',
    '**I. NHIỆM VỤ**',
    '',
    '1. Tuần tra đê.',
  );
  expect(outline.filter(({ marker }) => marker === '*')).toEqual([]);
});

describe('cells that break behind a few words', () => {
  it('are a letterhead and a footer all the same', async () => {
    const { header, recipients, signature, references } = await read(
      ...[
        '|',
        'BAN CHẤP HÀNH',
        'TRUNG ƯƠNG',
        '**VĂN PHÒNG**',
        '*****',
        '|',
        '**ĐẢNG CỘNG',
        'SẢN VIỆT NAM**',
        '-------',
      ],
      ...['|', '|', 'Số 32-TB/VPTW', '|', '*Hà Nội, ngày', '26 tháng 11 năm 2026*', '|', '**THÔNG BÁO KẾT LUẬN**'],
      'VỀ CÔNG TÁC TRẺ EM',
      'Ngày 24/11/2026, các cơ quan đã họp và kết luận như sau:',
      '1. Các tỉnh ủy rà soát các lớp học.',
      'Văn phòng xin thông báo để các cơ quan biết.',
      ...['|', '*Nơi', 'nhận:*', '- Các tỉnh ủy,', '- Lưu Văn phòng.', '|', '**K/T CHÁNH', 'VĂN PHÒNG**'],
      ...['PHÓ CHÁNH VĂN PHÒNG', '**Lò', 'Văn Mẫu**', '|'],
    );
    expect(header).toMatchObject({
      issuer: { name: 'VĂN PHÒNG' },
      parentIssuer: { name: 'BAN CHẤP HÀNH TRUNG ƯƠNG' },
      number: { serial: '32', symbol: 'TB/VPTW' },
      system: 'party',
      level: 'central',
      title: 'VỀ CÔNG TÁC TRẺ EM',
    });
    expect(header.issued?.edtf).toBe('2026-11-26');
    expect(references).toEqual([]);
    expect(recipients.map(({ name }) => name)).toEqual(['Các tỉnh ủy', 'Văn phòng']);
    expect(signature).toMatchObject({ authority: 'KT', position: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Lò Văn Mẫu' });
  });

  it.each([
    [['**ỦY', 'BAN NHÂN DÂN', 'TỈNH LAM GIANG**'], 'ỦY BAN NHÂN DÂN TỈNH LAM GIANG'],
    [['**THỦ TƯỚNG', 'CHÍNH PHỦ**'], 'THỦ TƯỚNG CHÍNH PHỦ'],
    [['**BỘ', 'CÔNG AN**'], 'BỘ CÔNG AN'],
    [['UBND', '**SỞ Y TẾ**'], 'SỞ Y TẾ'],
  ])('hold one name: %j', async (lines, name) => {
    const { header } = await read(
      ...['|', ...lines, '-------', '|', '**CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM**', '|', '|', 'Số: 12/KH-X', '|'],
      ...['*Hà Nội, ngày 16 tháng 11 năm 2026*', '|', '', '**KẾ HOẠCH**', '', 'Dạy bơi', '', '1. Các xã mở lớp.'],
    );
    expect(header.issuer?.name).toBe(name);
  });
});

describe('a letter without its letterhead', () => {
  const letter = (...end: string[]): Promise<PlanRecord> =>
    read(
      ...['|', '**Kính gửi:**', '|', '- Các sở: Nội vụ, Y tế; Tài chính, Xây dựng;', '- Công an thành phố.', '|', ''],
      'Thời gian qua, Ủy ban nhân dân thành phố Hải Sơn đã chỉ đạo các Sở, ngành dạy bơi.',
      ...['', '1. Các Sở, ngành mở lớp dạy bơi.', '', '2. Sở Y tế khám sức khỏe cho học sinh.', '', ...end],
    );
  const footer = ['|', '*Nơi nhận:*', '- Như trên;', '- Lưu: VT.', '|', '**TM. ỦY BAN', 'NHÂN DÂN**', 'KT. CHỦ TỊCH'];
  const signed = [...footer, '**PHÓ CHỦ TỊCH**', '**Lò Văn Mẫu**', '|', ''];

  it('is of the body that is signed for, whose place the text tells', async () => {
    const { header } = await letter(...signed);
    expect(header).toMatchObject({ issuer: { name: 'Ủy ban nhân dân thành phố Hải Sơn' }, system: 'government' });
    expect(header.addressees).toEqual(['Các sở: Nội vụ, Y tế; Tài chính, Xây dựng', 'Công an thành phố']);
  });

  it('is of the state where an office of the state signs', async () => {
    const end = [
      '|',
      '*Nơi nhận:*',
      '- Như trên;',
      '- Lưu: VT.',
      '|',
      '**KT. BỘ TRƯỞNG**',
      'THỨ TRƯỞNG',
      '**Lò Văn Mẫu**',
      '|',
    ];
    expect((await letter(...end)).header).toMatchObject({ issuer: null, system: 'government' });
    expect(
      (await letter(...end.map((line) => line.replace(/BỘ TRƯỞNG|THỨ TRƯỞNG/u, 'BÍ THƯ')))).header.system,
    ).toBeNull();
  });

  it('has the number that its annex came with', async () => {
    const { header, outline } = await letter(
      ...signed,
      ...['**Danh mục các lớp đã mở**', '', '**I. LỚP DẠY BƠI**', '', '1. Lớp ở xã Nà Lộc', ''],
      ...['**PHỤ LỤC**', '', '(Kèm theo Công văn số 62/UBND-VX ngày 18/11/2026 của Ủy ban nhân dân thành phố)'],
    );
    expect(header.number).toMatchObject({ serial: '62', symbol: 'UBND-VX' });
    const annex = outline.find(({ heading }) => heading === 'Danh mục các lớp đã mở');
    expect(annex?.children.map(({ marker }) => marker)).toEqual(['I.']);
  });

  it('closes before items that tell whom to call', async () => {
    const { outline } = await letter(
      'Ủy ban nhân dân thành phố yêu cầu các Sở nghiêm túc thực hiện những nội dung trên.',
      ...[
        '',
        '- Phía Đông: điện thoại số 0912.000.001, phường An Hải;',
        '',
        '- Phía Tây: điện thoại số 0912.000.002.',
        '',
      ],
      ...signed,
    );
    expect(outline.slice(-3).map(({ marker }) => marker)).toEqual([null, '-', '-']);
    expect(outline.at(-3)?.role).toBe('closing');
  });
});

describe('a letter in habits of its own', () => {
  const letter = (signer: string): Promise<PlanRecord> =>
    read(
      ...[
        'SỞ Y TẾ HẢI SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 12/SYT-NV | Hải Sơn, ngày 03 tháng 12 năm 2026',
        '',
      ],
      ...['Kính gửi: Ủy ban nhân dân các xã', '', 'Đồng kính gửi: Viện Sức khỏe nghề nghiệp', ''],
      ...[
        'Thực hiện Kế hoạch số 9/KH-UBND ngày 02/12/2026, Sở Y tế đề nghị các đơn vị:',
        '',
        'I/. CÔNG TÁC CHỈ ĐẠO',
        '',
      ],
      ...['1.Tổ chức tập huấn.', '', 'II/. CÔNG TÁC BÁO CÁO', '', '1.Báo cáo về Sở Y tế trước ngày 30/12/2026.', ''],
      ...['Nơi nhận: Như trên; Giám đốc Sở (để báo cáo); Lưu: VT, NV.', '', 'GIÁM ĐỐC', '', signer],
    );

  it('has whom it goes to besides, parts with a stroke and a point, and receivers in one line', async () => {
    const { header, outline, recipients } = await letter('Lò Văn Mẫu');
    expect(header.addressees).toEqual(['Ủy ban nhân dân các xã', 'Viện Sức khỏe nghề nghiệp']);
    expect(outline.map(({ marker }) => marker)).toEqual([null, 'I/.', 'II/.']);
    expect(recipients.map(({ name }) => name)).toEqual(['Như trên', 'Giám đốc Sở', 'VT, NV']);
  });

  it.each(['BS.CKII Lò Văn Mẫu', 'Thượng tá, ThS. Lò Văn Mẫu', 'PGS.TS. Lò Văn Mẫu', 'Thiếu tá QNCN Lò Văn Mẫu'])(
    'is signed by a name behind ranks: %s',
    async (signer) => expect((await letter(signer)).signature?.name).toBe('Lò Văn Mẫu'),
  );
  it('keeps a name that begins as a rank does', async () => {
    expect((await letter('Đồng Thị Mẫu')).signature?.name).toBe('Đồng Thị Mẫu');
    expect((await letter('Thiếu Thị Mẫu')).signature?.name).toBe('Thiếu Thị Mẫu');
  });
});
