import { describe, expect, test } from 'vitest';
import { comparePlans, findFamilies, type PlanCard } from '../../src/compare/index.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { describeLineage } from '../../src/report/comparison/lineage-sentence.ts';
import { PROVINCE, readFixture, readText, WARD } from './read-plan.ts';

const cardOf = ({ header, references }: PlanRecord): PlanCard => ({
  header,
  bases: references.filter(({ use }) => use === 'basis'),
});

interface Paper {
  readonly issuer: string;
  readonly number: string;
  readonly place: string;
  readonly day: string;
  readonly title: string;
  readonly base?: string;
}

const paper = ({ issuer, number, place, day, title, base }: Paper): Promise<PlanRecord> =>
  readText(
    `${issuer}\nSố: ${number}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${place}, ${day}\n\nKẾ HOẠCH\n${title}\n\n${base ?? 'Để triển khai công tác'}; cơ quan ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Tổ chức tuyên truyền về chiến thắng lịch sử cho học sinh trước ngày 20/4/2024.\n\nNơi nhận:\n- Lưu: VT.\n`,
  );

const TITLE = 'Tuyên truyền kỷ niệm 70 năm Chiến thắng Điện Biên Phủ';
const PROVINCE_PAPER: Paper = {
  issuer: 'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN',
  number: '22/KH-UBND',
  place: 'Lạng Sơn',
  day: 'ngày 23 tháng 01 năm 2024',
  title: TITLE,
};
const DISTRICT: Paper = {
  issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN BẮC SƠN',
  number: '15/KH-UBND',
  place: 'Bắc Sơn',
  day: 'ngày 05 tháng 02 năm 2024',
  title: TITLE,
  base: `Thực hiện Kế hoạch số 22/KH-UBND ngày 23/01/2024 của Ủy ban nhân dân tỉnh Lạng Sơn về tuyên truyền kỷ niệm 70 năm Chiến thắng Điện Biên Phủ`,
};

describe('families only where one is', () => {
  test('a district under its province', async () => {
    const cards = [await paper(PROVINCE_PAPER), await paper(DISTRICT)].map(cardOf);
    expect(findFamilies(cards).parentOf).toEqual([null, 0]);
  });

  test.each<[string, Partial<Paper>, Partial<Paper>]>([
    ['another province', { issuer: 'ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG', place: 'Cao Bằng' }, {}],
    ['another number', { number: '29/KH-UBND', title: 'Phòng, chống cháy rừng mùa khô năm 2024' }, {}],
    ['a ward’s party committee', { issuer: 'ĐẢNG BỘ THÀNH PHỐ\nĐẢNG ỦY PHƯỜNG TÂN LẬP', number: '22-KH/ĐU' }, {}],
    ['a commune above a province', { issuer: 'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP' }, {}],
    [
      'a blank number and another title',
      { number: '/KH-UBND', day: 'ngày     tháng 01 năm 2024', title: 'Trồng rừng năm 2024' },
      {},
    ],
  ])('none: %s', async (_what, above, below) => {
    const cards = [await paper({ ...PROVINCE_PAPER, ...above }), await paper({ ...DISTRICT, ...below })].map(cardOf);
    expect(findFamilies(cards).parentOf).toEqual([null, null]);
  });

  test('a blank number and day are unknown, and said so', async () => {
    const parent = await paper({ ...PROVINCE_PAPER, number: '     /KH-UBND', day: 'ngày     tháng 01 năm 2024' });
    const child = await paper(DISTRICT);
    expect(findFamilies([parent, child].map(cardOf)).parentOf).toEqual([null, 0]);
    const { lineage, parent: brief } = comparePlans(parent, child);
    expect(lineage.unchecked).toEqual(['number', 'date']);
    expect(describeLineage(lineage)).toContain('không kiểm được số, ngày');
    expect(brief.issued).toBeNull();
    expect(brief.issuedShown).toBe('tháng 1/2024 (để trống ngày)');
  });
});

describe('warnings first', () => {
  const codes = (parent: PlanRecord, child: PlanRecord): string[] =>
    comparePlans(parent, child).warnings.map(({ code }) => code);

  test('a plan against itself, the two swapped, two provinces', async () => {
    const [province, ward] = [await readFixture(PROVINCE), await readFixture(WARD)];
    expect(codes(province, ward)).toEqual([]);
    expect(codes(province, province)).toEqual(['lineage/same-plan']);
    expect(codes(ward, province)).toEqual(['lineage/swapped']);
    const other = await paper({ ...PROVINCE_PAPER, issuer: 'ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG', place: 'Cao Bằng' });
    expect(codes(await paper(PROVINCE_PAPER), other)).toEqual(['lineage/other-province']);
  });
});
