import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawDocument, RawTable, RawText } from '../../src/document/raw-document.ts';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { SourceError } from '../../src/document/source-error.ts';
import { readDoc } from '../../src/ingest/doc/index.ts';
import { readSource } from '../../src/ingest/index.ts';
import fc from '../support/properties.ts';

const FOLDER = new URL('../../fixtures/ingest/labels-and-tables/', import.meta.url);
const load = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));
const doc = load('ke-hoach.doc');

const lines = (raw: RawDocument): string[] =>
  raw.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
const cells = (table: RawTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) =>
    row.map((cell) => `${cell.colSpan}x${cell.rowSpan} ${cell.blocks.map((block) => block.text).join(' / ')}`),
  );

describe.each(['ke-hoach.doc', 'ke-hoach.rtf', 'ke-hoach.html'])('%s', (name) => {
  const bullet = '•';

  it('gives labels, looks and text as the format shows them', async () => {
    const raw = await readSource(load(name), name);
    expect(lines(raw)).toEqual([
      'KẾ HOẠCH',
      'Trồng cây đầu xuân năm 2031',
      'I. MỤC ĐÍCH',
      '1. Nâng cao nhận thức của Nhân dân.',
      '2. Phấn đấu trồng 1.200 cây.',
      'II. NHIỆM VỤ',
      `${bullet} Chuẩn bị cây giống;`,
      `${bullet} Phân công từng thôn.`,
      'Phân công cụ thể như sau:',
      'Trên đây là Kế hoạch trồng cây năm 2031./.',
    ]);
    const texts = raw.blocks.filter((block): block is RawText => block.kind !== 'table');
    expect(texts.map((block) => block.generated ?? 0)).toEqual([0, 0, 0, 3, 3, 0, 2, 2, 0, 0]);
    expect(texts[0]?.style).toMatchObject({ bold: true, centered: true });
    expect(texts[3]?.style?.bold).toBeUndefined();
  });

  it('gives the header without lines and the table with its spans', async () => {
    const raw = await readSource(load(name), name);
    const [header, table] = raw.blocks.filter((block): block is RawTable => block.kind === 'table');
    expect(header?.borderless).toBe(true);
    expect(cells(header)).toEqual([
      [
        '1x1 UBND XÃ AN PHÚ / BAN CHỈ ĐẠO / Số: 12/KH-BCĐ',
        '1x1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / An Phú, ngày 02 tháng 3 năm 2031',
      ],
    ]);
    expect(table?.borderless).toBeUndefined();
    expect(cells(table)).toEqual([
      ['1x1 TT', '1x1 Nội dung', '1x1 Chủ trì'],
      ['3x1 Tháng 3'],
      ['1x1 1', '1x1 Làm đất', '1x2 Thôn Đông'],
      ['1x1 2', '1x1 Trồng cây'],
    ]);
  });
});

describe('readDoc', () => {
  const patch = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = doc.slice();
    change(bytes);
    return bytes;
  };
  /** Offset of the FIB: its magic opens the main stream. */
  const fib = doc.findIndex((byte, index) => index % 512 === 0 && byte === 0xec && doc[index + 1] === 0xa5);

  it('asks for a password where the file is encrypted', () => {
    const locked = patch((bytes) => (bytes[fib + 0x0b] = (bytes[fib + 0x0b] ?? 0) | 0x01));
    expect(() => readDoc(locked, DEFAULT_LIMITS)).toThrow(expect.objectContaining({ status: 'password' }));
  });

  it('keeps to the limit of text', () => {
    expect(() => readDoc(doc, { ...DEFAULT_LIMITS, maxTextLength: 50 })).toThrow(
      expect.objectContaining({ status: 'too-large' }),
    );
  });

  it('gives a result or a SourceError for any damage', () => {
    const damage = fc.array(fc.tuple(fc.nat(doc.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(damage, fc.nat(doc.length), fc.boolean(), (changes, length, cut) => {
        const bytes = patch((copy) => changes.forEach(([at, value]) => (copy[at] = value)));
        try {
          expect(readDoc(cut ? bytes.subarray(0, length) : bytes, DEFAULT_LIMITS).format).toBe('doc');
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
