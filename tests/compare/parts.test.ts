import { describe, expect, test } from 'vitest';
import { comparePlans, type Comparison } from '../../src/compare/index.ts';
import { readText } from './read-plan.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const TITLE = 'Quan trắc chất lượng nước giếng khoan năm 2026';

async function compare(above: string, below: string): Promise<Comparison> {
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND\n${HEAD}Lam Giang, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\n${TITLE}\n\nII. TỔ CHỨC THỰC HIỆN\n\n${above}\n\nNơi nhận:\n- Lưu: VT.\n`,
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n${TITLE}\n\nThực hiện Kế hoạch số 158/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lam Giang; Ủy ban nhân dân xã Vân Khê ban hành kế hoạch như sau:\n\nII. TỔ CHỨC THỰC HIỆN\n\n${below}\n\nNơi nhận:\n- Lưu: VT.\n`,
  );
  return comparePlans(parent, child);
}

const codes = ({ findings }: Comparison): string[] => findings.map(({ code }) => code);
const SAMPLE = 'Lấy mẫu nước giếng khoan tại trường học, trạm y tế để quan trắc chất lượng nước';
const SEAL = 'niêm phong giếng khoan hỏng không còn sử dụng trên địa bàn';
const WHOLE = `1. Ủy ban nhân dân các xã, phường\n\n- Hoàn thành trước ngày 30/9/2026 việc ${SAMPLE.toLowerCase()}; ${SEAL}.`;

describe('a task made into several', () => {
  const parts = (first: string, second: string): string =>
    `1. Phòng Kinh tế\n\n- ${SAMPLE}${first}.\n\n- ${SEAL.replace('n', 'N')}${second}.`;
  test.each([
    ['', ', hoàn thành trước ngày 30/9/2026', 0],
    [', hoàn thành trước ngày 15/9/2026', '', 0],
    ['', '', 2],
  ])('“%s”, “%s”: %i parts without a time', async (first, second, dropped) => {
    const found = codes(await compare(WHOLE, parts(first, second)));
    expect(found.filter((code) => code === 'gap/time-dropped')).toHaveLength(dropped);
  });

  test('what goes on for good is not done with one part', async () => {
    const found = await compare(
      `1. Ủy ban nhân dân các xã, phường\n\n- ${SAMPLE}; ${SEAL}. Thời gian thực hiện: Năm 2026 và các năm tiếp theo.`,
      parts('', '. Thời gian thực hiện: Quý II năm 2026'),
    );
    expect(codes(found)).toContain('gap/time-dropped');
  });
});

describe('a body of the level above left in', () => {
  const told = async (above: string, below: string): Promise<string[]> =>
    codes(await compare(`1. Các sở, ban, ngành\n\n- ${above}`, `1. Phòng Kinh tế\n\n- ${below}`));

  test('an office reports past its own committee', async () => {
    const task = `${SAMPLE}, báo cáo UBND tỉnh xem xét, bổ sung kinh phí.`;
    expect(await told(task, task)).toContain('copy/body-left');
    expect(await told(task, task.replace('báo cáo', 'tham mưu UBND xã báo cáo'))).not.toContain('copy/body-left');
    expect(await told(task, task.replace('UBND tỉnh', 'UBND xã'))).not.toContain('copy/body-left');
  });

  test('an office urges departments of the province', async () => {
    const task = `Là cơ quan thường trực, đôn đốc các Sở, ngành, các thôn thực hiện Kế hoạch này.`;
    expect(await told(`${SAMPLE}.`, task)).toContain('copy/body-left');
    expect(await told(`${SAMPLE}.`, task.replace('đôn đốc', 'phối hợp với'))).not.toContain('copy/body-left');
  });
});
