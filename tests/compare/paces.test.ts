import { describe, expect, test } from 'vitest';
import { comparePlans, type Comparison } from '../../src/compare/index.ts';
import { isShortFor, splitName } from '../../src/lexicon/units/short-for.ts';
import { readText } from './read-plan.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';

async function compare(above: string, below: string, recipients = '- Lưu: VT.'): Promise<Comparison> {
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND\n${HEAD}Lam Giang, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nQuan trắc chất lượng nước giếng khoan năm 2025\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Ủy ban nhân dân các xã, phường\n\n${above}\n\nNơi nhận:\n- Lưu: VT.\n`,
    'tren.txt',
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nQuan trắc chất lượng nước giếng khoan năm 2025\n\nThực hiện Kế hoạch số 158/KH-UBND ngày 20/8/2025 của Ủy ban nhân dân tỉnh Lam Giang; Ủy ban nhân dân xã Vân Khê ban hành kế hoạch như sau:\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n${below}\n\nNơi nhận:\n${recipients}\n`,
    'duoi.txt',
  );
  return comparePlans(parent, child);
}

const codes = ({ findings }: Comparison): string[] => findings.map(({ code }) => code);
const times = ({ links }: Comparison): string[] =>
  links.flatMap(({ changes }) => changes.filter(({ field }) => field === 'times').map(({ verdict }) => verdict));

const SAMPLE = 'Lấy mẫu nước giếng khoan tại trường học, trạm y tế để quan trắc chất lượng nước';
const ANSWER = 'Thông báo kết quả mẫu nước giếng khoan không đạt chuẩn đến hộ dân';

describe('times without a day', () => {
  test.each([
    ['hằng tuần', 'mỗi tháng 02 lần', 'loosened'],
    ['mỗi tháng 01 lần', '3 tháng một lần', 'loosened'],
    ['02 lần/tháng', 'hằng tuần', 'tightened'],
    ['mỗi quý 01 lần', '03 tháng/lần', 'same'],
  ])('%s above, %s below: %s', async (above, below, verdict) => {
    const found = await compare(`- ${SAMPLE}, ${above}.`, `- ${SAMPLE}, ${below}.`);
    expect(times(found)).toEqual([verdict]);
    expect(codes(found).includes('conflict/less-often')).toBe(verdict === 'loosened');
  });

  test.each([
    ['trong 24 - 48 giờ', 'trong 72 giờ', 'conflict'],
    ['trong vòng 05 ngày làm việc', 'không quá 05 ngày', 'tightened'],
    ['trong vòng 02 ngày', 'trong 48 giờ', 'same'],
  ])('%s above, %s below: %s', async (above, below, verdict) => {
    const found = await compare(`- ${ANSWER} ${above}.`, `- ${ANSWER} ${below}.`);
    expect(times(found)).toEqual([verdict]);
    expect(codes(found).includes('conflict/late')).toBe(verdict === 'conflict');
  });

  test('a stretch of the calendar is no haste', async () => {
    const found = await compare(`- ${ANSWER} trong 3 tháng cuối năm.`, `- ${ANSWER} trong 5 tháng đầu năm.`);
    expect(codes(found)).not.toContain('conflict/late');
  });
});

describe('a day holds for its clause', () => {
  const ABOVE =
    '- Thống kê toàn bộ giếng khoan trên địa bàn, hoàn thành trước ngày 30/9/2025. Nhắc nhở cơ sở nuôi tôm lập hồ sơ đề nghị cấp giấy phép khai thác nước.';

  test('another clause is not late by it, nor without a time', async () => {
    const late = await compare(
      ABOVE,
      '- Nhắc nhở cơ sở nuôi tôm lập hồ sơ đề nghị cấp giấy phép khai thác nước trong tháng 11/2025.',
    );
    expect(codes(late)).not.toContain('conflict/late');
    const open = await compare(ABOVE, '- Nhắc nhở cơ sở nuôi tôm lập hồ sơ đề nghị cấp giấy phép khai thác nước.');
    expect(codes(open)).not.toContain('gap/time-dropped');
  });

  test('its own clause is', async () => {
    const late = await compare(ABOVE, '- Thống kê toàn bộ giếng khoan trên địa bàn, hoàn thành trước ngày 31/10/2025.');
    expect(codes(late)).toContain('conflict/late');
  });

  test('a day in a clause of its own holds for all before it', async () => {
    const late = await compare(
      '- Nhắc nhở cơ sở nuôi tôm lập hồ sơ cấp phép; mỗi xã mở ít nhất 02 buổi; hoàn thành chậm nhất ngày 30/9/2025.',
      '- Nhắc nhở cơ sở nuôi tôm lập hồ sơ cấp phép; hoàn thành chậm nhất ngày 10/10/2025.',
    );
    expect(codes(late)).toContain('conflict/late');
  });
});

describe('who does it and who is told', () => {
  test('what another task hands out by its number has somebody', async () => {
    const above = '- Sở Y tế hướng dẫn lấy mẫu nước giếng khoan tại trường học.';
    const below = '- Hướng dẫn lấy mẫu nước giếng khoan tại trường học.';
    const pointer = '\n\n- Chủ trì thực hiện các nội dung tại mục 2, mục 3 phần I.';
    expect(codes(await compare(above, below + pointer))).not.toContain('gap/unit-dropped');
  });

  test('the plan is sent to whom the level above says', async () => {
    const above = '- Xây dựng kế hoạch quan trắc nước giếng khoan, gửi Sở Y tế trước ngày 30/9/2025.';
    const sent = '- Phòng Kinh tế;\n- UBND tỉnh;\n';
    expect(codes(await compare(above, `- ${SAMPLE}.`, `${sent}- Lưu: VT.`))).toContain('recipients/order-not-met');
    expect(codes(await compare(above, `- ${SAMPLE}.`, `${sent}- Sở Y tế;\n- Lưu: VT.`))).not.toContain(
      'recipients/order-not-met',
    );
  });

  test.each([
    ['Ban QLDA ĐTXD xã', 'Ban Quản lý dự án đầu tư xây dựng'],
    ['Phòng VH-XH', 'Phòng Văn hóa - Xã hội xã'],
    ['Trung tâm CƯDVSNC', 'Trung tâm Cung ứng dịch vụ sự nghiệp công'],
  ])('%s is %s', (short, long) => {
    expect(isShortFor(splitName(short), splitName(long))).toBe(true);
  });

  test.each([
    ['Phòng VH-XH', 'Phòng Kinh tế - Hạ tầng'],
    ['Phòng KT', 'Phòng Kinh tế và Hạ tầng đô thị'],
    ['UBND', 'Ban Quản lý dự án'],
  ])('%s is not %s', (short, long) => {
    expect(isShortFor(splitName(short), splitName(long))).toBe(false);
  });
});
