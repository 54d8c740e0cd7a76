import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparePlans, findFamilies, parseWaivers, waiversOf, type PlanCard } from '../../src/compare/index.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { COMMUNE, COMMUNE_PARTY, DISTRICT_PARTY, PROVINCE, readFixture, readText, WARD } from './read-plan.ts';

const cardOf = ({ header, references }: PlanRecord): PlanCard => ({
  header,
  bases: references.filter(({ use }) => use === 'basis'),
});

/** The ward's plan with its citation of the province's changed. */
async function wardCiting(from: string, to: string): Promise<PlanRecord> {
  const text = readFileSync(new URL(`../../fixtures/plans/${WARD}`, import.meta.url), 'utf8');
  if (!text.includes(from)) throw new Error(`the fixture does not say ${from}`);
  return readText(text.replace(from, to));
}

describe('families of a folder', () => {
  test('children find the plan whose number, date and issuer they cite', async () => {
    const names = [COMMUNE_PARTY, PROVINCE, WARD, DISTRICT_PARTY, COMMUNE, '10-truong-thcs-van-hoa-doc.txt'];
    const { families, orphans, chains } = findFamilies((await Promise.all(names.map(readFixture))).map(cardOf));
    expect(families).toEqual([
      { parent: 1, children: [2, 4] },
      { parent: 3, children: [0] },
    ]);
    expect(orphans.map(({ plan }) => plan)).toEqual([5]);
    expect(chains).toEqual([]);
  });

  test('three levels make a chain', async () => {
    const school = await readText(
      'UBND PHƯỜNG TRƯỜNG XUÂN\nTRƯỜNG TIỂU HỌC SEN HỒNG\nSố: 18/KH-THSH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTrường Xuân, ngày 10 tháng 9 năm 2025\n\nKẾ HOẠCH\nHưởng ứng Tháng Chuyển đổi số năm 2025\n\n' +
        'Thực hiện Kế hoạch số 41/KH-UBND ngày 04/9/2025 của UBND phường Trường Xuân về hưởng ứng Tháng Chuyển đổi số năm 2025, nhà trường ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Tổ chức cuộc thi “Em học kỹ năng số” cho học sinh trước ngày 10/10/2025.\n\nNơi nhận:\n- Lưu: VT.\n',
    );
    const cards = [school, await readFixture(WARD), await readFixture(PROVINCE)].map(cardOf);
    expect(findFamilies(cards).chains).toEqual([[2, 1, 0]]);
  });

  test('two plans that cite each other make no circle', async () => {
    const province = cardOf(await readFixture(PROVINCE));
    const ward = cardOf(await readFixture(WARD));
    const { header } = ward;
    const back = {
      ...ward.bases[0],
      number: header.number?.raw ?? '',
      date: header.issued?.from ?? null,
      issuer: header.issuer?.canonical ?? null,
      subject: header.title,
    } as PlanCard['bases'][number];
    const { parentOf } = findFamilies([{ ...province, bases: [back] }, ward]);
    expect(parentOf.filter((parent) => parent === null).length).toBeGreaterThan(0);
  });
});

describe('lineage', () => {
  const CITED = 'số 158/KH-UBND ngày 20/8/2025';
  test.each([
    ['số 158/KH-UBND ngày 21/8/2025', 'lineage/date-differs'],
    ['số 168/KH-UBND ngày 20/8/2025', 'lineage/number-differs'],
    ['số 158/KH-UBND ngày 20/8/2025', null],
    ['số 0158/KH-UBND ngày 20 tháng 8 năm 2025', null],
  ])('cited as %s: %s', async (citation, code) => {
    const { lineage } = comparePlans(await readFixture(PROVINCE), await wardCiting(CITED, citation));
    expect(lineage.cites).toBe(true);
    expect(lineage.problems.map((problem) => problem.code)).toEqual(code === null ? [] : [code]);
  });

  test('a child signed before its parent', async () => {
    const child = await wardCiting('ngày 04 tháng 9 năm 2025', 'ngày 04 tháng 8 năm 2025');
    expect(comparePlans(await readFixture(PROVINCE), child).lineage.problems.map(({ code }) => code)).toContain(
      'lineage/child-older',
    );
  });

  test('another plan is not cited', async () => {
    const { lineage, findings } = comparePlans(await readFixture(DISTRICT_PARTY), await readFixture(WARD));
    expect(lineage.cites).toBe(false);
    expect(findings.map(({ code }) => code)).toContain('lineage/not-cited');
  });
});

describe('findings and waivers', () => {
  test('the parent’s level and body left by copying', async () => {
    const child = await wardCiting(
      'Hướng dẫn người dân kích hoạt',
      'Chủ trì trên địa bàn tỉnh hướng dẫn người dân kích hoạt',
    );
    expect(comparePlans(await readFixture(PROVINCE), child).findings.map(({ code }) => code)).toContain(
      'copy/level-left',
    );
    const closing = await wardCiting(
      'đề nghị các cơ quan, đơn vị, tổ dân phố',
      'UBND tỉnh yêu cầu các cơ quan, đơn vị, tổ dân phố',
    );
    expect(comparePlans(await readFixture(PROVINCE), closing).findings.map(({ code }) => code)).toContain(
      'copy/issuer-left',
    );
    const clean = comparePlans(await readFixture(PROVINCE), await readFixture(WARD));
    expect(clean.findings.filter(({ code }) => code.startsWith('copy/'))).toEqual([]);
  });

  test('ids stay over reruns and edits elsewhere; a waiver holds', async () => {
    const [parent, child] = [await readFixture(PROVINCE), await readFixture(WARD)];
    const [late] = comparePlans(parent, child).findings;
    const edited = await wardCiting('trong tháng 9/2025', 'trong tháng 9 năm 2025');
    const again = comparePlans(parent, edited, waiversOf([{ id: late?.id ?? '', reason: 'đã xin lùi hạn' }]));
    expect(again.findings.find(({ id }) => id === late?.id)?.waived).toBe('đã xin lùi hạn');
    expect(new Set(again.findings.map(({ id }) => id)).size).toBe(again.findings.length);
  });

  test.each([
    ['[{"id":"0123456789abcdef","reason":"đã xin"}]', 1],
    ['# ghi chú\n0123456789abcdef đã xin lùi hạn\n\n', 1],
    ['', 0],
  ])('reads %j', (text, size) => expect(parseWaivers(text)?.size).toBe(size));

  test.each(['[{"id":1}]', '[', '{"id":"x"}', '0123 đã xin', '[null]'])('refuses %j', (text) =>
    expect(parseWaivers(text)).toBeNull(),
  );
});
