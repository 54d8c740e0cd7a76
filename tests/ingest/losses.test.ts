import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { detectFormat } from '../../src/ingest/detect.ts';
import { readSource } from '../../src/ingest/index.ts';
import { limitLines } from '../../src/ingest/limit-lines.ts';
import { readMarkdown } from '../../src/ingest/markdown/index.ts';
import { readRtf } from '../../src/ingest/rtf/index.ts';
import { makeDocx, paragraph, run } from '../support/make-docx.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const errorsOf = async (bytes: Uint8Array, name = 'a'): Promise<string[]> =>
  (await readSource(bytes, name)).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('what is lost is told as an error', () => {
  it.each([
    ['an open group', '{\\rtf1 Noi dung', ['ingest/cut-short']],
    ['a table cut in its row', '{\\rtf1 {\\b Dau} \\trowd\\cellx9\\intbl A\\cell', ['ingest/cut-short']],
    ['nothing', '{\\rtf1 Noi dung}', []],
    ['one brace too many', '{\\rtf1 Noi dung}}', []],
  ])('RTF: %s', async (_, source, expected) => expect(await errorsOf(utf8(source))).toEqual(expected));

  it.each([
    ['body', makeDocx({ body: `${paragraph('một')}<w:p><w:r>` }), ['ingest/xml-fault']],
    ['styles', makeDocx({ body: paragraph('một'), styles: '<w:style><w:name></w:style>' }), ['ingest/xml-fault']],
    ['whole', makeDocx({ body: paragraph('một') }), []],
  ])('DOCX: %s', async (_, bytes, expected) => expect(await errorsOf(bytes)).toEqual(expected));

  const picture = (cx: number, cy: number): string =>
    `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="${cx}" cy="${cy}"/>` +
    '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId9"/></wp:inline></w:drawing>';
  it.each([
    ['a scanned page', picture(5_900_000, 8_300_000), ['ingest/image-page']],
    ['a page put in sideways', picture(8_300_000, 5_900_000), ['ingest/image-page']],
    ['an emblem', picture(900_000, 900_000), []],
    ['a wide chart', picture(6_000_000, 3_000_000), []],
  ])('DOCX with %s', async (_, drawing, expected) => {
    expect(await errorsOf(makeDocx({ body: paragraph('một') + paragraph(run(drawing)) }))).toEqual(expected);
  });

  it('a Markdown table that nothing arranges keeps its lines', async () => {
    const cells = Array.from({ length: 45 }, (_, index) => `|\n ô ${index}\n`).join('');
    const raw = await readMarkdown(utf8(`${cells}|\n`), DEFAULT_LIMITS);
    expect(raw.diagnostics).toMatchObject([{ code: 'ingest/table-unread', severity: 'error' }]);
    expect(raw.blocks).toHaveLength(45);
  });
});

describe('damage is not an unknown format', () => {
  const docx = makeDocx({ body: paragraph('Nội dung kế hoạch') });
  const stored = zipSync({ 'a.txt': [utf8('ngày 15/3/2024'), { level: 0 }] });
  it.each([
    [
      'a byte of a member altered',
      () => {
        const bytes = stored.slice();
        const at = Buffer.from(bytes).indexOf('15/3');
        bytes[at] = 0x32;
        return import('../../src/ingest/bytes/zip.ts').then(({ openZip }) =>
          openZip(bytes, DEFAULT_LIMITS).read('a.txt'),
        );
      },
      'ingest/zip-crc',
    ],
    ['a DOCX cut in half', () => readSource(docx.subarray(0, docx.length / 2), 'a.docx'), 'ingest/zip-broken'],
    [
      'rubbish named .doc',
      () =>
        readSource(
          Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256),
          'a.doc',
        ),
      'ingest/damaged-file',
    ],
    [
      'an OLE file cut before its directory',
      () => {
        const bytes = new Uint8Array(1_024);
        bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
        bytes[0x1e] = 9;
        bytes[0x30] = 40;
        return readSource(bytes, 'thu');
      },
      'ingest/damaged-container',
    ],
  ])('%s', async (_, action, code) => {
    const attempt = async (): Promise<unknown> => action();
    await expect(attempt()).rejects.toMatchObject({ status: 'corrupt', code });
  });

  it.each(['a.docx', 'a.doc'])('a DOCX is one under any name: %s', async (name) => {
    expect((await readSource(docx, name)).format).toBe('docx');
  });
});

describe('a line has a limit in every format', () => {
  const long = 'từ '.repeat(40).trim();
  it.each([
    ['text', long],
    ['HTML', `<p>${long}</p>`],
    ['a cell', `<table><tr><td>a<td>${long}</table>`],
    ['RTF', `{\\rtf1 ${'tu '.repeat(40)}}`],
  ])('%s', async (_, source) => {
    const raw = limitLines(await readSource(utf8(source), 'a.txt'), 30);
    const texts = raw.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.blocks) : [block],
    );
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThanOrEqual(30);
    expect(
      texts
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '').length,
    ).toBeGreaterThanOrEqual(79);
    expect(raw.diagnostics.map(({ code }) => code)).toContain('ingest/line-too-long');
  });

  it('cuts emphasis and places with the text', () => {
    const raw = limitLines(
      {
        format: 'text',
        mediaType: '',
        textFrom: 'text-layer',
        encoding: null,
        pages: [],
        diagnostics: [],
        blocks: [
          {
            kind: 'line',
            text: 'aaaa bbbb cccc',
            layer: 'body',
            sourceStart: 10,
            generated: 2,
            style: { boldPrefix: 7 },
            edits: [{ at: 6, from: 40 }],
          },
        ],
      },
      5,
    );
    expect(raw.blocks).toMatchObject([
      { text: 'aaaa ', sourceStart: 10, generated: 2, style: { bold: true } },
      {
        text: 'bbbb ',
        sourceStart: 15,
        generated: 0,
        continues: false,
        style: { boldPrefix: 2 },
        edits: [{ at: 1, from: 40 }],
      },
      { text: 'cccc', sourceStart: 44, style: {} },
    ]);
  });
});

describe('RTF', () => {
  it('saved again in UTF-16 is RTF', () => {
    const source = '{\\rtf1 Kế hoạch\\par}';
    const wide = new Uint8Array(Buffer.from(`\uFEFF${source}`, 'utf16le'));
    expect(detectFormat(wide)).toBe('rtf');
    expect(readRtf(wide, DEFAULT_LIMITS).blocks).toMatchObject([{ text: 'Kế hoạch' }]);
  });

  it.each([
    ['{\\listtext\\tab \\u8226 \\tab}Cong an', '• Cong an', 2],
    ['{\\listtext -}Tram', '- Tram', 2],
    ['{\\listtext 1.\\tab}Ba', '1. Ba', 3],
  ])('keeps a label from its word: %s', (body, text, generated) => {
    expect(readRtf(utf8(`{\\rtf1 ${body}\\par}`), DEFAULT_LIMITS).blocks).toMatchObject([{ text, generated }]);
  });
});

describe('HTML is known by its elements', () => {
  it.each([
    ['<strong>a</strong><p>b</p>', 'a.html'],
    ['<span>a</span>', 'a'],
    ['<font size=3>a</font><br>', 'a'],
    [`<!--[if gte mso 9]>${'<w:x/>'.repeat(400)}<![endif]--><p>a</p>`, 'a'],
    ['Dòng một<br>\nDòng hai<br>\nDòng ba<br>\n', 'a'],
    ['mở đầu\n<br>', 'a.htm'],
    ['<section><ul><li>a</ul></section>', 'a'],
  ])('%s', (source, name) => expect(detectFormat(utf8(source), name)).toBe('html'));

  it.each([
    ['<tên đơn vị> ban hành kế hoạch\nI. NỘI DUNG', 'a.txt', 'text'],
    ['Một dòng <br> thôi\nhai\nba\nbốn\nnăm\nsáu', 'a.txt', 'text'],
    ['# Kế hoạch\n\n**Một**<br>**hai**', 'a.md', 'markdown'],
    ['<b>Kế hoạch</b>\n\n## I. NHIỆM VỤ\n\n**Một**', 'a', 'markdown'],
    ['gửi a@vi.du <a@vi.du>', 'a.html', 'text'],
  ])('and not by every "<": %s', (source, name, format) => expect(detectFormat(utf8(source), name)).toBe(format));
});
