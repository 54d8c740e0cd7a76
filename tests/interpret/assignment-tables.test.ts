import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/record/schema.ts';
import { recordOf, recordOfBody } from '../outline/outline-of.ts';

/** Tasks of a Markdown table under "Phân công nhiệm vụ". */
async function tasksOf(...rows: string[]): Promise<Task[]> {
  const [head = '', ...rest] = rows;
  const table = [head, head.replace(/[^|]+/g, ' --- '), ...rest].join('\n');
  const plan = `**KẾ HOẠCH**\n\nCông tác năm 2024\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\nII. PHÂN CÔNG NHIỆM VỤ\n\n${table}\n`;
  return (await recordOf(plan, 'plan.md')).tasks;
}

const productsOf = (tasks: readonly Task[]): unknown[] =>
  tasks.map(({ action, products }) => [action, products?.map(({ raw }) => raw)]);

describe('what is to come of a task', () => {
  it('stands in a column of products', async () => {
    const tasks = await tasksOf(
      '| TT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm đầu ra |',
      '| 1 | Rà soát quy chế | Sở Y tế | Quý I/2024 | Quyết định của UBND tỉnh |',
      '| 2 | Tập huấn cán bộ | Sở Y tế | Quý II/2024 | - |',
    );
    expect(productsOf(tasks)).toEqual([
      ['Rà soát quy chế', ['Quyết định của UBND tỉnh']],
      ['Tập huấn cán bộ', undefined],
    ]);
  });

  it('stands in a line of the item', async () => {
    const { tasks } = await recordOfBody([
      'I. MỤC ĐÍCH',
      'II. NHIỆM VỤ',
      '1. Xây dựng chương trình phát triển thư viện',
      '- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.',
      '- Sản phẩm: Chương trình của Ủy ban nhân dân xã.',
      '2. Kiểm tra các điểm đọc sách',
      '- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.',
    ]);
    expect(tasks.map(({ products }) => products?.map(({ raw }) => raw))).toEqual([
      ['Chương trình của Ủy ban nhân dân xã.'],
      undefined,
    ]);
  });
});

describe('a table of hours', () => {
  const actionsOf = async (times: readonly [string, string, string]): Promise<string[]> =>
    (
      await tasksOf(
        '| Thời gian | Nội dung | Thực hiện |',
        `| ${times[0]} | Đón tiếp đại biểu | Văn phòng Sở Y tế |`,
        `| ${times[1]} | Hướng dẫn lập sổ khám | Sở Y tế |`,
        `| ${times[2]} | Kết luận hội nghị | Sở Y tế |`,
      )
    ).map(({ action }) => action);

  it('is the running order of an event, no work given out', async () => {
    expect(await actionsOf(['7h30 - 7h45', '7h45 - 9h00', 'Từ 9h00'])).toEqual([]);
    expect(await actionsOf(['07:30', '07:45', '09:00'])).toEqual([]);
  });

  it('gives work out where it names days', async () => {
    expect(await actionsOf(['7h30 ngày 12/3', '8h00 ngày 13/3', '9h00 ngày 14/3'])).toHaveLength(3);
    expect(await actionsOf(['Quý I/2024', '7h30', 'Quý II/2024'])).toHaveLength(3);
  });
});

describe('what is to be done where two columns tell of contents', () => {
  it('stands in the finer one, under its title', async () => {
    const tasks = await tasksOf(
      '| TT | Nội dung hành động | Hành động cụ thể | Chủ trì | Thời hạn |',
      '| 1 | Hoàn thiện quy định | Rà soát quy chế thư viện | Sở Y tế | 10/2024 |',
      '| | | Ban hành quy chế phòng đọc | Viện kiểm sát nhân dân tối cao | 12/2024 |',
    );
    expect(tasks.map(({ action, units }) => [action, units.map(({ name }) => name)])).toEqual([
      ['Rà soát quy chế thư viện', ['Sở Y tế']],
      ['Ban hành quy chế phòng đọc', ['Viện kiểm sát nhân dân tối cao']],
    ]);
  });

  it('stands in the second where the cells of the first go on over several rows, also behind a page with other columns', async () => {
    const table = (rows: string): string => `<table>${rows}</table>`;
    const plan = [
      '<p><b>KẾ HOẠCH</b></p><p>Công tác năm 2024</p><p>I. MỤC ĐÍCH</p><p>1. Nâng cao nhận thức.</p><p>II. PHÂN CÔNG NHIỆM VỤ</p>',
      table(
        '<tr><td>TT</td><td>Nội dung</td><td>Công việc</td><td>Chủ trì</td></tr>' +
          '<tr><td rowspan="2">1</td><td rowspan="2">Hoàn thiện quy định</td><td>Rà soát quy chế</td><td>Sở Y tế</td></tr>' +
          '<tr><td>Ban hành quy chế</td><td>Sở Nội vụ</td></tr>',
      ),
      table('<tr><td>2</td><td>Kiểm tra kho</td><td>Sở Y tế</td></tr>'),
      table(
        '<tr><td></td><td></td><td>và các khoản chi khác</td><td></td></tr>' +
          '<tr><td>3</td><td>Tập huấn</td><td>Mở lớp tập huấn</td><td>Sở Tài chính</td></tr>',
      ),
    ];
    const { tasks } = await recordOf(plan.join(''), 'plan.html');
    expect(tasks.map(({ action, units }) => [action, units.map(({ name }) => name)])).toEqual([
      ['Rà soát quy chế', ['Sở Y tế']],
      ['Ban hành quy chế', ['Sở Nội vụ']],
      ['Mở lớp tập huấn', ['Sở Tài chính']],
    ]);
  });

  it('stands in the first where the second only explains it', async () => {
    const tasks = await tasksOf(
      '| TT | Tên nhiệm vụ | Nội dung | Chủ trì |',
      '| 1 | Rà soát quy chế | Các điều về giờ mở cửa | Sở Y tế |',
    );
    expect(tasks.map(({ action }) => action)).toEqual(['Rà soát quy chế']);
  });
});

describe('tables that assign nothing', () => {
  it.each<[string, string[]]>([
    [
      'goods, whose “Đơn vị” is what they are counted in',
      ['| STT | Tên thiết bị | Đơn vị | Đơn giá | Số lượng |', '| 1 | Máy in | Chiếc | 5.000 | 2 |'],
    ],
    ['goods without prices', ['| Tên phần mềm | ĐVT | Số lượng | Ghi chú |', '| Quản lý thư viện | Bộ | 2 | |']],
    [
      'procedures and who handles them',
      [
        '| TT | Tên thủ tục hành chính | Thời hạn giải quyết | Cơ quan thực hiện |',
        '| 1 | Cấp thẻ thư viện | 05 ngày | Phòng Văn hóa - Xã hội |',
      ],
    ],
    [
      'steps with their time in days',
      [
        '| Thứ tự | Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện (ngày) |',
        '| Bước 1 | Tiếp nhận hồ sơ | Bộ phận một cửa | 0,5 ngày |',
      ],
    ],
    [
      'prices, which an office gives',
      [
        '| STT | Mặt hàng | Đơn vị tính | Đơn giá | Nơi cung cấp |',
        '| 1 | Cây giống keo lai | Cây | 1.200 | Trạm Khuyến nông |',
      ],
    ],
    [
      'a directory of people',
      [
        '| TT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại |',
        '| 1 | Lò Văn Dừa | Phó Chủ tịch | UBND xã Nà Lộc | 0900 000 000 |',
      ],
    ],
    [
      'courses with their days',
      ['| STT | Tên lớp | Ngày bắt đầu | Ngày kết thúc |', '| 1 | Bồi dưỡng thủ thư | 05/3/2026 | 09/3/2026 |'],
    ],
    [
      'a directory of bodies',
      ['| STT | Tên đơn vị | Địa chỉ | Điện thoại |', '| 1 | Trạm Y tế xã Nà Lộc | Bản Pa | 0900 000 000 |'],
    ],
  ])('%s', async (_, rows) => {
    expect(productsOf(await tasksOf(...rows))).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    [
      'somebody buys the goods',
      [
        '| TT | Nội dung | Đơn vị tính | Số lượng | Đơn vị thực hiện |',
        '| 1 | Mua máy tính | Bộ | 3 | Văn phòng UBND xã |',
      ],
      ['Mua máy tính'],
    ],
    [
      'procedures are to be reviewed',
      [
        '| TT | Tên thủ tục hành chính | Cơ quan thực hiện | Thời gian hoàn thành |',
        '| 1 | Cấp thẻ thư viện | Sở Văn hóa và Thể thao | 30/6/2024 |',
      ],
      ['Cấp thẻ thư viện'],
    ],
    [
      'somebody gives the courses',
      ['| STT | Tên lớp | Thời gian | Đơn vị chủ trì |', '| 1 | Bồi dưỡng thủ thư | 05/3/2026 | Sở Nội vụ |'],
      ['Bồi dưỡng thủ thư'],
    ],
  ])('but some do: %s', async (_, rows, actions) => {
    expect((await tasksOf(...rows)).map(({ action }) => action)).toEqual(actions);
  });

  it('a form under a title of its own does not go on with the table before it', async () => {
    const head = '| TT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n';
    const form = '| TT | Tên dự án | Tổng mức đầu tư |\n| --- | --- | --- |\n| | | |\n';
    const plan = (title: string): string =>
      `**KẾ HOẠCH**\n\nCông tác năm 2024\n\nI. PHÂN CÔNG NHIỆM VỤ\n\n${head}| 1 | Rà soát quy chế | Sở Y tế |\n\n${title}${form}`;
    const { tasks } = await recordOf(plan('II. BIỂU MẪU BÁO CÁO\n\n'), 'plan.md');
    expect(tasks.map(({ action }) => action)).toEqual(['Rà soát quy chế']);
  });

  it('a sum and a bare number are no work', async () => {
    const tasks = await tasksOf(
      '| TT | Nội dung | Đơn vị thực hiện | Kinh phí |',
      '| 1 | Mở lớp tập huấn | Phòng Nội vụ | 5 triệu |',
      '| 2 | 2 | Phòng Nội vụ | |',
      '| | Tổng cộng | | 5 triệu |',
    );
    expect(tasks.map(({ action }) => action)).toEqual(['Mở lớp tập huấn']);
  });
});

it('whom the work of a row itself names as told or advised has a part in it; partners have a column of their own', async () => {
  const [task] = await tasksOf(
    '| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |',
    '| 1 | Phối hợp rà soát, tham mưu UBND tỉnh, báo cáo Bộ Y tế | Sở Y tế | Các sở, ngành | Quý I/2024 |',
  );
  expect(task?.units.map(({ role, name }) => `${role}: ${name}`)).toEqual([
    'lead: Sở Y tế',
    'coordinate: Các sở, ngành',
    'advised: UBND tỉnh',
    'report-to: Bộ Y tế',
  ]);
});

describe('a cell merged over several rows', () => {
  const tableOf = (second: string): string =>
    `<p>KẾ HOẠCH</p><p>Công tác năm 2024</p><p>I. MỤC ĐÍCH</p><p>1. Nâng cao nhận thức.</p><p>II. NHIỆM VỤ</p><table>
    <tr><td>TT</td><td>Nội dung</td><td>Thời gian thực hiện</td></tr>
    <tr><td>1</td><td>Quy hoạch bãi tắm công cộng</td><td${second}>Năm 2024-2025</td></tr>
    <tr><td>2</td><td>Quy hoạch phố đi bộ</td>${second === '' ? '<td></td>' : ''}</tr></table>`;

  it('gives each its time', async () => {
    const { tasks } = await recordOf(tableOf(' rowspan="2"'), 'plan.html');
    expect(tasks.map(({ action, times }) => [action, times[0]?.to])).toEqual([
      ['Quy hoạch bãi tắm công cộng', '2025-12-31'],
      ['Quy hoạch phố đi bộ', '2025-12-31'],
    ]);
  });

  it('an empty cell leaves a group', async () => {
    const { tasks } = await recordOf(tableOf(''), 'plan.html');
    expect(tasks.map(({ action }) => action)).toEqual(['Quy hoạch bãi tắm công cộng']);
  });
});

it('a cell with one body is its name to the end', async () => {
  const tasks = await tasksOf(
    '| TT | Nhiệm vụ | Chủ trì | Thời gian |',
    '| 1 | Khảo sát hiện trạng | Ban QL các dự án công nghệ | Quý I/2024 |',
  );
  expect(tasks[0]?.units.map(({ name }) => name)).toEqual(['Ban QL các dự án công nghệ']);
});
