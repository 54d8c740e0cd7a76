import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { RawBlock } from '../../src/document/raw-document.ts';
import { detectFormat } from '../../src/ingest/detect.ts';
import { listMembers } from '../../src/ingest/archive/index.ts';
import { readSource } from '../../src/ingest/index.ts';
import { convert } from '../../src/pipeline.ts';
import { makeRar } from '../support/rar4.ts';

const show = (blocks: readonly RawBlock[]): unknown[] =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((cell) => cell.blocks.map(({ text }) => text).join('/')))
      : block.text,
  );
const read = async (bytes: Uint8Array, name = 'a') => show((await readSource(bytes, name)).blocks);

const SHEET = [
  ['ỦY BAN NHÂN DÂN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['XÃ TÂN LẬP', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  [],
  ['KẾ HOẠCH'],
  ['STT', 'Nội dung', 'Đơn vị', '', 'Thời gian'],
  ['', '', 'Chủ trì', 'Phối hợp'],
  [1, 'Tổ chức hội nghị', 'Công an xã', 'Trạm Y tế xã', 'Tháng 3/2024'],
  [2, 'Phát tờ rơi', 'Trạm Y tế xã', 'Các thôn', 45_366],
  [],
  ['Nơi nhận:', '', '', 'CHỦ TỊCH'],
];

function makeWorkbook(
  bookType: 'xlsx' | 'biff8' | 'ods',
  rows: readonly (readonly (string | number)[])[] = SHEET,
): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => (value === '' ? null : value))));
  const dated = sheet['E8'] as { z?: string } | undefined;
  if (dated) dated.z = 'm/d/yy';
  const at = (r: number, c: number) => ({ r, c });
  sheet['!merges'] = [
    { s: at(4, 2), e: at(4, 3) },
    { s: at(4, 0), e: at(5, 0) },
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Kế hoạch');
  const hidden = utils.aoa_to_sheet([['nháp']]);
  utils.book_append_sheet(book, hidden, 'Ẩn');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

describe('workbooks', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xls', 'biff8'],
    ['ods', 'ods'],
  ] as const)('%s: letterhead as lines, the rows under a head as a table', async (format, type) => {
    const bytes = makeWorkbook(type);
    expect(detectFormat(bytes)).toBe(format);
    const [first, , , , title, table] = await read(bytes);
    expect([first, title]).toEqual(['ỦY BAN NHÂN DÂN', 'KẾ HOẠCH']);
    expect((table as string[][]).at(-1)).toEqual(['2', 'Phát tờ rơi', 'Trạm Y tế xã', 'Các thôn', '15/03/2024']);
    // the library writes the mark of a hidden sheet in Excel's formats only
    expect(JSON.stringify(await read(bytes)).includes('nháp')).toBe(format === 'ods');
  });

  it('give the tasks of their table, by its head of two rows', async () => {
    const { record } = await convert(makeWorkbook('xlsx'), { name: 'bang.xlsx' });
    const units = record.tasks.map((task) => task.units.map(({ role, name }) => `${role} ${name}`));
    expect(units[0]).toEqual(['lead Công an xã', 'coordinate Trạm Y tế xã']);
    expect(record.source.format).toBe('xlsx');
  });

  it('without a head are lines', async () => {
    const blocks = await read(makeWorkbook('xlsx', [['a', 'b', 'c'], ['một', 'hai', 'ba'], ['Ghi chú: không']]));
    expect(blocks).toEqual(['a b c', 'một hai ba', 'Ghi chú: không']);
  });

  it('are refused when cut', async () => {
    const bytes = makeWorkbook('xlsx');
    await expect(readSource(bytes.subarray(0, bytes.length / 2), 'a.xlsx')).rejects.toMatchObject({
      status: 'corrupt',
    });
  });
});

const ODF = 'xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:style="s" xmlns:fo="f"';
function makeOdt(body: string, automatic = ''): Uint8Array {
  const content = `<office:document-content ${ODF}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  });
}
const LIST =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/></text:list-style>';
const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
const p = (content: string) => `<text:p>${content}</text:p>`;

describe('OpenDocument text', () => {
  it.each([
    [p('Kế<text:s text:c="2"/>hoạch<text:tab/>năm<text:line-break/>2024'), ['Kế  hoạch\tnăm', '2024']],
    [
      `<text:list text:style-name="L1">${item(p('Mục đích') + `<text:list>${item(p('Một'))}${item(p('Hai'))}</text:list>`)}${item(p('Nhiệm vụ'))}</text:list>`,
      ['I. Mục đích', '1. Một', '2. Hai', 'II. Nhiệm vụ'],
    ],
    [
      `<text:list text:style-name="L1">${item(p('Một'))}</text:list>${p('giữa')}<text:list text:style-name="L1" text:continue-numbering="true">${item(p('Hai'))}</text:list><text:list text:style-name="L1">${item(p('Lại'))}</text:list>`,
      ['I. Một', 'giữa', 'II. Hai', 'I. Lại'],
    ],
    [
      `<table:table><table:table-row><table:table-cell table:number-columns-spanned="2">${p('A')}</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell>${p('B')}</table:table-cell><table:table-cell>${p('C')}</table:table-cell></table:table-row></table:table>`,
      [[['A'], ['B', 'C']]],
    ],
    [
      p(
        'thân<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ghi chú</text:p></text:note-body></text:note>',
      ),
      ['thân', 'ghi chú'],
    ],
  ])('%#', async (body, expected) => expect(await read(makeOdt(body, LIST))).toEqual(expected));

  it('is partial where its XML breaks off', async () => {
    const raw = await readSource(makeOdt(`${p('còn')}<text:p>mất`), 'a.odt');
    expect(raw.diagnostics).toMatchObject([{ code: 'ingest/xml-fault', severity: 'error' }]);
  });
});

const slide = (text: string) =>
  `<p:sld xmlns:p="p" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;

it('reads the slides of a PowerPoint file in the order of the show', async () => {
  const relation = (id: string, name: string) => `<Relationship Id="${id}" Target="slides/${name}.xml"/>`;
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = zipSync({
    'ppt/presentation.xml': strToU8(
      `<p:presentation xmlns:p="p" xmlns:r="${R}"><p:sldIdLst><p:sldId r:id="b"/><p:sldId r:id="a"/></p:sldIdLst></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': strToU8(
      `<Relationships>${relation('a', 'slide1')}${relation('b', 'slide2')}</Relationships>`,
    ),
    'ppt/slides/slide1.xml': strToU8(slide('sau')),
    'ppt/slides/slide2.xml': strToU8(slide('trước')),
  });
  expect(detectFormat(bytes)).toBe('pptx');
  expect(await read(bytes)).toEqual(['trước', 'sau']);
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const MAIL = [
  'From: vanthu@vi.du',
  'To: xa@vi.du',
  'Subject: =?utf-8?B?S+G6vyBob+G6oWNo?=',
  'Date: Mon, 1 Jan 2024 08:00:00 +0700',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=B',
  '',
  '--B',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Kính gửi các xã.',
  '--B',
  'Content-Type: text/plain; name=a.txt',
  'Content-Disposition: attachment; filename=a.txt',
  '',
  'I. NHIỆM VỤ',
  '--B--',
  '',
].join('\r\n');

async function makeMsg(): Promise<Uint8Array> {
  const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner') as {
    burn: (entries: readonly object[]) => Uint8Array;
  };
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const file = (name: string, bytes: Uint8Array) => ({
    name,
    type: 2,
    binaryProvider: () => bytes,
    length: bytes.length,
  });
  return Promise.resolve(
    burn([
      { name: 'Root Entry', type: 5, length: 0, children: [1, 2, 3] },
      file('__properties_version1.0', new Uint8Array(32)),
      file('__substg1.0_1000001F', utf16('Kính gửi các xã.')),
      { name: '__attach_version1.0_#00000000', type: 1, length: 0, children: [4, 5, 6] },
      file('__properties_version1.0', new Uint8Array(8)),
      file('__substg1.0_3707001F', utf16('kế hoạch.txt')),
      file('__substg1.0_37010102', utf8('I. NHIỆM VỤ')),
    ]),
  );
}

describe('messages', () => {
  it('are their body; what they carry is listed', async () => {
    expect(detectFormat(utf8(MAIL))).toBe('eml');
    expect(await read(utf8(MAIL))).toEqual(['Kính gửi các xã.']);
    const [member, ...others] = await listMembers(utf8(MAIL), 'eml', DEFAULT_LIMITS);
    expect(others).toEqual([]);
    expect([member?.name, new TextDecoder().decode(await member?.read()).trim()]).toEqual(['a.txt', 'I. NHIỆM VỤ']);
  });

  it('of Outlook, too', async () => {
    const bytes = await makeMsg();
    expect(detectFormat(bytes)).toBe('msg');
    expect(await read(bytes)).toEqual(['Kính gửi các xã.']);
    const members = await listMembers(bytes, 'msg', DEFAULT_LIMITS);
    expect(members.map(({ name }) => name)).toEqual(['kế hoạch.txt']);
  });

  it.each(['Kính gửi: các xã\nTừ ngày: 1/3', 'From: here to there\nI. NHIỆM VỤ', 'Date: 1/1/2024\nTo: all\n'])(
    'are not every text with a colon: %s',
    (text) => expect(detectFormat(utf8(text), 'a.txt')).toBe('text'),
  );
});

describe('archives', () => {
  it('list their files by clean paths', async () => {
    const zip = zipSync({ '../../b.txt': utf8('b'), 'thư mục/a.txt': utf8('a'), 'C:\\c.txt': utf8('c') });
    const members = await listMembers(zip, 'zip', DEFAULT_LIMITS);
    expect(members.map(({ name }) => name)).toEqual(['b.txt', 'c.txt', 'thư mục/a.txt']);
    expect(await read(zip).catch((error: unknown) => error)).toMatchObject({ code: 'detect/archive-inside' });
  });

  it('of RAR, too, byte by byte', async () => {
    const rar = makeRar({ 'a.txt': utf8('I. NHIEM VU'), 'b.txt': utf8('hai') });
    expect(detectFormat(rar)).toBe('rar');
    const members = await listMembers(rar, 'rar', DEFAULT_LIMITS);
    expect(members.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(new TextDecoder().decode(await members[0]?.read())).toBe('I. NHIEM VU');
  });

  it('end in a clear status when they are damaged or too large', async () => {
    const zip = zipSync({ 'a.txt': new Uint8Array(4_000_000) });
    const [member] = await listMembers(zip, 'zip', DEFAULT_LIMITS);
    await expect(member?.read()).rejects.toMatchObject({ status: 'too-large' });
    const rar = makeRar({ 'a.txt': utf8('nội dung') });
    rar[rar.length - 12] = (rar[rar.length - 12] ?? 0) ^ 0xff;
    await expect(listMembers(rar, 'rar', DEFAULT_LIMITS).then((members) => members[0]?.read())).rejects.toMatchObject({
      status: 'corrupt',
    });
    await expect(listMembers(zip.subarray(0, 300), 'zip', DEFAULT_LIMITS)).rejects.toMatchObject({ status: 'corrupt' });
  });
});
