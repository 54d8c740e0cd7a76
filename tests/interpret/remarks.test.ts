import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordOf, recordOfBody } from '../outline/outline-of.ts';

const quotesOf = ({ tasks }: PlanRecord): string[] => tasks.map((task) => task.quote);

describe('what is remarked below an item', () => {
  it.each([
    'Kinh phí thực hiện theo quy định.',
    'Nguồn kinh phí do ngân sách xã bảo đảm.',
    'Ghi chú: trực 24/24 giờ.',
    'Chi tiết theo Phụ lục kèm theo.',
    'DỰ THẢO LẦN 2',
  ])('leaves it its task: %s', async (remark) => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Công an xã tuần tra trước ngày 15/3/2024.',
      remark,
      '2. Trạm Y tế xã trực cấp cứu.',
    ]);
    expect(quotesOf(record)).toEqual(['Công an xã tuần tra trước ngày 15/3/2024.', 'Trạm Y tế xã trực cấp cứu.']);
    expect(record.tasks[0]?.times[0]?.to).toBe('2024-03-15');
  });

  it('is not what somebody has to do', async () => {
    const record = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. UBND phường',
      'Bố trí kinh phí phục vụ tuyên truyền.',
      'Ghi chép, lập sổ theo dõi các hộ.',
      '2. Các trường học',
      'Quán triệt nội dung Kế hoạch.',
    ]);
    expect(quotesOf(record)).toHaveLength(3);
  });
});

const letter = (body: string): Promise<PlanRecord> =>
  recordOf(`ỦY BAN NHÂN DÂN TỈNH LAM GIANG
SỞ NỘI VỤ
Số: 98/SNV-CCHC
V/v rà soát hồ sơ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Giang, ngày 10 tháng 01 năm 2024

Kính gửi: Ủy ban nhân dân các xã, phường.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Nguyễn Văn An`);

describe('a letter of one paragraph', () => {
  it.each([
    'Sở Nội vụ đề nghị Ủy ban nhân dân các xã, phường rà soát hồ sơ, gửi kết quả về Sở Nội vụ trước ngày 15/3/2024.',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh, Sở Nội vụ đề nghị Ủy ban nhân dân các xã, phường rà soát hồ sơ, báo cáo trước ngày 15/3/2024.',
    'Căn cứ Công văn số 7/BNV-CCHC ngày 05/01/2024 của Bộ Nội vụ, đề nghị Ủy ban nhân dân các xã, phường rà soát hồ sơ, báo cáo trước ngày 15/3/2024.',
  ])('is what it asks, of whom it asks: %s', async (body) => {
    const { tasks } = await letter(body);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.modality).toBe('requested');
    expect(tasks[0]?.units.filter(({ role }) => role === 'lead').map(({ name }) => name)).toEqual([
      'Ủy ban nhân dân các xã, phường',
    ]);
    expect(tasks[0]?.times[0]?.to).toBe('2024-03-15');
  });

  it('cites what it rests on as its basis', async () => {
    const { references } = await letter(
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh, Sở Nội vụ đề nghị các phường rà soát hồ sơ theo Công văn số 9/UBND-NC ngày 06/01/2024 trước ngày 15/3/2024.',
    );
    expect(references.map(({ number, use }) => [number, use])).toEqual([
      ['12/KH-UBND', 'basis'],
      ['9/UBND-NC', 'mention'],
    ]);
  });

  it.each([
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh, Sở Nội vụ gửi kèm báo cáo kết quả rà soát hồ sơ.',
    'Xét đề nghị của Ủy ban nhân dân xã Tân Lập, Sở Nội vụ thống nhất với nội dung dự thảo.',
  ])('asks for nothing where nobody is asked: %s', async (body) => {
    expect((await letter(body)).tasks).toEqual([]);
  });

  it.each([
    'Đề nghị các cơ quan, đơn vị tổ chức ra quân, gửi báo cáo về Sở Nội vụ trước ngày 20/11/2024.',
    'Sở Nội vụ đề nghị các xã, phường rà soát hồ sơ và gửi kết quả chậm nhất ngày 15 tháng 3 năm 2024.\n\nĐề nghị các cơ quan, đơn vị quan tâm thực hiện./.',
    'Yêu cầu các phòng, đơn vị thuộc Sở rà soát hồ sơ, báo cáo hết ngày 15/3./.',
  ])('a request by a day does not close what holds nothing else: %s', async (body) => {
    const { tasks, outline } = await letter(body);
    expect(tasks).toHaveLength(1);
    expect(outline[0]?.role).toBe('task');
  });

  it.each([
    'Sở Nội vụ gửi kèm hồ sơ để nghiên cứu.\n\nĐề nghị các cơ quan, đơn vị quan tâm thực hiện./.',
    'Sở Nội vụ gửi kèm hồ sơ để nghiên cứu.\n\nTrong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh trước ngày 15/3/2024./.',
    '1. Sở Nội vụ gửi kèm hồ sơ.\n\nĐề nghị các cơ quan, đơn vị quan tâm, phản hồi trước ngày 15/3/2024./.',
  ])('a closing stays one, whatever day it names: %s', async (body) => {
    const { tasks, outline } = await letter(body);
    expect(outline.at(-1)?.role).toBe('closing');
    expect(tasks.filter(({ quote }) => /đề nghị/iu.test(quote))).toEqual([]);
  });
});

it('the money for a body’s tasks is none of them', async () => {
  const record = await recordOfBody([
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Công an xã',
    '- Tuần tra rừng.',
    '- Kinh phí thường xuyên dành cho đào tạo, tuyên truyền, hỗ trợ các thôn.',
  ]);
  expect(quotesOf(record)).toEqual(['Tuần tra rừng.']);
});
