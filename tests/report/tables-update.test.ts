import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { createTableWriters } from '../../src/batch/tables/create-table-writers.ts';
import { takeEarlierWorkbook } from '../../src/batch/tables/earlier-workbook.ts';
import { readFilledWorkbook } from '../../src/batch/tables/read-workbook.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { makeFolder, makePlace, makeRecord, makeTask, makeTime, makeUnit } from './tables-bench.ts';
import { readSheet } from './tables-readers.ts';

const task = (id: string, action: string, unit: string): ReturnType<typeof makeTask> =>
  makeTask(id, { action, quote: action, units: [makeUnit(unit)], times: [makeTime(null, '2026-04-20')] });

/** Writes the workbook of these records into `folder`/tables as a run does, and says where the copy went. */
async function runTables(folder: string, records: readonly PlanRecord[], asked?: string): Promise<string | null> {
  const { filled, backup } = await takeEarlierWorkbook(folder, asked);
  const writers = createTableWriters(['xlsx'], join(folder, 'tables'), { delimiter: ',' }, filled);
  records.forEach((record, index) => writers.add(record, makePlace(index + 1)));
  await writers.finish();
  return backup;
}

/** Fills in cells as a person does, through another library: by text of the task, heading and value. */
async function fillIn(folder: string, entries: readonly (readonly [string, string, string])[]): Promise<void> {
  const path = join(folder, 'tables/kehoach.xlsx');
  const book = await readXlsx(readFileSync(path));
  const sheet = book.sheets.find(({ name }) => name === 'Theo dõi');
  const rows = (sheet?.rows ?? []) as unknown as (string | null)[][];
  const headings = rows[0] ?? [];
  for (const [action, heading, value] of entries) {
    if (!headings.includes(heading)) headings.push(heading);
    const row = rows.find((one) => one[headings.indexOf('Nội dung')] === action);
    while (row && row.length < headings.length) row.push(null);
    if (row) row[headings.indexOf(heading)] = value;
  }
  writeFileSync(path, await writeXlsx({ sheets: book.sheets.map(({ name, rows: cells }) => ({ name, rows: cells })) }));
}

async function cellsOf(folder: string, sheet: string, ...headings: readonly string[]): Promise<unknown[][]> {
  const [head = [], ...rows] = await readSheet(join(folder, 'tables'), sheet);
  return rows.map((row) => headings.map((heading) => row[head.indexOf(heading)] ?? null));
}

const FIRST = makeRecord({ tasks: [task('t1', 'Mở lớp', 'Đoàn xã'), task('t2', 'Thu sách', 'Hội Phụ nữ')] });

describe('the workbook of the next run', () => {
  test('keeps what people filled in, their own columns too; what went has a sheet of its own', async () => {
    const folder = makeFolder();
    await runTables(folder, [FIRST]);
    await fillIn(folder, [
      ['Mở lớp', 'Trạng thái', 'Đang thực hiện'],
      ['Mở lớp', 'Ghi chú', '=không phải công thức'],
      ['Thu sách', 'Người phụ trách', 'chị Mẫu'],
      ['Thu sách', 'Kinh phí', '12 triệu'],
    ]);
    // Another task is found before, one went.
    const next = makeRecord({ tasks: [task('t1', 'Việc mới', 'Đoàn xã'), task('t2', 'Mở lớp', 'Đoàn xã')] });
    expect(await runTables(folder, [next])).toBe(join(folder, 'tables/kehoach (bản trước).xlsx'));
    expect(await cellsOf(folder, 'Theo dõi', 'Nội dung', 'Trạng thái', 'Ghi chú')).toEqual([
      ['Việc mới', null, null],
      ['Mở lớp', 'Đang thực hiện', '=không phải công thức'],
    ]);
    expect(await cellsOf(folder, 'Không còn', 'Nội dung', 'Hạn', 'Người phụ trách', 'Kinh phí')).toEqual([
      ['Thu sách', new Date('2026-04-20T00:00:00Z'), 'chị Mẫu', '12 triệu'],
    ]);
    // It comes back: so do its notes.
    await runTables(folder, [FIRST]);
    expect(await cellsOf(folder, 'Theo dõi', 'Nội dung', 'Người phụ trách', 'Kinh phí')).toEqual([
      ['Mở lớp', null, null],
      ['Thu sách', 'chị Mẫu', '12 triệu'],
    ]);
  });

  test('finds the row of a document that came in another issue', async () => {
    const folder = makeFolder();
    await runTables(folder, [FIRST]);
    await fillIn(folder, [['Mở lớp', 'Ghi chú', 'đã họp']]);
    await runTables(folder, [{ ...FIRST, source: { ...FIRST.source, sha256: 'b'.repeat(64) } }]);
    expect(await cellsOf(folder, 'Theo dõi', 'Nội dung', 'Ghi chú')).toEqual([
      ['Mở lớp', 'đã họp'],
      ['Thu sách', null],
    ]);
  });

  test('finds the row of a document in two formats by the name of its file', async () => {
    const folder = makeFolder();
    const issue = (sha256: string): PlanRecord => ({ ...FIRST, source: { ...FIRST.source, sha256 } });
    await runTables(folder, [issue('b'.repeat(64)), issue('c'.repeat(64))]);
    await fillIn(folder, [['Thu sách', 'Ghi chú', 'bản đầu']]);
    await runTables(folder, [issue('d'.repeat(64)), issue('e'.repeat(64))]);
    const rows = await cellsOf(folder, 'Theo dõi', 'Nội dung', 'Tệp nguồn', 'Ghi chú');
    expect(rows.filter(([action]) => action === 'Thu sách')).toEqual([
      ['Thu sách', 'ke-hoach-1.docx', 'bản đầu'],
      ['Thu sách', 'ke-hoach-2.docx', null],
    ]);
  });

  test('keeps a copy of whatever somebody saved, each under a name of its own', async () => {
    const folder = makeFolder();
    const path = join(folder, 'tables/kehoach.xlsx');
    await runTables(folder, [FIRST]);
    // A word of ours changed, nothing filled in.
    await fillIn(folder, [['Mở lớp', 'Chủ trì', 'Đoàn xã và Hội Phụ nữ']]);
    const changed = readFileSync(path);
    const first = join(folder, 'tables/kehoach (bản trước).xlsx');
    expect(await runTables(folder, [FIRST])).toBe(first);
    // A workbook of somebody else under our name: no sheet of ours is in it.
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Sổ tay', rows: [['chị Mẫu', 12]] }] }));
    const foreign = readFileSync(path);
    const second = join(folder, 'tables/kehoach (bản trước 2).xlsx');
    expect(await runTables(folder, [FIRST])).toBe(second);
    expect(readFileSync(first).equals(changed)).toBe(true);
    expect(readFileSync(second).equals(foreign)).toBe(true);
    // What lies there already is not copied again.
    writeFileSync(path, changed);
    expect(await runTables(folder, [FIRST])).toBe(first);
  });

  test('keeps the sheets that people added', async () => {
    const folder = makeFolder();
    const path = join(folder, 'tables/kehoach.xlsx');
    await runTables(folder, [FIRST]);
    const { sheets } = await readXlsx(readFileSync(path));
    const own = sheets.map(({ name, rows }) => ({ name, rows }));
    const theirs = [['Việc', 'Số'], [], ['=họp', 3, null, true]];
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Sổ tay', rows: theirs }, ...own] }));
    for (const isSaved of [true, false]) {
      const backup = await runTables(folder, [FIRST]);
      expect(backup !== null).toBe(isSaved);
      expect(await readSheet(join(folder, 'tables'), 'Sổ tay')).toEqual([
        ['Việc', 'Số', '', ''],
        [null, null, null, null],
        ['=họp', 3, null, 'có'],
      ]);
      const names = (await readXlsx(readFileSync(path))).sheets.map(({ name }) => name);
      expect(names).toEqual([...own.map(({ name }) => name), 'Sổ tay']);
    }
  });

  test('is the same, byte for byte, where nobody wrote into it; no copy is kept', async () => {
    const folder = makeFolder();
    await runTables(folder, [FIRST]);
    const before = readFileSync(join(folder, 'tables/kehoach.xlsx'));
    expect(await runTables(folder, [FIRST])).toBeNull();
    expect(readFileSync(join(folder, 'tables/kehoach.xlsx')).equals(before)).toBe(true);
  });
});

describe('a workbook that cannot be taken over', () => {
  test.each([
    ['none.xlsx', null, 'missing'],
    ['text.xlsx', Buffer.from('Kế hoạch'), 'not-a-workbook'],
    ['cut.xlsx', Buffer.from('PK\u0003\u0004 cut off'), 'not-a-workbook'],
  ])('%s', async (name, bytes, trouble) => {
    const folder = makeFolder();
    mkdirSync(folder, { recursive: true });
    if (bytes) writeFileSync(join(folder, name), bytes);
    await expect(readFilledWorkbook(join(folder, name))).rejects.toMatchObject({ trouble });
  });

  test('one of others, and one whose keys were deleted', async () => {
    const path = join(makeFolder(), 'a.xlsx');
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a']] }] }));
    await expect(readFilledWorkbook(path)).rejects.toMatchObject({ trouble: 'not-ours' });
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Theo dõi', rows: [['Nội dung']] }] }));
    await expect(readFilledWorkbook(path)).rejects.toMatchObject({ trouble: 'no-keys' });
  });
});

test('a table that cannot be replaced is named, not its folder', async () => {
  const folder = join(makeFolder(), 'tables');
  // a folder of that name refuses as a workbook open in Excel does
  mkdirSync(join(folder, 'kehoach.xlsx', 'giữ'), { recursive: true });
  const writers = createTableWriters(['xlsx'], folder, { delimiter: ',' });
  writers.add(FIRST, makePlace(1));
  await expect(writers.finish()).rejects.toMatchObject({
    name: 'OutputError',
    path: join(folder, 'kehoach.xlsx'),
    reason: 'EISDIR',
  });
});
