import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordOf } from '../outline/outline-of.ts';

const read = (...lines: string[]): Promise<PlanRecord> => recordOf(lines.join('\n'), 'page.md');

describe('cells whose line ends are lost', () => {
  const letter = (): Promise<PlanRecord> =>
    read(
      '# Công văn số 12/SYT-NV v/v chi trả qua bưu điện',
      '',
      '| SỞ Y TẾ HẢI SƠN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |',
      '|---|---|',
      '| Số: 12/SYT-NV V/v chi trả qua bưu điện | Hải Sơn, ngày 03 tháng 12 năm 2026 |',
      '',
      '| Kính gửi: | - Ủy ban nhân dân xã Nà Lộc; - Ủy ban nhân dân xã Suối Mơ. |',
      '|---|---|',
      '',
      'Sở Y tế đề nghị Ủy ban nhân dân các xã thực hiện như sau:',
      '',
      '1. Rà soát danh sách người hưởng.',
      '',
      '| Nơi nhận: - Như trên; - Bộ Y tế; (báo cáo) - Công an tỉnh (Phòng 3 - để b/c); - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn An |',
      '|---|---|',
    );

  it('give the header: number, subject, those written to', async () => {
    const { header } = await letter();
    expect(header.number?.raw).toBe('12/SYT-NV');
    expect(header.title).toBe('chi trả qua bưu điện');
    expect(header.addressees).toEqual(['Ủy ban nhân dân xã Nà Lộc', 'Ủy ban nhân dân xã Suối Mơ']);
  });

  it('give the footer: receivers without their purpose, office and name', async () => {
    const { recipients, signature } = await letter();
    expect(recipients.map(({ name }) => name)).toEqual(['Như trên', 'Bộ Y tế', 'Công an tỉnh', 'VT']);
    expect(signature).toMatchObject({ authority: 'KT', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn An' });
  });

  it('take no line above the letterhead for a title', async () => {
    const { header } = await read(
      '# Về việc trợ cấp một lần',
      '',
      '| ỦY BAN NHÂN DÂN TỈNH HẢI SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |',
      '|---|---|',
      '| Số: 98/QĐ-UBND | Hải Sơn, ngày 13 tháng 8 năm 2026 |',
      '',
      'QUYẾT ĐỊNH',
      '',
      'BAN HÀNH KẾ HOẠCH THỜI GIAN NĂM HỌC',
      '',
      'Căn cứ Luật Giáo dục ngày 14/6/2019;',
      '',
      'QUYẾT ĐỊNH:',
      '',
      'Điều 1. Ban hành Kế hoạch.',
    );
    expect(header.title).toBe('BAN HÀNH KẾ HOẠCH THỜI GIAN NĂM HỌC');
  });
});

describe('a page of a publisher', () => {
  const facts = [
    '|',
    '|',
    'Đang tải văn bản...',
    '**Số hiệu:**',
    '|',
    '63/BVH-VP',
    '|',
    '|',
    '**Loại văn bản:**',
    '|',
    'Công văn',
    '|',
  ];

  it('is no part of a paper without a letterhead', async () => {
    const { outline, furniture, text, header } = await read(
      ...facts,
      '**Kính gửi:** Thủ trưởng các cơ quan tham mưu, các đơn vị sự nghiệp và doanh nghiệp thuộc',
      'Bộ',
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 10/11/2026, Bộ trưởng giao:',
      '**1. Cục',
      'Di sản văn hóa:**** **Chủ trì, phối hợp với các cơ quan rà soát di tích.',
      '- Lập danh mục.',
    );
    const banner = furniture
      .filter(({ kind }) => kind === 'banner')
      .map(({ span }) => text.slice(span.start, span.end));
    expect(banner.join(' ')).toContain('63/BVH-VP');
    expect(header.number).toBeNull();
    expect(header.addressees).toEqual([
      'Thủ trưởng các cơ quan tham mưu, các đơn vị sự nghiệp và doanh nghiệp thuộc Bộ',
    ]);
    expect(outline.map(({ marker, role }) => [marker, role])).toEqual([
      [null, 'basis'],
      ['1.', 'implementation'],
    ]);
  });

  it('stands before a letterhead that a narrow cell breaks', async () => {
    const { header } = await read(
      '|',
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      '**BAN TUYÊN GIÁO**',
      '|',
      '**ĐẢNG CỘNG SẢN',
      'VIỆT NAM**',
      '|',
      '|',
      'Số 37-HD/BTG',
      '|',
      '*Hà Nội, ngày 19',
      'tháng 11 năm 2026*',
      '|',
      '',
      '**HƯỚNG DẪN**',
      '',
      'VỀ VIỆC ĐỔI MỚI BẢN TIN',
      '',
      'Thực hiện Chỉ thị số 50-CT/TW, Ban Tuyên giáo hướng dẫn một số nội dung như sau:',
      '',
      '**1.** Chỉ đạo biên soạn bản tin.',
    );
    expect([header.number?.raw, header.issued?.from, header.issuer?.name]).toEqual([
      '37-HD/BTG',
      '2026-11-19',
      'BAN TUYÊN GIÁO',
    ]);
  });
});

it('a bracket in italics is no item of a list', async () => {
  const { outline } = await read(
    '**KẾ HOẠCH**',
    '',
    'Phòng ngừa thiên tai',
    '',
    '* (Ban hành kèm theo Quyết định số 28/QĐ-UBND ngày 21 tháng 11 năm',
    '2026 của Ủy ban nhân dân xã)*',
    '',
    '**I. NHIỆM VỤ**',
    '',
    '1. Tuần tra đê.',
  );
  expect(outline.filter(({ marker }) => marker === '*')).toEqual([]);
});
