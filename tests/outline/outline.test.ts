import { describe, expect, it } from 'vitest';
import { idsOf, recordOfBody, treeOf, wordsOf } from './outline-of.ts';

/** Each line of `tree` is "depth marker words"; the body is those lines without their depths, one a paragraph. */
function bodyOf(tree: readonly string[]): string[] {
  return tree.map((line) => line.replace(/^\d+ /, '').replace(/^· /, ''));
}

describe('nesting', () => {
  it.each<[string, string[]]>([
    [
      'I. over 1. over bullets',
      [
        '0 I. MỤC ĐÍCH, YÊU CẦU',
        '1 1. Mục đích',
        '2 - Nâng cao nhận thức.',
        '2 - Khơi dậy tự hào.',
        '1 2. Yêu cầu',
        '0 II. NỘI DUNG',
        '1 1. Hình thức',
      ],
    ],
    [
      'the party’s I- over 1- over 1.1-',
      [
        '0 I- MỤC ĐÍCH',
        '0 II- NHIỆM VỤ',
        '1 1- Tuyên truyền',
        '2 1.1- Trên loa truyền thanh.',
        '2 1.2- Trên mạng xã hội.',
        '1 2- Cổ động trực quan',
        '0 III- TỔ CHỨC THỰC HIỆN',
      ],
    ],
    [
      'three depths of decimals',
      [
        '0 II. NỘI DUNG',
        '1 1. Nội dung tuyên truyền',
        '2 1.1. Năm 2023',
        '3 1.1.1. Kỷ niệm 60 năm Ngày thành lập huyện',
        '4 - Các hoạt động văn nghệ.',
        '3 1.1.2. Ngày hội Đại đoàn kết',
        '2 1.2. Năm 2024',
        '3 1.2.1. Kỷ niệm 70 năm',
        '1 2. Hình thức',
      ],
    ],
    [
      'letters under numbers, bullets under letters',
      [
        '0 III. NHIỆM VỤ',
        '1 1. Sở Nội vụ',
        '2 a) Tham mưu kế hoạch;',
        '3 - Gửi dự thảo trước ngày 15/6;',
        '2 b) Kiểm tra.',
        '1 2. Sở Tài chính',
        '2 a) Bố trí kinh phí.',
      ],
    ],
    [
      'đ) between d) and e)',
      [
        '0 I. NHIỆM VỤ',
        '1 a) Việc một;',
        '1 b) Việc hai;',
        '1 c) Việc ba;',
        '1 d) Việc bốn;',
        '1 đ) Việc năm;',
        '1 e) Việc sáu.',
      ],
    ],
    [
      'A. over I.',
      [
        '0 A. ĐÁNH GIÁ KẾT QUẢ',
        '1 I. Kết quả đạt được',
        '2 1. Chỉ đạo',
        '1 II. Hạn chế',
        '0 B. NHIỆM VỤ NĂM 2025',
        '1 I. Mục tiêu',
        '1 II. Giải pháp',
      ],
    ],
    [
      'parts over sections',
      ['0 Phần thứ nhất ĐÁNH GIÁ', '1 I. KẾT QUẢ', '0 Phần thứ hai NHIỆM VỤ', '1 I. MỤC TIÊU', '1 II. GIẢI PHÁP'],
    ],
    [
      'bullets at three depths',
      [
        '0 II. NỘI DUNG',
        '1 1. Ra quân',
        '2 - Ngày Chủ nhật xanh, gồm',
        '3 + Trồng cây;',
        '3 + Dọn vệ sinh;',
        '2 - Lễ khởi động.',
      ],
    ],
    [
      'paragraphs under a heading',
      [
        '0 III. TỔ CHỨC THỰC HIỆN',
        '1 1. UBND phường',
        '2 · Chỉ đạo các tổ dân phố treo cờ.',
        '2 · Bố trí kinh phí.',
        '1 2. Các chi bộ',
        '2 · Quán triệt Kế hoạch.',
      ],
    ],
    [
      'a paragraph under the letter it goes on, not under a dash',
      [
        '0 I. NHIỆM VỤ',
        '1 1. Sở Y tế',
        '2 a) Ban hành quy trình thẩm định của ngành.',
        '3 · Đối với dự án xây mới, ưu tiên lấy ý kiến cấp xã.',
        '2 b) Tổ chức kiểm tra theo kế hoạch.',
        '3 - Kiểm tra các cơ sở sản xuất trên địa bàn.',
        '3 · Kết quả kiểm tra được công khai trên trang tin.',
      ],
    ],
    [
      'a condition under the dash it is put to',
      ['0 I. NHIỆM VỤ', '1 - Lấy ý kiến các cơ quan liên quan.', '2 · Trường hợp có ý kiến khác nhau thì họp bàn.'],
    ],
    [
      'a schedule line under each dash',
      [
        '0 IV. NHIỆM VỤ',
        '1 1. Sở Tài chính',
        '2 - Tuyên truyền, phổ biến các văn bản liên quan.',
        '3 · Thời gian thực hiện: Tháng 11/2025.',
        '2 - Hướng dẫn các đơn vị.',
        '3 + Sở Y tế: hướng dẫn các bệnh viện;',
        '3 + Sở Xây dựng: hướng dẫn các chủ đầu tư.',
        '3 · Thời hạn hoàn thành: Trước ngày 15/12/2025.',
      ],
    ],
    [
      'one schedule line for a list, and one in brackets',
      [
        '0 IV. NHIỆM VỤ',
        '1 1. Sở Tài chính',
        '2 - Tuyên truyền, phổ biến các văn bản liên quan.',
        '2 - Hướng dẫn các đơn vị.',
        '2 · Thời gian thực hiện: Tháng 11/2025.',
        '1 2. Sở Y tế',
        '2 - Kiểm tra các cơ sở trên địa bàn tỉnh.',
        '2 · (Thời gian thực hiện: quý I, II năm 2025)',
      ],
    ],
    [
      'sentences with numbers in brackets hold nothing',
      [
        '0 I. TÌNH HÌNH',
        '1 (1) Vốn đầu tư giải ngân còn chậm.',
        '1 (2) Giá cả tăng cao.',
        '1 · Những khó khăn nêu trên do nhiều nguyên nhân.',
      ],
    ],
    [
      '(1) under a letter',
      ['0 I. NHIỆM VỤ', '1 1. Sở Y tế', '2 a) Ban hành', '3 (1) Kế hoạch;', '3 (2) Hướng dẫn.', '2 b) Kiểm tra.'],
    ],
    [
      'bullets right under a section',
      [
        '0 II. NỘI DUNG TUYÊN TRUYỀN',
        '1 - Truyền thống 60 năm.',
        '1 - Thành tựu nổi bật.',
        '0 III. HÌNH THỨC',
        '1 - Trên báo.',
      ],
    ],
    [
      'chapters, articles, points',
      [
        '0 Chương I QUY ĐỊNH CHUNG',
        '1 Điều 1. Phạm vi',
        '1 Điều 2. Đối tượng',
        '2 1. Cơ quan;',
        '2 2. Cá nhân.',
        '0 Chương II TỔ CHỨC THỰC HIỆN',
        '1 Điều 3. Trách nhiệm',
      ],
    ],
    [
      '1. without any Roman section',
      ['0 1. Mục đích', '1 - Nâng cao nhận thức.', '0 2. Nội dung', '1 a) Tuyên truyền;', '1 b) Vận động.'],
    ],
  ])('%s', async (_, tree) => {
    expect(treeOf(await recordOfBody(bodyOf(tree)))).toEqual(tree);
  });

  it('plus signs under the paragraph that opens them', async () => {
    const body = [
      'II. NỘI DUNG',
      '- Lắp đặt các trạm ở khu công nghiệp.',
      '- Nâng cấp mạng lõi của các trạm cũ.',
      'Trong đó:',
      '+ Lắp mới 12 trạm;',
      '+ Nâng cấp 5 trạm.',
      'Kết quả được báo cáo hằng quý.',
    ];
    expect(treeOf(await recordOfBody(body)).map((line) => line.slice(0, 3))).toEqual([
      '0 I',
      '1 -',
      '1 -',
      '1 ·',
      '2 +',
      '2 +',
      '1 ·',
    ]);
  });

  it('numbers in brackets under the bullet that opens them', async () => {
    const tree = [
      '0 1. Tổ chức lễ ra mắt',
      '1 - Chương trình gồm:',
      '2 (1) Chào cờ.',
      '2 (2) Tuyên bố lý do.',
      '1 - Trang trí hội trường.',
    ];
    expect(treeOf(await recordOfBody(bodyOf(tree)))).toEqual(tree.map((line) => line.replace(/:$/u, '')));
  });

  it('letters under a chapter', async () => {
    const tree = ['0 Chương I: HIỆN TRẠNG', '1 A. HẠ TẦNG', '2 1. Đường', '0 Chương II: MỤC TIÊU', '1 A. ĐẾN 2030'];
    expect(treeOf(await recordOfBody(bodyOf(tree)))).toEqual(tree);
  });

  it('stars over dashes over plus signs', async () => {
    const tree = ['0 II. NỘI DUNG', '1 * Cấp huyện', '2 - Mít tinh', '3 + Văn nghệ;', '1 * Cấp xã', '2 - Tọa đàm'];
    expect(treeOf(await recordOfBody(bodyOf(tree)))).toEqual(tree);
  });
});

describe('numbers', () => {
  it.each<[string, string[], string[]]>([
    [
      'restart below each section',
      ['I. NỘI DUNG', '1. Một', '2. Hai', 'II. TỔ CHỨC', '1. Một', '2. Hai'],
      ['I', 'I.1', 'I.2', 'II', 'II.1', 'II.2'],
    ],
    [
      'keep both of two alike',
      ['II. NỘI DUNG', '1. Một', '2. Hai', '2. Ba', '3. Bốn'],
      ['II', 'II.1', 'II.2', 'II.2_2', 'II.3'],
    ],
    ['go on after a gap', ['I. NỘI DUNG', '1. Một', '3. Ba', 'II. TỔ CHỨC'], ['I', 'I.1', 'I.3', 'II']],
    [
      'of the second level follow those of the first',
      ['II. NỘI DUNG', '3. Hoạt động', '3.1. Một', '3.2. Hai', '4. Thời gian'],
      ['II', 'II.3', 'II.3.1', 'II.3.2', 'II.4'],
    ],
    [
      'garbled by recognition follow their neighbours',
      ['II. NỘI DUNG', '1. Tuyên truyền', '1.1. Năm 2023', '- Một.', '1. .. Năm 2024', '- Hai.', '2. Hoạt động'],
      ['II', 'II.1', 'II.1.1', 'II.1.1.b1', 'II.1.2', 'II.1.2.b1', 'II.2'],
    ],
    [
      'misread as letters are the next ones',
      ['I. MỤC ĐÍCH', 'Il. NỘI DUNG', 'Ill. TỔ CHỨC THỰC HIỆN', '1. UBND xã', 'lV. KINH PHÍ'],
      ['I', 'II', 'III', 'III.1', 'IV'],
    ],
    [
      'that go with the section number stay below it',
      ['II. NỘI DUNG', '2.1. Một', '2.2. Hai', 'III. TỔ CHỨC', '3.1. Ba'],
      ['II', 'II.2.1', 'II.2.2', 'III', 'III.3.1'],
    ],
  ])('%s', async (_, lines, ids) => {
    expect(idsOf(await recordOfBody(lines))).toEqual(ids);
  });

  // docs/genre.md 3.2: a number twice keeps its order. Only a bullet that ends in a colon could hold the second list.
  it('1. twice with bullets between are two items', async () => {
    const record = await recordOfBody([
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế',
      '- Chủ trì.',
      '1. Sở Nội vụ',
      '- Phối hợp.',
      '2. Công an tỉnh',
    ]);
    expect(idsOf(record)).toEqual(['III', 'III.1', 'III.1.b1', 'III.1_2', 'III.1_2.b1', 'III.2']);
  });

  it('that repeat are told of, with their place', async () => {
    const record = await recordOfBody(['II. NỘI DUNG', '1. Một', '2. Hai', '2. Ba']);
    const found = record.diagnostics.filter((diagnostic) => diagnostic.code === 'structure/number-repeated');
    expect(
      found.map((diagnostic) => diagnostic.span && record.text.slice(diagnostic.span.start, diagnostic.span.end)),
    ).toEqual(['2. Ba']);
  });

  it('that are missing are told of', async () => {
    const record = await recordOfBody(['I. NỘI DUNG', '1. Một', '3. Ba']);
    expect(record.diagnostics.map((diagnostic) => diagnostic.code)).toContain('structure/number-gap');
  });

  it.each([
    [['I. NỘI DUNG', '1. Một', '3. Ba'], '"2."'],
    [['I. NỘI DUNG', '1. Một', 'III. TỔ CHỨC'], '"II."'],
    [['I. NỘI DUNG', 'a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'g) Năm'], '"đ)"'],
  ])('that are missing are told of as the text counts: %j', async (lines, expected) => {
    const record = await recordOfBody(lines);
    const found = record.diagnostics.find(({ code }) => code === 'structure/number-gap');
    expect(found?.message).toContain(`lẽ ra là ${expected}`);
  });

  it('may leave đ out', async () => {
    const record = await recordOfBody(['I. NỘI DUNG', 'a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'e) Năm']);
    expect(record.diagnostics).toEqual([]);
  });

  it('in good order need no word', async () => {
    const record = await recordOfBody(['I. NỘI DUNG', '1. Một', '2. Hai', 'II. TỔ CHỨC', '1. Một']);
    expect(record.diagnostics.filter((diagnostic) => diagnostic.code.startsWith('structure/'))).toEqual([]);
  });
});

describe('lines that are no items', () => {
  it.each([
    '1.500.000 đồng cho giải nhất, 1.000.000 đồng cho giải nhì.',
    '12/12/1953 là ngày thành lập.',
    '24/7 trực ban tại trụ sở.',
    '2.000 tờ gấp được phát cho người dân.',
    '30% số hộ được vay vốn.',
    'V.I. Lê-nin là lãnh tụ của giai cấp công nhân.',
    'C. Mác là nhà tư tưởng.',
    'Mục tiêu của chương trình là giảm nghèo.',
    'Phần mềm được cài tại các xã.',
    'Điều chỉnh dự toán theo quy định.',
    '5 xã còn lại thực hiện trong năm sau.',
    'I/2025 là quý báo cáo đầu tiên.',
  ])('%s', async (line) => {
    const record = await recordOfBody([
      'I. MỤC ĐÍCH',
      'II. NỘI DUNG',
      'Đây là đoạn văn dài nói về nội dung của kế hoạch.',
      line,
    ]);
    expect(treeOf(record)).toContain(`1 · ${line}`);
  });

  it('amounts at line starts do not end the item they stand under', async () => {
    const record = await recordOfBody([
      'I. GIẢI THƯỞNG',
      '1. Giải cá nhân:',
      '1.500.000 đồng mỗi giải.',
      '2. Giải tập thể',
    ]);
    expect(treeOf(record)).toEqual([
      '0 I. GIẢI THƯỞNG',
      '1 1. Giải cá nhân',
      '2 · 1.500.000 đồng mỗi giải.',
      '1 2. Giải tập thể',
    ]);
  });
});

describe('quoted text', () => {
  const body = [
    '1. Về thẩm quyền',
    'Theo quy định tại Điều 21:',
    '“1. Người được tuyển dụng phải tập sự.',
    '2. Thời gian tập sự:',
    'a) 12 tháng với bác sĩ.',
    '3. Nội dung tập sự do đơn vị quy định”.',
    '2. Về hồ sơ',
    'Hồ sơ gồm:',
    '- Đơn.',
  ];

  it('has numbers of its own', async () => {
    expect(treeOf(await recordOfBody(body))).toEqual([
      '0 1. Về thẩm quyền',
      '1 · Theo quy định tại Điều 21:',
      '1 · “1. Người được tuyển dụng phải tập sự.',
      '1 2. Thời gian tập sự',
      '2 a) 12 tháng với bác sĩ.',
      '1 3. Nội dung tập sự do đơn vị quy định”.',
      '0 2. Về hồ sơ',
      '1 · Hồ sơ gồm:',
      '1 - Đơn.',
    ]);
  });

  it('without its end is none', async () => {
    const tree = treeOf(await recordOfBody(body.map((line) => line.replace('”', ''))));
    expect(tree).toContain('0 3. Nội dung tập sự do đơn vị quy định.');
  });
});

describe('headings', () => {
  it.each<[string, string[], string, string | null, string]>([
    [
      'a title before a colon',
      ['I. NỘI DUNG', '1. Tọa đàm, gặp mặt: kết hợp các hoạt động văn nghệ.'],
      '1.',
      'Tọa đàm, gặp mặt',
      'kết hợp các hoạt động văn nghệ.',
    ],
    [
      'a body before a colon',
      ['I. TỔ CHỨC THỰC HIỆN', '2. Phòng Văn hóa và Thông tin: Hướng dẫn các xã.'],
      '2.',
      'Phòng Văn hóa và Thông tin',
      'Hướng dẫn các xã.',
    ],
    [
      'several bodies with a semicolon',
      ['I. TỔ CHỨC THỰC HIỆN', '3. Các cơ quan, đơn vị; các tổ chức chính trị - xã hội huyện: Đẩy mạnh tuyên truyền.'],
      '3.',
      'Các cơ quan, đơn vị; các tổ chức chính trị - xã hội huyện',
      'Đẩy mạnh tuyên truyền.',
    ],
    ['a section in capitals', ['I. MỤC ĐÍCH, YÊU CẦU'], 'I.', 'MỤC ĐÍCH, YÊU CẦU', ''],
    [
      'a sentence has none',
      ['I. YÊU CẦU', '1. Các hoạt động phải thiết thực, tiết kiệm.'],
      '1.',
      null,
      'Các hoạt động phải thiết thực, tiết kiệm.',
    ],
    [
      'a short item over others',
      ['I. NỘI DUNG', '1. Cổ động trực quan', '- Treo băng rôn.'],
      '1.',
      'Cổ động trực quan',
      '',
    ],
    [
      'a time of day is no colon',
      ['I. NỘI DUNG', '1. Khai mạc lúc 19:30 tại sân vận động.'],
      '1.',
      null,
      'Khai mạc lúc 19:30 tại sân vận động.',
    ],
    [
      'a long lead-in is no title',
      [
        'I. NỘI DUNG',
        '1. Trong thời gian tới, các cấp ủy tập trung lãnh đạo. Nhiệm vụ cụ thể: tuyên truyền, vận động.',
      ],
      '1.',
      null,
      'Trong thời gian tới, các cấp ủy tập trung lãnh đạo. Nhiệm vụ cụ thể: tuyên truyền, vận động.',
    ],
  ])('%s', async (_, lines, marker, heading, text) => {
    const record = await recordOfBody(lines);
    const all = [...record.outline, ...record.outline.flatMap((node) => node.children)];
    expect(all.find((node) => node.marker === marker)).toMatchObject({ heading, text });
  });

  it('without a number hold what follows where a stage is named', async () => {
    const record = await recordOfBody([
      'I. NỘI DUNG',
      'Tuần 1 (01 - 07/9):',
      '- Khai giảng.',
      'Tuần 2 (08 - 14/9):',
      '- Học nội quy.',
    ]);
    expect(treeOf(record)).toEqual([
      '0 I. NỘI DUNG',
      '1 · Tuần 1 (01 - 07/9)',
      '2 - Khai giảng.',
      '1 · Tuần 2 (08 - 14/9)',
      '2 - Học nội quy.',
    ]);
  });

  it('in capitals without numbers are sections where nothing is numbered by Roman numerals', async () => {
    const record = await recordOfBody([
      'MỤC ĐÍCH, YÊU CẦU',
      '- Nâng cao nhận thức.',
      'TỔ CHỨC THỰC HIỆN',
      '1. Phòng Y tế',
      '- Chủ trì.',
    ]);
    expect(treeOf(record)).toEqual([
      '0 · MỤC ĐÍCH, YÊU CẦU',
      '1 - Nâng cao nhận thức.',
      '0 · TỔ CHỨC THỰC HIỆN',
      '1 1. Phòng Y tế',
      '2 - Chủ trì.',
    ]);
  });
});

const FOOTER = ['Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'Lò Văn Mạnh'];

it('a body asked before a colon heads its items', async () => {
  const record = await recordOfBody(['II. TỔ CHỨC THỰC HIỆN', '6. Đề nghị: Hội Nông dân huyện', 'a) Trồng cây.']);
  expect(treeOf(record)[1]).toBe('1 6. Đề nghị: Hội Nông dân huyện');
  expect(record.tasks[0]?.units[0]?.name).toBe('Hội Nông dân huyện');
});

describe('attachments', () => {
  it('begin a tree of their own after the footer', async () => {
    const record = await recordOfBody([
      'I. NỘI DUNG',
      '1. Rà soát',
      ...FOOTER,
      'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ',
      'I. NHIỆM VỤ CHUNG',
      '1. Ban hành kế hoạch',
    ]);
    expect(idsOf(record).filter((id) => !id.includes('.p'))).toEqual([
      'I',
      'I.1',
      'phu-luc-1',
      'phu-luc-1.I',
      'phu-luc-1.I.1',
    ]);
  });

  it('of several kinds stand side by side', async () => {
    const record = await recordOfBody([
      'I. NỘI DUNG',
      ...FOOTER,
      'PHỤ LỤC I',
      'I. NHIỆM VỤ',
      'PHỤ LỤC II',
      'I. CHỈ TIÊU',
    ]);
    expect(idsOf(record)).toEqual(['I', 'phu-luc-1', 'phu-luc-1.I', 'phu-luc-2', 'phu-luc-2.I']);
  });

  it('may be an annex whose title names a plan', async () => {
    const record = await recordOfBody([
      'I. NỘI DUNG',
      '1. Rà soát.',
      ...FOOTER,
      'PHỤ LỤC I',
      'KẾ HOẠCH TRIỂN KHAI CHƯƠNG TRÌNH DU LỊCH',
      '1. Chỉ tiêu',
      'a) Đón 2 triệu khách.',
      '2. Nhiệm vụ',
      'a) Nâng cấp hai tuyến đường.',
    ]);
    const annex = record.outline.find((node) => node.heading === 'PHỤ LỤC I');
    expect(annex?.children.map(({ role }) => role)).toEqual(['other', 'objective', 'task']);
  });

  it('are closed by a signature of their own, which is no outline', async () => {
    const body = [
      'QUY ĐỊNH\nVề quản lý chợ',
      'Chương I\nQUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      'Quy định này áp dụng tại các chợ.',
    ];
    const record = await recordOfBody([
      'Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý chợ.',
      ...FOOTER,
      ...body,
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      '(đã ký)',
      'Lò Văn Mạnh',
    ]);
    expect(treeOf(record)).toContain('0 Chương I QUY ĐỊNH CHUNG');
    expect(treeOf(record).at(-1)).toBe('2 · Quy định này áp dụng tại các chợ.');
    expect(record.furniture.filter(({ kind }) => kind === 'label')).toHaveLength(5);
  });

  it('end in a name that nobody signs with', async () => {
    const record = await recordOfBody([
      'Điều 1. Ban hành kèm theo Quyết định này Danh sách.',
      ...FOOTER,
      'DANH SÁCH',
      'Người được khen thưởng gồm:',
      'Vàng Thị Mẫu',
    ]);
    expect(treeOf(record).at(-1)).toContain('Vàng Thị Mẫu');
  });

  it('may be the plan that a decision issues', async () => {
    const record = await recordOfBody([
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.',
      'Điều 2. Quyết định có hiệu lực từ ngày ký.',
      ...FOOTER,
      'KẾ HOẠCH\nRà soát hộ nghèo',
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      'II. NỘI DUNG',
    ]);
    expect(idsOf(record).filter((id) => !id.startsWith('p'))).toEqual(['điều-1', 'điều-2', 'I', 'I.1', 'II']);
  });
});

it('the colon of an address ends no title', async () => {
  const { outline } = await recordOfBody([
    'II. NHIỆM VỤ',
    '1. Khai thác kho sách tại https://thuvien.example.vn theo tháng.',
  ]);
  expect(outline.at(-1)?.children[0]).toMatchObject({ heading: null });
});

describe('the closing', () => {
  it('has no item behind it', async () => {
    const line = 'Trong quá trình thực hiện, các thôn chủ động phối hợp với Phòng Kinh tế để được hướng dẫn.';
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Các thôn:',
      '- Rà soát.',
      line,
      '2. Phòng Kinh tế hướng dẫn.',
    ]);
    expect(treeOf(record)).toEqual([
      '0 II. NHIỆM VỤ',
      '1 1. Các thôn',
      '2 - Rà soát.',
      `2 · ${line}`,
      '1 2. Phòng Kinh tế hướng dẫn.',
    ]);
  });

  it.each([
    'Giao Trưởng Công an huyện đôn đốc các xã thực hiện Kế hoạch này, báo cáo Ủy ban nhân dân huyện./.',
    'Văn phòng Ủy ban nhân dân huyện theo dõi, đôn đốc các xã thực hiện Kế hoạch này, kịp thời báo cáo./.',
  ])('gives no body its work: %s', async (line) => {
    const record = await recordOfBody(['II. NHIỆM VỤ', '1. Phòng Kinh tế tuần tra.', '2. Các xã trồng cây.', line]);
    expect(treeOf(record).at(-1)).toBe(`2 · ${line}`);
  });

  it('of a plan that a decision brings stands before its annex', async () => {
    const line = 'Trong quá trình tổ chức thực hiện, nếu có vướng mắc báo cáo UBND huyện xem xét, giải quyết./.';
    const record = await recordOfBody([
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.',
      ...FOOTER,
      'KẾ HOẠCH\nRà soát hộ nghèo',
      'Triển khai thực hiện mục tiêu phát triển kinh tế - xã hội năm 2026, UBND huyện ban hành Kế hoạch như sau:',
      'I. NỘI DUNG',
      '1. Rà soát hộ nghèo.',
      line,
      'PHỤ LỤC',
      'Biểu tổng hợp',
    ]);
    const roles = new Map(record.outline.map((node) => [wordsOf(node).slice(0, 20), node.role]));
    expect(roles.get(line.slice(0, 20))).toBe('closing');
    expect(roles.get('Triển khai thực hiện')).toBe('basis');
  });

  it('ends the text by its mark, whatever list stands behind it', async () => {
    const line = 'Ủy ban nhân dân huyện đề nghị các cơ quan, đơn vị tập trung nguồn lực, bảo đảm tiến độ./.';
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Rà soát.',
      line,
      'I. QUYẾT ĐỊNH',
      '1. Quyết định số 3/QĐ-UBND.',
    ]);
    expect(record.outline.find(({ role }) => role === 'closing')?.text).toBe(line);
  });

  it('stands before bullets that tell where offices are', async () => {
    const line = 'Sở Nội vụ đề nghị Quý doanh nghiệp quan tâm thực hiện những nội dung trên.';
    const lines = [
      '1. Rà soát hồ sơ.',
      line,
      '- Khu vực Nà Lộc: điện thoại số 0200.123.456;',
      '- Khu vực Vân Hải: địa chỉ số 5 phố Hoa Sen.',
    ];
    const record = await recordOfBody(lines);
    expect(record.outline.find(({ role }) => role === 'closing')?.text).toBe(line);
    const { outline } = await recordOfBody([...lines.slice(0, 3), '- Khu vực Vân Hải: rà soát thêm hồ sơ.']);
    expect(outline.find(({ role }) => role === 'closing')).toBeUndefined();
  });

  it.each([
    'Trên đây là Kế hoạch của UBND huyện./.',
    'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.',
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về UBND huyện (qua Phòng Nội vụ)./.',
    'Quá trình tổ chức thực hiện nếu có khó khăn, các thôn kịp thời trao đổi với Phòng Nội vụ./.',
    'Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 12/3/2023 của Ủy ban nhân dân huyện.',
    'Ủy ban nhân dân huyện yêu cầu Thủ trưởng các cơ quan, đơn vị tập trung nguồn lực, bảo đảm tiến độ được giao./.',
  ])('stands outside the last section: %s', async (line) => {
    const record = await recordOfBody([
      'I. NỘI DUNG',
      '1. Rà soát',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. UBND xã',
      '- Thực hiện.',
      line,
    ]);
    expect(record.outline.at(-1)).toMatchObject({ role: 'closing', text: line });
  });
});
