import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordOf, recordOfBody } from '../outline/outline-of.ts';

// Classes of faults that other readers' tests and bug reports brought, each with inputs of its own from the bytes to the record.

const page = (table: string): Promise<PlanRecord> =>
  convert(
    new TextEncoder().encode(
      `<p>ỦY BAN NHÂN DÂN<br>XÃ NÀ LỘC</p><p>Số: 7/KH-UBND</p><p>Nà Lộc, ngày 10 tháng 01 năm 2026</p><p>KẾ HOẠCH</p><p>Phòng cháy mùa khô</p><p>I. NHIỆM VỤ</p><table border=1>${table}</table><p>Nơi nhận:</p><p>- Lưu: VT.</p><p>CHỦ TỊCH</p><p>Lò Văn Dừa</p>`,
    ),
    { name: 'ke-hoach.html' },
  ).then(({ record }) => record);
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const unitsOf = ({ tasks }: PlanRecord): string[][] =>
  tasks.map(({ units }) => units.map(({ role, name }) => `${role} ${name}`));

describe('a head of two rows gives each column its meaning', () => {
  it.each([
    [
      'units over leads and partners',
      '<tr><td rowspan=2>STT</td><td rowspan=2>Nội dung</td><td colspan=2>Đơn vị</td></tr>' +
        row('Chủ trì', 'Phối hợp'),
    ],
    [
      'who carries it out',
      '<tr><td rowspan=2>TT</td><td rowspan=2>Nhiệm vụ</td><td colspan=2>Cơ quan thực hiện</td></tr>' +
        row('Cơ quan chủ trì', 'Cơ quan phối hợp'),
    ],
    [
      'responsibility',
      '<tr><td rowspan=2>Số TT</td><td rowspan=2>Công việc</td><td colspan=2>Phân công</td></tr>' +
        row('Đơn vị chủ trì', 'Đơn vị phối hợp'),
    ],
    ['one row alone', row('STT', 'Nội dung', 'Chủ trì', 'Phối hợp')],
  ])('%s', async (_, head) => {
    const record = await page(head + row('1', 'Phát quang đường băng cản lửa', 'Công an xã', 'Các bản'));
    expect(unitsOf(record)).toEqual([['lead Công an xã', 'coordinate Các bản']]);
  });

  it('and a second row of figures is none of the head', async () => {
    const record = await page(
      row('STT', 'Nội dung', 'Chủ trì', 'Thời gian') +
        row('(1)', '(2)', '(3)', '(4)') +
        row('1', 'Phát quang đường băng cản lửa', 'Công an xã', 'Tháng 3/2026'),
    );
    expect(unitsOf(record)).toEqual([['lead Công an xã']]);
    expect(record.tasks[0]?.times[0]).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
  });
});

describe('a time in a heading is that of what stands below it', () => {
  it.each([
    ['1. Tuyên truyền (tháng 3/2026):', ['2026-03-01', '2026-03-31']],
    ['1. Tuyên truyền (hoàn thành trước ngày 15/4/2026):', [null, '2026-04-15']],
    ['1. Các hoạt động sau, thực hiện trong quý II/2026:', ['2026-04-01', '2026-06-30']],
  ])('%s', async (heading, [from, to]) => {
    const { tasks } = await recordOfBody(['II. NHIỆM VỤ', heading, '- Treo băng rôn tại các bản;', '- Phát tờ rơi.']);
    expect(tasks.map(({ times }) => times.map((time) => [time.from, time.to, time.inherited]))).toEqual([
      [[from, to, true]],
      [[from, to, true]],
    ]);
  });

  it.each([
    '1. Thực hiện Nghị quyết số 5/NQ-HĐND ngày 10/3/2026 về tuyên truyền:',
    '1. Tuyên truyền kỷ niệm 80 năm Ngày truyền thống (26/3/1946 - 26/3/2026):',
  ])('and not a day that only dates something: %s', async (heading) => {
    const { tasks } = await recordOfBody(['II. NHIỆM VỤ', heading, '- Treo băng rôn tại các bản;', '- Phát tờ rơi.']);
    expect(tasks.map(({ times }) => times.length)).toEqual([0, 0]);
  });
});

describe('a paper without sections', () => {
  const headed = (type: string, lines: string): Promise<PlanRecord> =>
    recordOf(
      `ỦY BAN NHÂN DÂN\nXÃ NÀ LỘC\nSố: 7/GM-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNà Lộc, ngày 10 tháng 01 năm 2026\n${type}\n${lines}\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn Dừa`,
    );

  it.each([
    ['BIÊN BẢN', 'Họp giao ban tháng 01', 'Thời gian bắt đầu: 08 giờ 00, ngày 09/01/2026'],
    ['GIẤY MỜI', 'Dự hội nghị tổng kết', 'Ủy ban nhân dân xã Nà Lộc trân trọng kính mời: Trưởng các bản.'],
    ['THÔNG BÁO', 'Lịch trực tết', 'Địa điểm: Trụ sở Ủy ban nhân dân xã.'],
  ])('its title ends where its first line begins: %s', async (type, title, line) => {
    const record = await headed(type, `${title}\n${line}`);
    expect(record.header.title).toBe(title);
    expect(record.signature).toMatchObject({ position: 'CHỦ TỊCH', name: 'Lò Văn Dừa' });
  });

  it('and a title of two lines is taken whole', async () => {
    const { header } = await headed('THÔNG BÁO', 'Về lịch trực\ntrong dịp tết Nguyên đán\nĐịa điểm: Trụ sở xã.');
    expect(header.title).toBe('Về lịch trực trong dịp tết Nguyên đán');
  });
});
