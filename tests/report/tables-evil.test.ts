import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cleanText, cutText, looksLikeFormula, stripBullet } from '../../src/report/tables/formats/cell-text.ts';
import { TABLES } from '../../src/report/tables/columns.ts';
import { foldLine } from '../../src/report/tables/formats/ics.ts';
import { columnIndex } from '../../src/report/tables/table.ts';
import type { TableName } from '../../src/report/tables/columns.ts';
import { makePlace, makeRecord, makeTask, makeTime, makeUnit, SPAN, writeTables } from './tables-bench.ts';
import type { Documents } from './tables-bench.ts';
import { EVIL_STRINGS } from './tables-evil-strings.ts';
import { querySqlite, readCsv, readNdjson, readParquet, readParts, readRawCsv, readSheet } from './tables-readers.ts';
import type { Rows } from './tables-readers.ts';
import fc from '../support/properties.ts';

/** One document for each string, which stands everywhere a stranger can write. */
const documents: Documents = EVIL_STRINGS.map((evil, index) => {
  const { header } = makeRecord();
  const record = makeRecord({
    id: index.toString(16).padStart(16, '0'),
    header: { ...header, title: evil, place: evil, issuer: makeUnit(evil), addressees: [evil] },
    outline: [
      { id: 'I', kind: 'section', marker: evil, heading: evil, text: '', role: 'task', span: SPAN, children: [] },
    ],
    tasks: [
      makeTask('t1', {
        action: evil,
        quote: evil,
        units: [makeUnit(evil)],
        times: [makeTime(null, '2026-04-20', { raw: evil })],
      }),
    ],
    recipients: [{ name: evil, purpose: evil, span: SPAN }],
    diagnostics: [{ code: evil, severity: 'info', message: evil, span: null }],
  });
  return [record, makePlace(index + 1, { source: evil, link: null })];
});

/** Table, column, and what the cell of a string must hold before a format changes it. */
const PLACES: readonly (readonly [TableName, string, (evil: string) => string])[] = [
  ['documents', 'title', cleanText],
  ['documents', 'source', cleanText],
  ['documents', 'issuer', cleanText],
  ['tasks', 'action', (evil) => stripBullet(cleanText(evil))],
  ['tasks', 'quote', (evil) => stripBullet(cleanText(evil))],
  ['tasks', 'lead', cleanText],
  ['tasks', 'marker', cleanText],
  ['units', 'name', cleanText],
  ['times', 'written', cleanText],
  ['recipients', 'purpose', cleanText],
  ['diagnostics', 'message', cleanText],
];

/** The issuer of a document has a row in `units` too, and its day of issue one in `times`: those are not of interest. */
const ofTasks = (name: TableName, rows: Rows): Rows =>
  name === 'units' || name === 'times' ? rows.filter((row) => row[columnIndex(TABLES[name], 'task')]) : rows;

let folder = '';
beforeAll(async () => {
  folder = await writeTables(documents);
});

describe.each(PLACES)('%s.%s', (name, column, expectCell) => {
  const index = columnIndex(TABLES[name], column);
  const expected = EVIL_STRINGS.map(expectCell);
  const pick = (rows: Rows): unknown[] => ofTasks(name, rows).map((row) => row[index]);

  test('CSV for Excel holds the text, with an apostrophe where it would be a formula', () => {
    const [, ...rows] = readCsv(folder, name);
    expect(pick(rows)).toEqual(expected.map((text) => (looksLikeFormula(text) ? `'${text}` : text)));
  });

  test('CSV for machines, NDJSON, SQLite and Parquet hold the text as it is', async () => {
    const [, ...rows] = readRawCsv(folder, name);
    expect(pick(rows)).toEqual(expected);
    const toRows = (objects: Record<string, unknown>[]): Rows =>
      objects.map((object) => TABLES[name].columns.map((one) => object[one.name]));
    expect(pick(toRows(readNdjson(folder, name)))).toEqual(expected);
    expect(pick(toRows(querySqlite(folder, `SELECT * FROM "${name}" ORDER BY rowid`)))).toEqual(expected);
    expect(pick(toRows(await readParquet(folder, name)))).toEqual(expected);
  });
});

describe.each([
  ['Theo dõi', 'Nội dung', (evil: string) => stripBullet(cleanText(evil))],
  ['Theo dõi', 'Chủ trì', cleanText],
  ['Theo dõi', 'Thời hạn như đã ghi', cleanText],
  ['Văn bản', 'Cơ quan ban hành', cleanText],
  ['Nơi nhận', 'Để', cleanText],
  ['Lưu ý', 'Nội dung', cleanText],
] as const)('XLSX, sheet %s, %s', (sheet, column, expectCell) => {
  test('holds the text, cut where Excel takes no more', async () => {
    const [heading, ...rows] = await readSheet(folder, sheet);
    const index = heading?.indexOf(column) ?? -1;
    const expected = EVIL_STRINGS.map((evil) => cutText(expectCell(evil), 32_767));
    expect(rows.map((row) => row[index])).toEqual(expected);
  });
});

/** What our own formulas are made of; nothing that a document says is among it. */
const OWN_WORDS = /Theo dõi|Hoàn thành|Không thực hiện|&(?:amp|lt|gt|quot);/gu;
const OWN_SIGNS = /^[A-Z\d.,:;$()<>=+*'"! -]*$/u;

test('formulas are ours, and every text is an inline string', () => {
  for (const [path, xml] of readParts(folder)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    for (const [, formula] of xml.matchAll(/<f>([^<]*)<\/f>/gu))
      expect(formula?.replace(OWN_WORDS, '')).toMatch(OWN_SIGNS);
    for (const [cell] of xml.matchAll(/<c [^>]*>/gu)) expect(cell).toMatch(/t="inlineStr"|s="[4589]"|s="10"\/>/u);
    // Numbers and days are digits.
    for (const [, value] of xml.matchAll(/<v>([^<]*)<\/v>/gu)) expect(value).toMatch(/^\d+(?:\.\d+)?$/u);
  }
});

test('what would be a formula once someone edits its cell is marked as text', () => {
  const xml = readParts(folder).get('xl/worksheets/sheet1.xml') ?? '';
  const styles = readParts(folder).get('xl/styles.xml') ?? '';
  const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/gu)].map(([xf]) => xf);
  const starters = [
    ...xml.matchAll(/<c r="[A-Z]+\d+" s="(\d)" t="inlineStr"><is><t xml:space="preserve">[=+\-@＝＋－＠]/gu),
  ];
  expect(starters.length).toBeGreaterThan(20);
  for (const [, style] of starters) expect(formats[Number(style)]).toContain('quotePrefix="1"');
});

test('no field of CSV for Excel starts like a formula', () => {
  for (const name of Object.keys(TABLES)) {
    for (const row of readCsv(folder, name)) for (const cell of row) expect(looksLikeFormula(String(cell))).toBe(false);
  }
});

test('the calendar has no control characters, no long lines, and one event for each task', () => {
  const lines = readFileSync(join(folder, 'kehoach.ics'), 'utf8').split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(EVIL_STRINGS.length);
  expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /^(?:BEGIN|END|UID|DTSTART|ATTACH|VALARM)/u.test(line)).length).toBe(
    2 + 6 * EVIL_STRINGS.length,
  );
});

test('keys that come from documents change no object', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(readNdjson(folder, 'documents')).toHaveLength(EVIL_STRINGS.length);
});

describe('cell text', () => {
  test.each(['=1', '+84 912', '-5', '@a', '\t1', '\r1', '＝1', '- Phòng Văn hóa', ' \u200B=1'])(
    '%j is guarded',
    (text) => {
      expect(looksLikeFormula(text)).toBe(true);
    },
  );
  test.each(['', 'a=1', '1-2', "'=1", '(+84) 912', 'Sở Y tế', '– Phòng', '•'])('%j is not', (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  });
  test.each([
    ['- Phòng Văn hóa', 'Phòng Văn hóa'],
    ['+ Đoàn xã', 'Đoàn xã'],
    ['•\tHội Phụ nữ', 'Hội Phụ nữ'],
    ['-5 độ', '-5 độ'],
    ['-Lập phương án', 'Lập phương án'],
    ['-BCĐ 35', '-BCĐ 35'],
    ['- ', '- '],
    ['a - b', 'a - b'],
  ])('the bullet of %j goes', (text, expected) => {
    expect(stripBullet(text)).toBe(expected);
  });

  test('a cut text is within the limit and still well formed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ế', '😀', '='), { maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        (signs, limit) => {
          const text = signs.join('');
          const cut = cutText(text, limit);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cut).not.toMatch(/\p{Cs}/u);
          if (text.length <= limit) expect(cut).toBe(text);
        },
      ),
    );
  });

  test('a folded line unfolds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const folded = foldLine(text.replace(/[\r\n]/gu, ''));
        expect(folded.replaceAll('\r\n ', '')).toBe(text.replace(/[\r\n]/gu, ''));
        for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
