import { describe, expect, it } from 'vitest';
import { recordOfBody } from '../outline/outline-of.ts';

/** The parts of each task below "Tổ chức thực hiện". */
async function partsOf(...lines: string[]): Promise<string[][]> {
  const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', ...lines]);
  return tasks.map(({ units }) => units.map(({ role, name }) => `${role}: ${name}`));
}

describe('a list behind the colon of many', () => {
  it('is one name, whatever marks part it', async () => {
    expect(await partsOf('1. Các Bộ: Nông nghiệp và Môi trường; Xây dựng; Y tế rà soát quy chuẩn.')).toEqual([
      ['lead: Các Bộ: Nông nghiệp và Môi trường; Xây dựng; Y tế'],
    ]);
  });

  it('leads what stands below it', async () => {
    expect(await partsOf('1. Các Bộ: Nông nghiệp và Môi trường; Xây dựng; Y tế:', '- Rà soát quy chuẩn.')).toEqual([
      ['lead: Các Bộ: Nông nghiệp và Môi trường; Xây dựng; Y tế'],
    ]);
  });

  it('is none where each has work of its own', async () => {
    expect(await partsOf('1. Sở Y tế rà soát thuốc: chè; Sở Nội vụ rà soát hồ sơ.')).toEqual([
      ['lead: Sở Y tế', 'lead: Sở Nội vụ'],
    ]);
  });
});

describe('some of the many, told of behind a comma', () => {
  it('are no part of the name in a heading', async () => {
    const heading =
      '1. Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Hà Tĩnh đến Lâm Đồng, trong đó trọng tâm là các tỉnh: Gia Lai, Đắk Lắk:';
    expect(await partsOf(heading, '- Rà soát nhà ở.')).toEqual([
      ['lead: Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Hà Tĩnh đến Lâm Đồng'],
    ]);
  });

  it('stand between the name and its duty', async () => {
    expect(
      await partsOf(
        '1. Cấp ủy, chính quyền các cấp, nhất là thành phố Hà Nội và các đô thị lớn phải đi đầu chuyển đổi số.',
      ),
    ).toEqual([['lead: Cấp ủy, chính quyền các cấp']]);
  });

  it('act themselves where a verb follows them', async () => {
    expect(await partsOf('1. Rà soát hồ sơ các cấp, nhất là cấp xã, báo cáo Sở Nội vụ.')).toEqual([
      ['report-to: Sở Nội vụ'],
    ]);
  });
});

describe('who is advised above', () => {
  it('is advised in each item where the sentence ends with those who are guided', async () => {
    expect(
      await partsOf(
        '1. Cục Báo chí: Tham mưu Lãnh đạo Bộ chỉ đạo các cơ quan báo chí:',
        '- Chủ động đưa tin.',
        '- Tiếp tục đổi mới nội dung.',
      ),
    ).toEqual([
      ['lead: Cục Báo chí', 'advised: Lãnh đạo Bộ'],
      ['lead: Cục Báo chí', 'advised: Lãnh đạo Bộ'],
    ]);
  });

  it('is nobody where an act is proposed', async () => {
    expect(await partsOf('1. Sở Tư pháp', '- Tham mưu, đề xuất tổ chức Đoàn của tỉnh đi học tập.')).toEqual([
      ['lead: Sở Tư pháp'],
    ]);
  });
});

describe('a meeting', () => {
  it('has no partners in the task, as work with somebody has', async () => {
    expect(
      await partsOf('1. Sở Y tế', '- Tổ chức các buổi làm việc với cơ sở đào tạo.', '- Làm việc với Sở Nội vụ.'),
    ).toEqual([['lead: Sở Y tế'], ['lead: Sở Y tế', 'coordinate: Sở Nội vụ']]);
  });
});

describe('those of whom something is told', () => {
  it('act behind the colon', async () => {
    expect(await partsOf('1. Đối với các xã còn diện tích đất lúa: cần tập trung thu gom rơm rạ.')).toEqual([
      ['lead: các xã còn diện tích đất lúa'],
    ]);
  });

  it('do not where nobody must', async () => {
    expect(await partsOf('1. Sở Y tế', '- Đối với các xã còn diện tích đất lúa, rà soát số liệu.')).toEqual([
      ['lead: Sở Y tế'],
    ]);
  });
});

describe('what stands behind a name that nothing narrows further', () => {
  it.each<[string, string[]]>([
    ['Các bộ, ngành, lực lượng chức năng tăng thời lượng phát sóng.', ['lead: Các bộ, ngành, lực lượng chức năng']],
    [
      'Các cơ quan, đơn vị liên quan dành kinh phí cho trạm bơm, báo cáo Sở Nội vụ.',
      ['lead: Các cơ quan, đơn vị liên quan', 'report-to: Sở Nội vụ'],
    ],
    ['Rà soát số liệu của các cơ quan chức năng về rừng.', []],
  ])('is what they do: %s', async (item, parts) => {
    expect(await partsOf(`1. ${item}`)).toEqual([parts]);
  });
});

describe('who acts in a line below a field', () => {
  it('leads it instead of those whom the field names', async () => {
    expect(
      await partsOf(
        '1. Rà soát văn bản',
        '- Cơ quan thực hiện: Sở Nội vụ.',
        '- Thời gian thực hiện:',
        '+ Sở Tư pháp tổng hợp kết quả rà soát, báo cáo Chủ tịch UBND tỉnh trước ngày 31/12/2026.',
      ),
    ).toContainEqual(['lead: Sở Tư pháp', 'report-to: Chủ tịch UBND tỉnh']);
  });

  it('does not where it stands for them', async () => {
    expect(
      await partsOf(
        '1. Tổ chức tuyên truyền',
        '- Các cơ quan, đơn vị tổ chức tuyên truyền về Luật.',
        '- Cơ quan thực hiện: Sở Nội vụ.',
      ),
    ).toContainEqual(['lead: Các cơ quan, đơn vị', 'lead: Sở Nội vụ']);
  });
});
