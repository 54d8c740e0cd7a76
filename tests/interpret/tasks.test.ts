import { read } from '../support/read.ts';
import { describe, expect, it } from 'vitest';
import type { PlanRecord, Task } from '../../src/record/schema.ts';
import { splitClauses } from '../../src/annotate/clauses.ts';
import { isPredicate, startsWithVerb } from '../../src/annotate/verb-start.ts';
import { recordOf, recordOfBody } from '../outline/outline-of.ts';
import fc from '../support/properties.ts';

const unitsOf = (task: Task | undefined): string[] => (task?.units ?? []).map(({ role, name }) => `${role}: ${name}`);
const daysOf = (task: Task | undefined): (string | null)[][] => (task?.times ?? []).map(({ from, to }) => [from, to]);

/** The only task of one item under "Tổ chức thực hiện". */
async function taskOf(...lines: string[]): Promise<Task | undefined> {
  const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', ...lines]);
  expect(tasks).toHaveLength(1);
  return tasks[0];
}

/** The only task of one bullet among the contents, where no body is named above. */
async function activityOf(line: string): Promise<Task | undefined> {
  const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. NỘI DUNG', '1. Các hoạt động', `- ${line}`]);
  expect(tasks).toHaveLength(1);
  return tasks[0];
}

const quotesOf = ({ tasks }: PlanRecord): string[] => tasks.map((task) => task.quote);

describe('a body over its tasks', () => {
  it('leads every bullet below', async () => {
    const { tasks } = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ban Chỉ huy Quân sự huyện',
      '- Chủ trì tham mưu cho UBND huyện chỉ đạo các hoạt động kỷ niệm; dự trù kinh phí gửi Phòng Tài chính - Kế hoạch thẩm định.',
      '- Tổ chức gặp mặt truyền thống.',
    ]);
    expect(tasks.map((task) => [task.kind, unitsOf(task)])).toEqual([
      [
        'assignment',
        ['lead: Ban Chỉ huy Quân sự huyện', 'advised: UBND huyện', 'report-to: Phòng Tài chính - Kế hoạch'],
      ],
      ['assignment', ['lead: Ban Chỉ huy Quân sự huyện']],
    ]);
    expect(tasks.every((task) => task.units[0]?.inherited === true)).toBe(true);
  });

  it('leads paragraphs without marks', async () => {
    const { tasks } = await recordOfBody([
      'III. TỔ CHỨC THỰC HIỆN',
      '1. UBND phường',
      'Chỉ đạo các tổ dân phố, cơ quan, đơn vị treo cờ Tổ quốc.',
      'Bố trí kinh phí phục vụ tuyên truyền.',
      '2. Các chi bộ trực thuộc',
      'Quán triệt nội dung Kế hoạch.',
    ]);
    expect(tasks.map(unitsOf)).toEqual([['lead: UBND phường'], ['lead: UBND phường'], ['lead: Các chi bộ trực thuộc']]);
  });

  it('leads what stands after its colon', async () => {
    const task = await taskOf(
      '2. Phòng Văn hóa và Thông tin: Hướng dẫn các xã, thị trấn cổ động trực quan; báo cáo UBND huyện trước ngày 15/9/2024.',
    );
    expect(unitsOf(task)).toEqual(['lead: Phòng Văn hóa và Thông tin', 'report-to: UBND huyện']);
    expect(task).toMatchObject({
      quote: 'Hướng dẫn các xã, thị trấn cổ động trực quan; báo cáo UBND huyện trước ngày 15/9/2024.',
      actions: ['Hướng dẫn các xã, thị trấn cổ động trực quan;', 'báo cáo UBND huyện trước ngày 15/9/2024.'],
    });
    expect(task?.units[0]?.inherited).toBe(false);
    expect(daysOf(task)).toEqual([[null, '2024-09-15']]);
  });

  it.each<[string, string[]]>([
    [
      '13. Các cơ quan, đơn vị; các tổ chức chính trị - xã hội huyện: Đẩy mạnh tuyên truyền trong cán bộ, đoàn viên.',
      ['lead: Các cơ quan, đơn vị', 'lead: các tổ chức chính trị - xã hội huyện'],
    ],
    [
      '5. Đảng ủy các xã, thị trấn; Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện: Xây dựng kế hoạch tuyên truyền.',
      ['lead: Đảng ủy các xã, thị trấn', 'lead: Mặt trận Tổ quốc', 'lead: các tổ chức chính trị - xã hội huyện'],
    ],
    [
      '9. UBND các xã, thị trấn: Trên cơ sở kế hoạch của UBND huyện, xây dựng kế hoạch tổ chức các hoạt động.',
      ['lead: UBND các xã, thị trấn'],
    ],
    [
      '3. Công an, Ban Chỉ huy Quân sự huyện: Bảo đảm an ninh trật tự.',
      ['lead: Công an', 'lead: Ban Chỉ huy Quân sự huyện'],
    ],
  ])('may be several: %s', async (line, units) => {
    expect(unitsOf(await taskOf(line))).toEqual(units);
  });

  it('gives way to the subject of a bullet', async () => {
    const { tasks } = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. UBND huyện',
      '- Phòng Tài chính - Kế hoạch thẩm định dự toán kinh phí.',
      '- Theo dõi, đôn đốc việc thực hiện.',
    ]);
    expect(tasks.map(unitsOf)).toEqual([['lead: Phòng Tài chính - Kế hoạch'], ['lead: UBND huyện']]);
  });

  it('ends with its section', async () => {
    const { tasks } = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Y tế',
      '- Tổ chức khám bệnh.',
      '2. Giao Văn phòng Huyện ủy',
      '- Theo dõi việc thực hiện.',
    ]);
    expect(tasks.map(unitsOf)).toEqual([['lead: Phòng Y tế'], ['lead: Văn phòng Huyện ủy']]);
  });
});

describe('modality', () => {
  it.each<[string, string, string[]]>([
    ['11. Đề nghị Huyện đoàn: Chủ trì triển khai tham gia cuộc thi.', 'requested', ['lead: Huyện đoàn']],
    [
      '10. Đề nghị Ban Tuyên giáo Huyện ủy: Chỉ đạo, định hướng tuyên truyền.',
      'requested',
      ['lead: Ban Tuyên giáo Huyện ủy'],
    ],
    ['- Đề nghị Ủy ban MTTQ huyện vận động hội viên tham gia.', 'requested', ['lead: Ủy ban MTTQ huyện']],
    ['- Giao Phòng Nội vụ chủ trì tham mưu khen thưởng.', 'assigned', ['lead: Phòng Nội vụ']],
    ['- Yêu cầu các phòng, ban, ngành triển khai thực hiện nghiêm túc.', 'assigned', ['lead: các phòng, ban, ngành']],
    ['- Khuyến khích các doanh nghiệp hỗ trợ kinh phí.', 'encouraged', []],
  ])('%s', async (line, modality, units) => {
    const { tasks } = await recordOfBody(['II. TỔ CHỨC THỰC HIỆN', line]);
    expect(tasks.map((task) => [task.modality, unitsOf(task)])).toEqual([[modality, units]]);
  });
});

describe('parts in a sentence', () => {
  it.each<[string, string[]]>([
    [
      'Ban Chỉ huy Quân sự phường chủ trì, phối hợp với Hội CCB, Ủy ban MTTQ và các cơ quan, đơn vị liên quan tổ chức tọa đàm; gặp mặt; vận động quyên góp.',
      [
        'lead: Ban Chỉ huy Quân sự phường',
        'coordinate: Hội CCB',
        'coordinate: Ủy ban MTTQ',
        'coordinate: các cơ quan, đơn vị liên quan',
      ],
    ],
    [
      'Đoàn TNCS Hồ Chí Minh phường chủ trì phối hợp Hội LHPN phường tổ chức văn nghệ.',
      ['lead: Đoàn TNCS Hồ Chí Minh phường', 'coordinate: Hội LHPN phường'],
    ],
    ['Phối hợp với Công an huyện bảo đảm an ninh trật tự.', ['coordinate: Công an huyện']],
    ['Tham mưu UBND huyện ban hành kế hoạch.', ['advised: UBND huyện']],
    ['Tham mưu cho Ban Thường vụ Huyện ủy chỉ đạo.', ['advised: Ban Thường vụ Huyện ủy']],
    ['Trình UBND huyện phê duyệt danh sách.', ['advised: UBND huyện']],
    ['Tổng hợp, báo cáo Ban Thường vụ Huyện ủy kết quả thực hiện.', ['report-to: Ban Thường vụ Huyện ủy']],
    ['Báo cáo kết quả về Sở Thông tin và Truyền thông.', ['report-to: Sở Thông tin và Truyền thông']],
    [
      'Theo dõi, đôn đốc, báo cáo kết quả với Thường trực Đảng ủy và Ban Tuyên giáo Thành ủy theo quy định.',
      ['report-to: Thường trực Đảng ủy', 'report-to: Ban Tuyên giáo Thành ủy'],
    ],
    ['Báo cáo UBND tỉnh (qua Sở Nội vụ) kết quả thực hiện.', ['report-to: UBND tỉnh']],
    [
      'Treo băng rôn tại các trục đường chính (Phòng Văn hóa và Thông tin chủ trì, Phòng Kinh tế và Hạ tầng phối hợp).',
      ['lead: Phòng Văn hóa và Thông tin', 'coordinate: Phòng Kinh tế và Hạ tầng'],
    ],
  ])('%s', async (line, units) => {
    expect(unitsOf(await activityOf(line))).toEqual(units);
  });

  it.each<[string, string[]]>([
    [
      'Triển khai Cuộc thi “Tìm hiểu lịch sử” do Trung ương Đoàn chủ trì, phối hợp với Tổng cục Chính trị phát động.',
      [],
    ],
    ['Tham gia các hoạt động do cấp trên phát động.', []],
    ['Tuyên truyền trong cán bộ, công chức, viên chức và Nhân dân.', []],
    ['Tổ chức treo cờ Đảng, cờ Tổ quốc tại các tuyến phố.', []],
    ['Đưa tin trên Cổng thông tin điện tử, hệ thống truyền thanh.', []],
    ['Trình bày chuyên đề về lịch sử huyện.', []],
  ])('nobody in: %s', async (line, units) => {
    const task = await activityOf(line);
    expect(unitsOf(task)).toEqual(units);
    expect(task?.kind).toBe('activity');
  });

  it('splits clauses outside quotations', async () => {
    const task = await taskOf(
      '7. Phòng Giáo dục và Đào tạo: Phối hợp với Huyện đoàn triển khai Cuộc thi “Tìm hiểu; thi viết” do Bộ Giáo dục và Đào tạo tổ chức; phối hợp với Hội CCB huyện chỉ đạo các trường tham quan.',
    );
    expect(task?.actions).toHaveLength(2);
    expect(unitsOf(task)).toEqual([
      'lead: Phòng Giáo dục và Đào tạo',
      'coordinate: Huyện đoàn',
      'coordinate: Hội CCB huyện',
    ]);
  });
});

describe('property lines', () => {
  it('give an item its units and days, and are no tasks', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Xây dựng cơ sở dữ liệu dùng chung',
      '- Cơ quan chủ trì dự án: Sở Khoa học và Công nghệ.',
      '- Cơ quan phối hợp đề án: Sở Tài chính; UBND các xã, phường.',
      '- Thời gian hoàn thành: ngày 30/6/2024.',
    ]);
    expect(quotesOf(record)).toEqual(['Xây dựng cơ sở dữ liệu dùng chung']);
    expect(unitsOf(record.tasks[0])).toEqual([
      'lead: Sở Khoa học và Công nghệ',
      'coordinate: Sở Tài chính',
      'coordinate: UBND các xã, phường',
    ]);
    expect(daysOf(record.tasks[0])).toEqual([[null, '2024-06-30']]);
  });

  it.each([
    'Rà soát thủ tục hành chính (chủ trì: Sở Nội vụ; phối hợp: Sở Y tế, UBND các xã).',
    'Rà soát thủ tục hành chính. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Y tế; UBND các xã. Thời gian: quý II/2024.',
    'Rà soát thủ tục hành chính; chủ trì: Sở Nội vụ, phối hợp: Sở Y tế, UBND các xã; sản phẩm: báo cáo.',
    'Rà soát thủ tục hành chính - Cơ quan thực hiện: Sở Nội vụ - Phối hợp thực hiện: Sở Y tế, UBND các xã',
  ])('stand in the line of the item too: %s', async (item) => {
    const { tasks } = await recordOfBody(['II. NHIỆM VỤ', `1. ${item}`]);
    expect(tasks.map(unitsOf)).toEqual([['lead: Sở Nội vụ', 'coordinate: Sở Y tế', 'coordinate: UBND các xã']]);
    expect(tasks[0]?.units.every(({ inherited }) => !inherited)).toBe(true);
  });

  it('are none where no names follow, or none is asked', async () => {
    const { tasks } = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Sở Nội vụ rà soát thủ tục; thực hiện: (1) công khai trên cổng; (2) niêm yết tại bộ phận một cửa.',
      '2. Sở Nội vụ tuyên truyền với chủ đề, nội dung: các cơ quan vì dân phục vụ.',
    ]);
    expect(tasks.map(unitsOf)).toEqual([['lead: Sở Nội vụ'], ['lead: Sở Nội vụ']]);
  });

  it('name the bodies of a list under one “các”, each with its head', async () => {
    const { tasks } = await recordOfBody(['II. NHIỆM VỤ', '1. Các Sở Tài chính, Nội vụ rà soát thủ tục hành chính.']);
    const [unit] = tasks[0]?.units ?? [];
    expect(unit?.name).toBe('Các Sở Tài chính, Nội vụ');
    expect(unit?.members).toEqual([expect.stringMatching(/^Sở Tài chính/), expect.stringMatching(/^Sở Nội vụ/)]);
  });

  it('hold for every item of the group they close', async () => {
    const { tasks } = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Tuyên truyền',
      '- Treo băng rôn tại trụ sở.',
      '- In tờ rơi phát cho người dân.',
      '- Thời gian: Tháng 3/2024.',
    ]);
    expect(tasks.map((task) => [daysOf(task), task.times[0]?.inherited])).toEqual([
      [[['2024-03-01', '2024-03-31']], true],
      [[['2024-03-01', '2024-03-31']], true],
    ]);
  });

  it('a time of its own overrides the group’s', async () => {
    const { tasks } = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Tuyên truyền',
      '- Treo băng rôn trước ngày 10/3/2024.',
      '- In tờ rơi phát cho người dân.',
      '- Thời gian: Tháng 3/2024.',
    ]);
    expect(tasks.map(daysOf)).toEqual([[[null, '2024-03-10']], [['2024-03-01', '2024-03-31']]]);
  });

  it('content in a property line is the task', async () => {
    const record = await recordOfBody([
      'II. NHIỆM VỤ',
      '1. Hội nghị tập huấn',
      '- Nội dung: Tập huấn kỹ năng số cho cán bộ xã.',
      '- Đơn vị thực hiện: Phòng Nội vụ.',
    ]);
    expect(quotesOf(record)).toEqual(['Tập huấn kỹ năng số cho cán bộ xã.']);
    expect(unitsOf(record.tasks[0])).toEqual(['lead: Phòng Nội vụ']);
  });
});

describe('the plan’s own schedule', () => {
  const BODY = [
    'II. NỘI DUNG',
    '1. Các hoạt động',
    '- Treo băng rôn tại trụ sở.',
    '- Tổ chức tọa đàm trong tháng 4/2024.',
    '2. Thời gian: Từ tháng 3 đến hết tháng 5/2024.',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Y tế',
    '- Chuẩn bị cơ sở vật chất.',
  ];

  it('holds for the tasks of its part that have no time', async () => {
    const { tasks } = await recordOfBody(BODY);
    expect(tasks.map(daysOf)).toEqual([[['2024-03-01', '2024-05-31']], [['2024-04-01', '2024-04-30']], []]);
  });
});

describe('no tasks', () => {
  it.each<[string, string[]]>([
    ['purposes', ['I. MỤC ĐÍCH', '1. Nâng cao nhận thức của cán bộ.', '2. Góp phần xây dựng quê hương.']],
    ['requirements', ['I. YÊU CẦU', '1. Các hoạt động phải thiết thực.', '2. Bảo đảm an toàn, tiết kiệm.']],
    [
      'purposes and requirements together',
      ['I. MỤC ĐÍCH, YÊU CẦU', '- Tuyên truyền sâu rộng truyền thống.', '- Tổ chức phải trang trọng.'],
    ],
    [
      'what a campaign is to say',
      ['II. NỘI DUNG TUYÊN TRUYỀN', '- Tuyên truyền bối cảnh lịch sử.', '- Tầm vóc, giá trị của thắng lợi.'],
    ],
    ['slogans', ['II. KHẨU HIỆU', '- Nhiệt liệt chào mừng 60 năm Ngày thành lập huyện!']],
    ['objectives', ['II. MỤC TIÊU', '- 100% xã có điểm tư vấn.', '- Giảm 2% hộ nghèo.']],
    [
      'time and money alone',
      [
        'II. THỜI GIAN, KINH PHÍ',
        '1. Thời gian: Tháng 3/2024.',
        'III. KINH PHÍ',
        '- Kinh phí từ ngân sách huyện năm 2024.',
      ],
    ],
    ['award criteria', ['III. KHEN THƯỞNG', '- Giải nhất: 1.500.000 đồng.']],
    ['the audience', ['II. ĐỐI TƯỢNG', '- Học sinh các trường THCS.']],
    ['bases', ['- Căn cứ Kế hoạch số 5/KH-UBND ngày 01/02/2024 của UBND tỉnh;']],
  ])('%s', async (_, lines) => {
    expect(quotesOf(await recordOfBody(lines))).toEqual([]);
  });

  it('the closing is none', async () => {
    const record = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Y tế: Chủ trì thực hiện.',
      'Trên đây là Kế hoạch, yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    ]);
    expect(quotesOf(record)).toEqual(['Chủ trì thực hiện.']);
  });

  it('a budget item is one only where a named body is to act', async () => {
    const record = await recordOfBody([
      'III. KINH PHÍ',
      '- Kinh phí bảo đảm từ ngân sách nhà nước.',
      '- Phòng Tài chính - Kế hoạch thẩm định, tham mưu bố trí kinh phí.',
    ]);
    expect(quotesOf(record)).toEqual(['Phòng Tài chính - Kế hoạch thẩm định, tham mưu bố trí kinh phí.']);
  });
});

/** Markdown tables under "Phân công nhiệm vụ": rows of cells as text. */
async function tableTasks(rows: string[]): Promise<Task[]> {
  const [head = '', ...rest] = rows;
  const rule = head.replace(/[^|]+/g, ' --- ');
  return (
    await recordOf(
      `**KẾ HOẠCH**\n\nCông tác năm 2024\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức của cán bộ, đảng viên.\n\nII. PHÂN CÔNG NHIỆM VỤ\n\n${[head, rule, ...rest].join('\n')}\n`,
      'plan.md',
    )
  ).tasks;
}

const rowOf = (task: Task): unknown => [task.action, unitsOf(task), daysOf(task)];

describe('assignment tables', () => {
  it.each<[string, string[], unknown[]]>([
    [
      'of four columns',
      [
        '| TT | Nội dung | Đơn vị thực hiện | Thời gian |',
        '| 1 | Ban hành kế hoạch | Phòng Nội vụ | Tháng 3/2024 |',
        '| 2 | Tổ chức hội nghị | Văn phòng UBND huyện | Quý II/2024 |',
      ],
      [
        ['Ban hành kế hoạch', ['lead: Phòng Nội vụ'], [['2024-03-01', '2024-03-31']]],
        ['Tổ chức hội nghị', ['lead: Văn phòng UBND huyện'], [['2024-04-01', '2024-06-30']]],
      ],
    ],
    [
      'of five columns, with partners',
      [
        '| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |',
        '| 1 | Rà soát thủ tục hành chính | Sở Nội vụ | Sở Tài chính; UBND các xã, phường | 30/6/2024 |',
      ],
      [
        [
          'Rà soát thủ tục hành chính',
          ['lead: Sở Nội vụ', 'coordinate: Sở Tài chính', 'coordinate: UBND các xã, phường'],
          [[null, '2024-06-30']],
        ],
      ],
    ],
    [
      'in another order',
      [
        '| TT | Thời gian | Đơn vị chủ trì | Nội dung công việc |',
        '| 1 | Tháng 9/2024 | Công an huyện | Tuần tra ban đêm |',
      ],
      [['Tuần tra ban đêm', ['lead: Công an huyện'], [['2024-09-01', '2024-09-30']]]],
    ],
    [
      'of seven columns',
      [
        '| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm | Ghi chú |',
        '| 1 | Ban hành kế hoạch | Sở Y tế | Sở Tài chính | Quý I/2024 | Kế hoạch | |',
      ],
      [['Ban hành kế hoạch', ['lead: Sở Y tế', 'coordinate: Sở Tài chính'], [['2024-01-01', '2024-03-31']]]],
    ],
    [
      'with numbers of the columns',
      [
        '| TT | Nội dung | Đơn vị chủ trì | Thời gian |',
        '| (1) | (2) | (3) | (4) |',
        '| 1 | Ban hành kế hoạch | Phòng Nội vụ | Tháng 1/2024 |',
      ],
      [['Ban hành kế hoạch', ['lead: Phòng Nội vụ'], [['2024-01-01', '2024-01-31']]]],
    ],
  ])('%s', async (_, rows, expected) => {
    expect((await tableTasks(rows)).map(rowOf)).toEqual(expected);
  });

  it('with group rows whose other cells are empty', async () => {
    const tasks = await tableTasks([
      '| TT | Nội dung | Đơn vị chủ trì | Thời gian |',
      '| I | CHỈ ĐẠO, ĐIỀU HÀNH | | |',
      '| 1 | Ban hành kế hoạch | Phòng Nội vụ | Tháng 1/2024 |',
      '| II | TUYÊN TRUYỀN | | |',
      '| 2 | Viết tin, bài | Phòng Y tế | Tháng 2/2024 |',
    ]);
    expect(tasks.map((task) => task.action)).toEqual(['Ban hành kế hoạch', 'Viết tin, bài']);
  });

  it('a beginning and an end in two columns are one window', async () => {
    const tasks = await tableTasks([
      '| TT | Nội dung | Đơn vị thực hiện | Ngày bắt đầu | Ngày kết thúc |',
      '| 1 | Mở lớp tập huấn | Phòng Nội vụ | 13/12/2025 | 20/12/2025 |',
    ]);
    expect(tasks.map(rowOf)).toEqual([['Mở lớp tập huấn', ['lead: Phòng Nội vụ'], [['2025-12-13', '2025-12-20']]]]);
  });

  it.each<[string, string[]]>([
    ['a roster', ['| TT | Họ và tên | Chức vụ | Ghi chú |', '| 1 | Lò Văn Mạnh | Trưởng ban | |']],
    ['prices', ['| TT | Nội dung chi | Đơn giá | Thành tiền |', '| 1 | Băng rôn | 500.000 | 1.000.000 |']],
    ['targets', ['| TT | Chỉ tiêu | Năm 2023 | Năm 2024 |', '| 1 | Tỷ lệ hộ nghèo | 5% | 4% |']],
  ])('%s holds no tasks', async (_, rows) => {
    expect((await tableTasks(rows)).map((task) => task.action)).toEqual([]);
  });

  it('quotes the whole row', async () => {
    const [task] = await tableTasks([
      '| TT | Nội dung | Đơn vị chủ trì | Thời gian |',
      '| 1 | Ban hành kế hoạch | Phòng Nội vụ | Tháng 1/2024 |',
    ]);
    expect(task?.quote.split(/\s*\n\s*/)).toEqual(['1', 'Ban hành kế hoạch', 'Phòng Nội vụ', 'Tháng 1/2024']);
  });
});

describe('letters', () => {
  it('ask those whom the opening names', async () => {
    const { tasks } = await recordOf(`SỞ Y TẾ
Số: 1463/SYT-NV
V/v phòng, chống tai nạn thương tích trẻ em

Kính gửi: UBND các xã, phường

Sở Y tế đề nghị UBND các xã, phường thực hiện một số nội dung sau:

1. Rà soát, cắm biển cảnh báo tại các khu vực ao, hồ trước ngày 25/9/2025.

2. Đề nghị Tỉnh đoàn: Tổ chức dạy bơi cho trẻ em.
`);
    expect(tasks.map((task) => [task.modality, unitsOf(task)])).toEqual([
      ['requested', ['lead: UBND các xã, phường']],
      ['requested', ['lead: Tỉnh đoàn']],
    ]);
  });
});

describe('targets', () => {
  it.each<[string, [string, number | null, string | null][]]>([
    ['Tặng quà cho 100% trẻ em hộ nghèo.', [['=', 100, '%']]],
    ['Tổ chức ít nhất 03 buổi tuyên truyền.', [['>=', 3, 'buổi']]],
    ['Tặng trên 1.500 phần quà cho hộ nghèo.', [['>', 1500, 'phần quà']]],
    ['Mở tối đa 5 lớp tập huấn.', [['<=', 5, 'lớp']]],
    ['Trồng 500 cây tại các thôn.', [['=', 500, 'cây']]],
    ['Vận động 60% hộ trở lên tham gia.', [['=', 60, '%']]],
    ['Tổ chức lễ kỷ niệm ngày 30/4/2024.', []],
    ['Triển khai Kế hoạch số 12/KH-UBND đến các xã.', []],
  ])('%s', async (line, expected) => {
    const task = await activityOf(line);
    expect(task?.targets.map(({ comparator, value, measure }) => [comparator, value, measure])).toEqual(expected);
  });
});

// the shorter of two measures stands first in the pattern
it('counts "suất quà"', async () => {
  const task = await activityOf('Tặng trên 1.500 suất quà cho hộ nghèo.');
  expect(task?.targets[0]?.measure).toBe('suất quà');
});

describe('confidence', () => {
  it('is higher for a verb under a body than for words without either', async () => {
    const { tasks } = await recordOfBody([
      'II. NỘI DUNG',
      '1. Các hoạt động',
      '- Hội thi văn nghệ quần chúng các xã, thị trấn.',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Y tế',
      '- Chủ trì tổ chức khám bệnh cho người cao tuổi.',
    ]);
    const [weak, strong] = tasks.map((task) => task.confidence);
    expect(weak).toBeLessThan(strong ?? 0);
    expect(tasks.every((task) => task.confidence > 0 && task.confidence <= 1)).toBe(true);
  });
});

describe('references in a task', () => {
  it('point to what it cites', async () => {
    const record = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Y tế',
      '- Triển khai Kế hoạch số 45/KH-UBND ngày 12/01/2024 của UBND tỉnh.',
      '- Theo dõi việc thực hiện.',
    ]);
    expect(record.tasks.map((task) => task.references.map((at) => record.references[at]?.number))).toEqual([
      ['45/KH-UBND'],
      [],
    ]);
  });
});

describe('startsWithVerb', () => {
  it.each([
    'Tổ chức lễ',
    'Chủ trì, phối hợp',
    'phối hợp với',
    '- Tham mưu',
    '“Treo cờ',
    'Đẩy mạnh tuyên truyền',
    'Rà soát',
    'Trồng cây',
    'Chỉ đạo',
    'Bố trí kinh phí',
    'Xây dựng',
    'Chỉ cấp phép khi đủ hồ sơ',
    'Không sử dụng tàu cuốc',
  ])('%s', (text) => {
    expect(startsWithVerb(read(text))).toBe(true);
  });

  it.each([
    'Viết tin, bài',
    'Phát tờ rơi cho người dân',
    'Phát sóng chuyên mục',
    'Trưng bày hiện vật',
    'Sưu tầm tư liệu',
    'Quyên góp ủng hộ',
    'Nạo vét kênh mương',
    'Khơi thông cống rãnh',
    'Cài đặt ứng dụng',
    'Dâng hương tại nghĩa trang',
    'Diễn tập phương án',
    'Soạn thảo văn bản',
  ])('%s', (text) => {
    expect(startsWithVerb(read(text))).toBe(true);
  });

  it.each([
    'Chỉ tiêu giao năm 2026',
    'Không gian tổ chức',
    'Các cơ quan',
    'Lễ kỷ niệm',
    'Kinh phí',
    'năm 2024',
    '',
    '100% cơ quan',
    'Sở Y tế',
    'Tổng số hộ nghèo',
    'Mục tiêu',
  ])('not: %s', (text) => {
    expect(startsWithVerb(read(text))).toBe(false);
  });

  it.each([
    ['UBND xã chịu trách nhiệm triển khai', 7],
    ['UBND xã có trách nhiệm, tổ chức thực hiện', 7],
    ['Sở Y tế sẽ tổ chức', 7],
  ])('may stand behind other words of a predicate: %s', (text, at) => {
    expect(isPredicate(read(text), at)).toBe(true);
  });
});

describe('splitClauses', () => {
  it.each<[string, string[]]>([
    ['Một; hai; ba.', ['Một;', 'hai;', 'ba.']],
    ['Một. Hai. Ba', ['Một.', 'Hai.', 'Ba']],
    ['Thi “một; hai” và ba; bốn', ['Thi “một; hai” và ba;', 'bốn']],
    ['Thi (một; hai) và ba; bốn', ['Thi (một; hai) và ba;', 'bốn']],
    ['Tại TP. Hồ Chí Minh; tại TT. Huyện ủy', ['Tại TP. Hồ Chí Minh;', 'tại TT. Huyện ủy']],
    ['Đạt 1.500.000 đồng. Hết', ['Đạt 1.500.000 đồng.', 'Hết']],
    ['một.hai', ['một.hai']],
    ['', []],
    ['; ; .', []],
  ])('%s', (text, clauses) => {
    expect(splitClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual(clauses);
  });

  it('is not swallowed by a bracket that never closes', () => {
    const text = `Một (hai ${'chữ '.repeat(200)}; ba; bốn`;
    expect(splitClauses(text).length).toBeGreaterThan(1);
  });

  it('loses no words and keeps their order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', ';', '.', '“', '”', '(', ')', ',') }), (text) => {
        const clauses = splitClauses(text);
        expect(clauses.every(({ start, end }, at) => start < end && start >= (clauses[at - 1]?.end ?? 0))).toBe(true);
        expect(
          clauses
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/[\s;.]/g, ''),
        ).toBe(text.replace(/[\s;.]/g, ''));
      }),
    );
  });
});

describe('units of a task, further', () => {
  it.each<[string, string, string[]]>([
    [
      'the subject stands behind the heading',
      'a) Đo lường: Phòng Kinh tế chủ động phối hợp với Công an xã kiểm tra các cơ sở kinh doanh xăng dầu.',
      ['lead: Phòng Kinh tế', 'coordinate: Công an xã'],
    ],
    [
      'a list of partners goes on over semicolons',
      '1. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành của tỉnh; UBND các xã, phường; các doanh nghiệp có liên quan tổ chức hội nghị.',
      [
        'lead: Sở Nội vụ',
        'coordinate: các sở, ban, ngành của tỉnh',
        'coordinate: UBND các xã, phường',
        'coordinate: các doanh nghiệp có liên quan',
      ],
    ],
    [
      'asked behind a condition with commas of its own',
      '1. Trên cơ sở báo cáo của Công ty Cổ phần Đầu tư, xây dựng và dịch vụ Sông Vân, giao Sở Tài chính chủ trì rà soát.',
      ['lead: Sở Tài chính'],
    ],
    [
      'told and advised',
      '1. Sở Nội vụ theo dõi, kịp thời báo cáo, đề xuất UBND tỉnh những vấn đề phát sinh.',
      ['lead: Sở Nội vụ', 'report-to: UBND tỉnh', 'advised: UBND tỉnh'],
    ],
    [
      'a roster names nobody in charge',
      '1. Củng cố Ban Chỉ đạo của tỉnh, gồm: Trưởng Ban Chỉ đạo là Chủ tịch UBND tỉnh; Phó Trưởng Ban Chỉ đạo là Giám đốc Sở Nội vụ.',
      [],
    ],
    [
      'what a governing body governs belongs to its name',
      '1. Sở Tài chính phối hợp với cơ quan chủ quản các dự án tổ chức rà soát tiến độ giải ngân.',
      ['lead: Sở Tài chính', 'coordinate: cơ quan chủ quản các dự án'],
    ],
    [
      'who takes part in what is organised is no partner',
      '1. Sở Y tế phối hợp với Công an tỉnh tổ chức diễn đàn với sự tham gia của Sở Nội vụ, các cơ quan báo chí nhằm tuyên truyền.',
      ['lead: Sở Y tế', 'coordinate: Công an tỉnh'],
    ],
    [
      'a purpose may have commas and verbs before the subject comes',
      '1. Để nâng cao hiệu quả quản lý, tăng cường kiểm tra, các sở, ngành triển khai thực hiện những nội dung sau.',
      ['lead: các sở, ngành'],
    ],
  ])('%s', async (_, line, expected) => {
    expect(unitsOf(await taskOf(line))).toEqual(expected);
  });

  it.each([
    [
      'Thủ trưởng các sở; Chủ tịch UBND các xã; người đứng đầu các cơ quan liên quan chịu trách nhiệm tổ chức thực hiện nghiêm túc.',
      ['lead: Thủ trưởng các sở', 'lead: Chủ tịch UBND các xã', 'lead: người đứng đầu các cơ quan liên quan'],
    ],
    ['Các cơ sở đào tạo cần có cơ chế ghi nhật ký kết nối.', ['lead: Các cơ sở đào tạo']],
  ])('in a letter as well: %s', async (line, expected) => {
    const letter = `SỞ Y TẾ\nSố: 12/SYT-KCB\nV/v tủ thuốc\n\nKính gửi: Các sở; UBND các xã.\n\nSở Y tế có ý kiến như sau:\n\n1. Tủ thuốc\n\n- ${line}\n\n- Dữ liệu là tài sản chung của các xã.\n`;
    const { tasks } = await recordOf(letter);
    expect(tasks.map(unitsOf)).toEqual([expected]);
  });

  it('partners named above a list take part in each item that names none', async () => {
    const { tasks } = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Công Thương',
      'a) Chủ trì, phối hợp với các sở, ngành và UBND các xã, phường:',
      '- Tổ chức tuần hàng nông sản của tỉnh.',
      '- Phối hợp với Sở Tài chính bố trí kinh phí cho các chương trình.',
      'b) Tham mưu UBND tỉnh ban hành chính sách hỗ trợ.',
    ]);
    expect(tasks.map((task) => unitsOf(task).filter((unit) => unit.startsWith('coordinate')))).toEqual([
      ['coordinate: các sở, ngành', 'coordinate: UBND các xã, phường'],
      ['coordinate: Sở Tài chính'],
      [],
    ]);
  });
});

describe('an appendix titled in a line of its own', () => {
  it.each<[string, string, number]>([
    ['DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO', '1. Lãnh đạo Công an xã: Thành viên phụ trách an ninh.', 0],
    ['DANH BẠ ĐIỆN THOẠI', '1. Công an xã: trực ban 069.3480.123', 0],
    ['DANH MỤC DỰ ÁN', '1. Xây dựng thư viện số.', 0],
    ['DANH MỤC NHIỆM VỤ', '1. Xây dựng thư viện số.', 1],
  ])('%s', async (title, entry, count) => {
    const { tasks } = await recordOfBody(['II. NHIỆM VỤ', '1. Kiểm tra kho.', 'PHỤ LỤC I', title, entry]);
    expect(tasks).toHaveLength(count + 1);
  });
});

describe('what a council resolves', () => {
  it('is a task under a title of tasks in an article, not under one of how things stand, nor the papers that pass', async () => {
    const { tasks } = await recordOfBody([
      'Điều 1. Hội đồng nhân dân xã thống nhất với báo cáo của Ủy ban nhân dân xã, đồng thời nhấn mạnh một số nội dung sau:',
      '1. Tình hình thực hiện nhiệm vụ năm 2025',
      '- Thu ngân sách vượt kế hoạch.',
      '2. Nhiệm vụ và một số giải pháp',
      '- Tập trung sửa chữa đường thôn.',
      '- Đẩy mạnh trồng rừng.',
      '- Thông qua Tờ trình số 7/TTr-UBND về giá đất.',
      'Điều 2. Nghị quyết này có hiệu lực từ ngày ký.',
    ]);
    expect(tasks.map(({ action }) => action)).toEqual(['Tập trung sửa chữa đường thôn.', 'Đẩy mạnh trồng rừng.']);
  });
});

describe('times that a heading gives', () => {
  it.each<[string, string[]]>([
    ['1. Giai đoạn 1 (2027 - 2028)', ['2027-01-01..2028-12-31']],
    ['1. Công tác chuẩn bị (từ ngày 01/12 đến ngày 15/12/2027)', ['2027-12-01..2027-12-15']],
    ['1. Sửa chữa thư viện (02 phòng)', []],
  ])('%s', async (heading, expected) => {
    const { tasks } = await recordOfBody(['II. NHIỆM VỤ', heading, '- Rà soát sổ sách.', '- Kiểm tra kho.']);
    for (const task of tasks) expect(task.times.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`)).toEqual(expected);
    expect(tasks).toHaveLength(2);
  });
});

describe('a lead-in that ends with its units', () => {
  it('gives them to the items that name nobody of their own', async () => {
    const { tasks } = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Văn hóa và Thể thao chủ trì, phối hợp với các cơ quan có liên quan tham mưu UBND tỉnh:',
      'a) Xây dựng kế hoạch phát triển thư viện.',
      'b) Các địa phương chủ động bố trí quỹ đất theo quy hoạch.',
    ]);
    expect(tasks.map(unitsOf)).toEqual([
      ['lead: Sở Văn hóa và Thể thao', 'coordinate: các cơ quan có liên quan', 'advised: UBND tỉnh'],
      ['lead: Các địa phương'],
    ]);
  });

  it('keeps them to itself where it says what is done', async () => {
    const { tasks } = await recordOfBody([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Văn hóa và Thể thao',
      'Chủ trì, phối hợp với các cơ quan có liên quan triển khai Kế hoạch, cụ thể:',
      '- Xây dựng kế hoạch phát triển thư viện.',
    ]);
    expect(unitsOf(tasks.at(-1))).toEqual(['lead: Sở Văn hóa và Thể thao']);
  });
});

describe('words that begin like verbs', () => {
  it.each([
    ['Dự kiến kinh phí 20 triệu đồng', false],
    ['Dự hội nghị tổng kết', true],
    ['Chi phí đi lại', false],
    ['Chi trả trợ cấp', true],
    ['Cấp xã', false],
    ['Cấp phát tài liệu', true],
    ['Giao thông nông thôn', false],
    ['Giao Phòng Nội vụ', true],
  ])('%s', (text, expected) => {
    expect(startsWithVerb(read(text))).toBe(expected);
  });
});

describe('what a document quotes or lists is no task', () => {
  it('an article between quotation marks over paragraphs', async () => {
    const { tasks } = await recordOfBody([
      'II. NỘI DUNG',
      '1. Xây dựng kế hoạch tập sự cho viên chức mới.',
      '“Điều 21. Chế độ tập sự',
      'Tổ chức hướng dẫn người tập sự về quyền và nghĩa vụ.',
      'Cử người hướng dẫn trong thời hạn 07 ngày.”',
      '2. Báo cáo kết quả về Phòng Nội vụ.',
    ]);
    expect(quotesOf({ tasks } as PlanRecord)).toEqual([
      'Xây dựng kế hoạch tập sự cho viên chức mới.',
      'Báo cáo kết quả về Phòng Nội vụ.',
    ]);
  });
  it.each([
    'Kim loại nặng trong nước: Cd, Hg, Pb và As theo tần suất đã định.',
    'Tình hình huy động, phân bổ và sử dụng nguồn vốn của địa phương.',
    'Nghị định số 64/2007/NĐ-CP ngày 10 tháng 4 năm 2007 của Chính phủ về ứng dụng công nghệ thông tin.',
    'Ủy ban nhân dân xã đã nhận được 01 hồ sơ của Công ty cổ phần Chè Xanh.',
    'Số điện thoại: 0203 123 456; email: phongnoivu@vankhe.gov.vn.',
    'DANH MỤC CÁC HOẠT ĐỘNG TRONG NĂM',
    'Mã sinh viên:………………………… Điện thoại:…………………………',
  ])('%s', async (line) => {
    const { tasks } = await recordOfBody(['I. MỤC ĐÍCH', 'II. NỘI DUNG', '1. Các hoạt động', `- ${line}`]);
    expect(tasks).toEqual([]);
  });
});

describe('who is in charge where somebody else is named first', () => {
  it.each([
    ['Ngoài ra, Sở Nội vụ cũng đề nghị các đơn vị có báo cáo đánh giá tình hình.', ['lead: các đơn vị']],
    ['Sở Nội vụ đề nghị Ủy ban nhân dân các xã gửi báo cáo.', ['lead: Ủy ban nhân dân các xã']],
    // What a department asks of those above is its own task.
    ['Sở Nội vụ đề nghị Chủ tịch UBND tỉnh khen thưởng các tập thể.', ['lead: Sở Nội vụ']],
  ])('%s', async (line, leads) => {
    const task = await taskOf(`1. ${line}`);
    expect(unitsOf(task).filter((unit) => unit.startsWith('lead'))).toEqual(leads);
  });

  it('is the unit, and a leader looks after it; a leader alone is in charge', async () => {
    const lines = ['II. NHIỆM VỤ', '1. Mở rộng vùng chè', '- Khảo sát đất trồng chè tại các xã vùng cao.'];
    const leader = 'Lãnh đạo phụ trách: Phó giám đốc Trần Văn Mẫu.';
    const { tasks } = await recordOfBody([...lines, leader, 'Đơn vị chủ trì: Phòng Trồng trọt.']);
    expect(unitsOf(tasks[0])).toEqual(['supervise: Phó giám đốc Trần Văn Mẫu', 'lead: Phòng Trồng trọt']);
    const alone = await recordOfBody([...lines, leader]);
    expect(unitsOf(alone.tasks[0])).toEqual(['lead: Phó giám đốc Trần Văn Mẫu']);
  });
});

it('leads under a heading of several bodies that ends in their duty', async () => {
  const { tasks } = await recordOfBody([
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Thủ trưởng các phòng, ban của huyện; Chủ tịch UBND các xã, thị trấn trong huyện có trách nhiệm:',
    '- Kiểm tra việc mở cửa thư viện.',
    '- Báo cáo UBND huyện.',
  ]);
  expect(tasks[0] && unitsOf(tasks[0])).toEqual([
    'lead: Thủ trưởng các phòng, ban của huyện',
    'lead: Chủ tịch UBND các xã, thị trấn trong huyện',
  ]);
});

it('asks everybody beside bodies and leaves everybody out', async () => {
  const { tasks } = await recordOfBody([
    'II. NHIỆM VỤ',
    'Các phòng, ban và mọi người dân tập trung thực hiện các nội dung sau:',
    '1. Tổ chức ngày hội đọc sách.',
    '2. Vận động tặng sách cho thư viện.',
  ]);
  expect(tasks.map(unitsOf)).toEqual([['lead: Các phòng, ban'], ['lead: Các phòng, ban']]);
});

it('gives no task to everybody', async () => {
  const { tasks } = await recordOfBody([
    'II. NHIỆM VỤ',
    '1. Đẩy mạnh phong trào đọc sách. Mỗi cán bộ, đảng viên phải gương mẫu đọc sách hằng ngày.',
  ]);
  expect(tasks.map(unitsOf)).toEqual([[]]);
});

it.each<[string, string[], string[]]>([
  [
    'what takes something as a task of all asks for more than it defines',
    ['- Hoàn thiện quy ước của các thôn, xác định giữ rừng là một nội dung quan trọng trong sinh hoạt chi bộ.'],
    ['Hoàn thiện quy ước của các thôn, xác định giữ rừng là một nội dung quan trọng trong sinh hoạt chi bộ.'],
  ],
  [
    'an item is the title of what a body does below it, also with a note in brackets there',
    [
      '1. Hoàn thành việc dời hai điểm đọc sách ở các thôn về trung tâm xã.',
      'UBND xã Nà Lộc chủ trì dời các điểm đọc sách trong năm 2024.',
      '(chi tiết tại Phụ lục 04)',
    ],
    ['UBND xã Nà Lộc chủ trì dời các điểm đọc sách trong năm 2024.'],
  ],
  [
    'two sentences are no title',
    [
      '1. Hoàn thành việc dời hai điểm đọc sách ở các thôn. Trước mắt, tập trung dời điểm đọc sách thôn Tân Lập.',
      'UBND xã Nà Lộc chủ trì dời các điểm đọc sách trong năm 2024.',
    ],
    [
      'Hoàn thành việc dời hai điểm đọc sách ở các thôn. Trước mắt, tập trung dời điểm đọc sách thôn Tân Lập.',
      'UBND xã Nà Lộc chủ trì dời các điểm đọc sách trong năm 2024.',
    ],
  ],
  [
    'a share to be reached is an aim, also under a body',
    ['1. Phòng Kinh tế', '- 90% số hộ tham gia tập huấn.', '- Tập huấn thủ thư.'],
    ['Tập huấn thủ thư.'],
  ],
  [
    'an address of mail is no work',
    ['- Gửi bản mềm qua địa chỉ email: vanthu@lamson.example', '- Tuần tra rừng.'],
    ['Tuần tra rừng.'],
  ],
  [
    'whoever has a name before the work is not part of it',
    ['1. Hiệu trưởng: Ông Lò Văn Sáng – Chỉ đạo tổng thể, duyệt kinh phí.'],
    ['Chỉ đạo tổng thể, duyệt kinh phí.'],
  ],
  [
    'what must be done on a condition is asked for',
    ['- Trường hợp người giữ rừng chuyển đến thôn khác thì phải có thêm bản nhận xét của người giữ rừng mới.'],
    ['Trường hợp người giữ rừng chuyển đến thôn khác thì phải có thêm bản nhận xét của người giữ rừng mới.'],
  ],
  [
    'many bodies each with its work are no list of names',
    [
      '1. Các đơn vị',
      '- Phòng Y tế chủ trì khám sức khỏe',
      '- Phòng Nội vụ chủ trì tập huấn',
      '- Phòng Tư pháp chủ trì rà soát quy ước',
      '- Công an huyện chủ trì tuần tra',
      '- Hội Nông dân huyện chủ trì trồng cây',
    ],
    [
      'Phòng Y tế chủ trì khám sức khỏe',
      'Phòng Nội vụ chủ trì tập huấn',
      'Phòng Tư pháp chủ trì rà soát quy ước',
      'Công an huyện chủ trì tuần tra',
      'Hội Nông dân huyện chủ trì trồng cây',
    ],
  ],
])('%s', async (_, lines, quotes) => {
  expect(quotesOf(await recordOfBody(['II. NHIỆM VỤ', ...lines]))).toEqual(quotes);
});

it.each<[string, string[], string[]]>([
  [
    'the units below a heading are those of its body',
    ['1. Công đoàn cơ sở các trường', '- Các đơn vị tổ chức lấy ý kiến của giáo viên.'],
    ['lead: Công đoàn cơ sở các trường'],
  ],
  [
    'a list of those who are guided goes on over a semicolon',
    ['1. Phòng Văn hóa', '- Đôn đốc, hướng dẫn Trung tâm Văn hóa; Đài Truyền thanh xã đưa tin về ngày hội.'],
    ['lead: Phòng Văn hóa'],
  ],
  [
    'those who act under "Chủ trì, phối hợp:" are the partners',
    ['1. Công an huyện', 'a) Chủ trì, phối hợp:', '- Phòng Nội vụ tham mưu UBND huyện phân cấp quản lý.'],
    ['lead: Công an huyện', 'coordinate: Phòng Nội vụ', 'advised: UBND huyện'],
  ],
  [
    'what a body has for a function is not its name',
    ['- Các đơn vị khác có chức năng tổ chức, quản lý chợ rà soát các điểm bán.'],
    ['lead: Các đơn vị khác'],
  ],
])('%s', async (_, lines, units) => {
  expect((await recordOfBody(['II. TỔ CHỨC THỰC HIỆN', ...lines])).tasks.map(unitsOf)).toEqual([units]);
});

it.each<[string, string[]]>([
  ['the close of a campaign', ['- Thời gian: từ ngày 01/3/2024 đến ngày 30/6/2024; tổng kết vào tháng 9/2024.']],
  ['one event', ['2. Thời gian', '- Từ ngày 01/3/2024 đến ngày 30/6/2024.', '- Đối với hội thi: ngày 20/5/2024.']],
])('the time of %s is not that of all tasks', async (_, lines) => {
  const { tasks } = await recordOfBody(['II. NHIỆM VỤ', '1. Các hoạt động', '- Tuần tra rừng.', ...lines]);
  expect(tasks.map(daysOf)).toEqual([[['2024-03-01', '2024-06-30']]]);
});

it('what is told of another year is not done over the time above it', async () => {
  const { tasks } = await recordOfBody([
    'III. NHIỆM VỤ (từ tháng 4/2024 đến tháng 12/2026)',
    '1. Nội dung cải cách năm 2025',
    '- Tập huấn thủ thư ở các thôn.',
    '2. Giữ rừng',
    '- Tuần tra rừng ở các thôn.',
  ]);
  expect(tasks.map(daysOf)).toEqual([[], [['2024-04-01', '2026-12-31']]]);
});

it('the duties within which a body acts are not its name', async () => {
  const { tasks } = await recordOfBody([
    'II. NHIỆM VỤ',
    '1. Kiểm tra việc giữ rừng',
    '- Cơ quan thực hiện: Các phòng, ban của huyện trong phạm vi chức năng, nhiệm vụ của mình và các cơ quan liên quan.',
    '- Thời gian: tháng 9/2024.',
  ]);
  expect(tasks.map(unitsOf)).toEqual([['lead: Các phòng, ban của huyện', 'lead: các cơ quan liên quan']]);
});

it('times of what is annexed to a plan are of the year of that plan', async () => {
  const { tasks } = await recordOf(
    'LỊCH TUYỂN SINH\n(Kèm theo Kế hoạch số 16/KH-MN ngày 19 tháng 6 năm 2024)\n\nI. NHIỆM VỤ\n\n1. Hiệu trưởng rà soát hồ sơ trước ngày 10/7.',
  );
  expect(tasks.map(daysOf)).toEqual([[[null, '2024-07-10']]]);
});

it('a body with what it is in charge of in brackets is a name in a list of names, however long', async () => {
  const record = await recordOf(
    `UBND HUYỆN LAM SƠN
Số: 12/UBND-KT
V/v tài sản

Kính gửi: Các phòng, ban.

Ủy ban nhân dân huyện yêu cầu:

2. Giao các phòng được giao quản lý tài sản, gồm:

- Phòng Y tế (đối với tài sản kết cấu hạ tầng của trạm y tế các xã, thị trấn, bao gồm nhà làm việc tập trung được xây dựng);

- Phòng Nội vụ (đối với tài sản kết cấu hạ tầng của nhà văn hóa; hạ tầng thông tin và truyền thông của các xã, thị trấn);

- Phòng Tư pháp (đối với kho hồ sơ);

- Công an huyện (đối với trụ sở công an);

- Phòng Kinh tế (đối với vườn ươm; hạ tầng thủy lợi, bao gồm hồ chứa nước, kênh mương đã được xây dựng từ trước năm 2020);

a) Rà soát, thống kê tài sản.

b) Lập hồ sơ tài sản.`,
  );
  expect(quotesOf(record)).toEqual(['Rà soát, thống kê tài sản.', 'Lập hồ sơ tài sản.']);
});
