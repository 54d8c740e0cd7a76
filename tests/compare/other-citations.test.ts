import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../src/compare/index.ts';
import { readText } from './read-plan.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const TASK = 'II. NHIỆM VỤ\n\n- Trồng cây phân tán dọc bờ kênh, ven đường liên thôn.\n\nNơi nhận:\n- Lưu: VT.\n';
const DECREE = 'của Thủ tướng Chính phủ phê duyệt Đề án trồng cây xanh ven kênh';
const PARENT = 'Kế hoạch số 158/KH-UBND ngày 20/8/2025 của Ủy ban nhân dân tỉnh Lam Giang về trồng cây xanh';

async function differing(above: string, below: string): Promise<string[]> {
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND\n${HEAD}Lam Giang, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nTrồng cây xanh năm 2025\n\nThực hiện ${above}; Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\n\n${TASK}`,
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nTrồng cây xanh năm 2025\n\nThực hiện ${below}; Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\n${TASK}`,
  );
  return comparePlans(parent, child)
    .findings.filter(({ code }) => code === 'lineage/citation-differs')
    .map(({ message }) => message);
}

describe('a paper that both cite, with another number or day', () => {
  test.each([
    ['Quyết định số 1850/QĐ-TTg ngày 27/8/2024', 'Quyết định số 1580/QĐ-TTg ngày 27 tháng 8 năm 2024', 'khác số'],
    ['Quyết định số 1850/QĐ-TTg ngày 27/8/2024', 'Quyết định số 1850/QĐ-TTg ngày 27/8/2023', 'khác ngày'],
    ['Quyết định số 1850/QĐ-TTg ngày 04/01/2024', 'Quyết định số 1850/QĐ-TTg ngày 14/01/2024', 'khác ngày'],
  ])('%s, below %s', async (above, below, part) => {
    const [message = ''] = await differing(`${above} ${DECREE}`, `${below} ${DECREE}; ${PARENT}`);
    expect(message).toContain(part);
    expect(message).toContain(above.slice(0, 30));
    expect(message).toContain(below.slice(0, 30));
  });

  test('figures that changed places, of a paper cited without its title', async () => {
    expect(
      await differing(
        'Quyết định số 1850/QĐ-TTg ngày 27/8/2024',
        `Quyết định số 1580/QĐ-TTg ngày 27/8/2024; ${PARENT}`,
      ),
    ).toHaveLength(1);
  });

  test('the plan above, cited rightly and once more with another number', async () => {
    const [message = ''] = await differing(
      `Quyết định số 1850/QĐ-TTg ngày 27/8/2024 ${DECREE}`,
      `${PARENT}; theo ${PARENT.replace('158', '185')}`,
    );
    expect(message).toContain('kế hoạch cấp trên là “Kế hoạch số 158/KH-UBND ngày 20/08/2025”');
  });

  test.each([
    ['Quyết định số 1850/QĐ-TTg ngày 27/8/2024', 'Quyết định số 1850/QĐ-TTg ngày 27 tháng 8 năm 2024'],
    // the same number of another year, and another paper of the same day
    ['Quyết định số 1850/QĐ-TTg ngày 27/8/2024', 'Quyết định số 1850/QĐ-TTg ngày 03/11/2021'],
    ['Nghị quyết số 10/NQ-HĐND ngày 27/8/2024', 'Nghị quyết số 31/NQ-HĐND ngày 27/8/2024'],
    ['Quyết định số 1850/QĐ-TTg ngày 27/8/2024', 'Quyết định số 1850/QĐ-BXD ngày 29/8/2024'],
    ['Quyết định số 1850/QĐ-TTg ngày 27/8/2024', 'Quyết định số 1851/QĐ-TTg ngày 27/8/2024'],
    [
      'Nghị định số 146/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định về phân cấp quản lý kênh mương',
      'Nghị định số 164/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định về phân cấp quản lý giếng khoan',
    ],
  ])('%s and %s are what they are', async (above, below) => {
    expect(await differing(above, `${below}; ${PARENT}`)).toEqual([]);
  });
});

test('a draft without a number is cited by its issuer and title, even through the paper that it carries out', async () => {
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: /KH-UBND\n${HEAD}Lam Giang, ngày tháng năm 2025\n\nKẾ HOẠCH\nTriển khai thực hiện Chỉ thị số 11-CT/TU ngày 04/01/2025 của Ban Thường vụ Tỉnh ủy về tăng cường quản lý khoáng sản trên địa bàn tỉnh\n\n${TASK}`,
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nTăng cường quản lý khoáng sản\n\nThực hiện Kế hoạch số 87/KH-UBND ngày 27/3/2025 của Ủy ban nhân dân tỉnh Lam Giang triển khai thực hiện Chỉ thị số 11-CT/TU của Ban Thường vụ Tỉnh ủy về tăng cường quản lý khoáng sản, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\n${TASK}`,
  );
  expect(comparePlans(parent, child).lineage.cites).toBe(true);
});
