import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/batch/read-document.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { put, writePdf } from '../ingest/pdf-writer.ts';
import { measureTwoDoublings } from '../support/linear/growth.ts';
import { makeDoc } from '../support/make-doc.ts';
import { makeDocx, paragraph } from '../support/make-docx.ts';
import { checkRecord } from './check-record.ts';

/**
 * What an attack of 14,420 conversions found, input by input: how each ends, with an input of our own of the same fault. The attack's own
 * files are read too where they lie beside the project.
 */
const GIVEN = join(import.meta.dirname, '../../../shared/cases/attack');
if (!existsSync(GIVEN)) process.stdout.write('the inputs of the attack are not here: only our own are read\n');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
/** As `{status} {code}`, and the record where there is one. */
async function endOf(bytes: Uint8Array, name: string): Promise<{ end: string; record: PlanRecord | null }> {
  const settings = { lang: 'vi', pretty: false, limits: {}, explain: false, ocr: 'never' } as const;
  const { status, code, json } = await readDocument(bytes, name, settings);
  const record = json === null ? null : (JSON.parse(Buffer.from(json).toString('utf8')) as PlanRecord);
  return { end: code === null ? status : `${status} ${code}`, record };
}

const PLAN = ['UBND XÃ BÌNH MINH', 'Số: 7/KH-UBND', 'KẾ HOẠCH', 'Ngày hội đọc sách', 'I. NHIỆM VỤ'];
const BODY = ['1. Phòng Văn hóa tổ chức ngày hội.', '2. Công an xã giữ gìn trật tự.', '3. Trạm Y tế trực cấp cứu.'];
const cells = (rows: number): string =>
  Array.from({ length: rows }, (_, row) => `|\n${row + 1}\n|\nViệc thứ ${row + 1}\n|\nTrạm Y tế\n`).join('');
const broken = (rows: number): Uint8Array => utf8([...PLAN, ...BODY, `${cells(rows)}|`].join('\n\n'));

/** A member whose checksum is another than its bytes have. */
function alterMember(): Uint8Array {
  const docx = makeDocx({ body: PLAN.map((line) => paragraph(line)).join('') + paragraph('Trước ngày 15/3/2026') });
  const whole = docx.slice();
  // of the first member: in its own head and in the directory at the end
  for (const [mark, offset] of [
    ['PK\x03\x04', 14],
    ['PK\x01\x02', 16],
  ] as const) {
    const at = Buffer.from(whole).indexOf(mark) + offset;
    whole[at] = (whole[at] ?? 0) ^ 0xff;
  }
  return whole;
}

/** The piece table covers half of the text that the header states. */
function halvePieces(): Uint8Array {
  const text = `${[...PLAN, ...BODY].join('\r')}\r`;
  const bytes = makeDoc(text);
  const at = Buffer.from(bytes).indexOf(Buffer.from([2, 16, 0, 0, 0, 0, 0, 0, 0]));
  new DataView(bytes.buffer).setUint32(at + 9, text.length >> 1, true);
  return bytes;
}

const page = (lines: readonly string[]): { marks: string[] } => ({
  marks: lines.map((line, index) => put(70, 80 + index * 20, line)),
});

function loseFont(): Uint8Array {
  const lines = [...PLAN, ...BODY].map((line, index) => put(70, 80 + index * 20, line, { bold: index === 5 }));
  const text = Buffer.from(writePdf([{ marks: lines }])).toString('latin1');
  return latin1(text.replaceAll('/DescendantFonts [6 0 R]', '/DescendantFonts [1 0 R]'));
}

const ENDS: readonly (readonly [file: string, end: string, own: () => Uint8Array, tasks: number | null])[] = [
  ['broken-pipes-42-cells.md', 'partial ingest/table-unread', () => broken(14), null],
  ['broken-pipes-39-cells.md', 'ok', () => broken(13), null],
  [
    'xml-one-byte.docx',
    'partial ingest/xml-fault',
    () => makeDocx({ body: [...PLAN, ...BODY].map((line) => paragraph(line)).join('') + '<w:p><w:r</w:p>' }),
    3,
  ],
  [
    'one-text-nine-scans.pdf',
    'partial ingest/page-needs-ocr',
    () => writePdf([page([...PLAN, ...BODY]), ...Array.from({ length: 9 }, () => ({ marks: [], picture: true }))]),
    3,
  ],
  [
    'cut-50.rtf',
    'partial ingest/cut-short',
    () => latin1(`{\\rtf1 UBND XA A\\par KE HOACH\\par I. NHIEM VU\\par 1. Cong an xa truc.\\par {\\b 2. Tram`),
    null,
  ],
  ['doc-piece-table.doc', 'partial ingest/text-incomplete', halvePieces, null],
  ['pdf-font-lost.pdf', 'partial ingest/font-lost', loseFont, null],
  ['crc-mismatch.docx', 'corrupt ingest/zip-crc', alterMember, null],
  [
    'cut-50.doc',
    'corrupt ingest/damaged-container',
    // before its directory: where the text stands is not known any more
    () => makeDoc(`${[...PLAN, ...BODY].join('\r')}\r`.repeat(20)).slice(0, 700),
    null,
  ],
  ['roots-overlap.txt', 'ok', () => utf8('II. 2\n“Điều 7.\nNhận được Kế hoạch này,\nhết.”\nC\n'), null],
  [
    'g-roots-overlap-3009.txt',
    'ok',
    () => utf8(`Điều 1. A\n\n“Điều 6. Trích\n\nĐiều 1. Ban hành\n\nIII. TỔ CHỨC\n\n1) Phòng A nộp.\n\nhết.”\n\nB\n`),
    null,
  ],
];

describe('each input ends as it should', () => {
  it.each(ENDS)('like %s: %s', async (file, end, own, tasks) => {
    const found = await endOf(own(), file);
    expect(found.end).toBe(end);
    if (tasks !== null) expect(found.record?.tasks).toHaveLength(tasks);
    if (found.record) expect([...checkRecord(found.record), ...findOverlaps(found.record)]).toEqual([]);
  });

  it.each(ENDS.filter(([file]) => existsSync(join(GIVEN, file))))('%s: %s', async (file, end) => {
    const found = await endOf(readFileSync(join(GIVEN, file)), file);
    expect(found.end).toBe(end);
    if (found.record) expect([...checkRecord(found.record), ...findOverlaps(found.record)]).toEqual([]);
  });

  it('a table that nothing arranges loses no word, and the smaller one is a table', async () => {
    const [lines, table] = [await endOf(broken(14), 'a.md'), await endOf(broken(13), 'a.md')];
    for (const serial of [1, 7, 14]) expect(lines.record?.text).toContain(`Việc thứ ${serial}`);
    expect(JSON.stringify(lines.record?.outline)).not.toContain('"kind":"table"');
    expect(JSON.stringify(table.record?.outline)).toContain('"kind":"table"');
  });
});

function findOverlaps({ outline }: PlanRecord): string[] {
  return outline.flatMap((node, index) => {
    const before = outline[index - 1];
    return before && node.span.start < before.span.end ? [`${before.id} and ${node.id} overlap`] : [];
  });
}

const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const many = (unit: (index: number) => string, length: number): string => {
  const first = unit(1);
  return Array.from({ length: Math.ceil(length / first.length) }, (_, index) => unit(index)).join('');
};
/** File of the attack, what ours is called, and one of any length. */
const GROWING: readonly (readonly [file: string, name: string, make: (length: number) => Uint8Array])[] = [
  ['giao-130k.txt', 'a.txt', (length) => utf8(many(() => 'giao ', length))],
  ['de-nghi-130k.txt', 'a.txt', (length) => utf8(many(() => 'Đề nghị ', length))],
  ['yeu-cau-130k.txt', 'a.txt', (length) => utf8(many(() => 'Yêu cầu ', length))],
  ['tab-header-125k.txt', 'a.txt', (length) => utf8(`${many(() => 'xã\tsố\n', length)}${PLAN.join('\n')}\n${BODY[0]}`)],
  [
    'addressees-24000.txt',
    'a.txt',
    (length) => utf8(`UBND XÃ A\nKính gửi:\n${many((index) => `- Phòng ${index};\n`, length)}I. NHIỆM VỤ\n${BODY[0]}`),
  ],
  [
    'md-12000-tables.md',
    'a.md',
    (length) => utf8(many((index) => `| t | u |\n|---|---|\n| ${index} | Sở |\n\nvà\n\n`, length)),
  ],
  [
    'md-brackets.md',
    'a.md',
    (length) => utf8(`# KẾ HOẠCH\n\n${many(() => '](', length)}\n\n${many(() => '[*', length)}`),
  ],
  [
    'nfd-word.html',
    'a.html',
    (length) => utf8(`<html><body><p>KẾ HOẠCH</p><p>${many(() => 'o\u0323\u0300e\u0302', length)}</p>`),
  ],
  [
    'rtf-utf16-slow.rtf',
    'a.rtf',
    (length) => wide(`{\\rtf1\\ansi ${many(() => "L\\u432\\'75u {\\b n\\u417 }\\par\n", length)}}`),
  ],
];

describe('time grows with each input and no faster', () => {
  it.each(GROWING)('like %s', async (_, file, make) => {
    const carrier = { name: file, file, make: (__: string, length: number) => make(length) };
    expect(await measureTwoDoublings(carrier, '', 100_000, 2.6)).toBeLessThanOrEqual(2.6);
  });

  it.each(GROWING.filter(([file]) => existsSync(join(GIVEN, file))))('%s comes to its end', async (file) => {
    const { end } = await endOf(readFileSync(join(GIVEN, file)), file);
    expect(['ok', 'partial structure/not-a-plan', 'partial ingest/cut-short']).toContain(end);
  });

  it('a word without end is cut for the rules in every format, and no letter is lost', async () => {
    const word = 'o\u0323\u0300'.repeat(9_000);
    const { record } = await endOf(utf8(`<html><body><p>KẾ HOẠCH</p><p>I. NHIỆM VỤ</p><p>- ${word}</p>`), 'a.html');
    expect((record?.text.match(/\u1ECD/gu) ?? []).length).toBe(9_000);
    expect(Math.max(...(record?.text.split('\n') ?? []).map((line) => line.length))).toBeLessThanOrEqual(8_192);
  });
});
