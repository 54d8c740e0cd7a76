import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordOf, recordOfBody } from '../outline/outline-of.ts';

/** Every task as its first words, its units and its days. */
const told = ({ tasks }: PlanRecord): string[] =>
  tasks.map((task) =>
    [
      task.quote.split(' ').slice(0, 2).join(' '),
      task.units.map(({ role, name }) => `${role} ${name}`).join('; '),
      task.times.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join('; '),
    ]
      .filter((part) => part !== '')
      .join(' | '),
  );

describe('labels that head their bodies', () => {
  it('give them to the tasks of the section, whatever stands between', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Nội dung, biện pháp',
      'a) Tổ chức các diễn đàn về nước sạch ở các xã.',
      'b) Lập chuyên mục về nước sạch trên trang tin.',
      '2. Cơ quan chủ trì, phối hợp',
      'a) Cơ quan chủ trì',
      '- Sở Y tế; Sở Nội vụ.',
      '- Ban Chỉ đạo các xã.',
      'b) Cơ quan phối hợp',
      '- Các cơ quan, đơn vị, địa phương.',
      '3. Thời gian thực hiện: Tháng 11/2026 và thường xuyên.',
    ]);
    const units = 'lead Sở Y tế; lead Sở Nội vụ; lead Ban Chỉ đạo các xã; coordinate Các cơ quan, đơn vị, địa phương';
    expect(told(record)).toEqual([
      `Tổ chức | ${units} | 2026-11-01..2026-11-30`,
      `Lập chuyên | ${units} | 2026-11-01..2026-11-30`,
    ]);
  });

  it('leave what acts below them a task of its own', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      'c) Hoạt động 3',
      '- Nội dung: Tuyên truyền về nước sạch.',
      '- Cơ quan thực hiện:',
      '+ Sở Y tế chủ trì, phối hợp với các sở, ban, ngành.',
      '+ Sở Xây dựng đăng tải thông điệp trên bảng quang báo.',
    ]);
    expect(told(record)).toEqual([
      'Tuyên truyền | lead Sở Y tế; coordinate các sở, ban, ngành',
      'Sở Xây | lead Sở Xây dựng',
    ]);
  });
});

describe('field lines between the items of one section', () => {
  it('go with the items above them, up to the fields before', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '4. Nâng cao năng lực',
      '- Tăng cường kỷ luật, kỷ cương.',
      '- Nâng cao ý thức trách nhiệm.',
      'Đơn vị thực hiện: Các sở, ngành.',
      '- Tổ chức tập huấn kỹ năng.',
      'Đơn vị chủ trì tham mưu thực hiện: Sở Tư pháp.',
      'Thời gian thực hiện: Quý II/2026.',
    ]);
    expect(told(record)).toEqual([
      'Tăng cường | lead Các sở, ngành',
      'Nâng cao | lead Các sở, ngành',
      'Tổ chức | lead Sở Tư pháp | 2026-04-01..2026-06-30',
    ]);
  });

  it('hold for all items where they stand once', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '4. Nâng cao năng lực',
      '- Tăng cường kỷ luật, kỷ cương.',
      'Đơn vị thực hiện: Các sở, ngành.',
      '- Tổ chức tập huấn kỹ năng.',
    ]);
    expect(told(record)).toEqual(['Tăng cường | lead Các sở, ngành', 'Tổ chức | lead Các sở, ngành']);
  });
});

describe('the stages of a road map', () => {
  it('hold tasks with their own window', async () => {
    const record = await recordOfBody([
      'III. LỘ TRÌNH THỰC HIỆN',
      '1. Giai đoạn 2026 - 2030',
      '- Xây dựng trung tâm dữ liệu của tỉnh.',
      '- Đào tạo cán bộ vận hành.',
      '2. Giai đoạn 2031 - 2035',
      '- Mở rộng trung tâm dữ liệu.',
      '- Hoàn thiện quy chế vận hành.',
    ]);
    expect(told(record)).toEqual([
      'Xây dựng | 2026-01-01..2030-12-31',
      'Đào tạo | 2026-01-01..2030-12-31',
      'Mở rộng | 2031-01-01..2035-12-31',
      'Hoàn thiện | 2031-01-01..2035-12-31',
    ]);
  });

  it('that count what is reached are none', async () => {
    const record = await recordOfBody([
      'III. LỘ TRÌNH THỰC HIỆN',
      '1. Giai đoạn 2026 - 2030',
      '- 80% số xã có trung tâm.',
      '- 100% cán bộ qua đào tạo.',
    ]);
    expect(told(record)).toEqual([]);
  });
});

describe('the partners of a sentence above a list', () => {
  it('are not those of the list', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa mở rộng thư viện xã, bổ sung sách cho các thôn ở xa trung tâm và bố trí người trực ngoài giờ hành chính để học sinh và người cao tuổi đến đọc sách ở thư viện. Trong đó chú ý một số nội dung sau:',
      '- Tập huấn kỹ năng cho thủ thư.',
      '- Có văn bản gửi các thôn về việc mượn sách.',
    ]);
    expect(told(record).map((line) => line.includes('Phòng Văn hóa'))).toEqual([true, false, false]);
  });
});

describe('the day of a sentence above a list', () => {
  it('is not that of the list unless its own clause has it', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Phòng Kinh tế mở rộng thư viện xã, bổ sung sách cho các thôn ở xa trung tâm và bố trí người trực ngoài giờ hành chính để học sinh và người cao tuổi đến đọc sách, trình UBND xã trước ngày 20/10/2026. Trong đó chú ý một số nội dung sau:',
      '- Tập huấn kỹ năng cho thủ thư.',
      '2. Bảo đảm đủ sách. Hoàn thành trước ngày 30/11/2026 các việc sau:',
      '- Lập danh mục sách của thư viện.',
    ]);
    expect(told(record)).toEqual([
      'Phòng Kinh | lead Phòng Kinh tế; advised UBND xã | ..2026-10-20',
      'Tập huấn | lead Phòng Kinh tế',
      'Lập danh | ..2026-11-30',
    ]);
  });

  it('is not that of its purpose', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Để khánh thành thư viện trước ngày 30/11/2026, yêu cầu các đơn vị thực hiện các việc sau:',
      '- Tập huấn kỹ năng cho thủ thư.',
      '2. Để mở thư viện, yêu cầu các đơn vị hoàn thành trước ngày 30/11/2026 các việc sau:',
      '- Lập danh mục sách của thư viện.',
    ]);
    expect(told(record).map((line) => line.replace(/ \|.*\| /u, ' | '))).toEqual([
      'Tập huấn | lead các đơn vị',
      'Lập danh | ..2026-11-30',
    ]);
  });
});

describe('who is asked in a letter', () => {
  const letter = (...lines: string[]): Promise<PlanRecord> =>
    recordOf(
      [
        'SỞ Y TẾ HẢI SƠN',
        'Số: 12/SYT-NV',
        'Hải Sơn, ngày 10 tháng 02 năm 2026',
        'Kính gửi: Các trạm y tế',
        ...lines,
      ].join('\n'),
    );

  it('leads the items below "X có trách nhiệm:"', async () => {
    const record = await letter(
      'Sở Y tế đồng ý mở rộng thí điểm tại 07 xã.',
      'Trưởng trạm y tế có trách nhiệm:',
      '- Kịp thời giải đáp vướng mắc.',
      '- Tăng cường kiểm tra, hướng dẫn.',
    );
    expect(told(record)).toEqual(['Kịp thời | lead Trưởng trạm y tế', 'Tăng cường | lead Trưởng trạm y tế']);
  });

  it('is told what is required of all', async () => {
    const record = await letter(
      'Sở Y tế đề nghị các trạm y tế thực hiện như sau:',
      '1. Yêu cầu chung:',
      '- Lựa chọn nhà thầu có đủ năng lực.',
      '- Đẩy nhanh tiến độ giải ngân.',
    );
    expect(record.tasks).toHaveLength(2);
  });
});

describe('sections of what an article approves', () => {
  const decision = (opening: string): Promise<PlanRecord> =>
    recordOf(
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH HẢI SƠN',
        'Số: 12/QĐ-UBND',
        'Hải Sơn, ngày 10 tháng 02 năm 2026',
        'QUYẾT ĐỊNH',
        'Phê duyệt Đề án nước sạch',
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
        'QUYẾT ĐỊNH:',
        opening,
        'I. MỤC TIÊU',
        '- 90% số hộ dùng nước sạch.',
        'II. NHIỆM VỤ',
        '1. Sở Xây dựng lắp đặt đường ống.',
        'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      ].join('\n'),
    );

  it('stand inside it where it ends in a colon, and have their own titles', async () => {
    const { outline, tasks } = await decision('Điều 1. Phê duyệt Đề án nước sạch với các nội dung sau:');
    const article = outline.find(({ marker }) => marker === 'Điều 1.');
    expect(article?.children.map(({ heading, role }) => [heading, role])).toEqual([
      ['MỤC TIÊU', 'objective'],
      ['NHIỆM VỤ', 'task'],
    ]);
    expect(tasks).toHaveLength(1);
  });

  it('stand beside it where it is closed', async () => {
    const { outline } = await decision('Điều 1. Phê duyệt kèm theo Quyết định này Đề án nước sạch.');
    expect(outline.find(({ marker }) => marker === 'Điều 1.')?.children).toEqual([]);
  });
});

it('a title that names nobody leads nothing: "PHÂN CÔNG NHIỆM VỤ"', async () => {
  const record = await recordOfBody([
    'IV. PHÂN CÔNG NHIỆM VỤ',
    '1. Sở Y tế: Khám bệnh cho người dân.',
    '2. Cộng đồng: Quan tâm, đăng ký hỗ trợ.',
  ]);
  expect(record.tasks.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(['Sở Y tế']);
});

it('names alone before a colon lead what stands below them', async () => {
  const record = await recordOfBody([
    'III. NHIỆM VỤ',
    'Các bộ, cơ quan trung ương, UBND các tỉnh thực hiện các nhiệm vụ sau:',
    '1. Hoàn thiện hạ tầng kỹ thuật',
    'Ủy ban nhân dân các tỉnh, thành phố:',
    '- Rà soát danh mục.',
    '2. Tuyên truyền',
    '- Tổ chức tập huấn.',
  ]);
  expect(told(record)).toEqual([
    'Rà soát | lead Ủy ban nhân dân các tỉnh, thành phố',
    'Tổ chức | lead Các bộ, cơ quan trung ương; lead UBND các tỉnh',
  ]);
});
