import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { buildSheetRows } from '../../src/report/tables/sheets/rows.ts';
import { laysDownRules } from '../../src/report/tables/sheets/standing-rules.ts';
import { recordOf } from '../outline/outline-of.ts';

const header = (code: string, title: string): Pick<PlanRecord, 'header'> =>
  ({ header: { type: { code, name: code }, title } }) as unknown as Pick<PlanRecord, 'header'>;

describe('documents whose sentences are rules', () => {
  it.each([
    ['NĐ', 'về hoạt động thư viện'],
    ['QyĐ', 'về công tác lưu trữ'],
    ['QĐ', 'Ban hành Quy chế làm việc của Ủy ban nhân dân xã'],
    ['QĐ', 'Về việc ban hành “Quy định chế độ làm việc của giảng viên”'],
    ['HD', 'Thể thức và kỹ thuật trình bày văn bản'],
  ])('%s %s', (code, title) => expect(laysDownRules(header(code, title))).toBe(true));

  it.each([
    ['QĐ', 'Ban hành Kế hoạch chuyển đổi số năm 2026'],
    ['QĐ', 'Ban hành Chương trình công tác'],
    ['HD', 'tuyên truyền kỷ niệm ngày thành lập xã'],
    ['CV', 'hướng dẫn tổ chức hội thi'],
    ['KH', 'thực hiện Quy định về văn hóa công sở'],
  ])('but not %s %s', (code, title) => expect(laysDownRules(header(code, title))).toBe(false));
});

it('a paper without a type that tells how procedures go', () => {
  const untyped = (title: string): Pick<PlanRecord, 'header'> =>
    ({ header: { type: null, title } }) as unknown as Pick<PlanRecord, 'header'>;
  expect(laysDownRules(untyped('NỘI DUNG CỤ THỂ CỦA THỦ TỤC HÀNH CHÍNH LĨNH VỰC THƯ VIỆN'))).toBe(true);
  expect(laysDownRules(untyped('NỘI DUNG CÔNG VIỆC THÁNG 5'))).toBe(false);
});

const PLACE = { document: 1, source: 'a.txt', link: null, sha256: null, status: 'ok', recordFile: null } as const;

it('what they ask stands on a sheet of its own', async () => {
  const body = 'I. NHIỆM VỤ\n\n1. Phòng Nội vụ: Kiểm tra việc chấp hành giờ làm việc.\n';
  const plan = await recordOf(`ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nkiểm tra công vụ\n\n${body}`);
  const rule = await recordOf(`ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/QC-UBND\n\nQUY CHẾ\nkiểm tra công vụ\n\n${body}`);
  const count = (record: PlanRecord): (number | undefined)[] => {
    const rows = buildSheetRows(record, { ...PLACE, failure: null });
    return [rows.get('sheet-follow-up')?.length, rows.get('sheet-rules')?.length];
  };
  expect(plan.tasks.length).toBeGreaterThan(0);
  expect(count(plan)).toEqual([plan.tasks.length, 0]);
  expect(count(rule)).toEqual([0, rule.tasks.length]);
});
