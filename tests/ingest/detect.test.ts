import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat, readSource } from '../../src/ingest/index.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE file as far as detection looks: the magic, and one directory entry with a name. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(1_024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < name.length; index += 1) bytes[512 + index * 2] = name.charCodeAt(index);
  bytes[512 + 64] = (name.length + 1) * 2;
  return bytes;
}

describe('detectFormat', () => {
  it.each([
    ['pdf', ascii('%PDF-1.7\n')],
    ['pdf', ascii('junk\n%PDF-1.4\n')],
    ['rtf', ascii('{\\rtf1\\ansi')],
    ['docx', ascii('PK\x03\x04....[Content_Types].xml....word/document.xml')],
    ['xlsx', ascii('PK\x03\x04....[Content_Types].xml....xl/workbook.xml')],
    ['pptx', ascii('PK\x03\x04....ppt/presentation.xml')],
    ['odt', ascii('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text')],
    ['zip', ascii('PK\x03\x04....readme.txt')],
    ['doc', ole('WordDocument')],
    ['xls', ole('Workbook')],
    ['encrypted-office', ole('EncryptedPackage')],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['html', utf8('<!DOCTYPE html><html><body>Kế hoạch</body></html>')],
    ['html', ascii('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['text', utf8('KẾ HOẠCH\nI. MỤC TIÊU')],
    ['markdown', utf8('# KẾ HOẠCH\n\n## I. MỤC TIÊU\n\n**1. Chung**')],
    ['markdown', utf8('| TT | Nội dung |\n| --- | --- |\n| 1 | Họp |')],
    ['markdown', utf8('KẾ HOẠCH\n| TT | Nội dung |\n| 1 | Họp thôn |\n| 2 | |')],
    ['text', utf8('KẾ HOẠCH\n| Họp thôn | cả ngày\n| TT | Nội dung |\nHọp thôn')],
    ['markdown', utf8('|\n**ỦY BAN**\n|\n**CỘNG HÒA**\n|\n\n**KẾ HOẠCH**')],
    ['empty', new Uint8Array(0)],
    ['empty', utf8('\uFEFF \n\t ')],
    ['unknown', Uint8Array.from({ length: 600 }, (_, index) => (index * 197 + 31) % 256)],
  ])('tells %s', (format, bytes) => expect(detectFormat(bytes)).toBe(format));

  it('lets the name decide only between text and Markdown', () => {
    const plain = utf8('KẾ HOẠCH\n1. Họp');
    expect(detectFormat(plain, 'a.md')).toBe('markdown');
    expect(detectFormat(plain, 'a.txt')).toBe('text');
    expect(detectFormat(plain, 'a.pdf')).toBe('text');
    expect(detectFormat(utf8('Lãnh đạo\n**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**'), 'a.txt')).toBe('text');
    expect(detectFormat(ascii('{\\rtf1 x}'), 'a.doc')).toBe('rtf');
  });

  it('tells an archive from what is stored in it as it is', () => {
    const stored = (members: Record<string, Uint8Array>): Uint8Array => zipSync(members, { level: 0 });
    const docx = stored({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': utf8('<w:document/>') });
    const odt = stored({ mimetype: ascii('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<c/>') });
    const xlsx = stored({ 'xl/workbook.xml': utf8('<workbook/>') });
    expect([docx, odt, xlsx].map((bytes) => detectFormat(bytes))).toEqual(['docx', 'odt', 'xlsx']);
    for (const [name, bytes] of Object.entries({ 'a.docx': docx, 'b.odt': odt, 'c.xlsx': xlsx })) {
      expect(detectFormat(stored({ [name]: bytes }))).toBe('zip');
      expect(detectFormat(bytes.subarray(0, bytes.length - 22))).toBe(name.slice(2));
    }
  });

  it('is more patient with a file named as text', () => {
    const controls = ascii('\0\x01\x02\x03\x04 1. Viec');
    expect([detectFormat(controls, 'a.bin'), detectFormat(controls, 'a.txt')]).toEqual(['unknown', 'text']);
  });
});

describe('readSource', () => {
  it.each([
    [new Uint8Array(0), 'no-text', 'ingest/empty'],
    [utf8('  \n '), 'no-text', 'ingest/empty'],
    [utf8('<html><script>x</script></html>'), 'no-text', 'ingest/no-text'],
    [ole('EncryptedPackage'), 'password', 'ingest/encrypted'],
    [ole('Workbook'), 'corrupt', 'ingest/workbook-unreadable'],
    [Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'corrupt', 'ingest/broken-picture'],
    [Uint8Array.from({ length: 600 }, (_, index) => (index * 197 + 31) % 256), 'unsupported', 'detect/unknown-format'],
  ])('refuses bytes without text', async (bytes, status, code) => {
    await expect(readSource(bytes, 'x')).rejects.toMatchObject({ name: 'SourceError', status, code });
  });

  it.each(['ke-hoach.pdf', 'ke-hoach.DOCX', 'anh.jpg'])('refuses words named %s', async (name) => {
    await expect(readSource(utf8('404 Not Found'), name)).rejects.toMatchObject({
      status: 'corrupt',
      code: 'detect/name-mismatch',
    });
  });

  it('reads a text file with its encoding', async () => {
    const raw = await readSource(utf8('KẾ HOẠCH\nNăm 2031'), 'ke-hoach.txt');
    expect([raw.format, raw.encoding, raw.blocks.length]).toEqual(['text', 'utf-8', 2]);
  });
});
