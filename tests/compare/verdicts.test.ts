import { describe, expect, test } from 'vitest';
import { comparePlans, type Change } from '../../src/compare/index.ts';
import { readText } from './read-plan.ts';

/** A plan with one task under a unit, at the province or in a commune. */
async function planWith(
  level: 'province' | 'commune',
  unit: string,
  task: string,
): Promise<Awaited<ReturnType<typeof readText>>> {
  return planOf(level, `1. ${unit}\n\n- ${task}`);
}

function planOf(level: 'province' | 'commune', body: string): Promise<Awaited<ReturnType<typeof readText>>> {
  const isProvince = level === 'province';
  return readText(
    `ỦY BAN NHÂN DÂN\n${isProvince ? 'TỈNH LAM GIANG' : 'XÃ VÂN KHÊ'}\nSố: ${isProvince ? '158' : '12'}/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n` +
      `${isProvince ? 'Lam Giang, ngày 20 tháng 8' : 'Vân Khê, ngày 05 tháng 9'} năm 2025\n\nKẾ HOẠCH\nPhổ cập kỹ năng số năm 2025\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức của người dân về kỹ năng số.\n\nII. TỔ CHỨC THỰC HIỆN\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`,
  );
}

async function changesOf(
  above: readonly [unit: string, task: string],
  below: readonly [unit: string, task: string],
): Promise<Map<string, Change>> {
  const { links } = comparePlans(await planWith('province', ...above), await planWith('commune', ...below));
  const link = links.find(({ of, parent, child }) => of === 'task' && parent && child);
  return new Map((link?.changes ?? []).map((change) => [change.field, change]));
}

const TASK = 'Mở các lớp bồi dưỡng kỹ năng số cho người cao tuổi tại nhà văn hóa';

describe('times', () => {
  test.each([
    ['trước ngày 30/9/2025', 'trước ngày 30/9/2025', 'same'],
    ['trước ngày 30/9/2025', 'trước ngày 15/9/2025', 'tightened'],
    ['trước ngày 30/9/2025', 'trước ngày 10/10/2025', 'conflict'],
    ['từ ngày 01/9/2025 đến ngày 31/10/2025', 'từ ngày 10/9/2025 đến ngày 20/10/2025', 'tightened'],
    ['từ ngày 01/9/2025 đến ngày 31/10/2025', 'từ ngày 10/9/2025 đến ngày 20/11/2025', 'conflict'],
    ['trong năm 2025', 'hàng tháng trong năm 2025', 'same'],
    ['trước ngày 30/9/2025', '', 'dropped'],
    ['năm 2026', 'năm 2028', 'conflict'],
    ['trong năm 2026', 'phấn đấu giai đoạn 2026 - 2030 đạt 100%', undefined],
    ['', 'trước ngày 30/9/2025', 'new'],
  ])('%s then %s: %s', async (above, below, verdict) => {
    const write = (time: string): string =>
      time === '' ? `${TASK}.` : `${TASK}, hoàn thành ${time}.`.replace('hoàn thành từ', 'từ');
    const changes = await changesOf(['UBND các xã, phường', write(above)], ['Phòng Văn hóa - Xã hội', write(below)]);
    expect(changes.get('times')?.verdict).toBe(verdict);
  });

  test('no time on either side is no change', async () => {
    const changes = await changesOf(['UBND các xã, phường', `${TASK}.`], ['Phòng Văn hóa - Xã hội', `${TASK}.`]);
    expect(changes.has('times')).toBe(false);
  });
});

describe('units', () => {
  test.each([
    ['Sở Văn hóa, Thể thao và Du lịch', `${TASK}.`, 'Phòng Văn hóa - Xã hội', `${TASK}.`, 'localized'],
    ['Công an tỉnh', `${TASK}.`, 'Công an xã', `${TASK}.`, 'localized'],
    // with nobody named to help above, the lead's counterpart only helps below
    [
      'Công an tỉnh',
      `${TASK}.`,
      'Phòng Kinh tế',
      `Chủ trì, phối hợp với Công an xã ${TASK.toLowerCase()}.`,
      'conflict',
    ],
    ['Công an tỉnh', `${TASK}.`, 'Phòng Kinh tế', `${TASK}.`, 'localized'],
    // the same body, told to help the one that helped it above
    [
      'Công an tỉnh',
      `Chủ trì, phối hợp với Sở Tài chính ${TASK.toLowerCase()}.`,
      'Công an xã',
      `Phối hợp với Phòng Kinh tế ${TASK.toLowerCase()}.`,
      'conflict',
    ],
    [
      'Công an tỉnh',
      `Phối hợp với Sở Tài chính ${TASK.toLowerCase()}.`,
      'Công an xã',
      `Phối hợp với Phòng Kinh tế ${TASK.toLowerCase()}.`,
      'localized',
    ],
    // bodies in general in place of the one that led
    [
      'Công an tỉnh',
      `Chủ trì, phối hợp với các sở, ban, ngành ${TASK.toLowerCase()}.`,
      'Các phòng, đơn vị thuộc xã',
      `Chủ trì, phối hợp với Công an xã ${TASK.toLowerCase()}.`,
      'conflict',
    ],
    [
      'Các sở, ban, ngành',
      `Chủ trì, phối hợp với Công an tỉnh ${TASK.toLowerCase()}.`,
      'Các phòng, đơn vị thuộc xã',
      `Chủ trì, phối hợp với Công an xã ${TASK.toLowerCase()}.`,
      'localized',
    ],
    [
      'Công an tỉnh',
      `Chủ trì, phối hợp với Sở Tài chính ${TASK.toLowerCase()}.`,
      'Phòng Kinh tế',
      `Chủ trì, phối hợp với Công an xã ${TASK.toLowerCase()}.`,
      'conflict',
    ],
    [
      'Công an tỉnh',
      `Chủ trì, phối hợp với Sở Tài chính ${TASK.toLowerCase()}.`,
      'Công an xã',
      `Chủ trì, phối hợp với Phòng Kinh tế ${TASK.toLowerCase()}.`,
      'localized',
    ],
  ])('%s, %s → %s, %s: %s', async (unit, task, other, done, verdict) => {
    expect((await changesOf([unit, task], [other, done])).get('units')?.verdict).toBe(verdict);
  });
});

describe('verbatim', () => {
  const statusOf = async (above: string, below: string): Promise<string | undefined> => {
    const { links } = comparePlans(
      await planWith('province', 'UBND các xã, phường', above),
      await planWith('commune', 'Phòng Văn hóa - Xã hội', below),
    );
    return links.find(({ of, parent, child }) => of === 'task' && parent && child)?.status;
  };
  test.each([
    ['spelling', `${TASK}.`, `${TASK.replace('hóa', 'hoá')}.`, 'verbatim'],
    [
      'a level',
      'Tuyên truyền trên hệ thống truyền thanh của tỉnh về kỹ năng số.',
      'Tuyên truyền trên hệ thống truyền thanh của xã về kỹ năng số.',
      'verbatim',
    ],
    ['a recognition slip', `${TASK}.`, `${TASK.replace('bồi dưỡng', 'bổi dưỡng')}.`, 'verbatim'],
    [
      'how a time is labelled',
      `${TASK} (Thời gian thực hiện: trong tháng 9/2025).`,
      `${TASK} (thời gian: trong tháng 9/2025).`,
      'verbatim',
    ],
    ['a word more', `${TASK}.`, `${TASK} và trường học.`, 'adapted'],
    [
      'a number',
      'Mở 02 lớp bồi dưỡng kỹ năng số cho người cao tuổi.',
      'Mở 03 lớp bồi dưỡng kỹ năng số cho người cao tuổi.',
      'adapted',
    ],
    ['another day, which times tell', `${TASK}, trước ngày 30/9/2025.`, `${TASK}, trước ngày 20/9/2025.`, 'verbatim'],
    ['when it is done', `${TASK}.`, `${TASK}. Hoàn thành mở lớp xong trước ngày 20/9/2025.`, 'verbatim'],
    [
      'bodies in the place of theirs',
      'Theo dõi, đôn đốc các sở, ban, ngành, UBND các xã, phường và đơn vị liên quan mở lớp kỹ năng số; báo cáo Chủ tịch UBND tỉnh.',
      'Theo dõi, đôn đốc các phòng, đơn vị, các thôn mở lớp kỹ năng số; báo cáo Chủ tịch UBND xã.',
      'verbatim',
    ],
    [
      'a body of another name',
      'Cử giảng viên kỹ năng số theo yêu cầu của Sở Y tế, báo cáo hằng tháng.',
      'Cử giảng viên kỹ năng số theo yêu cầu của Trạm Y tế xã, báo cáo hằng tháng.',
      'verbatim',
    ],
    [
      'whose ground it is',
      'Hướng dẫn các địa phương mở lớp kỹ năng số cho người cao tuổi trên địa bàn các xã, phường.',
      'Hướng dẫn các thôn mở lớp kỹ năng số cho người cao tuổi trên địa bàn xã.',
      'verbatim',
    ],
    [
      'the paper that speaks',
      'Đôn đốc việc thực hiện Chương trình này theo chức năng, nhiệm vụ được giao.',
      'Đôn đốc việc thực hiện Kế hoạch này theo chức năng, nhiệm vụ được giao.',
      'verbatim',
    ],
    [
      'who is told to do it',
      `Đề nghị Sở Giáo dục và Đào tạo chủ trì, Công an tỉnh phối hợp ${TASK.toLowerCase()}.`,
      `${TASK}.`,
      'verbatim',
    ],
    ['a verb that hands it down', `Chỉ đạo ${TASK.toLowerCase()}.`, `${TASK}.`, 'verbatim'],
    ['an annex of its own', `${TASK} (danh mục tại Phụ lục II kèm theo).`, `${TASK}.`, 'verbatim'],
    [
      'a body of the same kind with other business',
      'Cử giảng viên kỹ năng số theo yêu cầu của Sở Y tế, báo cáo hằng tháng.',
      'Cử giảng viên kỹ năng số theo yêu cầu của Sở Tài chính, báo cáo hằng tháng.',
      'adapted',
    ],
    [
      'other people that it is for',
      'Mở các lớp bồi dưỡng kỹ năng số cho các doanh nghiệp tại nhà văn hóa.',
      'Mở các lớp bồi dưỡng kỹ năng số cho các hộ gia đình tại nhà văn hóa.',
      'adapted',
    ],
    [
      'another paper',
      'Đôn đốc việc thực hiện Chương trình này theo chức năng, nhiệm vụ được giao.',
      'Đôn đốc việc thực hiện Chương trình bồi dưỡng theo chức năng, nhiệm vụ được giao.',
      'adapted',
    ],
    ['another verb', `Hướng dẫn ${TASK.toLowerCase()}.`, `${TASK}.`, 'adapted'],
    [
      'a second place of its own',
      'Biểu dương những đóng góp của người cao tuổi trong tỉnh qua các lớp kỹ năng số.',
      'Biểu dương những đóng góp của người cao tuổi trong tỉnh, trong xã qua các lớp kỹ năng số.',
      'adapted',
    ],
  ])('%s', async (_what, above, below, status) => expect(await statusOf(above, below)).toBe(status));
});

/** Lead and helpers in columns of a table, and in words before the task. */
describe('swapped, in whatever form', () => {
  const table = (lead: string, helper: string): string =>
    `| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | ${TASK} | ${lead} | ${helper} | Năm 2025 |\n| 2 | Lắp đặt máy tính tại điểm truy cập công cộng | Sở Tài chính | Các sở, ngành | Năm 2025 |`;
  const told = (lead: string, helper: string): string =>
    `1. ${lead} chủ trì, phối hợp với ${helper} ${TASK.toLowerCase()}.`;
  const below = (lead: string, helper: string): string =>
    `1. ${TASK}.\n\nĐơn vị chủ trì: ${lead}; đơn vị phối hợp: ${helper}.`;

  test.each([
    ['in columns', table],
    ['before the task', told],
    ['behind the task', below],
  ])('%s', async (_where, write) => {
    const codesOf = async (lead: string, helper: string): Promise<string[]> => {
      const parent = await planOf('province', write('Công an tỉnh', 'Sở Văn hóa, Thể thao và Du lịch'));
      return comparePlans(parent, await planOf('commune', write(lead, helper))).findings.map(({ code }) => code);
    };
    expect(await codesOf('Phòng Văn hóa - Xã hội', 'Công an xã')).toContain('conflict/units-swapped');
    expect(await codesOf('Công an xã', 'Phòng Văn hóa - Xã hội')).not.toContain('conflict/units-swapped');
  });
});
