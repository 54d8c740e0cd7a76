import { describe, expect, test } from 'vitest';
import { comparePlans, type Comparison } from '../../src/compare/index.ts';
import { findUninformed, namesInLine } from '../../src/lexicon/units/recipient-cover.ts';
import { foldPhrase } from '../../src/document/fold.ts';
import { readText } from './read-plan.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const SHARED = '- Tuyên truyền tiết kiệm nước trên hệ thống truyền thanh và mạng xã hội.\n\n';
const CITED =
  'Thực hiện Kế hoạch số 158/KH-UBND ngày 20/8/2025 của Ủy ban nhân dân tỉnh Lam Giang về sử dụng nước tiết kiệm năm 2025; ';

function province(body: string): Promise<Awaited<ReturnType<typeof readText>>> {
  return readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND\n${HEAD}Lam Giang, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nSử dụng nước tiết kiệm năm 2025\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Ủy ban nhân dân các xã, phường\n\n${SHARED}${body}\n\nNơi nhận:\n- Lưu: VT.\n`,
  );
}

function commune(signed = '05 tháng 9'): Promise<Awaited<ReturnType<typeof readText>>> {
  return readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày ${signed} năm 2025\n\nKẾ HOẠCH\nSử dụng nước tiết kiệm năm 2025\n\n${CITED}Ủy ban nhân dân xã Vân Khê ban hành kế hoạch như sau:\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n${SHARED}Nơi nhận:\n- Lưu: VT.\n`,
  );
}

async function compare(body: string, signed?: string): Promise<Comparison> {
  return comparePlans(await province(body), await commune(signed));
}

const codes = ({ findings }: Comparison): string[] => findings.map(({ code }) => code);

describe('what is left out is told only where it was the child’s to do', () => {
  test.each([
    ['2. Các tổ chức, cá nhân và hộ gia đình khai thác nước\n\n- Hạn chế khoan mới giếng ở nơi đã có nước máy.', []],
    [
      '2. Các cơ quan, tổ chức, cá nhân liên quan\n\n- Thực hiện và chấp hành nghiêm quy định của Luật Tài nguyên nước về cấp phép.',
      [],
    ],
    ['2. Các cơ sở nuôi trồng thủy sản\n\n- Theo dõi, ghi chép lượng nước cấp vào ao, cung cấp khi có yêu cầu.', []],
    ['2. Các cơ sở đào tạo đại học\n\n- Mở thêm chuyên ngành về cấp thoát nước, xử lý nước thải.', []],
    ['2. Các cơ quan đăng ký đầu tư\n\n- Tiếp nhận hồ sơ dự án xử lý nước thải, lấy ý kiến thẩm định.', []],
    ['2. Các tổ chức chính trị - xã hội\n\n- Đưa việc thu gom nước mưa vào tiêu chí bình xét hội viên.', []],
    [
      '3. Nội dung khác\n\n- Xây dựng trạm quan trắc nước ngầm tự động.\n\n- Nghiên cứu công nghệ lọc mặn quy mô lớn.\n\n- Hoàn thiện cơ chế đặt hàng dịch vụ thoát nước.',
      ['gap/general-missing'],
    ],
    ['2. Các doanh nghiệp kinh doanh nước sạch\n\n- Mở rộng mạng lưới đường ống đến các khu dân cư tập trung.', []],
    [
      '2. Các cơ quan, đơn vị, địa phương, doanh nghiệp\n\n- Kiểm kê thiết bị dùng nước, thay thế thiết bị rò rỉ.',
      ['gap/task-missing'],
    ],
    ['- Hạn chế khoan mới giếng ở nơi đã có nước máy bảo đảm chất lượng.', ['gap/task-missing']],
    ['3. Nội dung khác\n\n- Tổ chức Lễ mít tinh hưởng ứng Ngày Nước cấp tỉnh tại Quảng trường 3/2.', []],
    ['- Xây dựng kế hoạch triển khai tại địa phương, gửi Sở Xây dựng trước ngày 31/8/2025.', ['conflict/plan-late']],
    ['- Xây dựng kế hoạch triển khai tại địa phương, gửi Sở Xây dựng trước ngày 30/9/2025.', []],
    [
      '2. Sở Xây dựng\n\n- Chủ trì, phối hợp với Ủy ban nhân dân các xã, phường đầu tư hệ thống xử lý nước thải đô thị.',
      ['gap/help-missing'],
    ],
    [
      '- Căn cứ Kế hoạch này, các sở, ngành, Ủy ban nhân dân các xã, phường xây dựng kế hoạch cụ thể để triển khai thực hiện.',
      [],
    ],
    ['3. Nội dung khác\n\n- Kiện toàn Ban Chỉ đạo về nước sạch và vệ sinh môi trường nông thôn tỉnh Lam Giang.', []],
    [
      '2. Các sở, ngành, địa phương\n\n- Tổ chức sử dụng nước tiết kiệm theo ngành, lĩnh vực phụ trách phù hợp với tình hình thực tế.',
      [],
    ],
    ['3. Nội dung khác\n\n- Điều chuyển nhanh xe bồn, téc nước cho các địa phương thiếu nước ngọt.', []],
    ['3. Nội dung khác\n\n- Bố trí xe bồn, téc nước ngọt cho các thôn cuối nguồn.', ['gap/task-missing']],
    ['2. Các sở, ngành, địa phương\n\n- Phổ biến, nghiêm túc triển khai thực hiện Kế hoạch này.', []],
    [
      '2. Ủy ban nhân dân các xã, phường\n\n- Tổ chức triển khai thực hiện kế hoạch sử dụng nước tiết kiệm trên địa bàn.',
      [],
    ],
    [
      '3. Nội dung khác\n\n- Các sở, ngành, địa phương có trách nhiệm chủ động bố trí kinh phí từ dự toán được giao để thực hiện các nhiệm vụ.',
      [],
    ],
    [
      '3. Nội dung khác\n\n- Trong quá trình triển khai thực hiện Kế hoạch, nếu có khó khăn, vướng mắc, các sở, ngành, Ủy ban nhân dân các xã, phường báo cáo Ủy ban nhân dân tỉnh.',
      [],
    ],
    [
      '2. Ủy ban nhân dân các xã, phường\n\n- Triển khai thực hiện mô hình thu gom nước mưa tại các thôn.',
      ['gap/task-missing'],
    ],
    // what binds everybody to the plan, and what a day makes work
    [
      '3. Nội dung khác\n\n- Thủ trưởng các sở, ban, ngành và Ủy ban nhân dân các xã, phường chịu trách nhiệm triển khai, thực hiện Kế hoạch này và phản ánh khó khăn về Sở Xây dựng.',
      [],
    ],
    [
      '3. Nội dung khác\n\n- Các cơ quan, đơn vị được phân công nhiệm vụ có trách nhiệm thực hiện nghiêm túc theo đúng tiến độ, chất lượng.',
      [],
    ],
    [
      '3. Nội dung khác\n\n- Các cơ quan, đơn vị được giao chủ trì thực hiện nghiêm túc việc thay thế đồng hồ nước rò rỉ trước ngày 30/10/2025.',
      ['gap/task-missing'],
    ],
    [
      '2. Ủy ban nhân dân các xã, phường\n\n- Quán triệt, tuyên truyền sâu rộng nội dung Kế hoạch; xây dựng kế hoạch cụ thể, phù hợp với tình hình của từng địa phương.',
      [],
    ],
    [
      '3. Các đơn vị cung cấp dịch vụ cấp nước trên địa bàn\n\n- Bảo đảm cấp nước liên tục cho bệnh viện, trường học.',
      [],
    ],
    ['3. Nội dung khác\n\n- Các đơn vị hoạt động khai thác nước ngầm lắp thiết bị quan trắc tự động tại giếng.', []],
    ['3. Nội dung khác\n\n- Tham mưu, đề xuất các bộ, ngành Trung ương sửa đổi quy định về giá nước.', []],
    [
      '3. Nội dung khác\n\n- Đẩy mạnh tuyên truyền tiết kiệm nước trên hệ thống truyền thanh, mạng xã hội và các kênh khác.',
      [],
    ],
  ])('%s: %j', async (body, expected) => {
    expect(codes(await compare(body)).filter((code) => !code.startsWith('recipients/'))).toEqual(expected);
  });
});

test('themes of which none was taken up are one thing to say', async () => {
  const themes = ['Vai trò của nguồn nước ngầm', 'Thực trạng khan hiếm nước ngọt', 'Luật Tài nguyên nước năm 2023']
    .map((theme) => `- ${theme} đối với đời sống và sản xuất của Nhân dân trong tỉnh.`)
    .join('\n\n');
  const found = codes(await compare(`III. NỘI DUNG TUYÊN TRUYỀN\n\n${themes}`));
  expect(found.filter((code) => code.startsWith('gap/theme'))).toEqual(['gap/themes-missing']);
});

test('a department is no superior of a committee of the Party', async () => {
  const department = await readText(
    `UBND TỈNH LAM GIANG\nSỞ XÂY DỰNG\nSố: 20/KH-SXD\n${HEAD}Lam Giang, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nSử dụng nước tiết kiệm năm 2025\n\nII. NHIỆM VỤ\n\n${SHARED}Nơi nhận:\n- Lưu: VT.\n`,
  );
  const party = await readText(
    `ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY XÃ VÂN KHÊ\n*\nSố 15-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nVân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nsử dụng nước tiết kiệm năm 2025\n\nII- NHIỆM VỤ\n\n${SHARED}Nơi nhận:\n- Lưu VPĐU.\n`,
  );
  expect(codes(comparePlans(department, party))).toContain('lineage/not-above');
});

describe('who gets no copy', () => {
  const uninformed = (unit: string, own: string[] = []): number =>
    findUninformed(
      ['TT Đảng ủy, HĐND, UBND xã', 'Các chi bộ trực thuộc'].map((name) => ({ name, key: foldPhrase(name) })),
      [{ name: unit, key: foldPhrase(unit), functions: [] }],
      new Set(own.map(foldPhrase)),
    ).length;

  test.each([
    'cơ quan chủ trì',
    'Cơ quan đăng ký đầu tư',
    'Chủ cơ sở',
    'chính quyền địa phương',
    'lực lượng quân đội, công an',
    'tổ chức chính trị - xã hội',
    'Ban Biên tập Bản tin',
    'Cơ quan Thường trực Ban Chỉ đạo 35',
    'Trang thông tin điện tử',
    'Cổng thông tin điện tử',
    'Công chức văn hóa - xã hội',
    'Văn phòng',
  ])('%s is none to be told of', (unit) => expect(uninformed(unit)).toBe(0));
  test.each(['Cơ quan Ủy ban Kiểm tra Huyện ủy', 'Đơn vị Kiểm lâm Vân Khê', 'Tổ chức Hành động vì Nước'])(
    '%s has a name',
    (unit) => expect(uninformed(unit)).toBe(1),
  );
  test('the issuer’s own office sends the paper out', () => {
    expect(uninformed('Văn phòng Đảng ủy', ['Đảng ủy'])).toBe(0);
    expect(uninformed('Văn phòng Huyện ủy', ['Đảng ủy'])).toBe(1);
  });
  test.each([
    ['Phòng Kinh tế, Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 0],
    ['Sở: NN&MT, TC, VH,TT&DL', 'Sở VH, TT&DL', 0],
    ['Sở: NN&MT, TC, VH,TT&DL', 'Sở TC', 0],
    ['Sở: NN&MT, TC, VH,TT&DL', 'Sở Nội vụ', 1],
    ['UBND xã, phường', 'Ủy ban nhân dân cấp xã', 0],
    ['UBND tỉnh', 'Ủy ban nhân dân cấp xã', 1],
    ['Các phòng chuyên môn, đơn vị', 'Công an tỉnh', 1],
    ['Các phòng, ban, ngành tỉnh', 'Công an tỉnh', 0],
    ['Các phòng chuyên môn, đơn vị', 'Công an xã', 0],
    ['Các khu phố', 'Tổ trưởng khu phố', 0],
  ])('%s reaches %s: %i left', (line, unit, left) => {
    const recipients = ['TT Đảng ủy', ...namesInLine(line)].map((name) => ({ name, key: foldPhrase(name) }));
    const units = [{ name: unit, key: foldPhrase(unit), functions: [] }];
    expect(findUninformed(recipients, units, new Set())).toHaveLength(left);
  });
  test('Trạm Y tế is', () => expect(uninformed('Trạm Y tế')).toBe(1));
});

describe('what was copied from the parent', () => {
  const PARENT_TASKS =
    '2. Sở Xây dựng\n\n- Chỉ đạo kiểm tra, sửa chữa đường ống rò rỉ, giám sát các trạm bơm nước sạch.\n\n3. Sở Tài chính\n\n- Cấp kinh phí thay thế đồng hồ nước đã hết hạn kiểm định.';
  const childWith = (body: string): ReturnType<typeof readText> =>
    readText(
      `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND\n${HEAD}Vân Khê, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nSử dụng nước tiết kiệm năm 2025\n\n${CITED}Ủy ban nhân dân xã Vân Khê ban hành kế hoạch như sau:\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n${SHARED}${body}\n\nNơi nhận:\n- UBND tỉnh;\n- Phòng Kinh tế, Phòng Văn hóa - Xã hội;\n- Lưu: VT.\n`,
    );
  const told = async (body: string): Promise<string[]> =>
    codes(comparePlans(await province(PARENT_TASKS), await childWith(body))).filter((code) => !code.startsWith('gap/'));

  test.each([
    // its own body is left as the lead: taken out, not sent a copy
    [
      '2. Sở Xây dựng\n\n- Chỉ đạo kiểm tra, sửa chữa đường ống rò rỉ, giám sát các trạm bơm nước sạch.',
      ['copy/body-left'],
    ],
    ['2. Phòng Văn hóa - Xã hội\n\n- Kiểm tra, sửa chữa đường ống rò rỉ, giám sát các trạm bơm nước sạch.', []],
    [
      '2. Đề nghị Sở Xây dựng\n\n- Kiểm tra, sửa chữa đường ống rò rỉ, giám sát các trạm bơm.',
      ['recipients/not-informed'],
    ],
    ['- Tuyên truyền lưu động trên phạm vi toàn tỉnh.', ['copy/level-left']],
    ['- Tuyên truyền lưu động trên địa bàn toàn xã.', []],
    ['- Thay đồng hồ nước hết hạn kiểm định, hoàn thành trước ngày 15 tháng 12 năm 2024.', ['copy/year-left']],
    ['- Thay đồng hồ nước hết hạn kiểm định, hoàn thành trước ngày 15/12/2025.', []],
    ['- Kiểm tra các giếng khoan được cấp phép trước ngày 15/12/2024.', []],
    // one mention of one body
    ['- Phối hợp với Phòng Lao động - Thương binh và Xã hội huyện rà soát hộ thiếu nước.', ['copy/ended-body']],
    // a body named as what it was
    ['- Nhận hồ sơ giếng khoan do UBND huyện Đồng Văn trước đây quản lý.', []],
  ])('%s: %j', async (body, expected) => {
    expect(await told(body)).toEqual(expected);
  });
});
