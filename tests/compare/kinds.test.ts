import { describe, expect, test } from 'vitest';
import { comparePlans, type Comparison } from '../../src/compare/index.ts';
import { conceptsOf } from '../../src/compare/prepare/concepts.ts';
import { kindOfTask } from '../../src/compare/prepare/task-kind.ts';
import { readWords } from '../../src/compare/prepare/words.ts';
import { readText } from './read-plan.ts';

describe('what plans of all subjects ask for', () => {
  test.each([
    ['Các phòng, đơn vị, trưởng thôn phổ biến Kế hoạch này đến từng hộ và làm đúng phần việc được giao.', 'whole'],
    ['Nghiêm túc triển khai, thực hiện Chỉ thị này.', 'whole'],
    ['Là đơn vị thường trực, tham mưu Ủy ban nhân dân xã triển khai Kế hoạch.', 'whole'],
    ['Theo dõi, đôn đốc việc thực hiện Kế hoạch này, định kỳ báo cáo.', 'inspect'],
    ['Xây dựng kế hoạch triển khai thực hiện Chương trình này.', 'plan'],
    ['Dựng phóng sự ngắn, phát loa về lợi ích của việc trữ nước mưa.', 'tell'],
    ['Nạo vét kênh mương nội đồng trước mùa mưa.', null],
  ])('%s: %s', (quote, kind) => {
    expect(kindOfTask(readWords(quote).map(({ key }) => key))).toBe(kind);
  });

  test('a way of telling people is telling; calling on them to act is not', () => {
    expect(conceptsOf(readWords('phát loa ở các thôn'))).toEqual(['#broadcast', '#tell']);
    expect(conceptsOf(readWords('vận động bà con hiến đất'))).not.toContain('#tell');
  });
});

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';

/** A province's plan whose first unit are the communes, and a commune's. */
async function compare(above: string, below: string): Promise<Comparison> {
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND\n${HEAD}Lam Giang, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nChăm sóc người cao tuổi năm 2026\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Ủy ban nhân dân các xã, phường\n\n${above}\n`,
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nChăm sóc người cao tuổi năm 2026\n\nII. TỔ CHỨC THỰC HIỆN\n\n${below}\n`,
  );
  return comparePlans(parent, child);
}

test('who only hands the plan on carries out no task with a matter of its own', async () => {
  const above =
    '- Phổ biến, tuyên truyền chính sách mới về trợ cấp.\n\n- Lập hồ sơ sức khỏe điện tử cho từng người từ 60 tuổi.';
  const below =
    '1. Các phòng, đơn vị, trưởng thôn phổ biến Kế hoạch này đến từng hộ và làm đúng phần việc được giao.\n\n2. Trạm Y tế: Lập hồ sơ sức khỏe điện tử cho từng cụ, khám mỗi năm một lần.';
  const { links } = await compare(above, below);
  const paired = links.flatMap(({ of, parent, child }) => (of === 'task' && parent && child ? [parent.quote] : []));
  expect(paired).toEqual(['Lập hồ sơ sức khỏe điện tử cho từng người từ 60 tuổi.']);
});

test('what one is told and another has to help with is taken up once', async () => {
  const said = 'tham mưu khen thưởng, biểu dương gia đình nhiều thế hệ, con cháu hiếu thảo ở thôn, tổ dân phố.';
  const { findings } = await compare(
    `- Chủ trì, phối hợp với Sở Nội vụ tổ chức phong trào thi đua; ${said}\n\n2. Sở Nội vụ\n\n- Phối hợp với Ủy ban nhân dân các xã, phường phát động đợt cao điểm; ${said}`,
    '1. Văn phòng HĐND và UBND xã\n\n- Phối hợp với Sở Nội vụ chọn gia đình tốt để đề nghị khen thưởng.',
  );
  expect(findings.map(({ code }) => code)).not.toContain('gap/help-missing');
});

describe('the time of the whole plan', () => {
  const planOf = async (isParent: boolean, time: string): Promise<Awaited<ReturnType<typeof readText>>> =>
    readText(
      `ỦY BAN NHÂN DÂN\n${isParent ? 'TỈNH LAM GIANG\nSố: 158' : 'XÃ VÂN KHÊ\nSố: 12'}/KH-UBND\n${HEAD}${isParent ? 'Lam Giang, ngày 20 tháng 8' : 'Vân Khê, ngày 05 tháng 9'} năm 2025\n\nKẾ HOẠCH\nTháng hành động vì người cao tuổi\n\nII. NỘI DUNG, THỜI GIAN\n\n1. Thời gian thực hiện: ${time}\n\n2. Nội dung\n\n- Tổ chức khám sức khỏe cho người cao tuổi.\n\n- Thăm, tặng quà các cụ tròn 90 tuổi.\n`,
    );

  test.each([
    ['Từ ngày 01/10/2025 đến ngày 31/12/2025.', 'Từ ngày 05/10/2025 đến ngày 31/3/2026.', 1],
    ['Từ ngày 01/10/2025 đến ngày 31/12/2025.', 'Từ ngày 05/10/2025 đến ngày 30/11/2025.', 0],
    ['Trong năm 2025.', 'Từ ngày 01/10/2025 đến hết ngày 31/01/2026.', 1],
  ])('%s then %s: told %i times', async (above, below, count) => {
    const { findings } = comparePlans(await planOf(true, above), await planOf(false, below));
    const late = findings.filter(({ code }) => code === 'conflict/plan-time-late');
    expect(late).toHaveLength(count);
    // told once for the plan, and of none of its tasks
    expect(findings.filter(({ code }) => code === 'conflict/late')).toEqual([]);
    for (const { message } of late) expect(message).toContain(below.slice(0, -1));
  });
});
