import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import { describe, expect, it } from 'vitest';
import { isClosingText } from '../../src/outline/closing.ts';
import { matchPropertyLabel, matchSectionTitle, readPropertyLine } from '../../src/annotate/labels.ts';
import { recordOf, recordOfBody, rolesOf } from './outline-of.ts';

const LEXICON = loadLexicon();

describe('matchSectionTitle', () => {
  it.each([
    ['MỤC ĐÍCH', 'purpose'],
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['MỤC ĐÍCH - YÊU CẦU', 'purpose'],
    ['Mục đích, ý nghĩa', 'purpose'],
    ['YÊU CẦU', 'requirement'],
    ['NGUYÊN TẮC', 'requirement'],
    ['QUAN ĐIỂM CHỈ ĐẠO', 'requirement'],
    ['CĂN CỨ PHÁP LÝ', 'basis'],
    ['CƠ SỞ XÂY DỰNG KẾ HOẠCH', 'basis'],
    ['MỤC TIÊU CHUNG', 'objective'],
    ['CHỈ TIÊU CHỦ YẾU', 'objective'],
    ['CHỦ ĐỀ TUYÊN TRUYỀN', 'theme'],
    ['NỘI DUNG TUYÊN TRUYỀN', 'theme'],
    ['KHẨU HIỆU', 'theme'],
    ['NỘI DUNG', 'task'],
    ['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', 'task'],
    ['HÌNH THỨC', 'task'],
    ['CÁC HOẠT ĐỘNG KỶ NIỆM', 'task'],
    ['THỜI GIAN, ĐỊA ĐIỂM', 'schedule'],
    ['TIẾN ĐỘ THỰC HIỆN', 'schedule'],
    ['LỘ TRÌNH', 'schedule'],
    ['KINH PHÍ THỰC HIỆN', 'budget'],
    ['NGUỒN LỰC', 'budget'],
    ['DỰ TOÁN KINH PHÍ', 'budget'],
    ['VỐN ĐẦU TƯ', 'budget'],
    ['Tổng nhu cầu vốn', 'budget'],
    ['TỔ CHỨC THỰC HIỆN', 'implementation'],
    ['Tổ chức thực hiện', 'implementation'],
    ['PHÂN CÔNG NHIỆM VỤ', 'implementation'],
    ['TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ', 'implementation'],
    ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO', 'implementation'],
    ['ĐỐI TƯỢNG, PHẠM VI', 'other'],
    ['ĐẶC ĐIỂM TÌNH HÌNH', 'other'],
    ['THI ĐUA, KHEN THƯỞNG', 'other'],
    ['CƠ CẤU GIẢI THƯỞNG', 'other'],
    ['CÁCH THỨC XẾP HẠNG', 'other'],
    ['CÁCH THỨC TỔ CHỨC', 'task'],
    ['Nhu cầu hỗ trợ', 'other'],
    ['Nhu cầu vốn', 'budget'],
  ])('%s', (title, role) => {
    expect(matchSectionTitle(title, LEXICON)?.role).toBe(role);
  });

  it.each(['', 'Phòng Y tế', 'ỦY BAN NHÂN DÂN', 'Giới thiệu chung', 'Yêucầu', 'Mục'])('nothing in: %s', (title) => {
    expect(matchSectionTitle(title, LEXICON)).toBeNull();
  });
});

describe('property lines', () => {
  it.each([
    ['Cơ quan chủ trì: Sở Nội vụ.', 'lead'],
    ['Đơn vị phối hợp: Sở Tài chính', 'coordinate'],
    ['Đơn vị thực hiện: Trạm Y tế', 'implement'],
    ['Thời gian: Tháng 3/2024', 'time'],
    ['Thời gian hoàn thành: 30/6/2024', 'time'],
    ['(Thời gian thực hiện: tháng 3)', 'time'],
    ['Địa điểm: Sân vận động xã', 'place'],
    ['Thành phần: Lãnh đạo UBND xã', 'participants'],
    ['Đối tượng tham gia chương trình: học sinh', 'audience'],
    ['Sản phẩm: Quyết định', 'outcome'],
    ['Kinh phí: Từ ngân sách huyện', 'budget'],
    ['Nội dung: Tập huấn', 'content'],
  ])('%s', (line, property) => {
    expect(readPropertyLine(line, LEXICON)?.row.property).toBe(property);
  });

  it.each([
    'Phòng Y tế: Chủ trì thực hiện',
    'Sở Nội vụ chủ trì, phối hợp',
    'Thời gian tháng 3',
    'Tuyên truyền kỷ niệm: treo cờ',
    ':',
    '',
  ])('none in: %s', (line) => {
    expect(readPropertyLine(line, LEXICON)).toBeNull();
  });

  it('gives where the value begins', () => {
    const line = 'Cơ quan chủ trì: Sở Nội vụ';
    expect(line.slice(readPropertyLine(line, LEXICON)?.valueStart).trim()).toBe('Sở Nội vụ');
  });

  it('a long label is none', () => {
    expect(matchPropertyLabel('Thời gian tổ chức các hoạt động kỷ niệm ngày thành lập huyện', LEXICON)).toBeNull();
  });
});

describe('isClosingText', () => {
  it.each([
    'Trên đây là Kế hoạch tuyên truyền của UBND huyện./.',
    'Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    'Yêu cầu Thủ trưởng các cơ quan, đơn vị tổ chức thực hiện nghiêm Kế hoạch này.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về UBND huyện.',
    'Nhận được văn bản này, đề nghị Hội Nông dân xã, Hội Phụ nữ xã khẩn trương triển khai; có gì mới xin yêu cầu cấp trên thực hiện.',
    `Văn phòng đề nghị ${'đơn vị '.repeat(20)}thực hiện.`,
    'Trân trọng cảm ơn./.',
    'Yêu cầu Sở Y tế, Sở Nội vụ, Ủy ban nhân dân xã Tân Lập, các cơ quan liên quan triển khai thực hiện./.',
    'Yêu cầu các Trưởng phòng nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, kịp thời báo cáo Giám đốc Sở.',
    'Ủy ban nhân dân huyện yêu cầu các phòng, Ủy ban nhân dân các xã nghiêm túc triển khai thực hiện; định kỳ trước ngày 15 tháng 11 hằng năm báo cáo kết quả về Phòng Nội vụ. Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về Phòng Nội vụ để tổng hợp, trình Ủy ban nhân dân huyện xem xét, giải quyết; những việc vượt thẩm quyền thì nêu rõ kiến nghị và phương án xử lý, gửi kèm hồ sơ có liên quan đến từng thôn, từng tổ dân phố để tiện theo dõi, đối chiếu khi cần./.',
    'Đề nghị Hội Nông dân các xã thực hiện nội dung trên đạt hiệu quả cao. Trong quá trình thực hiện có gì vướng mắc, kịp thời báo về Hội Nông dân huyện.',
    'Xin chân thành cám ơn.',
    'Mong được sự đồng thuận từ phía Ban Đại diện Cha mẹ học sinh.',
    'Hướng dẫn này được phổ biến đến chi bộ./.',
    'Văn phòng UBND tỉnh xin thông báo để các sở, ngành, địa phương biết, thực hiện./.',
    'Phòng dịch là nhiệm vụ cấp bách. Đề nghị các sở, ngành kịp thời báo cáo UBND tỉnh để xem xét, chỉ đạo./.',
    'Nay, thông báo kết luận của Phó Chủ tịch UBND huyện để các cơ quan liên quan biết, thực hiện./.',
    'Trung tâm kính mong Thủ trưởng các đơn vị gửi danh sách đúng hạn.',
  ])('%s', (text) => {
    expect(isClosingText(text)).toBe(true);
  });

  it.each([
    'Tổ chức lễ kỷ niệm.',
    'I. MỤC ĐÍCH',
    'Kinh phí từ ngân sách huyện.',
    'Phòng Y tế chủ trì.',
    '',
    'Nơi nào có yêu cầu thì triển khai; nơi khác chờ hướng dẫn.',
    'Văn phòng thực hiện theo yêu cầu công việc.',
    'Đề nghị Hội Nông dân xã triển khai:',
    `Văn phòng đề nghị ${'đơn vị '.repeat(40)}thực hiện.`,
    `Văn phòng đề nghị thực hiện ${'đơn vị '.repeat(20)}.`,
    'Ngoài ra, Bộ cũng đề nghị các đơn vị có báo cáo kết quả thực hiện.',
    'Phòng dịch là nhiệm vụ cấp bách. Đề nghị các sở, ngành kịp thời báo cáo UBND tỉnh để xem xét, chỉ đạo.',
    'Trân châu và cảm ơn',
    'Ủy ban nhân dân huyện yêu cầu Phòng Y tế triển khai thực hiện tiêm chủng cho trẻ em. Quá trình tiêm có bác sĩ theo dõi, có xe cứu thương chờ ở cổng, có sổ ghi từng trẻ, từng mũi tiêm, từng lô thuốc.',
    'Yêu cầu Sở Y tế triển khai thực hiện tiêm chủng cho trẻ em.',
    'Nay trường thông báo đến các khoa: Điện, Cơ khí.',
    'Nhận được thông báo này đề nghị các trưởng khoa xếp trang thiết bị để di dời và bố trí phòng làm việc.',
  ])('not: %s', (text) => {
    expect(isClosingText(text)).toBe(false);
  });
});

describe('roles of a plan', () => {
  it('come from titles and go down to what stands below', async () => {
    const record = await recordOfBody([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '- Nâng cao nhận thức.',
      '2. Yêu cầu',
      '- Thiết thực, tiết kiệm.',
      'II. NỘI DUNG',
      '1. Nội dung tuyên truyền',
      '- Truyền thống 60 năm.',
      '2. Các hoạt động',
      '- Treo băng rôn.',
      '3. Thời gian: Tháng 3/2024.',
      'III. KINH PHÍ',
      '- Từ ngân sách huyện.',
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Y tế',
      '- Chủ trì.',
      '2. Công an huyện: Bảo đảm an ninh.',
      'Trên đây là Kế hoạch của UBND huyện./.',
    ]);
    expect(rolesOf(record).slice(1)).toEqual([
      'purpose MỤC ĐÍCH, YÊU CẦU',
      'purpose Mục đích',
      'purpose Nâng cao nhận thức.',
      'requirement Yêu cầu',
      'requirement Thiết thực, tiết kiệm.',
      'task NỘI DUNG',
      'theme Nội dung tuyên truyền',
      'theme Truyền thống 60 năm.',
      'task Các hoạt động',
      'task Treo băng rôn.',
      'schedule Thời gian: Tháng 3/2024.',
      'budget KINH PHÍ',
      'budget Từ ngân sách huyện.',
      'implementation TỔ CHỨC THỰC HIỆN',
      'implementation Phòng Y tế',
      'task Chủ trì.',
      'task Công an huyện: Bảo đảm an ninh.',
      'closing Trên đây là Kế hoạch của UBND huyện./.',
    ]);
  });

  it('tell purposes from requirements by their wording where one section holds both', async () => {
    const record = await recordOfBody([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Nâng cao nhận thức của cán bộ, đảng viên.',
      '2. Các hoạt động phải thiết thực, tránh phô trương, lãng phí.',
    ]);
    expect(
      rolesOf(record)
        .slice(2)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['purpose', 'requirement']);
  });

  it('every kind of basis is one', async () => {
    const record = await recordOfBody([
      'Căn cứ Luật Thanh niên ngày 16/6/2020;',
      'Thực hiện Công văn số 12/SNV-TN ngày 02/02/2024 của Sở Nội vụ;',
      'Theo đề nghị của Trưởng phòng Nội vụ;',
      'I. MỤC ĐÍCH',
      '1. Nâng cao nhận thức.',
    ]);
    expect(
      rolesOf(record)
        .slice(0, 4)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['basis', 'basis', 'basis', 'basis']);
  });
});

describe('roles of letters and decisions', () => {
  const rolesOfText = async (text: string): Promise<string[]> => rolesOf(await recordOf(text));

  it('a heading that names who is told holds tasks, in a letter with words that its unit has not', async () => {
    const roles = await rolesOfText(`CÔNG ĐIỆN
Về việc ứng phó mưa lũ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:

- Chủ tịch UBND các xã.

Theo dự báo, mưa lớn còn kéo dài trên diện rộng, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Chủ tịch Ủy ban nhân dân các xã từ Hạ Lâm đến Mường Lụa:

a) Tổ chức theo dõi chặt chẽ diễn biến mưa lũ;

b) Rà soát các khu vực nguy hiểm.

2. Giao người đứng đầu các cơ quan chuyên môn, các đơn vị sự nghiệp công lập

- Chuẩn bị lực lượng, phương tiện;

- Trực ban theo quy định.

Ngoài ra, Chủ tịch Ủy ban nhân dân tỉnh đề nghị các cơ quan báo chí đưa tin kịp thời.

Trân trọng cảm ơn./.`);
    expect(roles.slice(1).map((role) => role.split(' ')[0])).toEqual([
      'implementation',
      'task',
      'task',
      'implementation',
      'task',
      'task',
      'task',
      'closing',
    ]);
  });

  it('who carries out a decision is no task of its own', async () => {
    const roles = await rolesOfText(`QUYẾT ĐỊNH
Ban hành Kế hoạch rà soát hộ nghèo

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch rà soát hộ nghèo.

Điều 2. Phòng Kinh tế tổng hợp, báo cáo kết quả rà soát.

Điều 3. Chánh Văn phòng, Trưởng phòng Phòng Kinh tế chịu trách nhiệm thi hành Quyết định này./.`);
    expect(roles.slice(1).map((role) => role.split(' ')[0])).toEqual(['other', 'task', 'implementation']);
  });

  it('a list attached to a letter is none of what it asks', async () => {
    const roles = await rolesOfText(`Số: 12/SYT-NV
V/v phòng chống dịch

Kính gửi: Các trường tiểu học

Thực hiện Kế hoạch số 3/KH-UBND ngày 05/9/2025, Sở Y tế đề nghị:

1. Tổ chức vệ sinh trường lớp.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lò Văn Mạnh

PHỤ LỤC I

CÁC VĂN BẢN QUY PHẠM PHÁP LUẬT

1. Nghị định số 102/2009/NĐ-CP ngày 06 tháng 11 năm 2009 của Chính phủ;

2. Thông tư số 12/2016/TT-BYT ngày 22 tháng 4 năm 2016 của Bộ Y tế.`);
    expect(roles[1]).toMatch(/^task/u);
    expect(roles.slice(2).filter((role) => !role.startsWith('other'))).toEqual([]);
    expect(roles.length).toBeGreaterThan(4);
  });

  it('what a letter asks besides, behind its dashes, is a task; what it tells is none', async () => {
    const roles = await rolesOfText(`Số: 12/SGDĐT-VP
V/v hỗ trợ học sinh

Kính gửi: Các trường tiểu học

Thực hiện Kế hoạch số 3/KH-UBND ngày 05/9/2025, Sở Giáo dục và Đào tạo đề nghị các trường:

- Rà soát học sinh thuộc diện hỗ trợ.

Ngoài ra, Sở đề nghị các trường báo cáo số học sinh bán trú.

Ngoài ra, kinh phí do ngân sách xã bảo đảm.

Trân trọng./.`);
    expect(roles.slice(1).map((role) => role.split(' ')[0])).toEqual(['task', 'task', 'other', 'closing']);
  });

  it.each<[string, string]>([
    ['task', 'Để chuẩn bị tốt, Sở đề nghị các trường đăng ký danh sách tham dự về Sở trước ngày 20/9/2025./.'],
    ['task', 'Đề nghị các trường gửi báo cáo về Sở trước ngày 20/9/2025 để tổng hợp.'],
    ['closing', 'Đề nghị các trường nghiêm túc triển khai thực hiện, gửi báo cáo về Sở trước ngày 20/9/2025.'],
    ['closing', 'Trên đây là thông báo của Sở, đề nghị các trường gửi báo cáo về Sở trước ngày 20/9/2025.'],
  ])('the last paragraph of a letter, behind its points, is a %s: %s', async (role, line) => {
    const roles = await rolesOfText(`Số: 12/SGDĐT-VP
V/v tập huấn

Kính gửi: Các trường tiểu học

Thực hiện Kế hoạch số 3/KH-UBND ngày 05/9/2025, Sở Giáo dục và Đào tạo thông báo như sau:

1. Thời gian: ngày 25/9/2025.

2. Địa điểm: hội trường Sở.

${line}`);
    expect(roles.at(-1)).toBe(`${role} ${line}`);
  });

  it.each<[string, string]>([
    ['basis', 'Thực hiện Kế hoạch số 3/KH-UBND, Sở đã có Công văn số 7/SGDĐT-VP đề nghị các trường báo cáo số lớp.'],
    ['other', 'Thực hiện Kế hoạch số 3/KH-UBND, Sở đề nghị các trường báo cáo số lớp.'],
  ])('what an earlier letter asked is a basis, what this one asks is none: %s', async (role, line) => {
    const roles = await rolesOfText(`Số: 12/SGDĐT-VP
V/v báo cáo số lớp

Kính gửi: Các trường tiểu học

${line}

Để tổng hợp, Sở đề nghị các trường:

1. Gửi số học sinh về Sở.

2. Rà soát phòng học.`);
    expect(roles[0]).toBe(`${role} ${line}`);
  });

  it('contact lines at the end are behind the closing', async () => {
    const roles = await rolesOfText(`Số: 12/TTTT-CT
V/v bồi dưỡng giáo viên

Kính gửi: Các trường tiểu học

Căn cứ Kế hoạch số 3/KH-SGD ngày 05/9/2025, Trung tâm thông báo như sau:

1. Thời lượng và thời gian tổ chức khóa bồi dưỡng

- Mỗi lớp 12 buổi, từ ngày 10/12/2025.

2. Học phí và hình thức thanh toán

- 500.000 đồng/học viên.

Trong quá trình thực hiện nếu có thông tin cần trao đổi, đề nghị các đơn vị liên hệ:

Bà Trần Thị Hoa – Chuyên viên

Phòng Bồi dưỡng, 68 Lê Lợi, phường An Bình

Số điện thoại: (028) 38 000 000./.`);
    expect(roles.slice(1).map((role) => role.split(' ')[0])).toEqual([
      'schedule',
      'schedule',
      'budget',
      'budget',
      'closing',
      'other',
      'other',
      'other',
    ]);
  });
});

describe('a calendar', () => {
  it.each<[string, string[]]>([
    ['a day', ['- 15/11: Phát động cuộc thi viết.']],
    ['a week', ['- Tuần 2: Rà soát tủ sách của các thôn.']],
    ['a stage over its work', ['1. Giai đoạn 2026 - 2030', '- Xây dựng tủ sách ở các thôn.', '- Tập huấn thủ thư.']],
  ])('tells work at %s', async (_, lines) => {
    expect(rolesOf(await recordOfBody(['II. THỜI GIAN', ...lines])).at(-1)).toMatch(/^task/u);
  });

  it('of a letter asks for what is to be sent by a day', async () => {
    const record = await recordOf(`SỞ TƯ PHÁP
Số: 12/STP-VP
V/v báo cáo năm

Kính gửi: Các phòng.

Sở Tư pháp đề nghị các phòng báo cáo như sau:

1. Thời gian
Báo cáo của các phòng gửi về Sở Tư pháp bằng văn bản trước ngày 20/4/2024.`);
    expect(rolesOf(record).at(-1)).toMatch(/^task/u);
  });
});

describe('roles against the section’s', () => {
  it('resources are no task, however long their title', async () => {
    const body = [
      'II. NHIỆM VỤ',
      '1. Nguồn lực và việc sử dụng nguồn lực để thực hiện quy hoạch mạng lưới nhà văn hóa của huyện',
      '- Lồng ghép vốn của các chương trình.',
    ];
    expect(rolesOf(await recordOfBody(body)).at(-1)).toMatch(/^budget/u);
  });

  it.each([
    ['2. Phòng Kinh tế chủ trì, phối hợp thực hiện', 'implementation'],
    ['2. Phòng Y tế căn cứ Danh mục tại Điều 1 Quyết định này và kế hoạch của huyện có trách nhiệm', 'task'],
  ])('in a letter a heading of bodies and their duty holds work, a sentence is work: %s', async (heading, role) => {
    const record = await recordOf(
      `UBND HUYỆN LAM SƠN\nSố: 12/UBND-KT\nV/v giữ rừng\n\nKính gửi: Các phòng, ban.\n\nỦy ban nhân dân huyện yêu cầu:\n\n${heading}:\n\na) Tuần tra rừng.\n\nb) Rà soát các lò chè.`,
    );
    expect(rolesOf(record).at(-3)).toMatch(new RegExp(`^${role} `, 'u'));
  });

  it('slogans of a campaign are no tasks', async () => {
    const body = ['II. NHIỆM VỤ', '1. Tuyên truyền bằng các khẩu hiệu:', '- Trồng một cây xanh hôm nay'];
    expect(rolesOf(await recordOfBody(body)).at(-1)).toMatch(/^theme/u);
  });

  it('a line that names who does it is implementation below a budget too', async () => {
    const body = [
      'III. KINH PHÍ',
      '1. Lập dự toán của năm sau',
      '- Đơn vị chủ trì: Sở Tài chính.',
      '- Kinh phí: ngân sách tỉnh.',
    ];
    const roles = rolesOf(await recordOfBody(body));
    expect(roles.at(-2)).toMatch(/^implementation/u);
    expect(roles.at(-1)).toMatch(/^budget/u);
  });

  it('how all is done is a requirement among tasks', async () => {
    const body = [
      'VI. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính tổng hợp kết quả.',
      '2. Việc triển khai Kế hoạch này phải được thực hiện nghiêm túc, đúng tiến độ.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-2)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['task', 'requirement']);
  });

  it('what must be ensured is a requirement, whatever it is', async () => {
    const body = [
      'II. NHIỆM VỤ',
      '1. Triển khai hạ tầng',
      'Đầu tư hạ tầng trong các trường cần đảm bảo tính thiết thực, hiệu quả.',
      'a) Trang bị máy tính phải bảo hành 3 năm.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-2)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['requirement', 'task']);
  });

  it('what a unit is told over a list is a task, whom it works with and who leads is not', async () => {
    const body = [
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính',
      'a) Tham mưu UBND tỉnh trình HĐND tỉnh:',
      '- Phương án phân bổ vốn.',
      '- Mức vốn đối ứng.',
      'b) Phối hợp với các sở, ngành:',
      '- Hướng dẫn các xã.',
      '- Kiểm tra kết quả.',
      'c) Phối hợp với Sở Y tế tham mưu UBND tỉnh:',
      '- Đề án bảo hiểm y tế.',
      '2. Giám đốc Sở Y tế chủ trì:',
      '- Rà soát cơ sở vật chất.',
      '- Hướng dẫn các trạm y tế.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-13)
        .map((role) => role.split(' ')[0]),
    ).toEqual([
      'implementation',
      'implementation',
      'task',
      'task',
      'task',
      'implementation',
      'task',
      'task',
      'task',
      'task',
      'implementation',
      'task',
      'task',
    ]);
  });

  it('whom a unit works with is none beside its list either', async () => {
    const body = [
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính',
      'Chủ trì, phối hợp với các sở, ngành, UBND các xã và cơ quan liên quan:',
      '- Hướng dẫn các xã lập dự toán.',
      '2. Sở Y tế',
      'Chủ trì, phối hợp với các sở, ngành rà soát cơ sở vật chất.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-5)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['implementation', 'implementation', 'task', 'implementation', 'task']);
  });

  it('who is put in charge among tasks is one', async () => {
    const body = [
      'I. NHIỆM VỤ',
      '1. Phân công cán bộ phụ trách chuyển đổi số',
      'a) Mỗi trường phân công một giáo viên.',
      'II. PHÂN CÔNG NHIỆM VỤ',
      '1. Sở Tài chính',
      '- Bố trí kinh phí.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-6)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['task', 'task', 'task', 'implementation', 'implementation', 'task']);
  });

  it('what is told of how things stand is no task, however long its title', async () => {
    const body = [
      'II. NỘI DUNG KẾ HOẠCH',
      '1. Dự báo tình hình úng ngập trong mùa mưa bão năm 2026 tại các phường:',
      '- Với các trận mưa dưới 50 mm: không úng ngập.',
      '2. Đánh giá kết quả nạo vét mương thoát nước trước mùa mưa bão tại các phường:',
      '- Kiểm tra từng tuyến mương.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-4)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['other', 'other', 'task', 'task']);
  });

  it('what a conclusion tells of the time before is no task', async () => {
    const body = [
      'II. NỘI DUNG KẾT LUẬN',
      '1. Về đánh giá tình hình hoạt động của các thư viện xã từ tháng 6/2023 đến nay',
      '(1) Công tác bạn đọc có chuyển biến tích cực, các thư viện chủ động mở cửa ngoài giờ.',
      '2. Về nhiệm vụ trọng tâm từ nay đến tháng 6/2027',
      '(1) Mở thêm phòng đọc cho thiếu nhi.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-4)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['other', 'other', 'task', 'task']);
  });

  it('tasks below a title that names them beside objectives are tasks', async () => {
    const body = [
      'PHẦN II. PHƯƠNG HƯỚNG, MỤC TIÊU VÀ CÁC GIẢI PHÁP',
      'I. Phương hướng, mục tiêu',
      '1. Đến năm 2030 đón 2 triệu khách.',
      'II. Nhiệm vụ, giải pháp chủ yếu',
      '1. Nâng cấp hai tuyến đường ven biển.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-4)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['objective', 'objective', 'task', 'task']);
  });

  it('activities that bodies are told to carry out are tasks also among objectives, by the time told beside them', async () => {
    const body = (leadIn: string): string[] => [
      'II. MỤC TIÊU',
      '1. Tháng sách',
      'a) Thời gian: Từ ngày 01/4/2026 đến ngày 30/4/2026.',
      'b) Các hoạt động chính',
      leadIn,
      '- Tổ chức ngày hội đọc sách.',
      '- Mở hai điểm đọc sách.',
    ];
    const given = await recordOfBody(body('Căn cứ tình hình thực tế, các thôn thực hiện các hoạt động sau:'));
    expect(given.tasks.map(({ action, units, times }) => [action, units[0]?.name, times[0]?.to])).toEqual([
      ['Tổ chức ngày hội đọc sách.', 'các thôn', '2026-04-30'],
      ['Mở hai điểm đọc sách.', 'các thôn', '2026-04-30'],
    ]);
    expect((await recordOfBody(body('Gồm các hoạt động sau:'))).tasks).toEqual([]);
  });

  it('who issues the plan, in a paragraph behind the bases, is of the opening', async () => {
    const opening = async (line: string): Promise<string | undefined> => {
      const body = ['Căn cứ Luật Thư viện ngày 21/11/2019;', line, 'I. MỤC ĐÍCH', '1. Mở thư viện.'];
      return rolesOf(await recordOfBody(body)).find((role) => role.includes('Ủy ban nhân dân xã'));
    };
    expect(await opening('Ủy ban nhân dân xã ban hành Kế hoạch mở thư viện như sau:')).toMatch(/^basis /u);
    expect(await opening('Ủy ban nhân dân xã mở thư viện trong năm 2024 với các nội dung như sau:')).toMatch(
      /^basis /u,
    );
    expect(await opening('Ủy ban nhân dân xã đã mở hai thư viện.')).toMatch(/^other /u);
  });

  it('a body that "chủ trì, phối hợp thực hiện" heads its items', async () => {
    const roles = rolesOf(
      await recordOfBody(['II. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế chủ trì, phối hợp thực hiện', '- Tiêm chủng cho trẻ.']),
    );
    expect(roles.slice(-2).map((role) => role.split(' ')[0])).toEqual(['implementation', 'task']);
  });

  it.each(['II. MỤC TIÊU VÀ GIẢI PHÁP', 'II. MỤC TIÊU, NHIỆM VỤ'])(
    'so are they below an item of: %s',
    async (title) => {
      const body = [
        title,
        '1. Mục tiêu',
        'a) Đến năm 2030 đón 2 triệu khách.',
        '2. Nhiệm vụ, giải pháp chủ yếu',
        'a) Nâng cấp hai tuyến đường ven biển.',
      ];
      expect(
        rolesOf(await recordOfBody(body))
          .slice(-4)
          .map((role) => role.split(' ')[0]),
      ).toEqual(['objective', 'objective', 'task', 'task']);
    },
  );

  it('one of the topics that a title lists has its own role', async () => {
    const body = [
      'II. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA',
      '1. Đối tượng thi đua',
      'a) Tập thể: các phòng, ban.',
      '2. Nội dung thi đua',
      'a) Thi đua thực hiện tốt công tác tuyên truyền.',
    ];
    expect(
      rolesOf(await recordOfBody(body))
        .slice(-5)
        .map((role) => role.split(' ')[0]),
    ).toEqual(['other', 'other', 'other', 'task', 'task']);
  });
});
