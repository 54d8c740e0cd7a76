import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { parquetMetadata } from 'hyparquet';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TABLE_NAMES, TABLES } from '../../src/report/tables/columns.ts';
import { followUp } from '../../src/report/tables/sheets/follow-up.ts';
import { renderIcs } from '../../src/report/tables/formats/ics.ts';
import { buildRows } from '../../src/report/tables/rows/rows.ts';
import type { CalendarOptions } from '../../src/report/tables/formats/table-file.ts';
import { renderParquet } from '../../src/report/tables/formats/parquet.ts';
import type { FinishedTable, Row } from '../../src/report/tables/table.ts';
import { renderWorkbook } from '../../src/report/tables/xlsx/index.ts';
import { nameColumn } from '../../src/report/tables/xlsx/cells.ts';
import { makePlace, makeRecord, makeTask, makeTime, makeUnit, writeTables } from './tables-bench.ts';
import type { Documents } from './tables-bench.ts';
import { querySqlite, readCsv, readNdjson, readParquet, readParts, readRawCsv, readSheet } from './tables-readers.ts';

const documents: Documents = [
  [
    makeRecord({
      tasks: [
        makeTask('t1', { units: [makeUnit('Đoàn xã')], times: [makeTime('2026-03-01', '2026-04-20')] }),
        makeTask('t2', { times: [makeTime(null, '1898-01-02')] }),
        makeTask('t3'),
      ],
    }),
    makePlace(1, { link: '../../V%C4%83n%20b%E1%BA%A3n%20%231.docx' }),
  ],
  [
    null,
    makePlace(2, { status: 'corrupt', recordFile: null, failure: { code: 'ingest/zip-broken', message: 'Tệp hỏng.' } }),
  ],
  // The bytes of the first again, under another name.
  [makeRecord({ tasks: [makeTask('t1', { times: [makeTime(null, '2026-04-20')] })] }), makePlace(3, { link: null })],
];

let folder = '';
beforeAll(async () => {
  folder = await writeTables(documents, undefined, ';');
});

function listFiles(below: string): Map<string, Buffer> {
  const paths = readdirSync(below, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(below, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(below, path))]));
}

describe('the same documents give the same bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'])('in the time zone %s', async (name) => {
    process.env['TZ'] = name;
    const again = await writeTables(documents, undefined, ';');
    expect(listFiles(again)).toEqual(listFiles(folder));
  });
});

test('all kinds, all tables, nothing half done', () => {
  const names = [...TABLE_NAMES].sort();
  const expected = [
    ...['csv', 'csv-raw'].flatMap((kind) => names.map((name) => join(kind, `${name}.csv`))),
    ...['ndjson', 'parquet'].flatMap((kind) => names.map((name) => join(kind, `${name}.${kind}`))),
    join('csv-raw', 'postgres.sql'),
    join('csv-raw', 'postgres-upsert.sql'),
    'sqlite-upsert.sql',
    ...['kehoach.ics', 'kehoach.sqlite', 'kehoach.xlsx'],
  ];
  expect([...listFiles(folder).keys()].sort()).toEqual(expected.sort());
  expect(readdirSync(join(folder, '..'))).toEqual(['tables']);
});

describe('XLSX', () => {
  test('what is to be followed up comes first; headings are Vietnamese, frozen and filtered; columns have widths', async () => {
    const parts = readParts(folder);
    const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    expect(sheets).toEqual([
      'Theo dõi',
      'Tổng hợp',
      'Văn bản',
      'Đơn vị',
      'Thời gian',
      'Viện dẫn',
      'Nơi nhận',
      'Quy định',
      'Lưu ý',
      'Không đọc được',
    ]);
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const last = nameColumn(followUp.columns.length - 1);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain(`<autoFilter ref="A1:${last}5"/>`);
    expect(xml.match(/<col /gu)).toHaveLength(followUp.columns.length);
    const [heading] = await readSheet(folder, 'Theo dõi');
    expect(heading).toEqual(followUp.columns.map((column) => column.heading));
  });

  test('rows go by deadline, those without one last; days are days, those before the calendar of Excel are text', async () => {
    const rows = await readSheet(folder, 'Theo dõi');
    const deadline = followUp.columns.findIndex(({ name }) => name === 'deadline');
    expect(rows.slice(1).map((row) => row[deadline])).toEqual([
      '1898-01-02',
      new Date('2026-04-20T00:00:00Z'),
      new Date('2026-04-20T00:00:00Z'),
      null,
    ]);
    expect(readParts(folder).get('xl/styles.xml')).toContain('numFmtId="164" formatCode="dd/mm/yyyy"');
  });

  test('machine columns are grouped and hidden, nine columns are printed under repeated heads, rows have heights', () => {
    const parts = readParts(folder);
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const hidden = followUp.columns.filter(({ isHidden }) => isHidden).length;
    expect(xml.match(/<col [^>]*hidden="1" outlineLevel="1"\/>/gu)).toHaveLength(hidden);
    const book = parts.get('xl/workbook.xml') ?? '';
    expect(book).toContain(`_xlnm.Print_Area" localSheetId="0">'Theo dõi'!$A$1:$I$5<`);
    expect(book).toContain(`_xlnm.Print_Titles" localSheetId="0">'Theo dõi'!$1:$1<`);
    expect([...xml.matchAll(/<row r="\d+" ht="[\d.]+" customHeight="1">/gu)]).toHaveLength(5);
  });

  test('days left are computed and coloured; the state is chosen from a list', () => {
    const xml = readParts(folder).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain(
      '<f>IF(OR(H3=&quot;&quot;,K3=&quot;Hoàn thành&quot;,K3=&quot;Không thực hiện&quot;),&quot;&quot;,H3-TODAY())</f>',
    );
    expect(xml).toContain('<formula>AND(ISNUMBER(I2),I2&lt;0)</formula>');
    expect(xml).toContain('sqref="K2:K5"><formula1>&quot;Chưa thực hiện,');
  });

  test('codes and yes or no are Vietnamese words; what cannot be read has a sheet with what to do', async () => {
    const [, , row] = await readSheet(folder, 'Theo dõi');
    expect(row).toContain('Giao');
    expect(row).toContain('không');
    const [, broken] = await readSheet(folder, 'Không đọc được');
    expect(broken?.slice(0, 3)).toEqual(['ke-hoach-2.docx', 'hỏng', 'Tệp hỏng.']);
    expect(broken?.[3]).toMatch(/^Thử mở bằng Word/u);
  });

  test('number cells link to the file, one relationship for each file', () => {
    const parts = readParts(folder);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const refs = [...sheet.matchAll(/<hyperlink ref="([A-Z]+\d+)" r:id="rId1"\/>/gu)].map(([, ref]) => ref);
    expect(refs).toEqual(['B2', 'B3', 'B5']);
    const targets = [...(parts.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '').matchAll(/Target="([^"]+)"/gu)];
    expect(targets.map(([, target]) => target)).toEqual(['../../V%C4%83n%20b%E1%BA%A3n%20%231.docx']);
  });

  test('rows over the limit of a sheet go into further sheets', async () => {
    const table = makeTable(5);
    const [file] = renderWorkbook([table], 2);
    const parts = unzipSync(await collect(file!.chunks));
    const count = (number: number): number =>
      strFromU8(parts[`xl/worksheets/sheet${number}.xml`]!).match(/<row /gu)!.length - 1;
    expect([count(1), count(2), count(3)]).toEqual([2, 2, 1]);
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('name="Nơi nhận (3)"');
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => {
    expect(nameColumn(index)).toBe(name);
  });
});

/** A table of recipients with `count` rows made on the way. */
function makeTable(count: number): FinishedTable {
  // eslint-disable-next-line @typescript-eslint/require-await -- rows in the shape of those read from a file
  async function* rows(): AsyncGenerator<Row> {
    for (let index = 0; index < count; index += 1) {
      yield {
        cells: [index + 1, `Nơi nhận ${index}`, null, index % 2 === 0, null, index, index + 1, 'a'.repeat(64)],
        link: null,
      };
    }
  }
  return { definition: TABLES.recipients, rowCount: count, rows };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

describe('CSV', () => {
  test('for Excel: BOM, CRLF, the delimiter asked for, Vietnamese headings', () => {
    const bytes = readFileSync(join(folder, 'csv/tasks.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(
      bytes
        .toString('utf8')
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
    const [heading, row] = readCsv(folder, 'tasks', ';');
    expect(heading?.slice(0, 3)).toEqual(['Văn bản', 'Cấp', 'Cơ quan ban hành']);
    expect(row).toContain('Xã');
    expect(row).toContain('2026-04-20');
  });

  test('for machines: no BOM, LF, comma, codes; nothing is an empty field', () => {
    const text = readFileSync(join(folder, 'csv-raw/tasks.csv'), 'utf8');
    expect(text.startsWith('document_label,level,issuer')).toBe(true);
    expect(text).not.toContain('\r');
    expect(text).not.toContain('""');
    const [, row] = readRawCsv(folder, 'tasks');
    expect(row).toContain('commune');
    expect(row).toContain('false');
  });
});

test('NDJSON has every column in every line, empty ones as null', () => {
  const rows = readNdjson(folder, 'documents');
  expect(rows.map(({ document }) => document)).toEqual([1, 2, 3]);
  for (const row of rows) expect(Object.keys(row)).toEqual(TABLES.documents.columns.map(({ name }) => name));
  expect(rows[1]).toMatchObject({ status: 'corrupt', title: null, is_draft: null });
});

describe('SQLite', () => {
  test('is sound, and every foreign key finds its row', () => {
    expect(querySqlite(folder, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(querySqlite(folder, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(
      querySqlite(folder, "PRAGMA foreign_key_list('units')")
        .map(({ table }) => table)
        .sort(),
    ).toEqual(['documents', 'tasks', 'tasks']);
  });

  test.each([
    ['tasks by last day', 'SELECT * FROM tasks WHERE last_day = ?'],
    ['units by name', 'SELECT * FROM units WHERE canonical = ?'],
    ['units of a task', 'SELECT * FROM units WHERE document = ? AND task = ?'],
    ['documents by number', 'SELECT * FROM documents WHERE number = ?'],
    ['references by number', 'SELECT * FROM "references" WHERE number = ?'],
  ])('%s are found by an index', (_, sql) => {
    expect(querySqlite(folder, `EXPLAIN QUERY PLAN ${sql.replaceAll('?', "'x'")}`)[0]?.['detail']).toMatch(
      /USING (?:COVERING )?INDEX/u,
    );
  });

  test('answers what one asks', () => {
    const rows = querySqlite(
      folder,
      `SELECT d.number, t.task, t.last_day, t.is_time_inherited FROM tasks t JOIN documents d USING (document) WHERE t.lead = 'Đoàn xã'`,
    );
    expect(rows).toEqual([{ number: '12/KH-UBND', task: 't1', last_day: '2026-04-20', is_time_inherited: 0 }]);
  });
});

describe('Parquet', () => {
  test('columns have types; days are days', async () => {
    const [task] = await readParquet(folder, 'tasks');
    expect(task).toMatchObject({
      task: 't1',
      document: 1,
      last_day: new Date('2026-04-20T00:00:00Z'),
      confidence: 0.9,
      is_time_inherited: false,
      coordinating: null,
    });
  });

  test('an empty table is a file with columns and no rows', async () => {
    expect(await readParquet(folder, 'references')).toEqual([]);
  });

  test('rows go out in groups, in order', async () => {
    const [file] = renderParquet([makeTable(12_000)], { delimiter: ',' });
    const bytes = await collect(file!.chunks);
    const metadata = parquetMetadata(new Uint8Array(bytes).buffer);
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([5_000, 5_000, 2_000]);
  });
});

describe('ICS', () => {
  const text = (): string => readFileSync(join(folder, 'kehoach.ics'), 'utf8').replaceAll('\r\n ', '');

  test('an all-day event on each deadline, the unit in its title, a reminder; the stamp is the day of issue', () => {
    expect(text()).toMatch(/UID:a{16}-[0-9a-f]{16}-2026-04-20@kehoach\r\n/u);
    expect(text()).toContain('DTSTART;VALUE=DATE:20260420\r\n');
    expect(text().match(/DTSTAMP:20260305T000000Z/gu)).toHaveLength(2);
    expect(text()).toContain('SUMMARY:Đoàn xã: Tổ chức ngày hội\r\n');
    expect(text()).toContain('TRIGGER:-P3D\r\n');
  });

  test('tasks without a day have no event, files with the same bytes only one set', () => {
    expect(text().match(/^UID:/gmu)).toHaveLength(2);
  });

  const calendars = async (times: ReturnType<typeof makeTime>[], calendar: CalendarOptions): Promise<string[]> => {
    const record = makeRecord({
      tasks: [makeTask('t1', { times, units: [makeUnit('Đoàn xã'), makeUnit('Hội: A/B')] })],
    });
    const rows = buildRows(record, makePlace(1)).get('tasks') ?? [];
    const table: FinishedTable = {
      definition: TABLES.tasks,
      rowCount: 1,
      // eslint-disable-next-line @typescript-eslint/require-await -- rows in the shape of those read from a file
      rows: async function* () {
        yield* rows;
      },
    };
    const files = await renderIcs([table], { delimiter: ',', calendar });
    const texts = files.map(async ({ path, chunks }) => `${path}\n${(await collect(chunks)).toString()}`);
    return Promise.all(texts);
  };
  const AHEAD = { today: '2026-05-01', isAll: false, isByUnit: false };

  test('what has passed is left out, both deadlines are there on request', async () => {
    const times = [makeTime(null, '2026-04-20'), makeTime(null, '2026-06-30')];
    const days = async (options: CalendarOptions): Promise<unknown> =>
      [...((await calendars(times, options))[0] ?? '').matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day);
    expect(await days(AHEAD)).toEqual(['20260630']);
    expect(await days({ ...AHEAD, isAll: true })).toEqual(['20260420', '20260630']);
  });

  test('what recurs repeats from the next such day on', async () => {
    const recurrence = 'trước ngày 20 hằng tháng';
    const [file] = await calendars([makeTime(null, null, { kind: 'recurring', raw: recurrence, recurrence })], AHEAD);
    expect(file).toContain('DTSTART;VALUE=DATE:20260520');
    expect(file).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=20');
  });

  test('one calendar a unit, under names that Windows takes', async () => {
    const files = await calendars([makeTime(null, '2026-06-30')], { ...AHEAD, isByUnit: true });
    expect(files.map((file) => file.split('\n')[0])).toEqual(['kehoach.ics', 'ics/Đoàn xã.ics', 'ics/Hội_ A_B.ics']);
    expect(files[2]).toContain('X-WR-CALNAME:Hội: A/B');
  });
});
