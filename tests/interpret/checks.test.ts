import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordOf } from '../outline/outline-of.ts';

const HEAD = `ỦY BAN NHÂN DÂN
XÃ SUỐI TRÀ
Số: 61/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Trà, ngày 10 tháng 02 năm 2026

KẾ HOẠCH
Phát triển cây chè

Căn cứ Nghị quyết số 21-NQ/TU ngày 09/12/2025 của Tỉnh ủy, UBND xã ban hành Kế hoạch như sau:
`;
const FOOT = `Nơi nhận:
- Phòng Kinh tế;
- Các trường học trên địa bàn;
- Lưu: VT.
CHỦ TỊCH
Lò Văn Sáng`;

const planOf = (...lines: string[]): Promise<PlanRecord> => recordOf([HEAD, ...lines, FOOT].join('\n\n'));

/** Words that diagnostics of this code point at. */
async function pointedAt(code: string, ...lines: string[]): Promise<string[]> {
  const { diagnostics, text } = await planOf(...lines);
  return diagnostics
    .filter((found) => found.code === code)
    .map(({ span }) => (span ? text.slice(span.start, span.end) : ''));
}

describe('times', () => {
  it.each([
    ['time/before-issue', 'Phòng Kinh tế báo cáo kết quả trước ngày 01/02/2026.', 'trước ngày 01/02/2026'],
    ['time/weekday-mismatch', 'Phòng Kinh tế mở lớp vào thứ Hai, ngày 05/3/2026.', 'vào thứ Hai, ngày 05/3/2026'],
  ])('%s', async (code, sentence, raw) => {
    expect(await pointedAt(code, 'II. NHIỆM VỤ', `1. ${sentence}`)).toEqual([raw]);
    expect(await pointedAt(code, 'II. NHIỆM VỤ', '1. Phòng Kinh tế mở lớp vào thứ Năm, ngày 05/3/2026.')).toEqual([]);
  });
});

describe('who gets work and no copy', () => {
  it.each([
    ['Trạm Y tế xã', ['Trạm Y tế xã']],
    ['Phòng Kinh tế', []],
    ['Trường Tiểu học Suối Trà', []],
  ])('%s', async (unit, expected) => {
    expect(
      await pointedAt('recipients/unit-not-informed', 'II. TỔ CHỨC THỰC HIỆN', `1. ${unit}: Tuần tra vườn chè.`),
    ).toEqual(expected);
  });
});

describe('a header without an issuer', () => {
  const bare = (number: string, ...lines: string[]): Promise<PlanRecord> =>
    recordOf(
      [`Số: ${number}`, 'KẾ HOẠCH\nPhát triển cây chè', 'I. NHIỆM VỤ', '1. Mở lớp tập huấn.', ...lines].join('\n\n'),
    );

  it.each([
    ['12-KH/TU', 'party'],
    ['12/KH-UBND', 'government'],
    ['12/KH-MTTQ', 'front'],
    ['12/KH-ABC', null],
  ])('%s: %s', async (number, system) => {
    expect((await bare(number)).header.system).toBe(system);
  });

  it.each([
    ['12/KH-STC', 'Phối hợp với thôn bản.', 'province'],
    ['12/KH', 'Giao các thôn, tổ dân phố vận động nhân dân.', 'commune'],
    ['12/KH', 'UBND các xã, thị trấn vận động nhân dân.', 'district'],
    ['12/KH', 'Đề nghị các sở, ngành cho ý kiến.', 'province'],
    ['12/KH', 'Đề nghị UBND các tỉnh cho ý kiến.', 'central'],
  ])('%s over “%s”: level %s', async (number, line, level) => {
    expect((await bare(number, `2. ${line}`)).header.level).toBe(level);
  });

  it.each([
    ['Trên đây là Kế hoạch phát triển cây chè, UBND xã Suối Trà yêu cầu các cơ quan thực hiện./.', 'UBND xã Suối Trà'],
    ['Trên đây là Kế hoạch phát triển cây chè của Sở Tài chính./.', 'Sở Tài chính'],
  ])('takes it from the last sentence: %s', async (closing, name) => {
    expect((await bare('12/KH', closing)).header.issuer?.name).toBe(name);
  });
});
