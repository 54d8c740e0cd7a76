import { describe, expect, test } from 'vitest';
import type { OutlineNodeRecord, PlanRecord } from '../../src/record/schema.ts';
import { keyOf, TABLE_NAMES, TABLES, type TableName } from '../../src/report/tables/columns.ts';
import { nameDocument } from '../../src/report/tables/rows/draft.ts';
import { createPageFinder, createSectionFinder } from '../../src/report/tables/rows/places.ts';
import { buildRows } from '../../src/report/tables/rows/rows.ts';
import { writeTime } from '../../src/report/tables/rows/schedule.ts';
import { makePlace, makeRecord, makeTask, makeTime, makeUnit, SPAN } from './tables-bench.ts';

/** The rows of a table as objects. */
function rowsOf(table: TableName, record: PlanRecord | null, place = makePlace(1)): Record<string, unknown>[] {
  const rows = buildRows(record, place).get(table) ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries(TABLES[table].columns.map(({ name }, index) => [name, cells[index]])),
  );
}

test('every table has each column once, every foreign key points at a key', () => {
  for (const { columns, key, parents } of Object.values(TABLES)) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(names.length);
    for (const name of [...(key ?? []), ...parents.flatMap((parent) => parent.columns)]) expect(names).toContain(name);
    for (const parent of parents) expect(keyOf(parent.table)).toHaveLength(parent.columns.length);
  }
});

test('a task has its document, level, issuer, section, units, days, quote and page in one row', () => {
  const task = makeTask('t1', {
    node: 'I.1',
    span: { start: 12, end: 20 },
    action: '- Mở lớp đọc sách',
    quote: '- Mở lớp đọc sách',
    units: [
      makeUnit('Phòng VH-XH', { canonical: 'Phòng Văn hóa - Xã hội xã Bình Minh' }),
      makeUnit('Đoàn xã', { role: 'coordinate' }),
      makeUnit('Hội Phụ nữ', { role: 'coordinate' }),
      makeUnit('UBND xã', { role: 'report-to' }),
    ],
    times: [
      makeTime('2026-03-01', '2026-03-31', { raw: 'trong tháng 3', kind: 'window' }),
      makeTime(null, '2026-05-15', { raw: 'trước 15/5' }),
    ],
    targets: [{ raw: '02 lớp', value: 2, measure: 'lớp', comparator: '>=', span: SPAN }],
  });
  const child = { ...makeRecord().outline[0]!, id: 'I.1', marker: '1.', heading: 'Tuyên truyền' };
  const outline = [{ ...makeRecord().outline[0]!, children: [child] }];
  expect(rowsOf('tasks', makeRecord({ tasks: [task], outline }))).toMatchObject([
    {
      document: 1,
      document_label: '12/KH-UBND Tổ chức Ngày hội đọc sách năm 2026',
      level: 'commune',
      issuer: 'Ủy ban nhân dân xã Bình Minh',
      section: 'I. NHIỆM VỤ › 1. Tuyên truyền',
      marker: '1.',
      action: 'Mở lớp đọc sách',
      quote: 'Mở lớp đọc sách',
      lead: 'Phòng Văn hóa - Xã hội xã Bình Minh',
      coordinating: 'Đoàn xã; Hội Phụ nữ',
      first_day: '2026-03-01',
      last_day: '2026-05-15',
      deadline: '2026-03-31',
      deadlines: '2026-03-31; 2026-05-15',
      times: 'trong tháng 3; trước 15/5',
      targets: '02 lớp',
      page: 2,
      source: 'ke-hoach-1.docx',
      issued: '2026-03-05',
      is_time_inherited: false,
      is_lead_inherited: false,
      span_start: 12,
      span_end: 20,
    },
  ]);
});

describe('days of a task', () => {
  const days = (times: ReturnType<typeof makeTime>[]): unknown => {
    const [row] = rowsOf('tasks', makeRecord({ tasks: [makeTask('t1', { times })] }));
    return [row?.['first_day'], row?.['last_day'], row?.['is_time_inherited']];
  };
  test.each([
    ['none', [], [null, null, null]],
    ['its own', [makeTime('2026-01-01', '2026-06-30', { kind: 'window' })], ['2026-01-01', '2026-06-30', false]],
    [
      'no first day of what is to be finished in a year',
      [makeTime('2026-01-01', '2026-12-31')],
      [null, '2026-12-31', false],
    ],
    ['those of the heading', [makeTime(null, '2026-12-31', { inherited: true })], [null, '2026-12-31', true]],
    [
      'its own before those of the heading',
      [makeTime('2026-01-01', '2026-12-31', { inherited: true }), makeTime(null, '2026-06-30')],
      [null, '2026-06-30', false],
    ],
    [
      'those of the heading where its own has no day',
      [makeTime(null, null, { kind: 'recurring' }), makeTime(null, '2026-12-31', { inherited: true })],
      [null, '2026-12-31', true],
    ],
  ])('%s', (_, times, expected) => {
    expect(days(times)).toEqual(expected);
  });
});

test('a day of issue left blank is no day', () => {
  const { header } = makeRecord();
  const issued = makeTime('2024-03-01', '2024-03-31', { kind: 'issued', edtf: '2024-03-XX' });
  expect(rowsOf('tasks', makeRecord({ header: { ...header, issued } }))).toMatchObject([{ issued: null }]);
  expect(rowsOf('documents', makeRecord({ header: { ...header, issued } }))).toMatchObject([{ issued: null }]);
});

test('a key stays when another task is found before, and tells tasks of the same words apart', () => {
  const keysOf = (tasks: ReturnType<typeof makeTask>[]): unknown[] =>
    rowsOf('tasks', makeRecord({ tasks })).map((row) => row['task_key']);
  const [two, other] = [makeTask('t1', { quote: 'Mở lớp.' }), makeTask('t1', { quote: 'Việc mới tìm thấy.' })];
  const before = keysOf([two]);
  expect(keysOf([other, { ...two, id: 't2' }])).toEqual([expect.anything(), before[0]]);
  expect(keysOf([two, { ...two, id: 't2' }])).toEqual([before[0], `${String(before[0])}-2`]);
});

test('a document that could not be read has one row, in documents', () => {
  const place = makePlace(3, {
    status: 'password',
    recordFile: null,
    sha256: null,
    failure: { code: 'ingest/encrypted', message: 'Tệp có mật khẩu.' },
  });
  expect(rowsOf('documents', null, place)).toMatchObject([
    {
      document: 3,
      status: 'password',
      failure: 'Tệp có mật khẩu.',
      failure_code: 'ingest/encrypted',
      title: null,
      task_count: 0,
    },
  ]);
  for (const table of TABLE_NAMES.filter((name) => name !== 'documents')) {
    expect(rowsOf(table, null, place)).toEqual([]);
  }
});

test('the issuer is a unit, the day of issue a time, both without a task', () => {
  const record = makeRecord();
  expect(rowsOf('units', record)).toMatchObject([
    { role: 'issuer', name: 'Ủy ban nhân dân xã Bình Minh', task: null },
    { role: 'lead', name: 'Phòng Văn hóa - Xã hội', task: 't1' },
  ]);
  expect(rowsOf('times', record)).toMatchObject([
    { kind: 'issued', first_day: '2026-03-05', task: null },
    { kind: 'deadline', last_day: '2026-04-20', task: 't1' },
  ]);
});

test('a reference lists the tasks that name it', () => {
  const reference = {
    raw: 'Kế hoạch số 5/KH-UBND',
    type: 'KH',
    number: '5/KH-UBND',
    date: null,
    issuer: null,
    subject: null,
  } as const;
  const references = [
    { ...reference, use: 'mention' as const, span: SPAN },
    { ...reference, use: 'basis' as const, span: SPAN },
  ];
  const tasks = [makeTask('t1', { references: [0] }), makeTask('t2', { references: [0] })];
  expect(rowsOf('references', makeRecord({ references, tasks }))).toMatchObject([
    { reference: 0, tasks: 't1; t2', use: 'mention' },
    { reference: 1, tasks: null, use: 'basis' },
  ]);
});

test('a document without number and title goes by its file name', () => {
  const { header } = makeRecord();
  const record = makeRecord({ header: { ...header, number: null, title: null } });
  expect(rowsOf('tasks', record)).toMatchObject([{ document_label: 'ke-hoach.docx' }]);
});

describe('the name of a document on "Theo dõi"', () => {
  const { header } = makeRecord();
  const nameOf = (code: string | null, name: string, title: string | null): string =>
    nameDocument(makeRecord({ header: { ...header, type: code === null ? null : { code, name }, title } }));

  test.each([
    ['KH', 'Kế hoạch', 'Tổ chức Ngày hội đọc sách', 'Kế hoạch tổ chức Ngày hội đọc sách'],
    ['KH', 'Kế hoạch', 'TỔ CHỨC NGÀY HỘI', 'KẾ HOẠCH TỔ CHỨC NGÀY HỘI'],
    ['CV', 'Công văn', 'góp ý dự thảo', 'Công văn về việc góp ý dự thảo'],
    ['QĐ', 'Quyết định', 'Về việc ban hành Quy chế', 'Quyết định về việc ban hành Quy chế'],
    ['KH', 'Kế hoạch', 'Vân Khê xanh năm 2026', 'Kế hoạch Vân Khê xanh năm 2026'],
    ['KH', 'Kế hoạch', 'Kế hoạch phối hợp năm 2026', 'Kế hoạch phối hợp năm 2026'],
    [null, '', 'LỊCH TUYỂN SINH', 'LỊCH TUYỂN SINH'],
    ['KH', 'Kế hoạch', null, 'Kế hoạch 12/KH-UBND'],
    [null, '', null, 'ke-hoach.docx'],
  ])('%s %s %s', (code, name, title, label) => expect(nameOf(code, name, title)).toBe(label));
});

test('more of the type stands in the name as the page has it', () => {
  const { header } = makeRecord();
  const type = { code: 'CTr', name: 'Chương trình' };
  const spans = { ...header.spans, type: { start: 2, end: 23 } };
  const record = makeRecord({ header: { ...header, type, spans, title: 'Xây dựng đời sống văn hóa' } });
  expect(nameDocument({ ...record, text: '1 CHƯƠNG TRÌNH PHỐI HỢP 2' })).toBe(
    'Chương trình phối hợp xây dựng đời sống văn hóa',
  );
});

describe('places', () => {
  test.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [999, 2],
  ])('offset %i is on page %i', (offset, page) => {
    expect(createPageFinder(makeRecord().pages)(offset)).toBe(page);
  });
  test('without pages there is none', () => {
    expect(createPageFinder([])(5)).toBeNull();
  });

  const node = (
    id: string,
    marker: string | null,
    heading: string | null,
    children: OutlineNodeRecord[] = [],
  ): OutlineNodeRecord => ({
    ...makeRecord().outline[0]!,
    id,
    marker,
    heading,
    children,
  });
  const find = createSectionFinder([
    node('I', 'I.', 'NHIỆM VỤ', [
      node('I.1', '1.', null, [node('I.1.-1', '-', null), node('I.1.a', 'a)', 'Tổ chức lễ phát động')]),
      node('I.p1', null, null),
    ]),
  ]);
  test.each([
    ['I', 'x', 'I. NHIỆM VỤ', 'I.'],
    ['I.1', 'x', 'I. NHIỆM VỤ › 1.', '1.'],
    ['I.1.-1', 'x', 'I. NHIỆM VỤ › 1.', '-'],
    ['I.1.a', 'Mời đại biểu', 'I. NHIỆM VỤ › 1. › a) Tổ chức lễ phát động', 'a)'],
    ['I.1.a', 'Tổ chức lễ phát động tại xã.', 'I. NHIỆM VỤ › 1. › a)', 'a)'],
    ['I.p1', 'x', 'I. NHIỆM VỤ', null],
    ['no such node', 'x', null, null],
  ])('a task in %s (%s)', (id, quote, section, marker) => {
    expect(find(id, quote)).toEqual({ section, marker });
  });

  test('an outline of any depth', () => {
    let deep = node('leaf', null, null);
    for (let depth = 0; depth < 5_000; depth += 1) deep = node(`n${depth}`, null, null, [deep]);
    expect(createSectionFinder([deep])('leaf', '')).toEqual({ section: null, marker: null });
  });
});

test.each([
  // Of a row with a column for either day.
  ['Thứ Bảy 13/12/2025', '2025-12-13', '2025-12-20', 'Thứ Bảy 13/12/2025 – 20/12/2025'],
  ['từ ngày 13/12/2025 đến hết năm', '2025-12-13', '2025-12-31', 'từ ngày 13/12/2025 đến hết năm'],
  ['ngày 12, 13/12/2025', '2025-12-12', '2025-12-13', 'ngày 12, 13/12/2025'],
  ['ngày 13/12/2025', '2025-12-13', '2025-12-13', 'ngày 13/12/2025'],
  ['tháng 12/2025', '2025-12-01', '2025-12-31', 'tháng 12/2025'],
])('as written: %s', (raw, from, to, written) => {
  const precision = raw.startsWith('tháng') ? 'month' : 'day';
  expect(writeTime(makeTime(from, to, { raw, kind: 'window', precision }))).toBe(written);
});
