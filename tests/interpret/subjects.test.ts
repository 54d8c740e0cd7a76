import { describe, expect, it } from 'vitest';
import { recordOfBody } from '../outline/outline-of.ts';

/** Parts of the only task of an item under "Tổ chức thực hiện", below a body in charge where one is given. */
async function partsOf(item: string, above = ''): Promise<string[]> {
  const lines = above === '' ? [`1. ${item}`] : [`1. ${above}`, `- ${item}`];
  const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', ...lines]);
  expect(tasks).toHaveLength(1);
  return (tasks[0]?.units ?? []).map(({ role, name }) => `${role}: ${name}`);
}

describe('who acts', () => {
  it.each<[string, string, string[]]>([
    [
      'behind a comma that stands inside a name of many',
      'Trên cơ sở đề xuất của các sở, ban, ngành, Sở Tài chính thẩm định dự toán.',
      ['lead: Sở Tài chính'],
    ],
    [
      'those a condition is about, where it is said of them',
      'Nếu có khó khăn, vướng mắc các cơ quan, đơn vị, địa phương phản ánh về Sở Nội vụ.',
      ['lead: các cơ quan, đơn vị, địa phương', 'report-to: Sở Nội vụ'],
    ],
    [
      'without the word that leads over to the predicate',
      'Phối hợp với các sở, ngành và chính quyền địa phương trong quản lý đất đai.',
      ['coordinate: các sở, ngành và chính quyền địa phương'],
    ],
    ['no law', 'Rà soát quy chế, bảo đảm thống nhất với Luật Phòng, chống ma túy.', []],
  ])('%s', async (_, item, parts) => {
    expect(await partsOf(item)).toEqual(parts);
  });

  it('what somebody in charge asks of others is his own task', async () => {
    expect(
      await partsOf(
        'Kiểm tra các mỏ; đồng thời yêu cầu các tổ chức, cá nhân hoạt động khoáng sản chấp hành quy định.',
        'Sở Nông nghiệp và Môi trường',
      ),
    ).toEqual(['lead: Sở Nông nghiệp và Môi trường']);
  });

  it('common nouns of a list do not act', async () => {
    expect(
      await partsOf('Xây dựng hạ tầng logistics gồm: kho lạnh; trung tâm chia chọn hàng hóa.', 'Sở Công Thương'),
    ).toEqual(['lead: Sở Công Thương']);
  });
});
