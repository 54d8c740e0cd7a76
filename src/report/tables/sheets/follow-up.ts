import { tasks } from '../columns/tasks.ts';
import { readRule, toFormula } from '../formats/recurrence.ts';
import type { Cell, Column, FormulaPlace, TableDefinition } from '../table.ts';

export const STATES = ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng', 'Không thực hiện'] as const;
/** In these states nothing is due any more. */
const CLOSED = ['Hoàn thành', 'Không thực hiện'] as const;
const SOON_DAYS = 7;

/** What people fill in; a next run takes it over. */
export const FILLED_IN = ['state', 'person', 'note'] as const;

/** The list that a head of office works in. */
export const followUp: TableDefinition = {
  name: 'sheet-follow-up',
  heading: 'Theo dõi',
  description:
    'Mỗi dòng một nhiệm vụ của một đơn vị chủ trì, xếp theo hạn; để điền và theo dõi. Việc do quy chế, quy định đặt ra ở trang "Quy định".',
  parents: [],
  sortBy: ['deadline'],
  printed: 9,
  columns: [
    text('document_label', 'Văn bản', 26, 'Tên loại và trích yếu.', { isLink: true }),
    text('number', 'Số, ký hiệu', 15, 'Số và ký hiệu; bấm để mở tệp.', { isLink: true }),
    { ...text('issued_shown', 'Ngày', 11.5, 'Ngày ban hành; trống khi văn bản không ghi.'), type: 'day' },
    text('action', 'Nội dung', 48, 'Việc phải làm.'),
    text('lead', 'Chủ trì', 21, 'Một đơn vị chủ trì.'),
    text('coordinating', 'Phối hợp', 21, 'Các đơn vị phối hợp.'),
    text('times', 'Thời hạn như đã ghi', 18, 'Mọi thời hạn của nhiệm vụ như ghi trong văn bản.'),
    {
      name: 'deadline',
      heading: 'Hạn',
      type: 'day',
      width: 11.5,
      description: 'Hạn gần nhất chưa qua; khi mọi hạn đã qua là hạn cuối cùng.',
      formula: nextDeadline,
    },
    {
      name: 'left',
      heading: 'Còn lại',
      type: 'integer',
      width: 14.5,
      description: 'Số ngày từ hôm nay đến hạn.',
      isDaysLeft: true,
      formula: ({ at }) =>
        `IF(OR(${at('deadline')}="",${CLOSED.map((state) => `${at('state')}="${state}"`).join(',')}),"",${at('deadline')}-TODAY())`,
      colours: [
        { colour: 'red', when: (at) => `AND(ISNUMBER(${at}),${at}<0)` },
        { colour: 'amber', when: (at) => `AND(ISNUMBER(${at}),${at}<=${SOON_DAYS})` },
        { colour: 'green', when: (at) => `ISNUMBER(${at})` },
      ],
    },
    text('targets', 'Sản phẩm, chỉ tiêu', 22, 'Sản phẩm phải có và các chỉ tiêu, như ghi trong văn bản.'),
    text('state', 'Trạng thái', 16, 'Chọn trong danh sách.', {
      choices: STATES,
      isFillIn: true,
      colours: [{ colour: 'green', when: (at) => `${at}="${CLOSED[0]}"` }],
    }),
    text('person', 'Người phụ trách', 20, 'Để điền.', { isFillIn: true }),
    text('note', 'Ghi chú', 30, 'Để điền.', { isFillIn: true }),
    ...hidden(),
  ],
};

/** With its machine columns grouped and hidden behind the others. */
function hidden(): Column[] {
  const keep = (name: string, width: number): Column => {
    const column = tasks.columns.find((one) => one.name === name);
    if (!column) throw new Error(`tasks have no column ${name}`);
    return { ...column, width, isHidden: true, isLink: false };
  };
  return [
    keep('section', 36),
    keep('page', 8),
    { ...keep('quote', 48), description: 'Nguyên văn, khi khác cột Nội dung.', isRequired: false },
    text('all_deadlines', 'Các hạn', 14, 'Mọi hạn của nhiệm vụ.', { isHidden: true }),
    text('recurrence', 'Lặp lại', 18, 'Lặp lại thế nào, như đã ghi.', { isHidden: true }),
    keep('modality', 12),
    { ...keep('confidence', 10), type: 'percent' },
    keep('is_time_inherited', 12),
    keep('is_lead_inherited', 12),
    keep('source', 30),
    text('row_key', 'Khóa dòng', 20, 'Khóa của nhiệm vụ và đơn vị; không sửa, không xóa.', { isHidden: true }),
  ];
}

function text(name: string, heading: string, width: number, description: string, more: Partial<Column> = {}): Column {
  return { name, heading, type: 'text', width, description, ...more };
}

/** Of several deadlines the first that has not passed, of one that recurs the next; null where the day stands as it is. */
function nextDeadline({ read }: FormulaPlace): string | null {
  const days = listDays(read('all_deadlines'));
  if (days.length > 1) {
    const last = `DATE(${days.at(-1) ?? ''})`;
    return days.slice(0, -1).reduceRight((rest, day) => `IF(TODAY()<=DATE(${day}),DATE(${day}),${rest})`, last);
  }
  const recurrence = read('recurrence');
  const rule = days.length === 0 && typeof recurrence === 'string' ? readRule(recurrence) : null;
  return rule ? toFormula(rule) : null;
}

const SHOWN_DAY = /(\d{2})\/(\d{2})\/(\d{4})/gu;
/** Nested formulas have a limit (64 in Excel); no task has so many deadlines. */
const MOST_DEADLINES = 12;

/** "20/04/2026; 30/06/2026" as "2026,4,20" … */
function listDays(cell: Cell): string[] {
  const found = typeof cell === 'string' ? [...cell.matchAll(SHOWN_DAY)] : [];
  const days = found.map(([, day, month, year]) => `${Number(year)},${Number(month)},${Number(day)}`);
  return days.length <= MOST_DEADLINES ? days : days.slice(0, MOST_DEADLINES);
}
