import { describe, expect, it } from 'vitest';
import { recordOf, recordOfBody } from '../outline/outline-of.ts';

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
    [
      'a branch behind a dash as one name',
      'Phối hợp với Phòng Cảnh sát giao thông - Công an tỉnh, Sở Xây dựng phân luồng giao thông.',
      ['coordinate: Phòng Cảnh sát giao thông - Công an tỉnh', 'coordinate: Sở Xây dựng'],
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

/** The executing article of a decision with what it decides. */
async function executorsOf(article: string): Promise<[string, string[]][]> {
  const { tasks } = await recordOf(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc công bố danh mục\n\nĐiều 1. Công bố kèm theo Quyết định này danh mục thư viện.\n\nĐiều 2. ${article}\n`,
  );
  return tasks.map(({ action, units }) => [
    action,
    units
      .flatMap(({ canonical, members }) => members ?? [canonical])
      .map((name) => name.replace(' tỉnh Lam Giang', '')),
  ]);
}

it('an executing article is one task of all whom it names', async () => {
  const article =
    'Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các Sở: Giao thông vận tải; Thông tin và Truyền thông; Chủ tịch Ủy ban nhân dân các xã và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.';
  expect(await executorsOf(article)).toEqual([
    [
      article,
      [
        'Chánh Văn phòng Ủy ban nhân dân',
        'Sở Giao thông vận tải',
        'Sở Thông tin và Truyền thông',
        'Chủ tịch Ủy ban nhân dân các xã',
        'các tổ chức, cá nhân có liên quan',
      ],
    ],
  ]);
});

it.each<[string, string[]]>([
  [
    'Các ông, bà: Chánh Văn phòng Sở; Trưởng phòng Đào tạo, Giám đốc Trung tâm Đào tạo quốc tế, các khoa và sinh viên chịu trách nhiệm thi hành Quyết định này./.',
    ['Chánh Văn phòng Sở', 'Trưởng phòng Đào tạo', 'Giám đốc Trung tâm Đào tạo quốc tế', 'các khoa'],
  ],
  [
    'Các ông (bà) Chánh Văn phòng, Trưởng các phòng nghiệp vụ chịu trách nhiệm thi hành Quyết định này./.',
    ['Chánh Văn phòng', 'Trưởng các phòng nghiệp vụ'],
  ],
  [
    'Viện Nghiên cứu cây chè; Viện Kinh tế nông thôn chịu trách nhiệm thi hành Quyết định này./.',
    ['Viện Nghiên cứu cây chè', 'Viện Kinh tế nông thôn'],
  ],
])('posts and bodies in a row are all told: %s', async (article, executors) => {
  const { tasks } = await recordOf(
    `SỞ Y TẾ\nSố: 12/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc công bố danh mục\n\nĐiều 1. Công bố kèm theo Quyết định này danh mục thư viện.\n\nĐiều 2. ${article}\n`,
  );
  expect(tasks.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(executors);
});

it('a bare noun beside whom the work is for acts for nobody', async () => {
  expect(await partsOf('Cơ quan hoặc người có thẩm quyền thẩm định hồ sơ, báo cáo Sở Tài chính.')).toEqual([
    'report-to: Sở Tài chính',
  ]);
});

it('a place at which something is measured does not act', async () => {
  const { tasks } = await recordOfBody([
    'I. MỤC ĐÍCH',
    'II. NHIỆM VỤ',
    '1. Quan trắc nước nuôi tôm',
    '- Điểm quan trắc: Quan trắc ở hai vùng nuôi, cụ thể như sau:',
    '+ Xã Vân Hải: Lấy mẫu 01 vị trí tại vùng nuôi Vân Bắc;',
    '+ Xã Vân Lộc: Lấy mẫu 02 vị trí tại vùng nuôi Vân Nam.',
  ]);
  expect(tasks.flatMap(({ units }) => units.map(({ name }) => name))).toEqual([]);
});

it('a year before what is counted is no figure to reach', async () => {
  const { tasks } = await recordOfBody([
    'I. MỤC ĐÍCH',
    'II. NHIỆM VỤ',
    '1. Hoàn thành trong năm 2026 dự án nạo vét kênh và 03 công trình thoát nước.',
  ]);
  expect(tasks.flatMap(({ targets }) => targets.map(({ raw }) => raw))).toEqual(['03 công trình']);
});
