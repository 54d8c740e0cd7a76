import { describe, expect, test } from 'vitest';
import { comparePlans, type Comparison } from '../../src/compare/index.ts';
import { readText } from './read-plan.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';

async function compare(above: string, below: string): Promise<Comparison> {
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND\n${HEAD}Lam Giang, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nBảo vệ nguồn nước đến năm 2030\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Ủy ban nhân dân các xã, phường\n\n- ${above}\n\nNơi nhận:\n- Lưu: VT.\n`,
    'tren.txt',
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nBảo vệ nguồn nước đến năm 2030\n\nThực hiện Kế hoạch số 158/KH-UBND ngày 20/8/2025 của Ủy ban nhân dân tỉnh Lam Giang; Ủy ban nhân dân xã Vân Khê ban hành kế hoạch như sau:\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- ${below}\n\nNơi nhận:\n- Lưu: VT.\n`,
    'duoi.txt',
  );
  return comparePlans(parent, child);
}

const REPORT = 'Báo cáo kết quả quan trắc nguồn nước về Sở Nông nghiệp và Môi trường';

function timesOf({ links }: Comparison): [string | undefined, string] {
  const change = links
    .filter(({ of }) => of === 'task')
    .flatMap(({ changes }) => changes)
    .find(({ field }) => field === 'times');
  return [change?.verdict, change?.message ?? ''];
}

describe('a day within every year, quarter, month or week', () => {
  test.each([
    ['trước ngày 30/11 hằng năm', 'trước ngày 15/12 hằng năm', 'conflict'],
    ['trước ngày 30/11 hằng năm', 'chậm nhất ngày 15 tháng 11 hàng năm', 'tightened'],
    ['trước ngày 30/11 hằng năm', 'trước ngày 30 tháng 11 hằng năm', 'same'],
    ['trước ngày 15/6 và ngày 15/12 hằng năm', 'trước ngày 15/6 và ngày 20/12 hằng năm', 'conflict'],
    ['trong tháng 11 hằng năm', 'trong tháng 12 hằng năm', 'conflict'],
    ['trong quý I hằng năm', 'trong quý II hằng năm', 'conflict'],
    ['trước ngày 20 hằng tháng', 'trước ngày 25 hằng tháng', 'conflict'],
    [
      'định kỳ hằng quý (trước ngày 15 của tháng kế tiếp)',
      'định kỳ hằng quý (trước ngày 20 của tháng kế tiếp)',
      'conflict',
    ],
    ['trước ngày 20 của tháng cuối quý', 'trước ngày 25 của tháng cuối quý', 'conflict'],
    ['trước ngày 25 của tháng cuối quý', 'trước ngày 05 của tháng đầu quý sau', 'conflict'],
    ['vào thứ Năm hằng tuần', 'vào thứ Sáu hằng tuần', 'conflict'],
    ['vào thứ Năm hằng tuần', 'vào thứ Tư hằng tuần', 'tightened'],
    ['trước 10 giờ thứ Năm hằng tuần', 'trước 16 giờ thứ Năm hằng tuần', 'conflict'],
    ['trước ngày 30/11 hằng năm', 'trước ngày 10/12/2025', 'conflict'],
    ['trước ngày 30/11 hằng năm', 'trước ngày 25/11/2025', 'tightened'],
    ['trước ngày 20/12/2025', 'trước ngày 20/12 hằng năm', 'same'],
    ['trước ngày 30/11 hằng năm', 'hằng năm', 'dropped'],
    ['trước ngày 30/11 hằng năm', 'đúng thời hạn quy định', 'dropped'],
    ['trước ngày 30/11 hằng năm', 'trước ngày 25 hằng tháng', 'tightened'],
  ])('%s above, %s below: %s', async (above, below, verdict) => {
    const found = await compare(`${REPORT} ${above}.`, `${REPORT} ${below}.`);
    expect(timesOf(found)[0]).toBe(verdict);
    const codes = found.findings.map(({ code }) => code);
    expect(codes.includes('conflict/late')).toBe(verdict === 'conflict');
    expect(codes.includes('gap/time-dropped')).toBe(verdict === 'dropped');
  });

  test('both are quoted, the later of two alone', async () => {
    const found = await compare(
      `Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 05/12) ${REPORT.toLowerCase()}.`,
      `Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 15/12) ${REPORT.toLowerCase()}.`,
    );
    expect(timesOf(found)[1]).toContain('“trước ngày 05/12”');
    expect(timesOf(found)[1]).toContain('“trước ngày 15/12”');
    expect(timesOf(found)[1]).not.toContain('10/6');
  });

  test.each([
    [
      'Tổ chức các hoạt động hưởng ứng Ngày Nước thế giới ngày 22/3 hằng năm.',
      'Tổ chức các hoạt động hưởng ứng Ngày Nước thế giới ngày 22/3 và Ngày Môi trường ngày 05/6 hằng năm.',
    ],
    [
      `${REPORT} (số liệu hằng năm tính từ ngày 15/12 năm trước đến ngày 14/12).`,
      `${REPORT} (số liệu hằng năm tính từ ngày 15/12 năm trước đến ngày 20/12).`,
    ],
    [
      'Vệ sinh bể chứa nước từ ngày 05 đến ngày 15 mỗi tháng.',
      'Vệ sinh bể chứa nước từ ngày 10 đến ngày 15 mỗi tháng.',
    ],
  ])('no day by which it is due: %s', async (above, below) => {
    expect((await compare(above, below)).findings.map(({ code }) => code)).not.toContain('conflict/late');
  });
});
