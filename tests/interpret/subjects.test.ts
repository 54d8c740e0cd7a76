import { describe, expect, it } from 'vitest';
import { recordOf, recordOfBody } from '../outline/outline-of.ts';

/** Parts of the only task of an item under "Tổ chức thực hiện", below a body in charge where one is given. */
async function partsOf(item: string, above = ''): Promise<string[]> {
  const lines = above === '' ? [`1. ${item}`] : [`1. ${above}`, `- ${item}`];
  const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', ...lines]);
  expect(tasks).toHaveLength(1);
  return (tasks[0]?.units ?? []).map(({ role, name }) => `${role}: ${name}`);
}

describe('with whom those in charge above are to work', () => {
  const partsBelow = async (...lines: string[]): Promise<string[][]> => {
    const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', ...lines]);
    return tasks.map(({ units }) => units.map(({ role, name }) => `${role}: ${name}`));
  };

  it('takes part in each item below the sentence', async () => {
    expect(
      await partsBelow(
        '1. Sở Tài chính phối hợp với Sở Nội vụ trong công tác bố trí kinh phí:',
        '- Thẩm định dự toán.',
        '- Phối hợp với Sở Y tế quyết toán.',
      ),
    ).toEqual([
      ['lead: Sở Tài chính', 'coordinate: Sở Nội vụ'],
      ['lead: Sở Tài chính', 'coordinate: Sở Y tế'],
    ]);
  });
});

describe('whom a heading over the work names', () => {
  const leadsBelow = async (...lines: string[]): Promise<string[][]> => {
    const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', ...lines]);
    return tasks.map(({ units }) => units.map(({ name }) => name));
  };

  it.each<[string, string, string[]]>([
    [
      'fields behind the colon of many',
      'Các Sở, ngành: Công Thương, Xây dựng, Nông nghiệp và Môi trường',
      ['Các Sở, ngành: Công Thương, Xây dựng, Nông nghiệp và Môi trường'],
    ],
    [
      'firms behind the colon of many',
      'Các công ty: Thủy điện Vân Khê, Cấp nước Hải Sơn:',
      ['Các công ty: Thủy điện Vân Khê, Cấp nước Hải Sơn'],
    ],
    [
      'firms under one head',
      'Các Công ty Thoát nước Vân Khê, Xây dựng Hải Sơn 9:',
      ['Các Công ty Thoát nước Vân Khê, Xây dựng Hải Sơn 9'],
    ],
    [
      'many who are asked, to the end of the heading',
      'Đề nghị các tổ chức cung cấp dịch vụ giữ sách',
      ['các tổ chức cung cấp dịch vụ giữ sách'],
    ],
    [
      'bodies that are asked to take part',
      'Đề nghị Ủy ban nhân dân các xã phối hợp thực hiện',
      ['Ủy ban nhân dân các xã'],
    ],
    [
      'many of whom it is told what they are to do',
      'Đối với các đơn vị thu gom, xử lý rác thải',
      ['các đơn vị thu gom, xử lý rác thải'],
    ],
    [
      'many, told where their names are written',
      'Đối với các đơn vị thu gom, xử lý rác thải (theo danh sách tại Phụ lục)',
      ['các đơn vị thu gom, xử lý rác thải'],
    ],
    [
      'many, with the places that come first',
      'Ủy ban nhân dân các xã, trong đó trọng tâm là các xã: Nà Lộc, Vân Hải và Lam Giang',
      ['Ủy ban nhân dân các xã'],
    ],
    ['a team of order', 'Trạm Thủy nông, Đội Quản lý trật tự đô thị', ['Trạm Thủy nông', 'Đội Quản lý trật tự đô thị']],
  ])('%s', async (_, heading, names) => {
    expect(await leadsBelow(`1. ${heading}`, '- Kiểm tra kho.', '2. Sở Y tế', '- Kiểm tra sổ.')).toEqual([
      names,
      ['Sở Y tế'],
    ]);
  });

  const bodies = [
    '1. Sở Y tế',
    '- Kiểm tra kho.',
    '2. Sở Nội vụ',
    '- Kiểm tra sổ.',
    '3. Công an tỉnh',
    '- Tuần tra đêm.',
  ];

  it('a stranger in a row of bodies, not a topic', async () => {
    expect(await leadsBelow(...bodies, '4. Thủy điện Vân Khê', '- Thông báo xả lũ.')).toContainEqual([
      'Thủy điện Vân Khê',
    ]);
    expect(await leadsBelow(...bodies, '4. Công tác phòng lũ ở Vân Khê', '- Thông báo xả lũ.')).toContainEqual([]);
  });

  it('none in a title in capitals', async () => {
    const { tasks } = await recordOfBody([
      'I. MỤC ĐÍCH',
      'II. CƠ QUAN CHỈ ĐẠO VÀ TỔ CHỨC THỰC HIỆN',
      '1. Kiểm tra kho.',
    ]);
    expect(tasks.map(({ units }) => units)).toEqual([[]]);
  });
});

it('leads work that goes by its functions, whether a list knows the bodies or not', async () => {
  const heading = '1. Cổng Thông tin điện tử huyện, hệ thống truyền thanh cơ sở:';
  const leadsOf = async (item: string): Promise<string[]> => {
    const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', heading, item]);
    return tasks.flatMap(({ units }) => units.map(({ name }) => name));
  };
  expect(await leadsOf('- Theo chức năng, nhiệm vụ tăng cường tuyên truyền về thư viện.')).toEqual([
    'Cổng Thông tin điện tử huyện',
    'hệ thống truyền thanh cơ sở',
  ]);
});

it('whoever has a step of a procedure has its work, whatever stands beside it', async () => {
  const { tasks } = await recordOfBody([
    'I. MỤC ĐÍCH',
    'II. QUY TRÌNH',
    '1. Bình xét thủ thư',
    'Bước 1: Phiếu xếp loại.',
    'Bước 2: Chủ tịch Ủy ban nhân dân xã nhận xét về kết quả của thủ thư.',
    'Bước 3: Phòng Văn hóa - Xã hội kết luận và gửi phiếu về thư viện.',
  ]);
  expect(tasks.map(({ units }) => units.map(({ name }) => name)[0])).toEqual([
    'Chủ tịch Ủy ban nhân dân xã',
    'Phòng Văn hóa - Xã hội',
  ]);
});

it('who acts below the field of times leads alone, with the partners that another field names', async () => {
  const { tasks } = await recordOfBody([
    'II. NHIỆM VỤ',
    '1. Sách cũ',
    '- Nội dung: Rà soát sách cũ của các kho.',
    '- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.',
    '- Cơ quan phối hợp: Hội Cựu chiến binh.',
    '- Thời gian thực hiện:',
    '+ Các trường gửi danh sách trước ngày 15/3/2026.',
  ]);
  expect(tasks.map(({ units }) => units.map(({ role, name }) => `${role}: ${name}`))).toEqual([
    ['lead: Phòng Văn hóa - Xã hội', 'coordinate: Hội Cựu chiến binh'],
    ['lead: Các trường', 'coordinate: Hội Cựu chiến binh'],
  ]);
});

it('a field gives its bodies to the item, and what acts below the field has its own', async () => {
  const { tasks } = await recordOfBody([
    'II. NHIỆM VỤ',
    '1. Tháng sách',
    '- Nội dung: Tổ chức ngày hội đọc sách.',
    '- Cơ quan thực hiện:',
    '+ Phòng Văn hóa - Xã hội chủ trì, phối hợp với các trường.',
    '+ Đội Thanh niên đăng tin về ngày hội trên bảng tin.',
  ]);
  expect(tasks.map(({ units }) => units.map(({ role, name }) => `${role}: ${name}`))).toEqual([
    ['lead: Phòng Văn hóa - Xã hội', 'coordinate: các trường'],
    ['lead: Đội Thanh niên'],
  ]);
});

describe('below a body in charge', () => {
  it.each<[string, string, string[]]>([
    [
      'others who are told that they must',
      'Yêu cầu các trường phải tiếp tục đối chiếu danh sách.',
      ['lead: các trường'],
    ],
    ['others of whom it asks something', 'Yêu cầu các trường tiếp tục nộp danh sách.', ['lead: Sở Y tế']],
    [
      'a common noun at the start of a later sentence',
      'Lập danh sách trẻ tiêm. Ngân hàng hướng dẫn cách mở tài khoản.',
      ['lead: Sở Y tế'],
    ],
    [
      'a body named at the start of a later sentence',
      'Lập danh sách trẻ tiêm. Công an xã hướng dẫn cách mở tài khoản.',
      ['lead: Sở Y tế', 'lead: Công an xã'],
    ],
    [
      'bodies with whom the work is combined',
      'Tổ chức tiêm chủng, kết hợp với Trạm Y tế xã khám sàng lọc.',
      ['lead: Sở Y tế', 'coordinate: Trạm Y tế xã'],
    ],
    [
      'the press beside bodies, and what stands behind it',
      'Phối hợp với Ủy ban nhân dân các xã, báo, đài và các đơn vị có liên quan tổ chức tuyên truyền.',
      [
        'lead: Sở Y tế',
        'coordinate: Ủy ban nhân dân các xã',
        'coordinate: báo, đài',
        'coordinate: các đơn vị có liên quan',
      ],
    ],
    ['what else the work is combined with', 'Tổ chức tiêm chủng, kết hợp với khám sàng lọc.', ['lead: Sở Y tế']],
    [
      'a verb within the name of a channel',
      'Gửi danh sách về Ủy ban nhân dân huyện (qua Phòng Tham mưu - Công an huyện).',
      ['lead: Sở Y tế', 'report-to: Ủy ban nhân dân huyện'],
    ],
    [
      'what it is, before its verb',
      'Phòng Nghiệp vụ với vai trò cơ quan thường trực, rà soát danh sách tiêm.',
      ['lead: Phòng Nghiệp vụ'],
    ],
  ])('%s', async (_, item, parts) => {
    expect(await partsOf(item, 'Sở Y tế')).toEqual(parts);
  });
});

describe('who acts', () => {
  it.each<[string, string, string[]]>([
    [
      'fields under one "các" behind an asking word, with more bodies behind semicolons',
      'Giao Giám đốc các Sở: Xây dựng, Công Thương; Trưởng ban Quản lý các khu công nghiệp tỉnh; Chủ tịch Ủy ban nhân dân các xã chịu trách nhiệm về nội dung công khai.',
      [
        'lead: Giám đốc các Sở: Xây dựng, Công Thương',
        'lead: Trưởng ban Quản lý các khu công nghiệp tỉnh',
        'lead: Chủ tịch Ủy ban nhân dân các xã',
      ],
    ],
    [
      'many told apart by their trade, a verb as well',
      'Các đơn vị duy trì hệ thống tưới xây dựng kế hoạch trực.',
      ['lead: Các đơn vị duy trì hệ thống tưới'],
    ],
    [
      'one told apart by its trade',
      'Đội ứng phó: Lực lượng ứng trực tại đập phối hợp Công an xã phân luồng.',
      ['lead: Lực lượng ứng trực tại đập', 'coordinate: Công an xã'],
    ],
    [
      'who acts behind a phrase with verbs in a row',
      'Trong quá trình tổ chức kiểm tra, đánh giá, các xã cần thống nhất cách chấm.',
      ['lead: các xã'],
    ],
    ['nobody behind a verb with its object', 'Trong quá trình tổ chức hội thi, đánh giá bài viết, các xã.', []],
    [
      'who acts behind a bracket and a comma',
      'Định kỳ hoặc đột xuất (khi có yêu cầu), các xã báo cáo Sở Y tế.',
      ['lead: các xã', 'report-to: Sở Y tế'],
    ],
    [
      'nobody whom the news is about',
      'Công an xã cung cấp thông tin về các cơ sở giáo dục cho Sở Y tế.',
      ['lead: Công an xã', 'report-to: Sở Y tế'],
    ],
    ['who is told the news', 'Công an xã kịp thời thông tin về Sở Y tế.', ['lead: Công an xã', 'report-to: Sở Y tế']],
    [
      'one who is told in one act of two verbs',
      'Công an xã tổng hợp, tham mưu báo cáo Sở Y tế.',
      ['lead: Công an xã', 'report-to: Sở Y tế'],
    ],
    ['nobody told who is only invited', 'Công an xã gửi giấy mời đến các thôn.', ['lead: Công an xã']],
    [
      'one plural over a head that recurs',
      'Các cơ sở giáo dục đại học, cơ sở giáo dục nghề nghiệp, doanh nghiệp và tổ chức liên quan mở lớp học nghề.',
      ['lead: Các cơ sở giáo dục đại học, cơ sở giáo dục nghề nghiệp, doanh nghiệp và tổ chức liên quan'],
    ],
    [
      'many apart where none is a plural',
      'Cơ sở giáo dục đại học, cơ sở giáo dục nghề nghiệp mở lớp học nghề.',
      ['lead: Cơ sở giáo dục đại học', 'lead: cơ sở giáo dục nghề nghiệp'],
    ],
    [
      'kinds of organisations, though the first word is a verb as well',
      'Tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp tham gia tuyên truyền.',
      ['lead: Tổ chức chính trị - xã hội', 'lead: tổ chức xã hội - nghề nghiệp'],
    ],
    ['nobody who organises', 'Tổ chức xã hội hóa việc dạy bơi.', []],
    [
      'partners whose work is closely combined',
      'Công an xã kết hợp chặt chẽ với Sở Y tế mở lớp dạy bơi.',
      ['lead: Công an xã', 'coordinate: Sở Y tế'],
    ],
    [
      'kinds of bodies under one plural, the first told apart',
      'Các đơn vị sự nghiệp, doanh nghiệp nhà nước thuộc Ủy ban nhân dân tỉnh kiểm tra kho sách.',
      ['lead: Các đơn vị sự nghiệp, doanh nghiệp nhà nước thuộc Ủy ban nhân dân tỉnh'],
    ],
    [
      'many, with those who come first',
      'Các trạm y tế xã, nhất là trạm Nà Lộc và các trạm vùng cao phải trực đêm.',
      ['lead: Các trạm y tế xã'],
    ],
    [
      'many, with those who come first between commas',
      'Các sở, ban, ngành, đặc biệt là Sở Y tế, tăng cường kiểm tra kho.',
      ['lead: Các sở, ban, ngành'],
    ],
    [
      'a person told by who sends him, before his duty',
      'Cán bộ được phân công của thư viện tỉnh chịu trách nhiệm kiểm kê sách.',
      ['lead: Cán bộ được phân công của thư viện tỉnh'],
    ],
    [
      'one behind what the work is about, which goes on over semicolons',
      'Đối với hộ ở ven sông; hộ trong khu giải tỏa; hoặc hộ mới chuyển đến, Công an xã phải lập danh sách.',
      ['lead: Công an xã'],
    ],
    ['many whose work the verb is', 'Các đơn vị duy trì chế độ báo cáo tuần.', ['lead: Các đơn vị']],
    [
      'many whose work is told with its manner',
      'Các đơn vị quản lý chặt chẽ lao động, tổ chức trực.',
      ['lead: Các đơn vị'],
    ],
    [
      'those below whom the government of the place asks',
      'Ủy ban nhân dân tỉnh yêu cầu lãnh đạo các sở, Ủy ban nhân dân các xã tập trung thực hiện.',
      ['lead: lãnh đạo các sở', 'lead: Ủy ban nhân dân các xã'],
    ],
    [
      'the one body to which the government of the place gives the work',
      'Ủy ban nhân dân xã giao Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra.',
      ['lead: Phòng Kinh tế', 'coordinate: Công an xã'],
    ],
    [
      'the one body to which its chairman gives the work',
      'Chủ tịch UBND tỉnh giao Sở Y tế rà soát danh sách.',
      ['lead: Sở Y tế'],
    ],
    [
      'the one body to which a party committee gives the work',
      'Ban Thường vụ Đảng ủy giao Ủy ban nhân dân xã cụ thể hóa kế hoạch.',
      ['lead: Ủy ban nhân dân xã'],
    ],
    [
      'a government that gives work to those within it',
      'Ủy ban nhân dân xã phân công lực lượng trực chốt.',
      ['lead: Ủy ban nhân dân xã'],
    ],
    [
      'who may ask behind a case and "thì"',
      'Trường hợp hồ sơ thiếu, thì Phòng Y tế có quyền yêu cầu bổ sung.',
      ['lead: Phòng Y tế'],
    ],
    [
      'kinds of schools under one plural, the short ones too',
      'Hiệu trưởng các trường tiểu học, THCS trên địa bàn xã rà soát danh sách.',
      ['lead: Hiệu trưởng các trường tiểu học, THCS trên địa bàn xã'],
    ],
    [
      'one body with its level behind many in small letters',
      'Các trường, Trạm Y tế xã rà soát danh sách.',
      ['lead: Các trường', 'lead: Trạm Y tế xã'],
    ],
    [
      'many that are of one level',
      'Giao các trường, trạm y tế xã rà soát danh sách.',
      ['lead: các trường, trạm y tế xã'],
    ],
    [
      'an office that asks one body as its own work',
      'Sở Nội vụ yêu cầu Công ty Vân Khê nộp báo cáo.',
      ['lead: Sở Nội vụ'],
    ],
    [
      'who acts behind the place that the clause is about',
      'Đối với xã Tân Lập, Sở Xây dựng hướng dẫn lập quy hoạch.',
      ['lead: Sở Xây dựng'],
    ],
    [
      'many told apart by what they build',
      'Chủ đầu tư và các nhà thầu thi công các công trình hoàn trả mặt bằng.',
      ['lead: Chủ đầu tư', 'lead: các nhà thầu thi công các công trình'],
    ],
    [
      'both kinds before a word of duty',
      'Các doanh nghiệp, tổ chức phải nộp báo cáo sử dụng nước.',
      ['lead: Các doanh nghiệp, tổ chức'],
    ],
    [
      'those whom it is said of, with a duty behind their names in brackets',
      'Đối với các cơ quan Trung ương đóng trên địa bàn (Cục Thuế, Cục Hải quan) có trách nhiệm niêm yết thủ tục.',
      ['lead: các cơ quan Trung ương đóng trên địa bàn'],
    ],
    [
      'the one body whom it is said of',
      'Đối với Công an xã Vân Khê xây dựng phương án tuần tra.',
      ['lead: Công an xã Vân Khê'],
    ],
    [
      'the deputies of a council',
      'Thường trực HĐND, các vị đại biểu HĐND thành phố tăng cường giám sát.',
      ['lead: Thường trực HĐND', 'lead: các vị đại biểu HĐND thành phố'],
    ],
    [
      'who acts, not many that a verb tells apart',
      'Đối với các xã thực hiện thí điểm, Sở Nội vụ hướng dẫn lập đề án.',
      ['lead: Sở Nội vụ'],
    ],
    ['nobody where the clause is about those it is for', 'Đối với các hộ nghèo thực hiện hỗ trợ nhà ở.', []],
    [
      'a post over many whose work stands behind the colon',
      'Giám đốc các Sở: Chỉ đạo các phòng chuyên môn rà soát quy trình nội bộ.',
      ['lead: Giám đốc các Sở'],
    ],
    [
      'behind a comma that stands inside a name of many',
      'Trên cơ sở đề xuất của các sở, ban, ngành, Sở Tài chính thẩm định dự toán.',
      ['lead: Sở Tài chính'],
    ],
    [
      'without the word that leads over to the predicate',
      'Phối hợp với các sở, ngành và chính quyền địa phương trong quản lý đất đai.',
      ['coordinate: các sở, ngành', 'coordinate: chính quyền địa phương'],
    ],
    [
      'a branch behind a dash as one name',
      'Phối hợp với Phòng Cảnh sát giao thông - Công an tỉnh, Sở Xây dựng phân luồng giao thông.',
      ['coordinate: Phòng Cảnh sát giao thông - Công an tỉnh', 'coordinate: Sở Xây dựng'],
    ],
    [
      'behind a phrase that is a whole condition',
      'Trong quá trình thực hiện Thủ trưởng các địa phương chủ động phối hợp với Sở Tài chính tháo gỡ khó khăn.',
      ['lead: Thủ trưởng các địa phương', 'coordinate: Sở Tài chính'],
    ],
    [
      'and both reports and advises where "và" joins the verbs',
      'Kịp thời phát hiện, báo cáo và tham mưu UBND tỉnh biện pháp khắc phục.',
      ['report-to: UBND tỉnh', 'advised: UBND tỉnh'],
    ],
    [
      'and not with whom those work who are guided',
      'Đôn đốc các chủ đầu tư phối hợp chặt chẽ với chính quyền địa phương giải phóng mặt bằng.',
      [],
    ],
    [
      'and not with whom those work who are guided, though they are many and their verb is another',
      'Chỉ đạo các xã, phường tiếp tục phối hợp với Sở Tư pháp và các cơ quan liên quan rà soát văn bản.',
      [],
    ],
    [
      'and with whom the one works who guides, behind a comma',
      'Sở Nội vụ chỉ đạo các xã, phường rà soát danh sách, phối hợp với Sở Tài chính bố trí kinh phí.',
      ['lead: Sở Nội vụ', 'coordinate: Sở Tài chính'],
    ],
    [
      'with the partners of a board for guidance',
      'Ban Chỉ đạo cải cách hành chính tỉnh phối hợp với Sở Nội vụ tổ chức tập huấn.',
      ['lead: Ban Chỉ đạo cải cách hành chính tỉnh', 'coordinate: Sở Nội vụ'],
    ],
    [
      'and no level alone that is a verb',
      'Cấp, thu hồi giấy phép mở thư viện, báo cáo Sở Nội vụ.',
      ['report-to: Sở Nội vụ'],
    ],
    [
      'and no nameless unit of which a duty is told',
      'Sở Tài chính ban hành kế hoạch, trong đó xác định rõ từng đối tượng, đơn vị chịu trách nhiệm tổng hợp.',
      ['lead: Sở Tài chính'],
    ],
    [
      'a partner told apart by what was done to it',
      'Phối hợp với Sở Y tế, đơn vị được lựa chọn để triển khai kế hoạch.',
      ['coordinate: Sở Y tế', 'coordinate: đơn vị được lựa chọn'],
    ],
    ['nobody behind "cấp trên"', 'Kiểm tra số liệu trước khi gửi về cấp trên.', []],
    ['who is given news', 'Cung cấp thông tin về vụ việc cho Công an tỉnh.', ['report-to: Công an tỉnh']],
    [
      'nobody with whom news of another verb are linked',
      'Tích hợp thông tin về tiêm chủng, liên kết với các cơ sở y tế.',
      [],
    ],
    [
      'behind "do đó" nobody runs an event',
      'Nắm tình hình, do đó phối hợp với Sở Y tế tổ chức trực.',
      ['coordinate: Sở Y tế'],
    ],
    ['no services', 'Xây dựng quầy vé cùng với các dịch vụ phục vụ khách.', []],
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

it.each<[string, string[], string[]]>([
  [
    'whose duty a heading tells of is a name to its end',
    ['1. Trách nhiệm của đối tượng thực hiện kiểm kê:', '- Thành lập Tổ kiểm kê.', '- Chuẩn bị hồ sơ.'],
    ['đối tượng thực hiện kiểm kê', 'đối tượng thực hiện kiểm kê'],
  ],
  [
    'a body known by its head follows the first of a heading',
    ['1. Các sở ngành liên quan, Viện Nghiên cứu phát triển Thành phố', '- Cung cấp dữ liệu.'],
    ['Các sở ngành liên quan', 'Viện Nghiên cứu phát triển Thành phố'],
  ],
  [
    'initials behind a comma open no body in a heading',
    ['1. Các cơ sở sản xuất giống, NTTS thương phẩm:', '- Theo dõi môi trường.'],
    ['Các cơ sở sản xuất giống, NTTS thương phẩm'],
  ],
])('%s', async (_, lines, names) => {
  const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', ...lines]);
  expect(tasks.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(names);
});

it('among tasks the verb may stand behind what the work is about', async () => {
  const { tasks } = await recordOfBody([
    'I. MỤC ĐÍCH',
    'II. NHIỆM VỤ',
    '1. Ban Quản lý Khu kinh tế',
    '- Đối với các khu đã có nước sạch tập trung, tiếp tục duy trì hoạt động cấp nước.',
    '- Đối với các khu còn lại: 12 khu, 3 cụm.',
  ]);
  expect(tasks.map(({ action }) => action)).toEqual([
    'Đối với các khu đã có nước sạch tập trung, tiếp tục duy trì hoạt động cấp nước.',
  ]);
});

it.each<[string, string[]]>([
  [
    'Trưởng Phòng Đào tạo, Trưởng phòng Khảo thí và Bảo đảm chất lượng, Giám đốc Trung tâm Thư viện, các đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    [
      'Trưởng Phòng Đào tạo',
      'Trưởng phòng Khảo thí và Bảo đảm chất lượng',
      'Giám đốc Trung tâm Thư viện',
      'các đơn vị và cá nhân có liên quan',
    ],
  ],
  [
    'Các ông, bà: Chánh Văn phòng, Cục trưởng Cục Hộ tịch, quốc tịch, chứng thực và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.',
    ['Chánh Văn phòng', 'Cục trưởng Cục Hộ tịch, quốc tịch, chứng thực', 'Thủ trưởng các đơn vị có liên quan'],
  ],
  [
    'Các ông (bà) Chánh Văn phòng Ủy ban nhân dân, Giám đốc: Sở Tài chính, Sở Y tế; thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.',
    ['Chánh Văn phòng Ủy ban nhân dân', 'Giám đốc Sở Tài chính', 'Sở Y tế', 'thủ trưởng các đơn vị có liên quan'],
  ],
  [
    'Giám đốc Công ty TNHH Vân Khê và Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.',
    ['Giám đốc Công ty TNHH Vân Khê', 'Thủ trưởng các cơ quan, đơn vị có liên quan'],
  ],
  [
    'Thành viên Hội đồng thẩm định địa bàn trọng điểm, phức tạp; Chánh Văn phòng Ban Chỉ huy ứng phó thiên tai tỉnh chịu trách nhiệm thi hành Quyết định này.',
    ['Thành viên Hội đồng thẩm định địa bàn trọng điểm, phức tạp', 'Chánh Văn phòng Ban Chỉ huy ứng phó thiên tai'],
  ],
  [
    'Chủ tịch UBND các huyện: Vân Khê, Lam Sơn, thị xã Tân Bình và thành phố Hà Thanh chịu trách nhiệm thi hành Quyết định này.',
    [
      'Chủ tịch Ủy ban nhân dân huyện Vân Khê',
      'Chủ tịch Ủy ban nhân dân huyện Lam Sơn',
      'Chủ tịch Ủy ban nhân dân thị xã Tân Bình',
      'Chủ tịch Ủy ban nhân dân thành phố Hà Thanh',
    ],
  ],
])('an executing article holds nothing but names: %s', async (article, names) => {
  expect(await executorsOf(article)).toEqual([[article, names]]);
});

it('bodies that are counted in an executing article are no figure to reach', async () => {
  const { tasks } = await recordOf(
    'ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc công nhận xã điểm\n\nĐiều 1. Công bố kèm theo Quyết định này danh mục xã điểm.\n\nĐiều 2. Sở Nội vụ và Chủ tịch UBND 07 xã có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.\n',
  );
  expect(tasks.flatMap(({ targets }) => targets)).toEqual([]);
});

it('strokes of a pen behind the end mark are no words of a task', async () => {
  const article = 'Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.';
  expect(await executorsOf(`${article}sz`)).toEqual([[article, ['Sở Nội vụ']]]);
});

it('an article in which a body is told more is read by its clauses', async () => {
  const article = 'Sở Tài chính cấp kinh phí theo quy định. Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này.';
  expect(await executorsOf(article)).toEqual([[article, ['Sở Tài chính', 'Giám đốc Sở Y tế']]]);
});

it('below an opening that asks all, what is asked of some is theirs', async () => {
  const { tasks } = await recordOf(
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH LAM GIANG',
      'Số: 12/CT-UBND',
      'CHỈ THỊ',
      'Về việc mở rộng mạng lưới thư viện',
      'Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở, ban, ngành thực hiện các nội dung sau:',
      '1. Rà soát các điểm đọc sách.',
      '2. Yêu cầu UBND các huyện, thành phố bố trí địa điểm mở thư viện.',
    ].join('\n\n'),
  );
  expect(tasks.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ['Thủ trưởng các sở, ban, ngành'],
    ['UBND các huyện, thành phố'],
  ]);
});

it('those to whom a directive is given lead its points', async () => {
  const leadsOf = async (opening: string): Promise<string[]> => {
    const { tasks } = await recordOf(
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH LAM GIANG',
        'Số: 12/CT-UBND',
        'CHỈ THỊ',
        'Về việc giữ rừng',
        opening,
        '1. Rà soát các điểm cháy.',
      ].join('\n\n'),
    );
    return tasks.flatMap(({ units }) => units.map(({ name }) => name));
  };
  expect(
    await leadsOf('Ủy ban nhân dân tỉnh chỉ thị các sở, ban, ngành, UBND các huyện thực hiện các nhiệm vụ sau:'),
  ).toEqual(['các sở, ban, ngành', 'UBND các huyện']);
  expect(await leadsOf('Để thực hiện Chỉ thị số 3 của Thủ tướng, cần làm tốt các nhiệm vụ sau:')).toEqual([]);
});

it('below an article that gives a body its work stand tasks, behind the one that carries a decision out none', async () => {
  const { tasks } = await recordOf(
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH LAM GIANG',
      'Số: 12/QĐ-UBND',
      'QUYẾT ĐỊNH',
      'Về việc giữ rừng',
      'Điều 1. Phê duyệt phương án giữ rừng.',
      'Điều 2. Công ty Lâm nghiệp Vân Khê chịu trách nhiệm thực hiện phương án như sau:',
      '1. Tuần tra rừng hằng tuần.',
      '2. Dọn đường băng cản lửa.',
      'Điều 3. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
    ].join('\n\n'),
  );
  expect(tasks.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ['Công ty Lâm nghiệp Vân Khê'],
    ['Công ty Lâm nghiệp Vân Khê'],
    ['Giám đốc các sở'],
  ]);
});

it('fields that a heading names lead nothing', async () => {
  const { tasks } = await recordOfBody([
    'I. MỤC ĐÍCH',
    'II. PHÁT TRIỂN THƯ VIỆN SỐ TRONG NGÀNH, LĨNH VỰC',
    '1. Các ngành, lĩnh vực khác',
    'a) Xây dựng kho dữ liệu dùng chung.',
    'b) Tổ chức tập huấn kỹ năng số.',
  ]);
  expect(tasks.flatMap(({ units }) => units)).toEqual([]);
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

it('a first item that only says who does what follows leads the items behind it', async () => {
  const { tasks } = await recordOfBody([
    'I. MỤC ĐÍCH',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Giao Phòng Kinh tế triển khai các công việc liên quan:',
    '2. Rà soát kho thóc giống.',
    '3. Trạm Y tế xã khám cho người trực kho.',
  ]);
  expect(tasks.map(({ units }) => units.map(({ name }) => name))).toEqual([['Phòng Kinh tế'], ['Trạm Y tế xã']]);
});
