import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordOf, recordOfBody, treeOf } from '../outline/outline-of.ts';

const HEAD = `ỦY BAN NHÂN DÂN
XÃ SUỐI TRÀ
Số: 61/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Trà, ngày 10 tháng 02 năm 2026
`;
const OPENING = 'Căn cứ Nghị quyết số 21-NQ/TU ngày 09/12/2025 của Tỉnh ủy, UBND xã ban hành Kế hoạch như sau:';
const FOOT = `Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
Lò Văn Sáng`;

const planOf = (body: string, title = 'KẾ HOẠCH\nPhát triển cây chè'): Promise<PlanRecord> =>
  recordOf(`${HEAD}\n${title}\n\n${OPENING}\n\n${body}\n\n${FOOT}\n`);

describe('titles', () => {
  it.each([
    'Triển khai thực hiện Chỉ thị số 07-CT/TU ngày 05/01/2026 của Ban Thường vụ Tỉnh ủy về bảo vệ rừng đầu nguồn',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh về bảo vệ rừng',
  ])('may carry out what they cite: %s', async (title) => {
    expect((await planOf('I. NHIỆM VỤ\n1. Tuần tra.', `KẾ HOẠCH\n${title}`)).header.title).toBe(title);
  });

  it('are none where the basis stands below the type', async () => {
    const basis = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh; UBND xã ban hành Kế hoạch như sau:';
    const { header, outline } = await recordOf(
      `${HEAD}\nKẾ HOẠCH\n\n${basis}\n\nI. NHIỆM VỤ\n1. Tuần tra.\n\n${FOOT}\n`,
    );
    expect(header.title).toBeNull();
    expect(outline[0]).toMatchObject({ role: 'basis' });
  });

  it('end at the rule or the first field line', async () => {
    const head = HEAD.replace('61/KH-UBND', '33/GM-UBND');
    const { header } = await recordOf(
      `${head}\nGIẤY MỜI\nDự hội nghị sơ kết chuyển đổi số\n_________\nỦy ban nhân dân xã trân trọng kính mời: Trưởng các thôn.\nThời gian: 08 giờ 00, ngày 07/11/2026.\n\n${FOOT}\n`,
    );
    expect(header.title).toBe('Dự hội nghị sơ kết chuyển đổi số');
  });
});

describe('letters', () => {
  const rolesOf = async (opening: string): Promise<string[]> =>
    (
      await recordOf(
        `SỞ GIÁO DỤC SUỐI TRÀ\nSố: 145/SGDĐT-TH\nV/v thi viết\n\nKính gửi: Các trường.\n\n${opening}\n\n1. Ra đề chung.\n2. Chấm bài.\n\n${FOOT}\n`,
      )
    ).outline.map(({ role }) => role);

  it('guide or ask for work, or for opinions only', async () => {
    expect(await rolesOf('Sở hướng dẫn các trường kiểm tra, đánh giá bài viết như sau:')).toContain('task');
    expect(await rolesOf('Sở đề nghị các trường góp ý, đánh giá các vấn đề sau:')).not.toContain('task');
  });

  it('rest on bases, whoever is asked there', async () => {
    const basis = 'Thực hiện Quyết định số 12/QĐ-UBND về việc giao Giám đốc Sở Giáo dục thực hiện việc thi;';
    expect(await rolesOf(`${basis}\n\nSở yêu cầu các trường thực hiện:`)).toContain('basis');
  });

  const letterOf = async (subject: string): Promise<PlanRecord['header']> =>
    (
      await recordOf(
        `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   TỈNH SUỐI TRÀ               Độc lập - Tự do - Hạnh phúc\n\nSố: 145/UBND-KT              Suối Trà, ngày 12 tháng 3 năm 2026\n${subject}\n\n          Kính gửi:\n            - Sở Công Thương;\n            - Các cơ quan tham mưu, giúp việc\n            Tỉnh ủy,\n            - Hiệu trưởng các trường: Thanh Hà,\n            - Cổ Lũng và Suối Mơ;\n            - Công an tỉnh.\n\n   Thực hiện Nghị quyết số 21-NQ/TU ngày 09/12/2025 của Tỉnh ủy, UBND tỉnh có ý kiến như sau:\n   1. Sở Công Thương tổ chức ngày hội.\n\n${FOOT}\n`,
      )
    ).header;

  it.each([
    ['V/v tổ chức ngày hội chè', 'tổ chức ngày hội chè'],
    ['về việc tổ chức ngày hội chè\n      năm 2026', 'tổ chức ngày hội chè năm 2026'],
    ['Về tổ chức ngày hội chè', 'tổ chức ngày hội chè'],
    [
      'Tham mưu triển khai Kế hoạch của\nBan Thường vụ Tỉnh ủy',
      'Tham mưu triển khai Kế hoạch của Ban Thường vụ Tỉnh ủy',
    ],
  ])('subject %s', async (subject, title) => {
    const header = await letterOf(subject);
    expect(header.title).toBe(title);
    expect(header.issuer?.canonical).toBe('Ủy ban nhân dân tỉnh Suối Trà');
    expect(header.addressees).toEqual([
      'Sở Công Thương',
      'Các cơ quan tham mưu, giúp việc Tỉnh ủy',
      'Hiệu trưởng các trường: Thanh Hà, Cổ Lũng và Suối Mơ',
      'Công an tỉnh',
    ]);
  });
});

describe('issuers', () => {
  const issuedBy = async (head: string): Promise<PlanRecord['header']> =>
    (
      await recordOf(
        HEAD.replace('ỦY BAN NHÂN DÂN\nXÃ SUỐI TRÀ', head) +
          `\nKẾ HOẠCH\nPhát triển\n\n${OPENING}\n\nI. NHIỆM VỤ\n1. Tuần tra.\n`,
      )
    ).header;

  it('of two rows may be one name', async () => {
    const header = await issuedBy('THANH TRA\nCHÍNH PHỦ');
    expect(header).toMatchObject({ issuer: { name: 'THANH TRA CHÍNH PHỦ' }, parentIssuer: null, level: 'central' });
  });

  it('of the whole country are central', async () => {
    expect(await issuedBy('HỘI THƯ VIỆN VIỆT NAM')).toMatchObject({ level: 'central' });
  });

  it('may have a number in their name', async () => {
    const header = await issuedBy('ĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 77/QĐ-SNN');
    expect(header.number?.raw).toBe('61/KH-UBND');
  });
});

describe('markers', () => {
  it.each([
    ['E. LỊCH\n\n1. Nghỉ thứ Bảy.\n\nF. TỔ CHỨC THỰC HIỆN\n\n1. Mở cổng.', 'A. MỤC ĐÍCH', 'F'],
    ['B. YÊU CẦU\n\n1. Nghỉ thứ Bảy.\n\nC. TỔ CHỨC\n\n1. Mở cổng.', 'A. MỤC ĐÍCH', 'C'],
  ])('sections by letters: %s', async (rest, first, last) => {
    const { outline } = await planOf(`${first}\n\n1. Nâng cao.\n\n${rest}`);
    expect(outline.filter((node) => node.kind === 'section').map((node) => node.id)).toContain(last);
  });

  it('"I.1." and "a/." begin parts', async () => {
    const { outline } = await planOf(
      'I. NHIỆM VỤ\n\nI.1. Mục tiêu chung\n\nNâng cao chất lượng.\n\nI.2. Nhiệm vụ\n\na/. Công an xã tuần tra.',
    );
    const [section] = outline.filter((node) => node.kind === 'section');
    expect(section?.children.map((node) => node.marker)).toEqual(['I.1.', 'I.2.']);
    expect(section?.children[1]?.children.map((node) => node.marker)).toEqual(['a/.']);
  });

  it.each([
    ['II.10. Kiểm tra', ['II.10.']],
    ['I.1 Mục tiêu chung', ['I.1']],
    ['V.I. Lê-nin nói như vậy.', []],
    ['C.1 là mã của lớp học.', []],
  ])('a Roman numeral with a number behind it: %s', async (line, markers) => {
    const { outline } = await planOf(`I. NHIỆM VỤ\n\n${line}\n\nNâng cao chất lượng.`);
    const [section] = outline.filter((node) => node.kind === 'section');
    expect(section?.children.flatMap((node) => node.marker ?? [])).toEqual(markers);
  });

  it('a quotation never makes roots overlap', async () => {
    const { outline } = await recordOf('III. 1\n"Điều 5.\nNhận được Kế hoạch này,\nthúc."\nB\n');
    let end = 0;
    for (const { span } of outline) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
  });

  it('stars that are no emphasis stay', async () => {
    const { text } = await planOf('I. NHIỆM VỤ\n\n1. Trồng chè.\n\n(*) Nếu thay đổi sẽ báo. Tối thiểu 2*3 m.');
    expect(text).toContain('(*) Nếu thay đổi sẽ báo. Tối thiểu 2*3 m.');
  });
});

describe('footers', () => {
  const footOf = async (foot: string): Promise<PlanRecord> =>
    recordOf(`${HEAD}\nKẾ HOẠCH\nPhát triển\n\n${OPENING}\n\nI. NHIỆM VỤ\n\n1. Tuần tra.\n\n${foot}\n`);

  it.each([
    ['CHỦ TỊCH\nH’ Yim Kđoh', 'CHỦ TỊCH', 'H’ Yim Kđoh'],
    ["CHỦ TỊCH\nK'Brểu", 'CHỦ TỊCH', "K'Brểu"],
    ['CHỦ TỊCHLò Văn Sáng', 'CHỦ TỊCH', 'Lò Văn Sáng'],
    ['NGƯỜI LẬP\nTrần Thị Hà\nHIỆU TRƯỞNG\nLê Văn Bình', 'HIỆU TRƯỞNG', 'Lê Văn Bình'],
    ['THƯ KÝ\nCHỦ TỌA\n(Chữ ký)\nHoàng Thị Yến\nĐỗ Văn Nam', 'CHỦ TỌA', 'Đỗ Văn Nam'],
  ])('%s', async (foot, position, name) => {
    expect((await footOf(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n${foot}`)).signature).toMatchObject({ position, name });
  });

  it('a list in one line is a list', async () => {
    const { recipients } = await footOf(
      'Nơi nhận: - Tỉnh ủy (để báo cáo); - Các sở, ngành; - Lưu VT, KT.\nCHỦ TỊCH\nLò Văn Sáng',
    );
    expect(recipients.map(({ name, purpose }) => [name, purpose])).toEqual([
      ['Tỉnh ủy', 'để báo cáo'],
      ['Các sở, ngành', null],
      ['VT, KT', null],
    ]);
  });

  it('a long list in one paragraph whose line ends are lost is a list, and the signature stands behind it', async () => {
    const sent = Array.from(
      { length: 12 },
      (_, index) => `- Ủy ban nhân dân xã Bản ${String(index + 1)} (để thực hiện)`,
    );
    const { recipients, signature } = await footOf(`Nơi nhận:${sent.join(';')};- Lưu: VT.\nCHỦ TỊCHLò Văn Sáng`);
    expect(recipients).toHaveLength(13);
    expect(signature).toMatchObject({ position: 'CHỦ TỊCH', name: 'Lò Văn Sáng' });
  });

  it('columns side by side with one blank between them: the office behind a recipient is no part of it', async () => {
    const { recipients, signature } = await footOf(
      'Nơi nhận: KT. CHỦ TỊCH\n- Như trên;\n- Thường trực Đảng ủy (để báo cáo); PHÓ CHỦ TỊCH\n- Lưu: VT.\nLò Văn Sáng',
    );
    expect(recipients.map(({ name }) => name)).toEqual(['Như trên', 'Thường trực Đảng ủy', 'VT']);
    expect(signature).toMatchObject({ authority: 'KT', name: 'Lò Văn Sáng' });
  });
});

describe('numbers', () => {
  it.each([
    ['Văn bản số 03.4/GĐN ngày 03/4/2026', '03.4/GĐN', '2026-04-03'],
    ['Văn bản số 15/ĐN-Cty ngày 05/4/2026', '15/ĐN-Cty', '2026-04-05'],
    ['Văn bản số 216/HTXBa-KT ngày 07/4/2026', '216/HTXBa-KT', '2026-04-07'],
    ['Văn bản số 93/CT-05 ngày 08/4/2026', '93/CT-05', '2026-04-08'],
    ['Chương trình hành động số 14-CTr/Tu ngày 10/2/2026', '14-CTr/Tu', '2026-02-10'],
    ['Chỉ thị số 12/CT-UBND và số 13/CT-UBND ngày 09/01/2026', '12/CT-UBND', '2026-01-09'],
    ['Nghị định số 41/2019/NĐ-CP và số 7/2026/NĐ-CP ngày 09/01/2026', '41/2019/NĐ-CP', null],
  ])('%s', async (cited, number, date) => {
    const { references } = await planOf(`I. NHIỆM VỤ\n\n1. Thực hiện ${cited} của Công ty Chè Xanh.`);
    expect(references).toContainEqual(expect.objectContaining({ number, date }));
  });

  it.each(['216/HTXBa-KT', '93/CT-05', '80/2014/Đ-TTg'])('none rather than a part of %s', async (written) => {
    const { references } = await planOf(`I. NHIỆM VỤ\n\n1. Theo ${written} của hợp tác xã.`);
    expect(references.map(({ number }) => number)).toEqual(['21-NQ/TU']);
  });
});

describe('checks', () => {
  it('tell a last day before the document and a weekday that is not that day’s', async () => {
    const { diagnostics } = await planOf(
      'I. NHIỆM VỤ\n\n1. Công an xã tuần tra.\n- Thời gian: ngày 05/01/2026.\n\n2. Công an xã canh gác.\n- Thời gian: ngày 20/3/2026 (thứ Hai).',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['time/before-issue', 'time/weekday-mismatch']),
    );
  });

  it('say nothing of times in order', async () => {
    const { diagnostics } = await planOf(
      'I. NHIỆM VỤ\n\n1. Công an xã tuần tra.\n- Thời gian: ngày 20/3/2026 (thứ Sáu).',
    );
    expect(diagnostics.filter(({ code }) => code.startsWith('time/'))).toEqual([]);
  });
});

it.each(['TỈNH ỦY LAM GIANG\nĐOÀN XÃ TÂN LẬP', 'ỦY BAN NHÂN DÂN\nXÃ ĐOÀN KẾT'])(
  'the head %s names its body',
  async (head) => {
    const { header } = await recordOf(
      `${head}\nSố: 36/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nPhát triển cây chè\n\nI. NHIỆM VỤ\n\n1. Các thôn trồng chè.\n`,
    );
    expect([header.issuer?.name, header.system]).toEqual(
      head.includes('KẾT') ? ['ỦY BAN NHÂN DÂN XÃ ĐOÀN KẾT', 'government'] : ['ĐOÀN XÃ TÂN LẬP', 'front'],
    );
  },
);

it('a schedule line among the points of a letter holds for the points beside it', async () => {
  const { tasks } = await recordOf(
    'UBND TỈNH LAM GIANG\nSỞ Y TẾ\nSố: 145/SYT-NV\nV/v kiểm tra\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nLam Giang, ngày 12 tháng 3 năm 2026\n\nKính gửi: Các trạm y tế.\n\nSở Y tế có ý kiến như sau:\n\n1. Thời gian kiểm tra: Từ 13 giờ 30 ngày 29/4/2026.\n\n2. Trạm Y tế xã Tân Lập chuẩn bị hồ sơ.\n\n3. Trạm Y tế xã Vân Hải kiểm tra vườn thuốc trước ngày 05/5/2026.\n',
  );
  expect(tasks.map(({ times }) => times.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`))).toEqual([
    ['2026-04-29..2026-04-29'],
    ['..2026-05-05'],
  ]);
});

it('a bracketed note behind the last of several items is said of all of them', async () => {
  const record = await recordOfBody([
    'I. MỤC ĐÍCH',
    'II. NHIỆM VỤ',
    '1. Mở lớp dạy bơi miễn phí.',
    '2. Rào chắn các ao sâu.',
    '(Chi tiết tại Phụ lục kèm theo)',
    'III. KINH PHÍ',
    '1. Ngân sách xã bảo đảm.',
    '(Chi tiết tại Phụ lục kèm theo)',
  ]);
  expect(treeOf(record).filter((line) => line.includes('Chi tiết'))).toEqual([
    '1 · (Chi tiết tại Phụ lục kèm theo)',
    '2 · (Chi tiết tại Phụ lục kèm theo)',
  ]);
});
