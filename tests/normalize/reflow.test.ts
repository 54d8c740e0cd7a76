import { describe, expect, it } from 'vitest';
import { normalizeMarkdown, normalizeText, paragraphsOf } from './normalize-text.ts';

/** Rows of a typed page: nearly all as long as it is wide, so that a break says nothing by itself. */
const PAGE = [
  'Thực hiện Kế hoạch số 171-KH/TU ngày 09/5/2024 của Ban Thường vụ Thành ủy về',
  'tuyên truyền Đại hội Mặt trận Tổ quốc Việt Nam các cấp; Chỉ thị số 53-CT/TU của',
  'Ban Thường vụ Tỉnh ủy về công tác chăm lo cho người nghèo trong dịp Tết Nguyên',
  'đán; Đảng ủy phường xây dựng Kế hoạch tuyên truyền trong toàn Đảng bộ phường và',
  'các tầng lớp Nhân dân trên địa bàn phường, với những nội dung cụ thể như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Tuyên truyền sâu rộng trong toàn Đảng bộ và Nhân dân phường về mục đích và ý',
  'nghĩa của Đại hội Mặt trận Tổ quốc Việt Nam các cấp; thấm nhuần tinh thần tương',
  'thân, tương ái của dân tộc.',
  '2. Nội dung, hình thức tuyên truyền phong phú, thiết thực; lồng ghép với các dịp',
  'lễ lớn trong năm.',
];

describe('rows of a typed page', () => {
  const EXPECTED = [
    PAGE.slice(0, 5).join(' '),
    'I. MỤC ĐÍCH, YÊU CẦU',
    PAGE.slice(6, 9).join(' '),
    PAGE.slice(9).join(' '),
  ];

  it('are joined to their paragraphs', async () => {
    expect(paragraphsOf(await normalizeText(PAGE.join('\n')))).toEqual(EXPECTED);
  });

  it('are joined where an empty line follows each of them', async () => {
    expect(paragraphsOf(await normalizeText(PAGE.join('\n\n')))).toEqual(EXPECTED);
  });

  it('are joined with trailing blanks, Windows line ends and a page break', async () => {
    expect(
      paragraphsOf(await normalizeText(PAGE.map((row, at) => `${row}  ${at === 3 ? '\f' : '\r\n'}`).join(''))),
    ).toEqual(EXPECTED);
  });

  it('are joined over a page number', async () => {
    const rows = [...PAGE.slice(0, 3), '', '2', '', ...PAGE.slice(3)];
    expect(paragraphsOf(await normalizeText(rows.join('\n')))).toEqual(EXPECTED);
  });
});

/** [rows, paragraphs]: after a page of rows, so that the page's width is known. */
function describeRows(title: string, cases: [name: string, rows: string[], paragraphs: string[]][]): void {
  describe(title, () => {
    it.each(cases)('%s', async (_, rows, paragraphs) => {
      const all = paragraphsOf(await normalizeText([...PAGE, ...rows].join('\n')));
      expect(all.slice(4)).toEqual(paragraphs);
    });
  });
}

describeRows('on a typed page', [
  [
    'items stay apart',
    ['- Treo băng rôn;', '- Phát tờ rơi;', '+ Văn nghệ.', '• Tọa đàm'],
    ['- Treo băng rôn;', '- Phát tờ rơi;', '+ Văn nghệ.', '• Tọa đàm'],
  ],
  [
    'numbered headings stay apart',
    ['II. NỘI DUNG', '1. Hình thức', '1.1. Trực quan', 'a) Treo cờ', '(1) Cờ Đảng'],
    ['II. NỘI DUNG', '1. Hình thức', '1.1. Trực quan', 'a) Treo cờ', '(1) Cờ Đảng'],
  ],
  [
    'an item goes on',
    [
      '- Chủ trì, phối hợp với các ban, ngành, đoàn thể phường tham mưu tổ chức các hoạt',
      'động kỷ niệm; báo cáo kết quả.',
      '- Bố trí kinh phí.',
    ],
    [
      '- Chủ trì, phối hợp với các ban, ngành, đoàn thể phường tham mưu tổ chức các hoạt động kỷ niệm; báo cáo kết quả.',
      '- Bố trí kinh phí.',
    ],
  ],
  [
    'a dash inside a phrase begins no item',
    ['- Tuyên truyền những thành tựu nổi bật của phường về phát triển kinh tế', '- xã hội, quốc phòng - an ninh.'],
    ['- Tuyên truyền những thành tựu nổi bật của phường về phát triển kinh tế - xã hội, quốc phòng - an ninh.'],
  ],
  [
    'a word cut at its hyphen is whole again',
    ['- Tuyên truyền những thành tựu nổi bật của phường về phát triển văn hóa, kinh tế-', 'xã hội trong năm.'],
    ['- Tuyên truyền những thành tựu nổi bật của phường về phát triển văn hóa, kinh tế-xã hội trong năm.'],
  ],
  [
    'a day at a row’s start begins no item',
    ['- Tổ chức Lễ kỷ niệm và các hoạt động văn hóa, văn nghệ tại trung tâm phường ngày', '12/12/1953 được nhắc lại.'],
    ['- Tổ chức Lễ kỷ niệm và các hoạt động văn hóa, văn nghệ tại trung tâm phường ngày 12/12/1953 được nhắc lại.'],
  ],
  [
    'two sentences of two paragraphs stay apart',
    ['UBND phường chỉ đạo treo cờ.', 'Bố trí kinh phí phục vụ công tác tuyên truyền.'],
    ['UBND phường chỉ đạo treo cờ.', 'Bố trí kinh phí phục vụ công tác tuyên truyền.'],
  ],
  [
    'the footer’s lines stay apart',
    [
      'Nơi nhận:',
      '- TT Thành ủy;',
      '- Các chi bộ trực thuộc;',
      '- Lưu VPĐU.',
      'T/M ĐẢNG ỦY',
      'PHÓ BÍ THƯ',
      'Ngô Hữu Toàn',
    ],
    [
      'Nơi nhận:',
      '- TT Thành ủy;',
      '- Các chi bộ trực thuộc;',
      '- Lưu VPĐU.',
      'T/M ĐẢNG ỦY',
      'PHÓ BÍ THƯ',
      'Ngô Hữu Toàn',
    ],
  ],
  [
    'a long recipient goes on',
    ['Nơi nhận:', '- Thường trực Thành ủy, HĐND,', 'lãnh đạo UBND thành phố;', '- Lưu VPĐU.'],
    ['Nơi nhận:', '- Thường trực Thành ủy, HĐND, lãnh đạo UBND thành phố;', '- Lưu VPĐU.'],
  ],
  [
    'a typed rule ends a paragraph',
    ['tuyên truyền kỷ niệm ngày thành lập', '-----', 'và các hoạt động'],
    ['tuyên truyền kỷ niệm ngày thành lập', 'và các hoạt động'],
  ],
  [
    'a number alone on its row waits for its words',
    ['1.', 'Trên cơ sở tài liệu của cấp trên, biên soạn đề cương.'],
    ['1. Trên cơ sở tài liệu của cấp trên, biên soạn đề cương.'],
  ],
]);

describe('numbers on rows of their own kind', () => {
  it.each<[string, string[], string[]]>([
    [
      'an amount goes on its sentence',
      ['- In và phát cho người dân ở các thôn, bản, các trường học trên địa bàn phường', '2.000 tờ rơi trong năm.'],
      ['- In và phát cho người dân ở các thôn, bản, các trường học trên địa bàn phường 2.000 tờ rơi trong năm.'],
    ],
    [
      'a quarter goes on its sentence',
      ['- Hoàn thành việc rà soát các hộ nghèo, hộ cận nghèo trên địa bàn phường trong Quý', 'I/2025 theo kế hoạch.'],
      ['- Hoàn thành việc rà soát các hộ nghèo, hộ cận nghèo trên địa bàn phường trong Quý I/2025 theo kế hoạch.'],
    ],
    [
      'the party’s "1-" begins an item',
      ['II- NHIỆM VỤ', '1- Tuyên truyền', '1.1- Trên loa truyền thanh', '2- Cổ động trực quan'],
      ['II- NHIỆM VỤ', '1- Tuyên truyền', '1.1- Trên loa truyền thanh', '2- Cổ động trực quan'],
    ],
    [
      '"100%" begins no item and goes on',
      ['- Phấn đấu đến hết năm 2024, các chi bộ trực thuộc Đảng bộ phường bảo đảm đạt được', '100% chỉ tiêu.'],
      ['- Phấn đấu đến hết năm 2024, các chi bộ trực thuộc Đảng bộ phường bảo đảm đạt được 100% chỉ tiêu.'],
    ],
  ])('%s', async (_, rows, paragraphs) => {
    for (const between of ['\n', '\n\n'])
      expect(paragraphsOf(await normalizeText([...PAGE, ...rows].join(between))).slice(4)).toEqual(paragraphs);
  });

  it('a full row that ends in a colon goes on in recognized text', async () => {
    const rows = [
      '- Các chi bộ trực thuộc phối hợp với các đoàn thể phường tập trung tuyên truyền:',
      'truyền thống của Đảng bộ; thành tựu của phường.',
    ];
    expect(paragraphsOf(await normalizeText([...PAGE, ...rows].join('\n\n'))).slice(4)).toEqual([rows.join(' ')]);
  });
});

describe('one paragraph a line', () => {
  const LONG =
    'Tuyên truyền sâu rộng trong toàn Đảng bộ và Nhân dân các dân tộc trong huyện về truyền thống 60 năm xây dựng, trưởng thành; khơi dậy lòng tự hào, ý thức trách nhiệm của mỗi người dân đối với quê hương, đất nước.';
  it.each<[string, string[]]>([
    ['sentences', [LONG, LONG, 'Ngắn.', LONG]],
    ['titles and sentences', ['I. MỤC ĐÍCH', '1. Mục đích', LONG, '2. Yêu cầu', LONG]],
    [
      'short lines',
      ['Lễ khai mạc', 'Văn nghệ chào mừng', 'Diễn văn kỷ niệm', 'Phát biểu của lãnh đạo', 'Trao giải', 'Bế mạc'],
    ],
  ])('is left as it is: %s', async (_, lines) => {
    expect(paragraphsOf(await normalizeText(lines.join('\n')))).toEqual(lines);
    expect(paragraphsOf(await normalizeText(lines.join('\n\n')))).toEqual(lines);
  });

  it('is joined over a page break that cut it before a small letter', async () => {
    const lines = ['- Phản ánh trên hệ thống truyền thanh của', 'huyện, của xã về các hoạt động.', '- Treo băng rôn.'];
    expect(paragraphsOf(await normalizeText(lines.join('\n\n')))).toEqual([
      lines.slice(0, 2).join(' '),
      '- Treo băng rôn.',
    ]);
  });

  it('is joined over an empty line behind a comma, whatever begins the next', async () => {
    const lines = ['- Lấy mẫu nước, phân tích nhiệt độ, COD,', 'Coliform; tần suất 26 đợt.', '- Treo băng rôn.'];
    const document = await normalizeText(
      [...PAGE, ...lines].join('\n\n').replaceAll('\n\n', '\n').replace('COD,\n', 'COD,\n\n'),
    );
    expect(paragraphsOf(document).slice(-2)).toEqual([lines.slice(0, 2).join(' '), lines[2]]);
  });

  it('is joined over a page break that cut it before a day', async () => {
    const lines = ['- Tổ chức sân khấu hóa về đề tài “Vì người nghèo” (hoàn thành trước ngày', '2', '10/10/2024).'];
    expect(paragraphsOf(await normalizeText(lines.join('\n\n')))).toEqual([`${lines[0] ?? ''} 10/10/2024).`]);
  });
});

describe('Markdown', () => {
  // a copied page without any empty line; each row but a paragraph's last is as wide as the page
  it('ends a paragraph of a dense page where a sentence ends before its row does', async () => {
    const opening = [
      'Ngày 28 tháng 10 năm 2025, Chủ',
      'tịch Ủy ban nhân dân xã đã ban hành Công văn số 32/UBND-VX về việc cập nhật dữ',
    ];
    const rows = [
      ...opening,
      'liệu. Tuy nhiên, tiến độ còn chậm;',
      'Theo đề nghị của Trưởng phòng',
      'Văn hóa - Xã hội tại Tờ trình số 98/TTr-VHXH ngày 25 tháng 11 năm 2025 của TP.',
      'Hạ Lâm.',
      ...Array.from({ length: 24 }, () => [
        '- Tiếp tục rà soát, cập nhật đầy đủ dữ liệu của các đơn vị trên địa bàn xã và',
        'thôn.',
      ]).flat(),
    ];
    expect(paragraphsOf(await normalizeMarkdown(rows.join('\n'))).slice(0, 2)).toEqual([
      rows.slice(0, 3).join(' '),
      rows.slice(3, 6).join(' '),
    ]);
  });

  it('goes on after a word that only looks like a note of where a paper is kept', async () => {
    const rows = [
      '- Bộ phận văn thư, cơ yếu và',
      'Lưu trữ thuộc Văn phòng phối hợp thực hiện theo quy định hiện hành của xã.',
      '',
      ...PAGE,
    ];
    expect(paragraphsOf(await normalizeMarkdown(rows.join('\n')))[0]).toBe(rows.slice(0, 2).join(' '));
  });

  it('keeps wrapped rows of a paragraph together and paragraphs apart', async () => {
    const rows = [
      '**I. MỤC ĐÍCH**',
      '',
      ...PAGE.slice(0, 5),
      '',
      '**1. Yêu cầu**',
      '',
      PAGE[6] ?? '',
      PAGE[7] ?? '',
      PAGE[8] ?? '',
      '',
      'Bố trí kinh phí.',
    ];
    expect(paragraphsOf(await normalizeMarkdown(rows.join('\n')))).toEqual([
      'I. MỤC ĐÍCH',
      PAGE.slice(0, 5).join(' '),
      '1. Yêu cầu',
      PAGE.slice(6, 9).join(' '),
      'Bố trí kinh phí.',
    ]);
  });

  it('keeps list items apart', async () => {
    expect(paragraphsOf(await normalizeMarkdown('## II. NỘI DUNG\n\n- Một\n- Hai\n  - Ba\n'))).toEqual([
      'II. NỘI DUNG',
      '- Một',
      '- Hai',
      '- Ba',
    ]);
  });
});

describe('headings over two rows', () => {
  it.each<[string, string[], string[]]>([
    [
      'a part and its title',
      ['Phần III', 'Tổ chức thực hiện', '1. Phòng Văn hóa - Xã hội chủ trì.'],
      ['Phần III Tổ chức thực hiện', '1. Phòng Văn hóa - Xã hội chủ trì.'],
    ],
    [
      'a chapter and its title of two rows',
      ['CHƯƠNG II:', 'TRÁCH NHIỆM CỦA CÁC PHÒNG, BAN', 'TRONG QUẢN LÝ LỄ HỘI', 'A. PHÒNG VĂN HÓA'],
      ['CHƯƠNG II: TRÁCH NHIỆM CỦA CÁC PHÒNG, BAN TRONG QUẢN LÝ LỄ HỘI', 'A. PHÒNG VĂN HÓA'],
    ],
    [
      'an annex’s title of two rows',
      ['PHỤ LỤC I.', 'CÁC VĂN BẢN VỀ', 'LỄ HỘI TRUYỀN THỐNG', '(Kèm theo Kế hoạch này)'],
      ['PHỤ LỤC I.', 'CÁC VĂN BẢN VỀ LỄ HỘI TRUYỀN THỐNG', '(Kèm theo Kế hoạch này)'],
    ],
    [
      'a chapter over its first article or numbered part',
      ['Chương I', 'Điều 1. Phạm vi', 'Chương II', 'I. NỘI DUNG'],
      ['Chương I', 'Điều 1. Phạm vi', 'Chương II', 'I. NỘI DUNG'],
    ],
    [
      'a table’s name below a title',
      ['Phần 2', 'KINH PHÍ', 'BẢNG 1: DỰ TOÁN NĂM'],
      ['Phần 2 KINH PHÍ', 'BẢNG 1: DỰ TOÁN NĂM'],
    ],
  ])('%s', async (_, rows, paragraphs) => {
    expect(paragraphsOf(await normalizeText(rows.join('\n\n')))).toEqual(paragraphs);
  });
});

describeRows('a number in brackets that begins a row', [
  [
    'of a sentence that counts',
    [
      '1. Ủy ban nhân dân phường xác định ba giải pháp trọng tâm, gồm: (1) nạo vét mương;',
      '(2) lắp đặt bổ sung trạm bơm hồ tại khu dân cư, (3) cải tạo cửa điều tiết đã hư',
      'hỏng.',
    ],
    [
      '1. Ủy ban nhân dân phường xác định ba giải pháp trọng tâm, gồm: (1) nạo vét mương; (2) lắp đặt bổ sung trạm bơm hồ tại khu dân cư, (3) cải tạo cửa điều tiết đã hư hỏng.',
    ],
  ],
  [
    'of a sentence that counts in Roman numerals',
    ['1. Khẩn trương triển khai các công trình, dự án trong phường, tập trung: (i) sửa cống;', '(ii) lắp trạm bơm.'],
    ['1. Khẩn trương triển khai các công trình, dự án trong phường, tập trung: (i) sửa cống; (ii) lắp trạm bơm.'],
  ],
  [
    'of a sentence whose count begins with it',
    [
      '1. Mô hình tăng trưởng mới dựa trên sức mạnh tổng hợp của hai trụ cột kinh tế là:',
      '(1) công nghiệp; (2) nông nghiệp.',
    ],
    [
      '1. Mô hình tăng trưởng mới dựa trên sức mạnh tổng hợp của hai trụ cột kinh tế là: (1) công nghiệp; (2) nông nghiệp.',
    ],
  ],
  [
    'of a list',
    ['1. Giải pháp gồm:', '(1) nạo vét mương;', '(2) lắp đặt trạm bơm.'],
    ['1. Giải pháp gồm:', '(1) nạo vét mương;', '(2) lắp đặt trạm bơm.'],
  ],
]);

describeRows('a part of a cited document that begins a row', [
  [
    'goes on the sentence',
    [
      '1. Thực hiện theo quy định về chế độ tập sự được sửa đổi, bổ sung tại khoản 12',
      'Điều 1 Nghị định số 85/2023/NĐ-CP.',
    ],
    [
      '1. Thực hiện theo quy định về chế độ tập sự được sửa đổi, bổ sung tại khoản 12 Điều 1 Nghị định số 85/2023/NĐ-CP.',
    ],
  ],
  [
    'is none where a heading stands',
    ['1. Thực hiện theo quy định về chế độ tập sự được sửa đổi, bổ sung tại khoản 12', 'Điều 2 Tổ chức thực hiện'],
    ['1. Thực hiện theo quy định về chế độ tập sự được sửa đổi, bổ sung tại khoản 12', 'Điều 2 Tổ chức thực hiện'],
  ],
]);

describeRows('a dash that begins a row', [
  [
    'of a name',
    ['1. Chủ trì có Phó Chủ tịch, lãnh đạo Sở Lao động - Thương binh', '– Xã hội, Ban Dân tộc.'],
    ['1. Chủ trì có Phó Chủ tịch, lãnh đạo Sở Lao động - Thương binh – Xã hội, Ban Dân tộc.'],
  ],
  [
    'of a range',
    ['1. Giá trị đạt 30 triệu đồng, tốc độ tăng bình quân 05', '- 06%/năm.'],
    ['1. Giá trị đạt 30 triệu đồng, tốc độ tăng bình quân 05 - 06%/năm.'],
  ],
  [
    'of an item',
    ['1. Thành phần có Hội Cựu chiến binh', '- Xã hội hóa kinh phí.', '- 05 gian hàng.'],
    ['1. Thành phần có Hội Cựu chiến binh', '- Xã hội hóa kinh phí.', '- 05 gian hàng.'],
  ],
]);

describe('Markdown of a page whose code was wrapped', () => {
  it('begins a paragraph where a short row follows a sentence', async () => {
    const rows = [
      'Vừa qua trên địa bàn xã đã xảy ra mưa lớn, gây ngập lụt',
      'nhiều thôn, thiệt hại về nhà cửa, hoa màu và đường giao thông của Nhân dân xã,',
      'ảnh hưởng đến sản xuất và đời sống, việc học của học sinh các trường trong xã[1]',
      'Tuy nhiên, với sự vào cuộc của cả hệ thống',
      'chính trị, nhất là lực lượng dân quân tự vệ và các đoàn thể, đến nay các tuyến',
      'đường đã thông, học sinh đã trở lại trường, điện và nước sạch đã có tại mọi thôn.',
      'Ủy ban nhân dân xã yêu cầu các thôn rà soát thiệt hại và báo cáo kết quả trước',
      'ngày 30 tháng 11 năm 2025.',
    ];
    expect(paragraphsOf(await normalizeMarkdown(rows.join('\n')))).toEqual([
      rows.slice(0, 3).join(' '),
      rows.slice(3).join(' '),
    ]);
  });
});

describe('a text without empty lines whose sentences are paragraphs', () => {
  const row = (words: string): string => `${words} theo đúng quy định của nhà trường và của xã`.slice(0, 78);
  const sentence = (words: string): string[] => [row(`${words} đầy đủ, kịp thời`), 'trong năm học này.'];
  const page = (full: string, inside: string): string[] => [
    ...['Rà soát', 'Kiểm tra', 'Tập huấn', 'Lưu trữ', 'Báo cáo', 'Thống kê', 'Bàn giao', 'Sắp xếp'].flatMap(sentence),
    `Bảo đảm trật tự trong nhà trường và tổ chức trực ở thư viện ${full}.`,
    ...sentence('Cập nhật'),
    ...Array.from({ length: 6 }, () => row(`chung${inside} Các em học sinh`)),
  ];

  it('parts them at a full line too', async () => {
    const paragraphs = paragraphsOf(await normalizeText(page('của xã hàng tuần', ' và').join('\n')));
    expect(paragraphs.filter((text) => text.startsWith('Cập nhật'))).toHaveLength(1);
  });

  it('but not where as many sentences end inside lines', async () => {
    const paragraphs = paragraphsOf(await normalizeText(page('của xã hàng tuần', '.').join('\n')));
    expect(paragraphs.filter((text) => text.startsWith('Cập nhật'))).toHaveLength(0);
  });
});
