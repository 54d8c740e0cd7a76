import { describe, expect, test } from 'vitest';
import { comparePlans, type Finding } from '../../src/compare/index.ts';
import { figuresIn } from '../../src/compare/prepare/figures.ts';
import { readText } from './read-plan.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const WORK = 'Phát quang đường băng cản lửa, dọn thực bì ở chân rừng phòng hộ.';

/** Findings about targets of a province's and a commune's plan with these aims and these tasks. */
async function findingsOf(
  above: { aims?: string; tasks?: string },
  below: { aims?: string; tasks?: string; year?: string },
): Promise<Finding[]> {
  const body = ({ aims, tasks }: { aims?: string; tasks?: string }, unit: string): string =>
    `II. MỤC TIÊU\n\n- ${aims ?? 'Nâng cao ý thức giữ rừng của người dân sống gần rừng.'}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. ${unit}\n\n- ${WORK}\n\n- ${tasks ?? WORK}`;
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND\n${HEAD}Lam Giang, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nGiữ rừng và nguồn nước đến năm 2030\n\n${body(above, 'Ủy ban nhân dân các xã, phường')}\n\nNơi nhận:\n- Lưu: VT.\n`,
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nGiữ rừng và nguồn nước ${below.year ?? 'đến năm 2030'}\n\nThực hiện Kế hoạch số 158/KH-UBND ngày 20/8/2025 của Ủy ban nhân dân tỉnh Lam Giang; Ủy ban nhân dân xã Vân Khê ban hành kế hoạch như sau:\n\n${body(below, 'Phòng Kinh tế')}\n\nNơi nhận:\n- Lưu: VT.\n`,
  );
  return comparePlans(parent, child).findings.filter(({ code }) => code.startsWith('conflict/target'));
}

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const LOWER = ['conflict/target-lower'];
const LATE = ['conflict/target-late'];

describe('tasks', () => {
  test.each([
    ['Ký cam kết giữ rừng với 100 % hộ sống gần rừng.', 'Ký cam kết giữ rừng với 95 % hộ sống gần rừng.', LOWER],
    ['Ký cam kết giữ rừng với 100% hộ sống gần rừng.', 'Ký cam kết giữ rừng với 100 % hộ sống gần rừng.', []],
    ['Lắp bồn chứa nước cho 111 hộ nghèo.', 'Lắp bồn chứa nước cho 109 hộ nghèo.', LOWER],
    // a commune's part of what the province counts
    ['Lắp bồn chứa nước cho 1.110 hộ nghèo.', 'Lắp bồn chứa nước cho 25 hộ nghèo.', []],
    ['Mỗi xã tổ chức ít nhất 03 buổi tập huấn giữ rừng.', 'Tổ chức 02 buổi tập huấn giữ rừng.', LOWER],
    ['Mỗi xã tổ chức ít nhất 03 buổi tập huấn giữ rừng.', 'Tổ chức 04 buổi tập huấn giữ rừng.', []],
    ['Kéo giảm số vụ cháy rừng xuống dưới 10 vụ.', 'Kéo giảm số vụ cháy rừng xuống dưới 15 vụ.', LOWER],
    ['Kéo giảm số vụ cháy rừng xuống dưới 10 vụ.', 'Kéo giảm số vụ cháy rừng xuống dưới 08 vụ.', []],
    [
      'Kiểm tra nguồn nước tại 80% trường học và 90% trạm y tế.',
      'Kiểm tra nguồn nước tại 90% trạm y tế và 80% trường học.',
      [],
    ],
    [
      'Vận động để đến hết năm 2030 đạt 90% hộ dân dùng nước sạch.',
      'Vận động để đến hết năm 2031 đạt 90% hộ dân dùng nước sạch.',
      LATE,
    ],
  ])('%s, below %s', async (above, below, expected) => {
    expect(codes(await findingsOf({ tasks: above }, { tasks: below }))).toEqual(expected);
  });
});

describe('aims that are no tasks', () => {
  const WATER = 'tỷ lệ hộ dân được sử dụng nước sạch đạt quy chuẩn';
  test.each([
    [`Đến hết năm 2030, ${WATER} đạt 90%.`, `Đến hết năm 2031, ${WATER} đạt 90%.`, LATE],
    [`Đến hết năm 2030, ${WATER} đạt 90%.`, `Đến hết năm 2030, ${WATER} đạt 80%.`, LOWER],
    [`Đến hết năm 2030, ${WATER} đạt 90%.`, `Đến hết năm 2030, ${WATER} đạt 95%.`, []],
    // a step on the way
    [`Đến hết năm 2030, ${WATER} đạt 90%.`, `Đến hết năm 2027, ${WATER} đạt 70%.`, []],
    [
      'Mỗi năm giảm 5% diện tích rừng bị thiệt hại do cháy.',
      'Mỗi năm giảm 3% diện tích rừng bị thiệt hại do cháy.',
      LOWER,
    ],
    ['Tỷ lệ hộ thiếu nước mùa khô giảm còn 2%.', 'Tỷ lệ hộ thiếu nước mùa khô giảm còn 4%.', LOWER],
    ['Tỷ lệ hộ thiếu nước mùa khô giảm còn 4%.', 'Tỷ lệ hộ thiếu nước mùa khô giảm còn 2%.', []],
    // another aim
    [`Đến hết năm 2030, ${WATER} đạt 90%.`, 'Đến hết năm 2030, tỷ lệ che phủ rừng của xã đạt 52%.', []],
    // each year's own
    [
      `Đến hết năm 2027, ${WATER} đạt 60%.\n\n- Đến hết năm 2030, ${WATER} đạt 90%.`,
      `Đến hết năm 2030, ${WATER} đạt 90%.`,
      [],
    ],
  ])('%s, below %s', async (above, below, expected) => {
    const findings = await findingsOf({ aims: above }, { aims: below });
    expect(codes(findings)).toEqual(expected);
    for (const { parent, child } of findings) expect([parent?.quote, child?.quote].every(Boolean)).toBe(true);
  });

  test('the aims of one year are no less than those of five', async () => {
    const aim = (share: number): string => `Vận động ${share}% chủ rừng tham gia tổ tuần tra và ký cam kết.`;
    expect(codes(await findingsOf({ aims: aim(90) }, { aims: aim(70), year: 'năm 2026' }))).toEqual([]);
    expect(codes(await findingsOf({ aims: aim(90) }, { aims: aim(70) }))).toEqual(LOWER);
  });
});

test.each([
  ['Nghị quyết số 57-NQ/TW, Điều 5, khoản 2, giai đoạn 2026 - 2030, trước ngày 20 tháng 11', []],
  ['trong 24 giờ, 02 lần mỗi tuần, lớp 5 và khối 10', []],
  [
    'ít nhất 1.500 hộ, từ 07 - 10 người, 52,5% và 03 mô hình',
    ['ít nhất 1.500 hộ', 'từ 07 - 10 người', '52,5%', '03 mô hình'],
  ],
])('figures of “%s”', (sentence, figures) => {
  expect(figuresIn(sentence).map(({ raw }) => raw)).toEqual(figures);
});
