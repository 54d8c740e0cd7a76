import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { RawDocument } from '../../src/document/raw-document.ts';
import { dropLostWidths } from '../../src/ingest/pdf/file/drop-lost-widths.ts';
import { readPdf } from '../../src/ingest/pdf/index.ts';
import { put, writePdf } from './pdf-writer.ts';

const LINES = ['Thực hiện kế hoạch năm 2024 của xã', 'Công an xã bảo đảm an ninh'];
const marks = [put(85, 100, LINES[0] ?? ''), put(85, 119, LINES[1] ?? '', { bold: true })];

/** The file with `from` written over by `to` of the same length, everywhere. */
function change(bytes: Uint8Array, from: RegExp, to: (found: string) => string): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(from, (found) => to(found).padEnd(found.length));
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function textsOf(document: RawDocument): string[] {
  return document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
}

describe('fonts of a damaged file', () => {
  it('a font that is gone is an error of each page that is set in it', async () => {
    const bytes = change(
      writePdf([{ marks }, { marks: marks.slice(0, 1) }]),
      /\/DescendantFonts \[6 0 R\]/g,
      () => '/DescendantFonts [1 0 R]',
    );
    const { diagnostics, blocks } = await readPdf(bytes, DEFAULT_LIMITS);
    expect(blocks).toHaveLength(2);
    expect(diagnostics).toEqual([{ code: 'ingest/font-lost', severity: 'error', page: 1, args: { texts: 1 } }]);
  });

  it('a font that the page does not name is an error, whatever its codes seem to say', async () => {
    const bytes = change(writePdf([{ marks }]), /\/F2 \d+ 0 R/g, () => '');
    const { diagnostics } = await readPdf(bytes, DEFAULT_LIMITS);
    expect(diagnostics).toEqual([{ code: 'ingest/font-lost', severity: 'error', page: 1, args: { texts: 1 } }]);
  });

  it('widths that no object holds are done without, others are kept', () => {
    const mend = (text: string): string | undefined => {
      const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
      return dropLostWidths(bytes) ? Buffer.from(bytes).toString('latin1') : undefined;
    };
    expect(mend('1 0 obj << /DW 1000 /W 9 0 R >> endobj')).toBe('1 0 obj << /DW 1000 /X 9 0 R >> endobj');
    expect(mend('1 0 obj << /Widths 12 0 R >> endobj 2 0 obj []')).toContain('/Xidths 12 0 R');
    expect(mend('1 0 obj << /W 2 0 R >> endobj\n2 0 obj [ 3 [250] ] endobj')).toBeUndefined();
    expect(mend('1 0 obj << /W [32 [250]] /WMode 0 >> endobj')).toBeUndefined();
  });

  it('whole files have no such error', async () => {
    const document = await readPdf(writePdf([{ marks }]), DEFAULT_LIMITS);
    expect(document.diagnostics).toEqual([]);
    expect(textsOf(document)).toEqual(LINES);
  });
});

describe('content of a damaged file', () => {
  const LOST = { code: 'ingest/page-content-lost', severity: 'error' };
  const second = marks.slice(0, 1);

  it('what breaks off inside a text is an error of its page', async () => {
    const cut = [...second, put(85, 119, LINES[1] ?? '').replace(/Tj ET$/, '')];
    const { diagnostics, blocks } = await readPdf(writePdf([{ marks: cut }, { marks }]), DEFAULT_LIMITS);
    expect(blocks.length).toBeGreaterThan(0);
    expect(diagnostics).toEqual([{ ...LOST, page: 1 }]);
  });

  it.each([
    ['is no stream', (page: string) => page.replace(/Contents \d+ 0 R/, 'Contents << /A 1 >>')],
    ['is no object', (page: string) => page.replace(/Contents \d+/, 'Contents 99')],
  ])('a page whose content %s is told from an empty one', async (_, edit) => {
    const whole = Buffer.from(writePdf([{ marks }, { marks: second }])).toString('latin1');
    const at = whole.lastIndexOf('/Contents');
    const damaged = new Uint8Array(Buffer.from(whole.slice(0, at) + edit(whole.slice(at)), 'latin1'));
    expect((await readPdf(damaged, DEFAULT_LIMITS)).diagnostics).toEqual([{ ...LOST, page: 2 }]);
    const blank = await readPdf(writePdf([{ marks }, { marks: [] }]), DEFAULT_LIMITS);
    expect(blank.diagnostics).toEqual([{ code: 'ingest/page-without-text', severity: 'info', page: 2 }]);
  });

  it('what was not unpacked, as its filter is another one, is lost', async () => {
    const rubbish = String.fromCharCode(...Array.from({ length: 400 }, (__, index) => 128 + ((index * 37) % 120)));
    const { diagnostics } = await readPdf(writePdf([{ marks }, { marks: [rubbish] }]), DEFAULT_LIMITS);
    expect(diagnostics).toEqual([{ ...LOST, page: 2 }]);
  });
});

describe('a font whose encoding and map differ', () => {
  const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
  /** A page in a font of one-byte codes with this encoding and map (by code). */
  function write(text: string, encoding: string, map: (code: number) => number): Uint8Array {
    const rows = Array.from({ length: 95 }, (_, index) => `<${hex(index + 32, 2)}> <${hex(map(index + 32), 4)}>`);
    const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      stream(`BT /F1 12 Tf 85 700 Td (${text}) Tj ET`),
      `<< /Type /Font /Subtype /TrueType /BaseFont /Serif /FirstChar 32 /LastChar 126 /Widths [${'500 '.repeat(95)}] ${encoding} /FontDescriptor 7 0 R /ToUnicode 6 0 R >>`,
      stream(
        `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n95 beginbfchar\n${rows.join('\n')}\nendbfchar endcmap end`,
      ),
      '<< /Type /FontDescriptor /FontName /Serif /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 >>',
    ];
    const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
    return new Uint8Array(Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF\n`, 'latin1'));
  }
  const same = (code: number): number => code;
  const exchanged = (a: string, b: string) => (code: number) =>
    code === a.charCodeAt(0) ? b.charCodeAt(0) : code === b.charCodeAt(0) ? a.charCodeAt(0) : code;
  const WIN = '/Encoding /WinAnsiEncoding';
  const told = [{ code: 'ingest/font-contradicts', severity: 'error', page: 1, args: { texts: 1 } }];

  it.each([
    ['figures', WIN, exchanged('1', '7'), told],
    ['letters', WIN, exchanged('o', 'a'), told],
    ['by a name of its own', '/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [49 /seven] >>', same, told],
    ['nothing', WIN, same, []],
    ['what the page does not print', WIN, exchanged('w', 'z'), []],
    ['capitals of .VnTimeH', WIN, (code: number) => (code > 96 && code < 123 ? code - 32 : code), []],
    ['signs', WIN, exchanged('+', '-'), []],
    [
      'every code, as in a subset with codes of its own',
      WIN,
      (code: number) => (code > 47 ? 48 + ((code + 5) % 70) : code),
      [],
    ],
  ])('%s', async (_, encoding, map, expected) => {
    const { diagnostics } = await readPdf(
      write('Lop tap huan ngay 17 thang 10, dot 1-2', encoding, map),
      DEFAULT_LIMITS,
    );
    expect(diagnostics.filter(({ code }) => code === 'ingest/font-contradicts')).toEqual(expected);
  });
});

describe('resources of a damaged file', () => {
  /** Two pages, whose resources are these. */
  function write(first: string, second: string): Uint8Array {
    const page = (content: number, resources: number): string =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources ${resources} 0 R >>`;
    const content = 'BT /F1 12 Tf 85 700 Td (Phong Noi vu, xa An Phu) Tj ET';
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
      page(7, 5),
      page(7, 6),
      first,
      second,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    ];
    const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
    return new Uint8Array(Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF\n`, 'latin1'));
  }
  const good = '<< /Font << /F1 8 0 R >> >>';
  const bad = '<< /Font << /F1 8 0 R >> b5g) I_C >> >>';

  it.each([
    ['the first page', bad, good, [1]],
    ['the second page', good, bad, [2]],
    ['no page', good, good, []],
  ])('%s', async (_, first, second, pages) => {
    const { diagnostics, blocks } = await readPdf(write(first, second), DEFAULT_LIMITS);
    expect(diagnostics.map(({ code, page }) => [code, page])).toEqual(
      pages.map((page) => ['ingest/page-content-lost', page]),
    );
    expect(blocks).toHaveLength(2 - pages.length);
  });
});

describe('patterns', () => {
  /** A form that paints a tiled pattern that paints the form. */
  function writeCycle(tiling: string): Uint8Array {
    const form = '/Pattern cs /P0 scn 0 0 100 100 re f';
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X0 5 0 R >> /Font << /F1 7 0 R >> >> >>',
      stream('', '/X0 Do BT /F1 12 Tf 85 700 Td (Phong Noi vu, xa An Phu) Tj ET'),
      stream('/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /Pattern << /P0 6 0 R >> >>', form),
      stream(
        `/Type /Pattern /PatternType${tiling} /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /X1 5 0 R >> >>`,
        '/X1 Do',
      ),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    ];
    let text = '%PDF-1.4\n';
    const offsets = objects.map((body, at) => {
      const offset = text.length;
      text += `${at + 1} 0 obj\n${body}\nendobj\n`;
      return `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    const table = text.length;
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
    text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
    return new Uint8Array(Buffer.from(text, 'latin1'));
  }

  function stream(entries: string, content: string): string {
    return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  }

  it.each([' 1', '\n1', '  1'])('that hold themselves are not followed (%j)', async (tiling) => {
    expect(textsOf(await readPdf(writeCycle(tiling), DEFAULT_LIMITS))).toEqual(['Phong Noi vu, xa An Phu']);
  });
});
